/** Codes that no content can cause, or only a finished build can show, with the test that covers each. */
export const testedElsewhere: Readonly<Record<string, string>> = {};
