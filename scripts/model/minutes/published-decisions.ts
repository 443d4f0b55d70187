import type { MinutesMatter } from '../../schema/minutes.ts';
import type { Valid } from '../../schema/valid-root.ts';
import type { AgendaItem } from '../agenda.ts';
import { buildCalledIn, callInOf, type CallInRule } from '../build-call-in.ts';
import type { BuildContext } from '../build-context.ts';
import { buildMarkdown } from '../build-markdown.ts';
import type { WorkingCalendar } from '../calendar/clear-days.ts';
import type { CallIn } from '../call-in.ts';
import { isExecutive } from '../committee.ts';
import { isRoutine } from '../meetings/same-business.ts';
import type { Minutes, PublishedDecisions } from '../minutes.ts';

/** Returns what minutes say of the publication and call-in of what the meeting decided; null where they say nothing. */
export function buildPublishedDecisions(file: Valid<MinutesMatter>, context: BuildContext): PublishedDecisions | null {
  const { decisions } = file.matter;
  if (decisions === undefined) return null;
  return {
    published: decisions.published,
    callIn: (decisions.callIn ?? []).map(({ item, applies, urgent }, index) => ({
      item,
      applies: applies ?? urgent === undefined,
      urgent: buildMarkdown(file, ['decisions', 'callIn', index, 'urgent'], urgent),
    })),
    calledIn: (decisions.calledIn ?? []).map((one, index) => ({
      item: one.item,
      ...buildCalledIn(file, ['decisions', 'calledIn', index], one, context),
    })),
  };
}

/**
 * Returns the call-in of what minutes record as resolved on an item. Only decisions of an executive can be called in
 * (Local Government Act 2000 s.9F(2)(a)); of these not what a meeting settles about itself, such as the approval of minutes,
 * unless the minutes say so.
 */
export function callInOfItem(
  { decisions, meeting }: Pick<Minutes, 'decisions' | 'meeting'>,
  item: AgendaItem | null,
  context: BuildContext,
  calendar: WorkingCalendar,
): CallIn {
  if (decisions === null || !isExecutive(meeting.committee)) return { kind: 'none' };
  const { published, callIn, calledIn } = decisions;
  const isOfItem = (said: { readonly item: string }): boolean => said.item.toLowerCase() === item?.number.toLowerCase();
  const rule = ruleOf(callIn.find(isOfItem), item);
  return callInOf({ published, rule, calledIn: calledIn.find(isOfItem) ?? null }, context, calendar);
}

function ruleOf(said: PublishedDecisions['callIn'][number] | undefined, item: AgendaItem | null): CallInRule {
  if (said?.urgent != null) return { urgent: said.urgent };
  if (said !== undefined) return said.applies ? 'applies' : 'excluded';
  return item === null || !isRoutine(item) ? 'applies' : 'none';
}
