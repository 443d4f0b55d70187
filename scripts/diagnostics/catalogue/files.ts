/** Wording for the codes of this area; see ../catalogue.ts. */
export const fileEntries = {};
