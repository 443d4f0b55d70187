import type { ChangedPlace } from './changed-lines.ts';

/**
 * Returns who or which body is called otherwise now, the former name to the new one: of lines that are a name each, such as
 * those of who was present, the ones of which the former name is no longer anybody's. Whoever was swapped for somebody else
 * is none.
 */
export function findRenamed(places: readonly ChangedPlace[], names: ReadonlySet<string>): ReadonlyMap<string, string> {
  const pairs = places
    .filter(({ before, after }) => before.length === after.length)
    .flatMap(({ before, after }) => before.map((was, index): [string, string] => [was, after[index] ?? '']));
  return new Map(pairs.filter(([was, is]) => names.has(is) && !names.has(was)));
}

/** Returns whether a place differs by new names alone. */
export function isNewName({ before, after }: ChangedPlace, renamed: ReadonlyMap<string, string>): boolean {
  const now = before.map((line) => [...renamed].reduce((said, [was, is]) => said.replaceAll(was, is), line));
  return now.join('\n') === after.join('\n');
}
