import { proposeSlug } from '../load/slug-proposal.ts';
import type { Scorecard } from './scorecard.ts';

/** Whom a set compares with. */
export interface Comparator {
  readonly id: string;
  readonly title: string;
  readonly isNew: boolean;
}

/** Returns the comparator that each title in the headings means: one of the set's, or a new one. */
export function matchComparators(
  { header, rows }: Scorecard,
  ofSet: readonly { readonly id: string; readonly title: string }[],
): ReadonlyMap<string, Comparator> {
  const known: Comparator[] = ofSet.map(({ id, title }) => ({ id, title, isNew: false }));
  const byTitle = new Map<string, Comparator>();
  // An empty column makes no new comparator.
  const filled = new Set(
    rows.flatMap(({ entries }) => entries.map(({ subject }) => (subject.kind === 'comparator' ? subject.title : ''))),
  );
  for (const { role } of header.columns) {
    if (role.kind !== 'comparator' || byTitle.has(role.title) || !filled.has(role.title)) continue;
    const meant = plainly(role.title);
    const id = proposeSlug(meant) ?? 'comparator';
    const found = known.find((comparator) => comparator.id === id || plainly(comparator.title) === meant);
    const comparator = found ?? { id, title: titleOf(role.title, meant), isNew: true };
    if (found === undefined) known.push(comparator);
    byTitle.set(role.title, comparator);
  }
  return byTitle;
}

/** A title without "average", and with abbreviations of councils written out. */
function plainly(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[.]/gu, '')
    .replaceAll(/\b(?:average|avg)\b/gu, '')
    .replaceAll(/\bstat(?:s|istical)?\b/gu, 'statistical')
    .replaceAll(/\b(?:nbrs?|neighbou?rs?)\b/gu, 'neighbours')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/^sn$/u, 'statistical neighbours')
    .replace(/^eng$/u, 'england')
    .replace(/^(?:our|own) (?:council|authority|local authority)$/u, 'own authority');
}

/** New titles stay as they are typed, unless they are abbreviations. */
function titleOf(typed: string, meant: string): string {
  const isWrittenOut =
    typed.toLowerCase() !== meant && /^(?:statistical neighbours|england|own authority)$/u.test(meant);
  return isWrittenOut ? meant.charAt(0).toUpperCase() + meant.slice(1) : typed;
}
