/**
 * A part of the Archive while it is being built. Committees, meetings, papers and minutes point to each other, so each
 * is made first and given its neighbours afterwards; what leaves buildArchive is typed read-only.
 */
export type UnderConstruction<Finished> = { -readonly [Key in keyof Finished]: Finished[Key] };
