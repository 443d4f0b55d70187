import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Minutes } from '../../model/minutes.ts';

/**
 * Returns urgent items of which the minutes have nothing. What was withheld is minuted in private and left alone, as is what
 * was withdrawn or deferred.
 *
 * Source: Local Government Act 1972 s.100B(4)(b): an item is taken as a matter of urgency "by reason of special
 * circumstances, which shall be specified in the minutes".
 */
export function checkUrgentItems({ meeting, entries, source }: Minutes): Diagnostic[] {
  return (meeting.agenda?.items ?? [])
    .filter((item) => item.urgency !== null && !item.withdrawn && item.deferredTo === null && item.withheld === null)
    .filter((item) => !entries.some((entry) => entry.item === item))
    .map(({ number, title }) => diagnose('URGENT_ITEM_NOT_MINUTED', source.positionOf([]), { item: number, title }));
}
