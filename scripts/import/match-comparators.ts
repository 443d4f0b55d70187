import { proposeSlug } from '../load/slug-proposal.ts';
import { comparedIn } from './heading-role.ts';
import type { Scorecard } from './scorecard.ts';

/** Whom a set compares with. */
export interface Comparator {
  readonly id: string;
  readonly title: string;
  readonly isNew: boolean;
}

/** Whom a heading means, as the officer who imports says: `--comparator "Our borough=own-authority"`. */
export interface ComparatorWish {
  /** As it stands in the heading, with or without its year. */
  readonly heading: string;
  /** The id or the title of a comparator of the set, or the title of a new one. */
  readonly comparator: string;
}

/** Returns the comparator that each title in the headings means: the one wished for, one of the set's, or a new one. */
export function matchComparators(
  { header, rows }: Scorecard,
  ofSet: readonly { readonly id: string; readonly title: string }[],
  wishes: readonly ComparatorWish[] = [],
): ReadonlyMap<string, Comparator> {
  const known: Comparator[] = ofSet.map(({ id, title }) => ({ id, title, isNew: false }));
  const byTitle = new Map<string, Comparator>();
  // An empty column makes no new comparator.
  const filled = new Set(
    rows.flatMap(({ entries }) => entries.map(({ subject }) => (subject.kind === 'comparator' ? subject.title : ''))),
  );
  for (const { role } of header.columns) {
    if (role.kind !== 'comparator' || byTitle.has(role.title) || !filled.has(role.title)) continue;
    const wish = wishes.find(({ heading }) => isMeantBy(heading, role.title));
    const typed = wish?.comparator ?? role.title;
    const meant = plainly(typed);
    const id = proposeSlug(meant) ?? 'comparator';
    const found = known.find(
      (comparator) => comparator.id === typed || comparator.id === id || plainly(comparator.title) === meant,
    );
    const comparator = found ?? { id, title: titleOf(typed, meant), isNew: true };
    if (found === undefined) known.push(comparator);
    byTitle.set(role.title, comparator);
  }
  return byTitle;
}

/** Tells whether a wish for a heading is one for the comparator that a column of the sheet names. */
export function isMeantBy(heading: string, title: string): boolean {
  return plainly(comparedIn(heading)) === plainly(title);
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
