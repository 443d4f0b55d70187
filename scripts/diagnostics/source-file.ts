import type { SourcePosition } from './diagnostic.ts';

/** A path of keys into front matter or JSON, such as `['agenda', 3, 'report']`. */
export type KeyPath = readonly PropertyKey[];

/** A file of the root as it was read, with what is needed to point into it. */
export interface SourceFile {
  /** Relative to the root, with forward slashes. */
  readonly file: string;
  /** The Markdown below the front matter, with `\n` line ends; the whole text of a JSON file. */
  readonly body: string;
  /** The line of the file, counted from 1, on which `body` begins. */
  readonly bodyLine: number;
  /** The place of a value; the nearest known parent's where the path itself does not exist. */
  positionOf(path: KeyPath): SourcePosition;
  /** The place of a key, as opposed to its value; for unknown keys. */
  positionOfKey(path: KeyPath): SourcePosition;
}
