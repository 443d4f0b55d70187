import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import type { MeetingDraft, RootDraft } from '../../testing/fixtures/valid-root.ts';
import { checkSixMonths } from './check-six-months.ts';

type Draft = Partial<NonNullable<MeetingDraft['minutes']>>;

/** The severity of what is said of ann on a day, by the minutes of each meeting. */
function saidOn(today: string, held: Readonly<Record<string, Draft>>, root: RootDraft = {}): string[] {
  const meetings = Object.fromEntries(
    Object.entries(held).map(([date, minutes]): [string, MeetingDraft] => [
      date,
      {
        agenda: [{ title: 'Roads' }],
        publications: [{ kind: 'agenda', date: '2025-01-01' }],
        minutes: { present: [], status: 'draft', ...minutes },
      },
    ]),
  );
  const archive = archiveOf(
    {
      people: { ann: { name: 'Ann Lee', kind: 'member' } },
      committees: { health: { members: [{ person: 'ann', role: 'member' }], meetings } },
      ...root,
    },
    { today },
  );
  return checkSixMonths(archive).map(({ severity, message }) => `${severity} ${message}`);
}

const there = { present: ['ann'] };
const away = { apologies: ['ann'] };

describe('a member who last attended on 31 August 2025 and sent apologies since', () => {
  const held = { '2025-08-31': there, '2025-10-01': away };
  const said =
    'Councillor Ann Lee has attended no meeting since 31 August 2025. The six months end on 28 February 2026.';
  it.each<[string, string[]]>([
    ['2025-12-30', []],
    ['2025-12-31', [`note ${said}`]],
    ['2026-01-30', [`note ${said}`]],
    ['2026-01-31', [`warning ${said}`]],
    ['2026-02-28', [`warning ${said}`]],
    ['2026-03-01', [`warning ${said.replace('The six months end on', 'The six months ended on')}`]],
  ])('is on %s pointed out as %j', (today, expected) => {
    const root = { people: { ann: { name: 'Ann Lee', title: 'Councillor', kind: 'member' as const } } };
    expect(saidOn(today, held, root)).toEqual(expected);
  });
});

describe('six months', () => {
  const today = '2026-02-10';
  it.each<[string, Record<string, Draft>, number]>([
    ['run from the last attendance', { '2025-06-01': there, '2025-08-01': away, '2025-12-01': there }, 0],
    [
      'are broken by coming as a substitute',
      { '2025-08-01': there, '2025-10-01': away, '2026-01-05': { substitutes: [{ person: 'ann', for: 'Jo Day' }] } },
      0,
    ],
    [
      'are not broken by looking on',
      { '2025-08-01': there, '2025-10-01': away, '2026-01-05': { alsoPresent: ['ann'] } },
      1,
    ],
    ['are not counted where there was no meeting to attend', { '2025-08-01': there }, 0],
    ['are not counted from nothing', { '2025-08-01': away }, 0],
    ['count absence without apologies', { '2025-08-01': there, '2025-10-01': { absent: ['ann'] } }, 1],
  ])('%s', (_, held, count) => {
    expect(saidOn(today, held)).toHaveLength(count);
  });

  it('are not counted from a former term of office', () => {
    const held = { '2023-03-01': there, '2025-10-01': away };
    const ann = (from?: string): RootDraft => ({
      people: { ann: { name: 'Ann', kind: 'member', ...(from !== undefined && { from }) } },
    });
    expect(saidOn(today, held, ann())).toHaveLength(1);
    expect(saidOn(today, held, ann('2025-05-05'))).toEqual([]);
    expect(saidOn(today, { ...held, '2025-07-01': there }, ann('2025-05-05'))).toHaveLength(1);
  });

  it.each([
    ['2026-02-09', 1],
    ['2026-02-10', 0],
  ])('are not counted while the council has approved the absence: until %s', (absenceApprovedUntil, count) => {
    const people = { ann: { name: 'Ann', kind: 'member' as const, absenceApprovedUntil } };
    expect(saidOn(today, { '2025-08-01': there, '2025-10-01': away }, { people })).toHaveLength(count);
  });

  it('are broken by a meeting of another body: a sub-committee, or one held jointly', () => {
    const people = { ann: { name: 'Ann', kind: 'member' as const } };
    const members = [{ person: 'ann', role: 'member' as const }];
    const meeting = (minutes: Draft): MeetingDraft => ({
      agenda: [{ title: 'Roads' }],
      publications: [{ kind: 'agenda', date: '2025-01-01' }],
      minutes: { present: [], status: 'draft', ...minutes },
    });
    const health = { members, meetings: { '2025-08-01': meeting(there), '2025-10-01': meeting(away) } };
    const found = (other: NonNullable<RootDraft['committees']>[string]) =>
      checkSixMonths(archiveOf({ people, committees: { health, other } }, { today })).length;
    expect(found({ members, meetings: { '2025-12-01': meeting(away) } })).toBe(1);
    expect(found({ parent: 'health', members, meetings: { '2025-12-01': meeting(there) } })).toBe(0);
    expect(found({ meetings: { '2025-12-01': { ...meeting(there), jointWith: 'health' } } })).toBe(0);
  });

  it('are not held against those who are not members of the council any more, or never were', () => {
    const held = { '2025-08-01': there, '2025-10-01': away };
    const ann = (draft: NonNullable<RootDraft['people']>[string]): RootDraft => ({ people: { ann: draft } });
    expect(saidOn(today, held, ann({ name: 'Ann', kind: 'member', until: '2026-02-09' }))).toEqual([]);
    expect(saidOn(today, held, ann({ name: 'Ann', kind: 'co-opted' }))).toEqual([]);
    expect(saidOn(today, held, { council: { jurisdiction: 'scotland' } })).toEqual([]);
    expect(saidOn(today, held, { council: { jurisdiction: 'wales' } })).toHaveLength(1);
  });
});

describe('a member of the executive', () => {
  const today = '2026-02-10';
  const members = [{ person: 'ann', role: 'member' as const, from: '2025-05-20' }];
  const meeting = (minutes: Draft): MeetingDraft => ({
    agenda: [{ title: 'Roads' }],
    publications: [{ kind: 'agenda', date: '2025-01-01' }],
    minutes: { present: [], status: 'draft', ...minutes },
  });
  const scrutiny = { members, meetings: { '2026-02-03': meeting(there) } };
  const people = { ann: { name: 'Ann Lee', kind: 'member' as const } };
  const said = (
    held: Readonly<Record<string, Draft>>,
    { root = {}, type = 'cabinet' }: { root?: RootDraft; type?: string } = {},
  ): string[] => {
    const meetings = Object.fromEntries(Object.entries(held).map(([date, minutes]) => [date, meeting(minutes)]));
    const committees = { cabinet: { type, members, meetings }, scrutiny };
    return checkSixMonths(archiveOf({ people, committees, ...root }, { today })).map(({ message }) => message);
  };
  const held = { '2025-08-12': there, '2025-10-14': away };

  it('is pointed out though they attend other meetings', () => {
    expect(said(held)).toEqual([
      'Ann Lee has attended no meeting of the executive since 12 August 2025. The six months end on 12 February 2026.',
    ]);
  });

  it.each<[string, Parameters<typeof said>]>([
    ['a decision taken alone', [held, { root: { decisions: { a: { decidedBy: 'ann', date: '2025-12-01' } } } }]],
    ['a body that is none', [held, { type: 'committee' }]],
    ['the council of another country', [held, { root: { council: { jurisdiction: 'wales' } } }]],
    ['a former seat in it', [{ '2025-03-12': there, '2025-10-14': away }]],
    ['attendance since', [{ ...held, '2026-01-13': there }]],
  ])('is not for %s', (_, given) => {
    expect(said(...given)).toEqual([]);
  });

  it('who attends nothing at all is pointed out once', () => {
    const root = {
      committees: {
        cabinet: { type: 'cabinet', members, meetings: { '2025-08-12': meeting(there), '2025-10-14': meeting(away) } },
      },
    };
    expect(said({}, { root })).toHaveLength(1);
  });
});
