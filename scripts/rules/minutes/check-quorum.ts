import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { formatTime } from '../../model/calendar/format-day.ts';
import type { Committee } from '../../model/committee.ts';
import { bodiesOf } from '../../model/meetings/joint-meeting.ts';
import type { Minutes } from '../../model/minutes.ts';
import { isSamePerson } from '../../model/people/membership-on-day.ts';
import { english } from '../../words/en/english.ts';
import { cameLater, votersOf } from './attendees-of.ts';
import type { MinutesEvent } from './minutes-events.ts';

/**
 * Returns where a meeting did business without its quorum: at the start, and after the quorum was lost, once for each
 * time, at the first item or resolution that followed. A quorum that was lost is no finding where the meeting ended, or a
 * member came back, before more was done. Committees whose quorum or members are not on record are left alone. Each body of a
 * joint meeting decides by itself, and so must have its own quorum of its own members (functions are arranged to be
 * discharged by a committee: Local Government Act 1972 s.101(1)).
 *
 * Source: Local Government Act 1972 Schedule 12 paragraph 6 (a quarter of the members of the council, and by paragraph 45
 * of those left where more than a third are disqualified); for committees their standing orders under section 106.
 * Counted are members who may vote, which is the practice that this program follows (Local Government and Housing Act 1989 section 13).
 */
export function checkQuorum(minutes: Minutes, events: readonly MinutesEvent[]): Diagnostic[] {
  return bodiesOf(minutes.meeting).flatMap((body) => checkBody(body, minutes, events));
}

function checkBody(body: Committee, minutes: Minutes, events: readonly MinutesEvent[]): Diagnostic[] {
  const { meeting, source } = minutes;
  const { quorum } = body;
  const members = meeting.membership.filter(({ committee }) => committee === body);
  if (quorum === null || members.length === 0) return [];
  const bodyName = meeting.jointWith.length === 0 ? null : body.name;
  const voters = votersOf(minutes, members);
  let there = voters.filter((who) => !cameLater(who, events, minutes));
  const found: Diagnostic[] =
    there.length < quorum
      ? [
          diagnose('QUORUM_LACKING', source.positionOf(['present']), {
            there: there.length,
            quorum,
            since: null,
            body: bodyName,
          }),
        ]
      : [];
  let lostAt: string | null = null;
  for (const event of events) {
    if (event.kind === 'arrived') {
      const who = voters.find((voter) => isSamePerson(voter, event.who));
      if (who !== undefined && !there.includes(who)) there = [...there, who];
      if (there.length >= quorum) lostAt = null;
    } else if (event.kind === 'left') {
      const hadQuorum = there.length >= quorum;
      there = there.filter((who) => !isSamePerson(who, event.who));
      if (hadQuorum && there.length < quorum) lostAt = event.time;
    } else if (event.kind !== 'adjourned' && lostAt !== null) {
      const facts = { there: there.length, quorum, since: formatTime(lostAt, english), body: bodyName };
      found.push(diagnose('QUORUM_LACKING', event.at, facts));
      lostAt = null;
    }
  }
  return found;
}
