/** A script of the site that the bundler cannot read: its file, the place counted from 1, and what is wrong there. */
export class ScriptError extends Error {
  readonly path: string;
  readonly line: number;
  readonly column: number;

  constructor(problem: string, place: { readonly path: string; readonly line: number; readonly column: number }) {
    super(problem);
    this.path = place.path;
    this.line = place.line;
    this.column = place.column;
  }
}
