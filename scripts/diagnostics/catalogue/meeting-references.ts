import { didYouMean, entry } from '../catalogue-entry.ts';

/** Findings about meetings and minutes that others name, and about what minutes say of their agenda. */
export const meetingReferenceEntries = {
  MEETING_UNKNOWN: entry<{ date: string; nearest: string | null; choices: readonly string[]; later: boolean }>({
    severity: 'error',
    message: ({ date }) => `The committee has no meeting ${date}.`,
    why: () => "A meeting is named by the date of its folder in the committee's own folder.",
    fix: ({ nearest, choices, later }) =>
      didYouMean(
        nearest,
        choices.length === 0
          ? 'Correct the date, or make the folder of that meeting.'
          : `Correct the date, or make the folder of that meeting; the next ${later ? 'after' : 'before'} this one: ${choices.join(', ')}.`,
      ),
  }),
  MINUTES_MISSING: entry<{ date: string; exempt: boolean }>({
    severity: 'error',
    message: ({ date, exempt }) => `The meeting of ${date} has no ${exempt ? 'exempt ' : ''}minutes yet.`,
    why: () => 'They are the paper of this item.',
    fix: ({ date, exempt }) =>
      exempt
        ? `Write exempt/minutes.md in the folder ${date}.`
        : `Write minutes.md in the folder ${date}, which "cleardays new minutes" starts.`,
  }),
  MINUTES_UNFINISHED: entry<{ date: string; exempt: boolean }>({
    severity: 'error',
    message: ({ date, exempt }) => `The ${exempt ? 'exempt ' : ''}minutes of ${date} are still being written.`,
    why: () => 'They are the paper of this item, and nobody is shown minutes whose status is "unfinished".',
    fix: ({ date, exempt }) =>
      `Finish ${exempt ? 'exempt/' : ''}minutes.md in the folder ${date}, and set its status to "draft".`,
  }),
  MINUTES_NOT_EARLIER: entry<{ date: string }>({
    severity: 'error',
    message: ({ date }) => `The minutes of ${date} cannot come before this meeting: it is not an earlier one.`,
    why: () => 'A meeting approves the minutes of a meeting before it.',
    fix: () => 'Name the date of an earlier meeting.',
  }),
  MINUTES_OF_MEETING_NOT_HELD: entry<{ status: string }>({
    severity: 'error',
    message: ({ status }) => `There are minutes of a meeting that was ${status}.`,
    why: () => 'A meeting that was not held has no minutes.',
    fix: () => 'Correct "status" in meeting.md, or delete the minutes.',
  }),
  MINUTES_BEFORE_MEETING: entry<{ date: string }>({
    severity: 'warning',
    message: ({ date }) => `There are minutes of the meeting of ${date}, which is still to come.`,
    why: () => 'Minutes tell what a meeting did; they are not shown before it has been.',
    fix: () => 'Check the date of the folder, and that the minutes belong to it.',
  }),
  MINUTES_HEADING_UNKNOWN: entry<{ heading: string; nearest: string | null }>({
    severity: 'warning',
    message: ({ heading }) => `The heading "${heading}" matches no item of the agenda.`,
    why: () => 'Minutes are linked with the item that they are of by its title.',
    fix: ({ nearest }) =>
      nearest === null
        ? 'Write the title as on the agenda, or end the heading in {item=5} with the number of its item.'
        : `Is it "${nearest}"? Write it so, or end the heading in {item=5} with the number of its item.`,
  }),
  SUBSTITUTED_MEMBER_PRESENT: entry<{ member: string; line: number }>({
    severity: 'warning',
    message: ({ member, line }) =>
      `"${member}" is among those present (line ${line}), and somebody came in their place.`,
    why: () => 'A substitute sits for a member who is not there; attendance and quorum would count both.',
    fix: () => 'Move the member to "apologies", or take the substitute out of the list.',
  }),
  MINUTES_ITEM_UNKNOWN: entry<{ number: string }>({
    severity: 'error',
    message: ({ number }) => `The agenda of this meeting has no item ${number}.`,
    why: () => 'Minutes are linked with the item that they are of by its number.',
    fix: () => 'Correct the number; items count from 1, those of Part B after those of Part A.',
  }),
  RESCHEDULED_MEETING_MISSING: entry<{ date: string; adjourned: boolean }>({
    severity: 'warning',
    message: ({ date, adjourned }) =>
      adjourned
        ? `There is no later meeting of ${date} at which this one goes on.`
        : `There is no folder for the meeting of ${date} to which this one is put off.`,
    why: () => 'Readers are sent on to that meeting, which has no page yet.',
    fix: ({ date }) => `Make that meeting, with "cleardays new meeting --date ${date}", or correct the date.`,
  }),
  DEFERRED_MEETING_MISSING: entry<{ date: string }>({
    severity: 'warning',
    message: ({ date }) => `The committee has no later meeting of ${date} to which this item could be deferred.`,
    why: () => 'Readers are sent on to that meeting for the business that was put off.',
    fix: ({ date }) => `Make that meeting, with "cleardays new meeting --date ${date}", or correct the date.`,
  }),
  DEFERRED_ITEM_MISSING: entry<{ item: string; title: string; day: string }>({
    severity: 'warning',
    message: ({ item, title, day }) =>
      `Item ${item}, “${title}”, was deferred to the meeting on ${day}, whose published agenda has no item of that title.`,
    why: () => 'Business that was put off is looked for there, and both items are linked by their titles.',
    fix: () => 'Give the item there the same title, or correct "deferredTo" where it was deferred once more.',
  }),
};
