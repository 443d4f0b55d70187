import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import type { MinutesMatter } from '../../schema/minutes.ts';

type Decisions = MinutesMatter['decisions'];

const titles = ['Depots', 'Roofs', 'Rents'];

/** The minutes of a meeting on Wednesday 25 March 2026, whose decisions were published two days later. */
function minutesOf(decisions: Decisions, { type = 'cabinet', today = '2026-03-30', edition = 'public' as const } = {}) {
  const meeting = {
    agenda: [{ standing: 'apologies' }, ...titles.map((title) => ({ title })), { minutes: '2026-02-25' }],
    publications: [{ kind: 'agenda' as const, date: '2026-03-17' }],
    minutes: {
      decisions,
      body: ['apologies', ...titles, 'Minutes of the previous meeting', 'Other']
        .map((title) => `## ${title}`)
        .join('\n'),
    },
  };
  const earlier = { minutes: {} };
  const meetings = { '2026-02-25': earlier, '2026-03-25': meeting };
  const root = { committees: { cabinet: { type, meetings } }, standing: { apologies: {} } };
  return archiveOf(root, { today, edition }).minutes[0];
}

const kindsOf = (...args: Parameters<typeof minutesOf>) =>
  minutesOf(...args)?.entries.map(({ heading, callIn }) => `${heading}: ${callIn.kind}`);

describe('the call-in of what an executive decided at a meeting', () => {
  it('is open for all business, and not for what the meeting settles about itself', () => {
    expect(kindsOf({ published: '2026-03-27' })).toEqual([
      'apologies: none',
      'Depots: open',
      'Roofs: open',
      'Rents: open',
      'Minutes of the previous meeting: none',
      'Other: open',
    ]);
  });

  it.each([
    ['2026-04-07', 'open'],
    ['2026-04-08', 'over'],
  ])('on %s is %s where the decisions were published on Friday 27 March 2026', (today, kind) => {
    const callIn = minutesOf({ published: '2026-03-27' }, { today })?.entries[1]?.callIn;
    expect(callIn).toEqual({ kind, published: '2026-03-27', lastDay: '2026-04-07', effect: '2026-04-08' });
  });

  it('is what the minutes say of an item', () => {
    const decisions = {
      published: '2026-03-27',
      callIn: [
        { item: '2', urgent: 'The roof fell in.' },
        { item: '3', applies: false },
        { item: '1', applies: true },
      ],
      calledIn: [{ item: '4', date: '2026-03-30', by: 'Scrutiny Committee' }],
    };
    expect(kindsOf(decisions)?.slice(0, 4)).toEqual([
      'apologies: open',
      'Depots: urgent',
      'Roofs: excluded',
      'Rents: called-in',
    ]);
    expect(kindsOf(decisions, { today: '2026-03-29' })?.[3]).toBe('Rents: open');
  });

  it.each([
    ['a scrutiny committee', 'scrutiny committee', { published: '2026-03-27' }],
    ['an executive that did not say when its decisions were published', 'executive', undefined],
  ])('is none for %s', (_, type, decisions) => {
    expect(new Set(minutesOf(decisions, { type })?.entries.map(({ callIn }) => callIn.kind))).toEqual(
      new Set(['none']),
    );
  });
});
