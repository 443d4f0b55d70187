/** Codes that no content can cause, or only a finished build can show, with the test that covers each. */
export const testedElsewhere: Readonly<Record<string, string>> = {
  // Of the root as a whole.
  ROOT_MISSING: 'scripts/load/read-root.test.ts',
  ROOT_NOT_FOLDER: 'scripts/load/read-root.test.ts',
  // JSON can hold such a number, but the schema refuses it first; the check is the model's own guard.
  FIGURE_NOT_FINITE: 'scripts/model/figures/check-figures.test.ts',
};
