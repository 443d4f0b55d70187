import { diagnose } from '../diagnostics/diagnose.ts';
import type { MinutesMatter } from '../schema/minutes.ts';
import type { CheckedFile } from './check-schema.ts';
import { checkMinutesHeadings } from './check-minutes-headings.ts';
import type { CheckedCommittee, CheckedMeeting } from './checked-root.ts';
import { findOtherDays } from './named-meeting.ts';
import type { NumberedItem } from './number-items.ts';
import type { RootIndex } from './root-index.ts';
import { statusOfMeeting } from './status-of-meeting.ts';

/** Checks minutes against their meeting: that it has been, what approved them, and the items they are of. */
export function checkMinutes(
  index: RootIndex,
  committee: CheckedCommittee,
  checked: CheckedMeeting,
  items: readonly NumberedItem[],
): void {
  for (const minutes of [checked.minutes, checked.exemptMinutes]) {
    if (minutes === null) continue;
    checkMeetingHeld(index, checked, minutes);
    checkApproval(index, committee, checked, minutes);
    checkSubstitutes(index, minutes);
    checkItems(index, checked, minutes, items);
    checkMinutesHeadings(index, committee, checked, minutes, items);
  }
}

function checkMeetingHeld(index: RootIndex, checked: CheckedMeeting, { source }: CheckedFile<MinutesMatter>): void {
  const { today } = index.root;
  const status = statusOfMeeting(checked.meeting?.matter);
  const start = source.positionOf([]);
  if (status !== 'scheduled') {
    index.report(diagnose('MINUTES_OF_MEETING_NOT_HELD', start, { status }));
  } else if (today !== null && checked.date > today) {
    index.report(diagnose('MINUTES_BEFORE_MEETING', start, { date: checked.date }));
  }
}

/** That the meeting is a later one is a rule of law, which rules/ apply. */
function checkApproval(
  index: RootIndex,
  committee: CheckedCommittee,
  checked: CheckedMeeting,
  { source, matter }: CheckedFile<MinutesMatter>,
): void {
  const date = matter?.approvedAt;
  const dates = committee.meetings.map((meeting) => meeting.date);
  if (date === undefined || dates.includes(date)) return;
  const later = dates.filter((other) => other > checked.date).toSorted();
  const facts = { date, ...findOtherDays(date, later), later: true };
  index.report(diagnose('MEETING_UNKNOWN', source.positionOf(['approvedAt']), facts));
}

/** Nobody can be there and be stood in for; who came late or left early is said in the body. */
function checkSubstitutes(index: RootIndex, { source, matter }: CheckedFile<MinutesMatter>): void {
  matter?.substitutes?.forEach((substitute, position) => {
    const member = substitute?.for;
    const among = matter.present?.indexOf(member) ?? -1;
    if (member === undefined || among === -1) return;
    const { line } = source.positionOf(['present', among]);
    const at = source.positionOf(['substitutes', position, 'for']);
    index.report(diagnose('SUBSTITUTED_MEMBER_PRESENT', at, { member, line }));
  });
}

/** The items that the front matter names by their numbers. */
function checkItems(
  index: RootIndex,
  checked: CheckedMeeting,
  { source, matter }: CheckedFile<MinutesMatter>,
  items: readonly NumberedItem[],
): void {
  if (!checked.meeting?.matter?.agenda) return;
  const lists = [
    { path: ['declarations'], list: matter?.declarations },
    { path: ['decisions', 'callIn'], list: matter?.decisions?.callIn },
    { path: ['decisions', 'calledIn'], list: matter?.decisions?.calledIn },
  ];
  for (const { path, list } of lists) {
    list?.forEach((named, position) => {
      const number = named?.item;
      if (number === undefined || items.some((item) => item.number.toLowerCase() === number.toLowerCase())) return;
      index.report(diagnose('MINUTES_ITEM_UNKNOWN', source.positionOf([...path, position, 'item']), { number }));
    });
  }
}
