import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isTaken } from '../../model/meetings/is-taken.ts';
import type { Minutes } from '../../model/minutes.ts';

/**
 * Returns minutes that say nothing to the public of items taken in private: no public summary, and no open minute of the
 * item. What was withdrawn or deferred was not taken.
 *
 * Source: Local Government Act 1972 section 100C(2): where the open minutes do not provide "a reasonably fair and coherent
 * record of the whole or part of the proceedings", the proper officer makes a written summary that provides one without
 * disclosing the exempt information. It holds in England and Wales; where the law says nothing of it, it is good practice.
 */
export function checkPublicSummary({ meeting, source, publicSummary, entries }: Minutes): Diagnostic[] {
  if (publicSummary !== null) return [];
  const items = (meeting.agenda?.items ?? [])
    .filter((item) => item.withheld !== null && isTaken(item))
    .filter((item) => !entries.some((entry) => !entry.exempt && entry.item === item && entry.body.text.trim() !== ''))
    .map(({ number }) => number);
  return items.length === 0 ? [] : [diagnose('PRIVATE_SUMMARY_MISSING', source.positionOf([]), { items })];
}
