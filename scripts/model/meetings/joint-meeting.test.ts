import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import { english } from '../../words/en/english.ts';
import { welsh } from '../../words/cy/welsh.ts';
import { attendanceOf } from '../people/attendance.ts';
import { meetingsHeldBy, namesOfBodies, namesOfOtherBodies } from './joint-meeting.ts';

const archive = archiveOf({
  people: { ann: { name: 'Ann' }, ben: { name: 'Ben' }, cat: { name: 'Cat' }, dev: { name: 'Dev' } },
  committees: {
    health: {
      name: 'Health Panel',
      members: [
        { person: 'ben', role: 'member' },
        { person: 'ann', role: 'chair' },
      ],
      meetings: {
        '2026-05-20': { jointWith: ['housing', 'health', 'housing'], minutes: { present: ['ann', 'cat', 'dev'] } },
      },
    },
    housing: {
      name: 'Adult Housing Committee',
      members: [
        { person: 'cat', role: 'member' },
        { person: 'ann', role: 'member' },
        { person: 'ben', role: 'member', until: '2026-01-01' },
        { person: 'fay', role: 'reserve' },
      ],
      meetings: { '2026-05-10': {}, '2026-05-28': {} },
    },
  },
});
const joint = archive.meetings.find(({ date }) => date === '2026-05-20')!;
const [housing, health] = archive.committees;

describe('a meeting of two committees', () => {
  it('is held by each body once, the committee of its folder first', () => {
    expect(namesOfBodies(joint, english)).toBe('Health Panel and Adult Housing Committee');
    expect(namesOfBodies(joint, welsh)).toBe('Health Panel ac Adult Housing Committee');
    expect(joint.name).toBe('Health Panel and Adult Housing Committee, Wednesday 20 May 2026');
    expect([health, housing].map((body) => namesOfOtherBodies(joint, body!, english))).toEqual([
      'Adult Housing Committee',
      'Health Panel',
    ]);
    expect(namesOfOtherBodies(archive.meetings[0]!, housing!, english)).toBeNull();
  });

  it('is among the meetings of each, and once among all', () => {
    expect(meetingsHeldBy(health!).map(({ date }) => date)).toEqual(['2026-05-20']);
    expect(meetingsHeldBy(housing!).map(({ date }) => date)).toEqual(['2026-05-28', '2026-05-20', '2026-05-10']);
    expect(archive.meetings.map(({ date }) => date)).toEqual(['2026-05-28', '2026-05-20', '2026-05-10']);
    expect(housing?.meetings.map(({ date }) => date)).toEqual(['2026-05-28', '2026-05-10']);
  });

  it('has the members of both on that day, body by body', () => {
    expect(joint.membership.map(({ committee, who, role }) => [committee.slug, who.name, role])).toEqual([
      ['health', 'Ann', 'chair'],
      ['health', 'Ben', 'member'],
      ['housing', 'Cat', 'member'],
      ['housing', 'Ann', 'member'],
      ['housing', 'fay', 'reserve'],
    ]);
  });

  it('counts once for the attendance of each member, for the body on which they sit', () => {
    const attended = (slug: string) =>
      attendanceOf(
        archive.people.find((person) => person.slug === slug)!,
        archive.minutes,
      ).map(({ committee, expected, attended }) => [committee.slug, attended, expected]);
    expect(attended('ann')).toEqual([['health', 1, 1]]);
    expect(attended('cat')).toEqual([['housing', 1, 1]]);
    expect(attended('dev')).toEqual([]);
  });
});
