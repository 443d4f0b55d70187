import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Archive } from '../model/archive.ts';
import { formatDayShort } from '../model/calendar/format-day.ts';
import { deferralOf } from '../model/meetings/deferral.ts';
import { english } from '../words/en/english.ts';

/** Returns items that were deferred to a meeting whose agenda is published and does not have them. Good practice. */
export function checkDeferredItems({ meetings }: Archive): Diagnostic[] {
  return meetings
    .flatMap(({ agenda }) => agenda?.items ?? [])
    .flatMap((item) => {
      const deferral = deferralOf(item);
      if (deferral?.meeting?.agenda == null || deferral.item !== null) return [];
      const facts = { item: item.number, title: item.title, day: formatDayShort(deferral.date, english) };
      return [diagnose('DEFERRED_ITEM_MISSING', item.at, facts)];
    });
}
