import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { AgendaItem } from '../../model/agenda.ts';
import type { MatchedItem, RecordedItem } from './match-items.ts';
import type { PublishedCase } from './published-case.ts';

/**
 * Returns the items that were published as not open to the public and now stand open, without a decision that released
 * them. Records of older versions do not hold the grounds: of these, an item that has left Part B is told. `items` are
 * those of the pack as it stood on its day, so that what was released later is still closed there.
 *
 * Source: Local Government Act 1972 s.100B(2): reports are left out where the proper officer thinks that they relate to
 * items during which the meeting is likely not to be open to the public, and are then marked "Not for publication"
 * (s.100B(5)).
 */
export function compareGrounds(
  matched: readonly MatchedItem[],
  items: readonly AgendaItem[],
  facts: Omit<PublishedCase, 'at'>,
): Diagnostic[] {
  return matched.flatMap(({ was, is }) => {
    const item = items.find(({ number }) => number === is?.number);
    if (item === undefined) return [];
    if (item.withheld !== null || item.release !== null) return [];
    const hasLeft = was.part === 'B' && item.part === 'A';
    if (was.withheld === undefined && !hasLeft) return [];
    const told = { item: was.number, title: was.title, grounds: groundsOf(was), now: item.part };
    return [diagnose('PUBLISHED_ITEM_OPENED', item.at, { ...facts, ...told })];
  });
}

/** Null where the record does not hold them. */
function groundsOf({ withheld }: RecordedItem): string | null {
  if (withheld === undefined) return null;
  if (withheld.kind === 'confidential') return 'confidential';
  const numbers = new Intl.ListFormat('en-GB').format(withheld.paragraphs.map(String));
  return `exempt under paragraph${withheld.paragraphs.length === 1 ? '' : 's'} ${numbers} of Schedule 12A`;
}
