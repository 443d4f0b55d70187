import type { SourcePosition } from '../diagnostics/diagnostic.ts';
import type { KeyPath } from '../diagnostics/source-file.ts';

/** Where a value stands in the text it was read from, as offsets from the start of that text. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** Of its key; that of the value itself where it has none. */
  readonly keyStart: number;
  /** By key, or by index in a list; null for single values. */
  readonly children: ReadonlyMap<string, Place> | null;
}

/** Returns the line and column of an offset. Both count from 1, columns in UTF-16 units as editors count them. */
export function positionAt(file: string, text: string, offset: number): SourcePosition {
  let line = 1;
  let lineStart = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', end + 1)) {
    line += 1;
    lineStart = end + 1;
  }
  return { file, line, column: offset - lineStart + 1 };
}

/** Returns the place of a path, or of its nearest parent that is there. */
export function findPlace(root: Place, path: KeyPath): { readonly place: Place; readonly exact: boolean } {
  let place = root;
  for (const key of path) {
    const child = place.children?.get(String(key));
    if (child === undefined) return { place, exact: false };
    place = child;
  }
  return { place, exact: true };
}
