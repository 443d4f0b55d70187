import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { namesOfBodies } from '../../model/meetings/joint-meeting.ts';
import type { Minutes } from '../../model/minutes.ts';
import { isSamePerson } from '../../model/people/membership-on-day.ts';
import type { NamedPerson } from '../../model/person.ts';
import { english } from '../../words/en/english.ts';
import { isMistyped, knowsAllMembers } from './attendees-of.ts';
import { checkSubstitutes } from './check-substitutes.ts';

/**
 * Returns where the lists of those present and away do not fit the members of the committee on that day, at a joint meeting
 * of each of its bodies: members in none of them, people in two, those present who were neither members nor substitutes, and
 * substitutes who could not be one. Meetings of bodies without members on record are left alone. A member whose place a
 * substitute took is away.
 *
 * Source: Local Government Act 1972 Schedule 12 paragraph 40, with 44 for committees: "the names of the members present at
 * a meeting … shall be recorded".
 */
export function checkAttendance(minutes: Minutes): Diagnostic[] {
  return [
    ...checkTwice(minutes),
    ...(knowsAllMembers(minutes.meeting) ? [...checkMembers(minutes), ...checkSubstitutes(minutes)] : []),
  ];
}

function checkMembers(minutes: Minutes): Diagnostic[] {
  const { source, meeting, present, apologies, absent, substitutes } = minutes;
  const committee = namesOfBodies(meeting, english);
  const recorded = [
    ...present.map(({ who }) => who),
    ...apologies,
    ...absent,
    ...substitutes.flatMap((substitute) => [substitute.person, substitute.for]),
  ];
  const missing = meeting.membership
    .filter(({ who, role }) => role !== 'reserve' && !recorded.some((named) => isSamePerson(named, who)))
    .filter(({ who }, index, all) => all.findIndex((other) => isSamePerson(other.who, who)) === index)
    .map(({ who, committee: { name } }) =>
      diagnose('MEMBER_NOT_RECORDED', source.positionOf(['present']), { member: who.name, committee: name }),
    );
  const strangers = present.flatMap(({ who, membership }, index) =>
    membership !== null || isMistyped(who) || substitutes.some(({ person }) => isSamePerson(person, who))
      ? []
      : [diagnose('PRESENT_NOT_MEMBER', source.positionOf(['present', index]), { person: who.name, committee })],
  );
  return [...missing, ...strangers];
}

function checkTwice({ source, present, apologies, absent, alsoPresent, substitutes }: Minutes): Diagnostic[] {
  const lists: readonly (readonly [string, readonly NamedPerson[]])[] = [
    ['present', present.map(({ who }) => who)],
    ['apologies', apologies],
    ['absent', absent],
    ['alsoPresent', alsoPresent],
  ];
  const all = lists.flatMap(([list, people]) => people.map((who, index) => ({ list, index, who })));
  const away = all.filter(({ list }) => list === 'apologies' || list === 'absent');
  const substitutesAway = away.flatMap(({ list, index, who }) =>
    substitutes.some(({ person }) => isSamePerson(person, who))
      ? [
          diagnose('PERSON_RECORDED_TWICE', source.positionOf([list, index]), {
            person: who.name,
            first: 'substitutes',
            second: list,
          }),
        ]
      : [],
  );
  const listedTwice = all.flatMap(({ list, index, who }, place) => {
    const before = all.slice(0, place).find((other) => isSamePerson(other.who, who));
    const facts = { person: who.name, first: before?.list ?? '', second: list };
    return before === undefined ? [] : [diagnose('PERSON_RECORDED_TWICE', source.positionOf([list, index]), facts)];
  });
  return [...substitutesAway, ...listedTwice];
}
