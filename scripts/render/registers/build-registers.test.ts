import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import { renderBodies } from '../markdown/render-bodies.ts';
import { buildRegisters } from './build-registers.ts';
import type { Action } from './register.ts';

const nothingKept = { cache: { get: () => null, set: () => undefined }, fingerprint: '' };

function registersOf(minutes: Readonly<Record<string, string>>, today = '2019-07-20', exempt?: string) {
  const meetings = Object.fromEntries(
    Object.entries(minutes).map(([date, body]) => [
      date,
      {
        agenda: [{ title: 'Roads' }],
        publications: [{ kind: 'agenda' as const, date: '2019-01-01' }],
        minutes: { present: [], status: 'draft' as const, body: `## Roads\n\n${body}\n` },
        ...(exempt === undefined ? {} : { exemptMinutes: { present: [], status: 'draft' as const, body: exempt } }),
      },
    ]),
  );
  const draft = {
    people: { ada: { name: 'Ada Brook', title: 'Councillor' } },
    committees: { roads: { name: 'Roads Committee', meetings }, parks: { name: 'Parks Committee', meetings } },
  };
  const archive = archiveOf(draft, { today });
  return buildRegisters(archive, renderBodies(archive, nothingKept).bodies);
}

const inRoads = ({ actions }: ReturnType<typeof registersOf>): Action[] =>
  actions.filter(({ meeting }) => meeting.committee.slug === 'roads');

const asked = ':::action{owner=ada due=2019-06-30 ref="R 19/1"}\nMend *the* bridge.\n:::';

describe('the register of actions', () => {
  it.each([
    ['is open until its day has passed', { '2019-03-01': asked }, '2019-06-30', 'open'],
    ['is overdue from the day after', { '2019-03-01': asked }, '2019-07-01', 'overdue'],
    [
      'is done when a later meeting says so',
      { '2019-03-01': asked, '2019-05-01': ':::action{ref="R 19/1" status=done}\nMended.\n:::' },
      '2019-07-20',
      'done',
    ],
    [
      'has the day that the newest word gives it',
      { '2019-03-01': asked, '2019-05-01': ':::action{ref="r19/1" due=2019-09-01}\nNot yet.\n:::' },
      '2019-07-20',
      'open',
    ],
    [
      'may be opened again',
      {
        '2019-03-01': asked,
        '2019-04-01': ':::action{ref="R 19/1" status=dropped}\nNo money.\n:::',
        '2019-05-01': ':::action{ref="R 19/1" due=2019-08-01}\nThere is money.\n:::',
      },
      '2019-07-20',
      'open',
    ],
  ])('%s', (_, minutes, today, state) => {
    const [action, ...others] = inRoads(registersOf(minutes, today));
    expect(others).toEqual([]);
    expect(action).toMatchObject({ state, reference: 'R 19/1', owner: { name: 'Councillor Ada Brook' } });
    expect(action!.owner!.person!.slug).toBe('ada');
    expect(action!.words.map(({ minutes: { meeting } }) => meeting.date)).toEqual(Object.keys(minutes));
  });

  it('keeps actions of two committees apart, and those without a reference', () => {
    const twice =
      ':::action{owner="Head of Roads"}\nCount the cars.\n:::\n\n:::action{owner="Head of Roads"}\nCount them again.\n:::';
    const { actions } = registersOf({ '2019-03-01': `${asked}\n\n${twice}` });
    expect(actions).toHaveLength(6);
    expect(actions.every(({ words }) => words.length === 1)).toBe(true);
  });

  it('has what is due first at the top, and what is done with at the end', () => {
    const late = asked.replace('2019-06-30', '2019-09-01').replace('19/1', '19/2');
    const undated = ':::action{owner=ada ref="R 19/3"}\nThink.\n:::';
    const done = ':::action{owner=ada ref="R 19/4" status=done}\nThought.\n:::';
    const minutes = { '2019-03-01': [done, undated, late, asked].join('\n\n') };
    expect(inRoads(registersOf(minutes)).map(({ reference }) => reference)).toEqual([
      'R 19/1',
      'R 19/2',
      'R 19/3',
      'R 19/4',
    ]);
  });
});

describe('the register of decisions', () => {
  it('has the resolutions of the newest meeting first, each with its place in the minutes', () => {
    const resolved = (text: string) => `:::resolved\n${text}\n:::`;
    const { resolutions, byEntry } = registersOf({
      '2019-03-01': `${resolved('That A.')}\n\n${resolved('That B.')}`,
      '2019-05-01': resolved('That C.'),
    });
    const roads = resolutions.filter(({ minutes }) => minutes.meeting.committee.slug === 'roads');
    expect(roads.map(({ outcome }) => outcome.html.trim())).toEqual([
      '<p>That C.</p>',
      '<p>That A.</p>',
      '<p>That B.</p>',
    ]);
    expect(roads[2]!.anchor).toBe(`${roads[2]!.entry.anchor}-resolved-2`);
    expect(byEntry.get(roads[1]!.entry)).toHaveLength(2);
  });
});

describe('the votes', () => {
  const vote = '::vote{title="On the amendment" for="ada, Jo Day" against="Al Fox" abstained=0}';
  const within = ':::resolved\nThat it be mended.\n\n::vote{for=2 against=0}\n:::';

  it('stand with their minute, with those who have a page, and say whether an outcome holds them', () => {
    const { votesByEntry } = registersOf({ '2019-03-01': `${vote}\n\n${within}` });
    const [[, votes] = []] = [...votesByEntry];
    expect(votes).toMatchObject([
      {
        title: 'On the amendment',
        within: null,
        sides: [
          {
            side: 'for',
            count: 2,
            voters: [
              { name: 'Councillor Ada Brook', person: { slug: 'ada' } },
              { name: 'Jo Day', person: null },
            ],
          },
          { side: 'against', count: 1, voters: [{ name: 'Al Fox' }] },
          { side: 'abstained', count: 0, voters: null },
        ],
      },
      { title: null, within: 'resolved-1', sides: [{ count: 2, voters: null }, { count: 0 }] },
    ]);
  });

  it('of a person are the recorded ones, the newest meeting first', () => {
    const { votesByPerson } = registersOf({
      '2019-03-01': '::vote{for="ada" against=0}',
      '2019-05-01': '::vote{for=3 against="ada"}',
    });
    const [first] = [...votesByPerson];
    const [person, cast] = first!;
    expect(person.slug).toBe('ada');
    const inRoadsAlone = cast.filter(({ vote: { minutes } }) => minutes.meeting.committee.slug === 'roads');
    expect(inRoadsAlone.map(({ vote: { minutes }, side }) => [minutes.meeting.date, side])).toEqual([
      ['2019-05-01', 'against'],
      ['2019-03-01', 'for'],
    ]);
  });

  it('in private minutes are not in the public edition', () => {
    const exempt = '## Roads\n\n::vote{for="ada" against=0}\n';
    const { votesByEntry, votesByPerson } = registersOf({ '2019-03-01': 'Noted.' }, '2019-07-20', exempt);
    expect([votesByEntry.size, votesByPerson.size]).toEqual([0, 0]);
  });
});

describe('what a draft was started with', () => {
  const prompt = ':::resolved\n1. [insert as it was resolved] That the bridge be sold.\n:::';

  it('is no decision, and no word on an action, before somebody has filled it in', () => {
    const later = `${prompt}\n\n:::action{ref="R 19/1" status=done}\n[insert how it stands]\n:::`;
    const registers = registersOf({ '2019-03-01': asked, '2019-05-01': later });
    expect(registers.resolutions).toEqual([]);
    expect(inRoads(registers).map(({ state, words }) => [state, words.length])).toEqual([['overdue', 1]]);
  });

  it('is a decision once it has been', () => {
    const filled = prompt.replace('[insert as it was resolved] ', '');
    expect(registersOf({ '2019-05-01': filled }).resolutions).toHaveLength(2);
  });
});
