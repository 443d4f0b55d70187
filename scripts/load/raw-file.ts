import { findPlace, positionAt, type Place } from './places.ts';
import type { RawFile } from './raw-root.ts';

/** What a parser found in a file. */
export interface ParsedFile {
  readonly matter: Readonly<Record<string, unknown>> | null;
  /** Offsets into the whole text of the file. */
  readonly places: Place | null;
  readonly body: string;
  readonly bodyLine: number;
}

/** Returns the file with what is needed to point into it. Lines and columns are counted only when they are asked for. */
export function buildRawFile(file: string, slug: string, text: string, parsed: ParsedFile): RawFile {
  const root: Place = parsed.places ?? { start: 0, end: 0, keyStart: 0, children: null };
  return {
    file,
    slug,
    matter: parsed.matter,
    body: parsed.body,
    bodyLine: parsed.bodyLine,
    positionOf: (path) => positionAt(file, text, findPlace(root, path).place.start),
    positionOfKey: (path) => positionAt(file, text, findPlace(root, path).place.keyStart),
    typedText(path) {
      const { place, exact } = findPlace(root, path);
      return exact && place.children === null ? text.slice(place.start, place.end) : null;
    },
  };
}
