import { entry } from '../catalogue-entry.ts';

/** Findings about who was there: attendance, quorum, comings and goings, and interests that were declared. */
export const minutesEntries = {
  MEMBER_NOT_RECORDED: entry<{ member: string; committee: string }>({
    severity: 'warning',
    message: ({ member, committee }) =>
      `${member} was a member of the ${committee} on that day, and is not recorded as present or away.`,
    why: () => 'The names of the members present must be recorded, and attendance is counted from them.',
    fix: () => 'Add the member to "present", "apologies" or "absent".',
  }),
  PERSON_RECORDED_TWICE: entry<{ person: string; first: string; second: string }>({
    severity: 'warning',
    message: ({ person, first, second }) =>
      first === second ? `${person} stands twice in "${first}".` : `${person} stands in "${first}" and in "${second}".`,
    why: () => 'Everybody is either there or away; attendance and quorum would count them twice, or both ways.',
    fix: () =>
      'Leave the name where it belongs. Who came late or left early is "present", with :arrived or :left in the text.',
  }),
  PRESENT_NOT_MEMBER: entry<{ person: string; committee: string }>({
    severity: 'warning',
    message: ({ person, committee }) =>
      `${person} is recorded as present, and was neither a member of the ${committee} on that day nor a substitute.`,
    why: () => '"present" lists the members of the meeting. Others who were in the room stand in "alsoPresent".',
    fix: () => 'Move the name to "alsoPresent", add it to "substitutes", or correct the members in committee.md.',
  }),
  SUBSTITUTED_NOT_MEMBER: entry<{ person: string; committee: string }>({
    severity: 'warning',
    message: ({ person, committee }) =>
      `Somebody came in place of ${person}, who was no member of the ${committee} on that day.`,
    why: () => 'A substitute takes the seat of a member.',
    fix: () => 'Correct the name in "for", or the members in committee.md.',
  }),
  SUBSTITUTE_NOT_RESERVE: entry<{ person: string; committee: string }>({
    severity: 'warning',
    message: ({ person, committee }) =>
      `${person} came as a substitute, and was no reserve of the ${committee} on that day.`,
    why: () => "The committee has reserves, and as a rule only they may come in a member's place.",
    fix: () => 'Correct the name, or add the person to the members in committee.md with the role reserve.',
  }),
  SEAT_TAKEN_TWICE: entry<{
    substitute: string;
    member: string;
    other: string;
    how: 'again' | 'both' | 'own';
  }>({
    severity: 'warning',
    message: ({ substitute, member, other, how }) =>
      ({
        again: `${other} and ${substitute} both came in place of ${member}.`,
        both: `${substitute} came in place of ${other} and of ${member}.`,
        own: `${substitute} came in place of ${member}, and has a seat of their own.`,
      })[how],
    why: () => 'A substitute takes one seat that is empty, and each seat has one vote.',
    fix: () => 'Correct the names in "substitutes".',
  }),
  QUORUM_LACKING: entry<{ there: number; quorum: number; since: string | null; body: string | null }>({
    severity: 'warning',
    message: ({ there, quorum, since, body }) => {
      const members = `${membersWhoMayVote(there)}${body === null ? '' : ` of the ${body}`}`;
      const itsQuorum = body === null ? `The quorum is ${quorum}.` : `Its own quorum is ${quorum}.`;
      return since === null
        ? `The meeting began with ${members}. ${itsQuorum}`
        : `Business went on from ${since} with ${members}. ${itsQuorum}`;
    },
    why: () => 'What a meeting does without its quorum may be void.',
    fix: () =>
      'Check who was present, and the times in :arrived and :left. If the meeting stood adjourned, put ":::adjourned{from=18:45 until=18:52}" there, why on the next line, and ":::" below.',
  }),
  URGENT_ITEM_NOT_MINUTED: entry<{ item: string; title: string; minuted: boolean }>({
    severity: 'warning',
    message: ({ item, title, minuted }) =>
      `Item ${item}, “${title}”, was taken as urgent, and ${minuted ? 'its minute does not say why' : 'the minutes have nothing of it'}.`,
    why: () => 'Why an item could not wait must be specified in the minutes.',
    fix: ({ minuted }) =>
      minuted
        ? 'Add why it could not wait, such as "Reason for urgency: …".'
        : 'Add its minute with the reason. If it was not taken, mark it with "withdrawn: true", or with "deferredTo: 2026-05-20" and the day of the meeting that takes it.',
  }),
  MOVEMENT_NOT_PRESENT: entry<{ person: string; left: boolean }>({
    severity: 'warning',
    message: ({ person, left }) =>
      `${person} is said to have ${left ? 'left' : 'arrived'}, and is not recorded as present.`,
    why: () => 'Who was there for a part of the meeting was present.',
    fix: () => 'Move the name to "present" or "alsoPresent", or correct it here.',
  }),
  LEFT_BEFORE_ARRIVED: entry<{ person: string; left: string; arrived: string }>({
    severity: 'error',
    message: ({ person, left, arrived }) => `${person} left at ${left}, before they arrived at ${arrived}.`,
    why: () => 'Quorum and votes depend on who was there.',
    fix: () => 'Correct the one or the other time.',
  }),
  MOVEMENT_REPEATED: entry<{ person: string; left: boolean }>({
    severity: 'warning',
    message: ({ person, left }) =>
      left
        ? `${person} is said to have left a second time, and no return is recorded.`
        : `${person} is said to have arrived a second time, and was not away.`,
    why: () => 'Quorum and votes depend on who was there.',
    fix: ({ left }) =>
      left ? 'Record the return with :arrived, or take out one of the two.' : 'Take out one of the two.',
  }),
  MOVEMENT_OUTSIDE_MEETING: entry<{ time: string; started: string | null; ended: string | null }>({
    severity: 'warning',
    message: ({ time, started, ended }) =>
      started === null
        ? `${time} is after the meeting ended at ${ended ?? ''}.`
        : `${time} is before the meeting began at ${started}.`,
    why: () => 'Only what happened while the meeting sat is recorded with its time.',
    fix: () => 'Correct the time, or "started" and "ended" at the head of the minutes.',
  }),
  MOVEMENTS_OUT_OF_ORDER: entry<{ time: string; before: string }>({
    severity: 'warning',
    message: ({ time, before }) => `${time} stands after ${before}.`,
    why: () => 'Minutes are in the order in which business was taken, and so are the times in them.',
    fix: () => 'Correct the time, or move the line to where it belongs.',
  }),
  VOTES_TOO_MANY: entry<{ cast: number; there: number }>({
    severity: 'warning',
    message: ({ cast, there }) => `${cast} votes are recorded, with ${membersWhoMayVote(there)} in the room.`,
    why: () => 'Only members may vote who are there, each once; a casting vote is told in the text and not counted.',
    fix: () => 'Correct the counts, the list of those present, or the times in :arrived and :left.',
  }),
  VOTED_TWICE: entry<{ person: string }>({
    severity: 'error',
    message: ({ person }) => `${person} is named twice in this vote.`,
    why: () => 'A member votes for, votes against or abstains.',
    fix: () => 'Leave the name where it belongs.',
  }),
  VOTE_WITHOUT_RIGHT: entry<{ person: string }>({
    severity: 'warning',
    message: ({ person }) => `${person} is said to have voted, and was not there as a member who may vote.`,
    why: () => "Officers, members co-opted without a vote, and reserves who came in nobody's place cannot vote.",
    fix: () => 'Correct the vote, the list of those present, or the member in committee.md ("voting").',
  }),
  VOTE_NOT_PRESENT: entry<{ person: string }>({
    severity: 'warning',
    message: ({ person }) => `${person} is said to have voted while out of the room.`,
    why: () => 'A vote counts only of those who are there when it is taken.',
    fix: () => 'Correct the vote, or the times and places of :arrived and :left.',
  }),
  DECLARATION_NOT_PRESENT: entry<{ person: string }>({
    severity: 'warning',
    message: ({ person }) => `${person} is said to have declared an interest, and is not recorded as present.`,
    why: () => 'An interest is declared at the meeting by those who attend it.',
    fix: () => 'Correct the name, or add it to "present" or "alsoPresent".',
  }),
  DECLARATION_WITHOUT_DEPARTURE: entry<{ person: string; item: string }>({
    severity: 'warning',
    message: ({ person, item }) =>
      `${person} is said to have left the room for item ${item}, and the minute of that item does not say when.`,
    why: () => 'Readers should see that nobody with such an interest was there for the debate and the vote.',
    fix: () =>
      'Put ":left[jane-doe]{time=18:40}" into the minute of the item, with the name and the time, and ":arrived[jane-doe]{time=18:55}" where the person came back.',
  }),
  MEMBER_LONG_AWAY: entry<{ member: string; of: 'council' | 'executive'; last: string; end: string; over: boolean }>({
    severity: 'warning',
    message: ({ member, of, last, end, over }) =>
      `${member} has attended no meeting${of === 'executive' ? ' of the executive' : ''} since ${last}. The six months ${over ? 'ended' : 'end'} on ${end}.`,
    why: ({ of }) =>
      of === 'executive'
        ? 'A member of the executive who attends none of its meetings for six months, and decides nothing alone, ceases to be a member of the council, unless the council approved the reason within them (section 85(2A) of the Local Government Act 1972).'
        : 'A member who attends nothing for six months ceases to be one, unless the council approved the reason within them (section 85 of the Local Government Act 1972).',
    fix: ({ over }) =>
      over
        ? 'If the council approved the reason in time, say until when with "absenceApprovedUntil" in the file of the member. If the member attended elsewhere, switch MEMBER_LONG_AWAY off in "checks". Otherwise end the memberships.'
        : 'Tell the member and the monitoring officer. If the council approves the reason, say until when with "absenceApprovedUntil" in the file of the member. Meetings whose minutes are not here are not counted.',
  }),
  PRIVATE_SUMMARY_MISSING: entry<{ items: readonly string[] }>({
    severity: 'warning',
    message: ({ items }) =>
      `Nothing in these minutes tells the public what was done about ${items.length === 1 ? 'item' : 'items'} ${items.join(', ')}, taken in private.`,
    why: () =>
      'Where the open minutes alone give no reasonably fair and coherent record, the proper officer must write a summary that discloses nothing exempt (section 100C(2) of the Local Government Act 1972).',
    fix: () =>
      'Add "publicSummary" with what may be said at the head of these minutes, or a minute under the title of the item.',
  }),
  RESPONSE_UNKNOWN: entry<{ reference: string }>({
    severity: 'warning',
    message: ({ reference }) => `No minutes up to this day record a recommendation "${reference}".`,
    why: () => 'An answer is shown with the recommendation that has its reference.',
    fix: () => 'Give it the "ref" of the recommendation, or give the recommendation this one.',
  }),
  RECOMMENDATION_UNANSWERED: entry<{ reference: string; made: string; answerBy: string }>({
    severity: 'note',
    message: ({ reference, made, answerBy }) =>
      `Recommendation "${reference}" of ${made} has no answer recorded; two months were over on ${answerBy}.`,
    why: () =>
      'Where scrutiny asks for it by notice, the executive answers within two months (section 9FE of the Local Government Act 2000).',
    fix: () =>
      'Record the answer in the minutes of the body that gave it, below ":::response{ref="…" answer=accepted}" with this "ref" and accepted, partly or rejected, or ask for one.',
  }),
};

function membersWhoMayVote(count: number): string {
  if (count === 0) return 'no member who may vote';
  return count === 1 ? 'one member who may vote' : `${count} members who may vote`;
}
