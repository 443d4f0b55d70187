import type { FileContent } from './file-cache.ts';

/** A council's logo or a person's photograph as the site shows it. */
export interface SitePicture {
  readonly path: string;
  /** In pixels, upright. */
  readonly width: number;
  readonly height: number;
  readonly content: () => Promise<FileContent>;
}

/** The pictures that pages show beside those of papers, by their files relative to the root. */
export type SitePictures = ReadonlyMap<string, SitePicture>;
