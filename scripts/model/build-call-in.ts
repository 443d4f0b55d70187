import type { CalledInMatter } from '../schema/called-in.ts';
import type { BuildContext } from './build-context.ts';
import { buildMarkdown, type TextFile } from './build-markdown.ts';
import type { KeyPath } from '../diagnostics/source-file.ts';
import type { CalledIn, CallIn, CallInDays } from './call-in.ts';
import { countWorkingDays, inKnownYears, type WorkingCalendar } from './calendar/clear-days.ts';
import type { Markdown } from './markdown.ts';

/**
 * Whether a decision can be called in: as others; not, where nobody would ask (`none`) or where its record says so
 * (`excluded`); or not for the reason that stands here.
 */
export type CallInRule = 'applies' | 'none' | 'excluded' | { readonly urgent: Markdown };

/**
 * Returns whether a decision that was published on a day can be called in, or was. What cannot be called in stays so,
 * whatever is typed of it besides.
 */
export function callInOf(
  { published, rule, calledIn }: { published: string; rule: CallInRule; calledIn: CalledIn | null },
  { council, today }: Pick<BuildContext, 'council' | 'today'>,
  calendar: WorkingCalendar,
): CallIn {
  if (rule === 'none' || rule === 'excluded') return { kind: rule };
  if (rule !== 'applies') return { kind: 'urgent', reason: rule.urgent };
  const days = inKnownYears((known) => callInDays(published, council.callInDays, known), calendar);
  if (calledIn !== null && calledIn.date <= today) return { kind: 'called-in', calledIn, ...days };
  return { kind: today <= days.lastDay ? 'open' : 'over', ...days };
}

/**
 * The last day is so many working days after publication as the council's constitution says: published on Friday 27 March
 * 2026 with five days, on Tuesday 7 April, after Easter.
 */
function callInDays(published: string, days: number, calendar: WorkingCalendar): CallInDays {
  const lastDay = countWorkingDays(published, days, calendar);
  return { published, lastDay, effect: countWorkingDays(lastDay, 1, calendar) };
}

/** Returns that a decision was called in, as it was typed at a place of a file. */
export function buildCalledIn(
  file: TextFile,
  path: KeyPath,
  { date, by, outcome }: CalledInMatter,
  { directory }: Pick<BuildContext, 'directory'>,
): CalledIn {
  return {
    date,
    by: (typeof by === 'string' ? [by] : by).map(directory.named),
    outcome: buildMarkdown(file, [...path, 'outcome'], outcome),
  };
}
