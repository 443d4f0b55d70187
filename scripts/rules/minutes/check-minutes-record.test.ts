import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import type { MeetingDraft, RootDraft } from '../../testing/fixtures/valid-root.ts';
import { checkMinutesRecord } from './check-minutes-record.ts';

type MinutesDraft = NonNullable<MeetingDraft['minutes']>;

const members = [
  { person: 'ann', role: 'chair' as const },
  { person: 'ben', role: 'member' as const },
  { person: 'cat', role: 'member' as const },
  { person: 'fay', role: 'co-opted' as const, voting: false },
];
const everybody = ['ann', 'ben', 'cat', 'fay'];

/** The code of each finding in the minutes of a committee whose quorum is two. */
function findingsOf(
  minutes: Partial<MinutesDraft>,
  committee: NonNullable<RootDraft['committees']>[string] = {},
  meeting: MeetingDraft = {},
): string[] {
  const people = Object.fromEntries(['ann', 'ben', 'cat', 'fay', 'ray'].map((slug) => [slug, { name: slug }]));
  const held: MeetingDraft = {
    agenda: [{ title: 'Roads' }, { title: 'Parks' }, { title: 'Libraries' }, { title: 'Bridges', number: 'A4' }],
    publications: [{ kind: 'agenda', date: '2026-05-10' }],
    minutes: { present: everybody, status: 'draft', ...minutes },
    ...meeting,
  };
  const archive = archiveOf({
    people,
    committees: { health: { quorum: 2, members, ...committee, meetings: { '2026-05-20': held } } },
  });
  return checkMinutesRecord(archive).map(({ code }) => code);
}

const away = (...people: string[]): Partial<MinutesDraft> => ({
  present: everybody.filter((person) => !people.includes(person)),
  apologies: people,
});

describe('those present and away', () => {
  it.each<[string, Partial<MinutesDraft>, string[]]>([
    ['all present', {}, []],
    ['one away', { present: ['ann', 'ben', 'fay'], apologies: ['cat'] }, []],
    ['one of whom nothing is said', { present: ['ann', 'ben', 'fay'] }, ['MEMBER_NOT_RECORDED']],
    [
      'one of whom only a substitute tells',
      { present: ['ann', 'ben', 'fay'], substitutes: [{ person: 'ray', for: 'cat' }] },
      [],
    ],
    ['by full name and form of address', { present: ['Cllr. Ann', 'ben', 'cat', 'fay'] }, []],
    ['one present and away', { apologies: ['cat'] }, ['PERSON_RECORDED_TWICE']],
    ['one listed twice', { present: [...everybody, 'ann'] }, ['PERSON_RECORDED_TWICE']],
    [
      'one away in two ways',
      { present: ['ann', 'ben', 'fay'], apologies: ['cat'], absent: ['cat'] },
      ['PERSON_RECORDED_TWICE'],
    ],
    ['a stranger among the members', { present: [...everybody, 'ray'] }, ['PRESENT_NOT_MEMBER']],
    ['a stranger in the room', { alsoPresent: ['ray'] }, []],
    [
      'two substitutes for one',
      {
        ...away('cat'),
        substitutes: [
          { person: 'ray', for: 'cat' },
          { person: 'Sam Who', for: 'cat' },
        ],
      },
      ['SEAT_TAKEN_TWICE'],
    ],
    [
      'one substitute for two',
      {
        ...away('ben', 'cat'),
        substitutes: [
          { person: 'ray', for: 'cat' },
          { person: 'ray', for: 'ben' },
        ],
      },
      ['SEAT_TAKEN_TWICE'],
    ],
    ['a member for another', { ...away('cat'), substitutes: [{ person: 'ann', for: 'cat' }] }, ['SEAT_TAKEN_TWICE']],
    [
      'a substitute who is away',
      { ...away('cat'), absent: ['ray'], substitutes: [{ person: 'ray', for: 'cat' }] },
      ['PERSON_RECORDED_TWICE'],
    ],
    ['a substitute for a stranger', { substitutes: [{ person: 'ray', for: 'Sam Who' }] }, ['SUBSTITUTED_NOT_MEMBER']],
  ])('%s', (_, minutes, expected) => {
    expect(findingsOf(minutes)).toEqual(expected);
  });

  it('may have only reserves as substitutes where the committee has some', () => {
    const minutes = { present: ['ann', 'ben', 'fay'], substitutes: [{ person: 'ray', for: 'cat' }] };
    const reserve = (person: string) => ({ members: [...members, { person, role: 'reserve' as const }] });
    expect(findingsOf(minutes, reserve('ray'))).toEqual([]);
    expect(findingsOf(minutes, reserve('Sam Who'))).toEqual(['SUBSTITUTE_NOT_RESERVE']);
  });

  it('are held against the members of that day', () => {
    const until = (day: string) => ({ members: [...members, { person: 'ray', role: 'member' as const, until: day }] });
    expect(findingsOf({}, until('2026-05-19'))).toEqual([]);
    expect(findingsOf({}, until('2026-05-20'))).toEqual(['MEMBER_NOT_RECORDED']);
  });

  it('are left alone where no members are on record', () => {
    expect(findingsOf({ present: ['ray'] }, { members: [] })).toEqual([]);
  });
});

describe('a quorum of two', () => {
  const lost = '::left[ann]{time=18:40}\n\n::left[ben]{time=18:41}\n';
  it.each<[string, Partial<MinutesDraft>, string[]]>([
    ['of two who may vote', away('cat'), []],
    ['not of one who may vote and one who may not', away('ben', 'cat'), ['QUORUM_LACKING']],
    [
      'not before the second has come',
      { ...away('cat'), body: '## Roads\n\n::arrived[ben]{time=18:40}\n' },
      ['QUORUM_LACKING'],
    ],
    [
      'of two of whom one came as it began',
      { ...away('cat'), started: '18:40', body: '## Roads\n\n::arrived[ben]{time=18:40}\n\n::vote{for=2}\n' },
      [],
    ],
    ['lost at the end', { body: `## Roads\n\nNoted.\n\n${lost}` }, []],
    ['lost before the next item', { body: `## Roads\n\nNoted.\n\n${lost}\n## Parks\n\nNoted.\n` }, ['QUORUM_LACKING']],
    ['lost before a resolution', { body: `## Roads\n\n${lost}\n:::resolved\nYes.\n:::\n` }, ['QUORUM_LACKING']],
    ['lost before what is no item', { body: `## Roads\n\n${lost}\n## Close\n\nThe meeting closed.\n` }, []],
    [
      'regained before more is done',
      { body: `## Roads\n\n${lost}\n::arrived[ben]{time=18:50}\n\n## Parks\n\nNoted.\n` },
      [],
    ],
    [
      'regained while the meeting stood adjourned',
      {
        body: `## Roads\n\n${lost}\n:::adjourned{from=18:41 until=18:50}\n::arrived[ben]{time=18:50}\n:::\n\n## Parks\n`,
      },
      [],
    ],
    [
      'not regained by an adjournment',
      { body: `## Roads\n\n${lost}\n:::adjourned{from=18:41 until=18:50}\nWaiting.\n:::\n\n## Parks\n` },
      ['QUORUM_LACKING'],
    ],
    [
      'not touched by one who may not vote',
      { ...away('cat'), body: '## Roads\n\n::left[fay]{time=18:40}\n\n## Parks\n' },
      [],
    ],
    [
      'with a substitute of one who may vote',
      { ...away('ben', 'cat'), substitutes: [{ person: 'ray', for: 'cat' }] },
      [],
    ],
  ])('%s', (_, minutes, expected) => {
    expect(findingsOf(minutes)).toEqual(expected);
  });

  it('is not held against committees that set none', () => {
    expect(findingsOf(away('ann', 'ben', 'cat'), { quorum: undefined })).toEqual([]);
  });

  it('is named where it was lost', () => {
    const minutes = { present: everybody, status: 'draft' as const, body: `## Roads\n\n${lost}\n## Parks\n\nNoted.\n` };
    const archive = archiveOf({
      committees: {
        health: {
          quorum: 2,
          members,
          meetings: {
            '2026-05-20': {
              agenda: [{ title: 'Roads' }, { title: 'Parks' }],
              publications: [{ kind: 'agenda', date: '2026-05-10' }],
              minutes,
            },
          },
        },
      },
    });
    expect(checkMinutesRecord(archive)[0]).toMatchObject({
      file: 'content/committees/health/2026-05-20/minutes.md',
      message: 'Business went on from 6.41pm with one member who may vote. The quorum is 2.',
    });
  });
});

describe('comings and goings', () => {
  const between = { started: '18:30', ended: '20:00' };
  it.each<[string, Partial<MinutesDraft>, string, string[]]>([
    ['come and gone', between, '::arrived[cat]{time=18:40}\n\n::left[cat]{time=19:00}', []],
    ['gone and come back', between, '::left[cat]{time=18:40}\n\n::arrived[cat]{time=19:00}', []],
    [
      'gone before they came',
      between,
      '::arrived[cat]{time=18:50}\n\n::left[cat]{time=18:40}',
      ['LEFT_BEFORE_ARRIVED'],
    ],
    ['gone twice', between, '::left[cat]{time=18:40}\n\n::left[cat]{time=18:50}', ['MOVEMENT_REPEATED']],
    ['come twice', between, '::arrived[cat]{time=18:40}\n\n::arrived[cat]{time=18:50}', ['MOVEMENT_REPEATED']],
    ['of an officer', { ...between, alsoPresent: ['Sam Who'] }, 'Then :left[Sam Who]{time=18:50}.', []],
    ['of somebody who was not there', between, 'Then :left[Sam Who]{time=18:50}.', ['MOVEMENT_NOT_PRESENT']],
    ['before the start', between, '::arrived[cat]{time=18:29}', ['MOVEMENT_OUTSIDE_MEETING']],
    ['at the end', between, '::left[cat]{time=20:00}', []],
    ['after the end', between, '::left[cat]{time=20:01}', ['MOVEMENT_OUTSIDE_MEETING']],
    ['after midnight', { started: '18:30', ended: '00:20' }, '::left[cat]{time=23:50}\n\n::left[fay]{time=00:10}', []],
    ['out of order', between, '::left[cat]{time=19:10}\n\n::left[fay]{time=19:00}', ['MOVEMENTS_OUT_OF_ORDER']],
    [
      'an adjournment that ends before it begins',
      between,
      ':::adjourned{from=19:10 until=19:00}\nWaiting.\n:::',
      ['MOVEMENTS_OUT_OF_ORDER'],
    ],
    ['within a fence of code', between, '```\n::left[Sam Who]{time=10:00}\n```', []],
  ])('%s', (_, minutes, body, expected) => {
    expect(findingsOf({ ...minutes, body: `## Roads\n\n${body}\n` })).toEqual(expected);
  });
});

describe('votes, with three who may vote', () => {
  it.each<[string, string, string[]]>([
    ['of all', '::vote{for=2 against=1}', []],
    ['of some', '::vote{for=1 against=0 abstained=1}', []],
    ['of too many', '::vote{for=2 against=1 abstained=1}', ['VOTES_TOO_MANY']],
    ['of too many once one has left', '::left[cat]{time=19:00}\n\n::vote{for=2 against=1}', ['VOTES_TOO_MANY']],
    ['before one has left', '::vote{for=2 against=1}\n\n::left[cat]{time=19:00}', []],
    ['by name', '::vote{for="ann ben" against=cat}', []],
    ['by name, twice', '::vote{for="ann ben" against=ann}', ['VOTED_TWICE']],
    ['by name of one who may not', '::vote{for="ann fay" against=0}', ['VOTE_WITHOUT_RIGHT']],
    ['by name of a stranger', '::vote{for="ann, Sam Who" against=0}', ['VOTE_WITHOUT_RIGHT']],
    ['by name of one outside', '::left[cat]{time=19:00}\n\n::vote{for="ann cat" against=0}', ['VOTE_NOT_PRESENT']],
    [
      'by name of one who came back',
      '::left[cat]{time=19:00}\n\n::arrived[cat]{time=19:10}\n\n::vote{for=cat against=0}',
      [],
    ],
    ['whose title has words like its sides', '::vote{title="On for=9 hours" for=2 against=1}', []],
  ])('%s', (_, body, expected) => {
    expect(findingsOf({ body: `## Roads\n\n${body}\n` })).toEqual(expected);
  });
});

describe('declarations of interest', () => {
  const declared = (person: string, left = false) => [{ person, item: '2', interest: 'A house.', left }];
  const roads = '## Roads\n\nNoted.\n\n';
  it.each<[string, Partial<MinutesDraft>, string[]]>([
    ['of a member', { declarations: declared('cat') }, []],
    ['of an officer', { declarations: declared('ray'), alsoPresent: ['ray'] }, []],
    ['of somebody away', { ...away('cat'), declarations: declared('cat') }, ['DECLARATION_NOT_PRESENT']],
    [
      'who left for it',
      { declarations: declared('cat', true), body: `${roads}## Parks\n\n::left[cat]{time=19:00}\n` },
      [],
    ],
    [
      'who left before it',
      { declarations: declared('cat', true), body: `${roads}::left[cat]{time=19:00}\n\n## Parks\n` },
      [],
    ],
    [
      'who left after it',
      { declarations: declared('cat', true), body: `${roads}## Parks\n\n## Libraries\n\n::left[cat]{time=19:00}\n` },
      ['DECLARATION_WITHOUT_DEPARTURE'],
    ],
    [
      'who came back before it',
      {
        declarations: declared('cat', true),
        body: '## Roads\n\n::left[cat]{time=19:00}\n\n::arrived[cat]{time=19:10}\n\n## Parks\n',
      },
      ['DECLARATION_WITHOUT_DEPARTURE'],
    ],
    [
      'for an item named in small letters',
      {
        declarations: [{ person: 'cat', item: 'a4', interest: 'A house.', left: true }],
        body: '## Bridges\n\nNoted.\n',
      },
      ['DECLARATION_WITHOUT_DEPARTURE'],
    ],
    ['for an item without a minute', { declarations: declared('cat', true), body: roads }, []],
  ])('%s', (_, minutes, expected) => {
    expect(findingsOf(minutes)).toEqual(expected);
  });
});

describe('items taken in private', () => {
  const meeting: MeetingDraft = {
    agenda: [{ title: 'Roads' }, { title: 'Sale of land', exempt: { paragraphs: [3], publicInterest: 'Price.' } }],
  };
  it.each<[string, Partial<MinutesDraft>, string[]]>([
    ['without a word', { body: '## Roads\n\nNoted.\n' }, ['PRIVATE_SUMMARY_MISSING']],
    ['with a summary', { publicSummary: 'The land is to be sold.' }, []],
    ['with an open minute', { body: '## Sale of land\n\nIt was agreed to sell.\n' }, []],
    ['with an empty heading', { body: '## Sale of land\n' }, ['PRIVATE_SUMMARY_MISSING']],
  ])('%s', (_, minutes, expected) => {
    expect(findingsOf(minutes, {}, meeting)).toEqual(expected);
  });

  it('but deferred', () => {
    const [roads, sale] = meeting.agenda ?? [];
    const agenda = [roads!, { ...sale, deferredTo: '2026-07-15' }];
    expect(
      findingsOf({}, {}, { agenda, minutes: { present: everybody, status: 'draft', body: '## Roads\n' } }),
    ).toEqual([]);
  });
});

describe('urgent business', () => {
  const urgent = { title: 'Clinics', urgency: { reason: 'A flood.', agreedBy: 'Ann' } };
  it.each<[string, Partial<NonNullable<MeetingDraft['agenda']>[number]>, string, string[]]>([
    ['of which the minutes tell', {}, '## Clinics\n\nA flood.\n', []],
    ['of whose reason they tell in words of their own', {}, '## Clinics\n\nTaken as urgent: the roof had gone.\n', []],
    ['of whose reason they tell nothing', {}, '## Clinics\n\nNoted.\n', ['URGENT_ITEM_NOT_MINUTED']],
    ['of which they are still to tell', {}, '## Clinics\n\n[insert what was said]\n', []],
    ['of which they do not', {}, '## Roads\n\nNoted.\n', ['URGENT_ITEM_NOT_MINUTED']],
    ['that was withdrawn', { withdrawn: true }, '## Roads\n\nNoted.\n', []],
    ['that was deferred', { deferredTo: '2026-07-15' }, '## Roads\n\nNoted.\n', []],
    [
      'that was taken in private',
      { exempt: { paragraphs: [3], publicInterest: 'Prices.' } },
      '## Roads\n\nNoted.\n',
      [],
    ],
    ['no longer urgent', { urgency: undefined }, '## Roads\n\nNoted.\n', []],
  ])('%s', (_, item, body, expected) => {
    const found = findingsOf(
      { body },
      {},
      {
        agenda: [{ title: 'Roads' }, { ...urgent, ...item }],
        minutes: { present: everybody, status: 'draft', body },
      },
    );
    expect(found.filter((code) => code === 'URGENT_ITEM_NOT_MINUTED')).toEqual(expected);
  });
});
