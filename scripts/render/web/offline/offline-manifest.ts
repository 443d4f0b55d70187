/** A file of a kept meeting: its address within the host, a hash of its content, and its size in thousands of bytes. */
export type OfflineFile = readonly [href: string, hash: string, kilobytes: number];

/** All that a browser must store for a meeting to be read without a connection; `offline.json` below its path. */
export interface OfflineManifest {
  readonly format: 1;
  /** `Corporate Parenting Panel, Wednesday 3 July 2019`. */
  readonly title: string;
  /** The address of the meeting's page within the host. */
  readonly href: string;
  /** Changes when something changes that is read: the main part of a page, a picture, a PDF. Not with a new style sheet. */
  readonly version: string;
  /** Meeting, reports and minutes. */
  readonly pages: number;
  /** Packs and supplied papers. */
  readonly documents: number;
  /**
   * In thousands, each file's rounded up. Not in bytes: a size of six digits could be taken for a number of an exempt
   * paper by the search for those.
   */
  readonly kilobytes: number;
  readonly files: readonly OfflineFile[];
}
