import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';

const titles = ['One', 'Two', 'Three', 'Four', 'Five'];

/** The minutes under the given headings, of a meeting whose agenda has five items; the last two are exempt. */
function entriesOf(headings: readonly string[], edition: 'public' | 'members' = 'public') {
  const meeting = {
    agenda: titles.map((title) => ({ title })),
    publications: [{ kind: 'agenda' as const, date: '2026-03-17' }],
    minutes: { body: headings.map((heading) => `## ${heading}`).join('\n') },
    exemptMinutes: { body: '## Two\n\n## One' },
  };
  const root = { committees: { health: { meetings: { '2026-03-25': meeting } } } };
  return archiveOf(root, { today: '2026-03-30', edition }).minutes[0]?.entries ?? [];
}

const said = (headings: readonly string[]) =>
  entriesOf(headings).flatMap(({ heading, outOfOrder }) =>
    outOfOrder === null ? [] : [`${heading} after ${outOfOrder.after?.number ?? 'nothing'}`],
  );

describe('a minute taken out of the order of the agenda', () => {
  it.each([
    ['none, in order', titles, []],
    ['none, where items are left out', ['One', 'Three', 'Five'], []],
    ['one taken early', ['One', 'Two', 'Five', 'Three', 'Four'], ['Five after 2']],
    ['one taken late', ['One', 'Three', 'Four', 'Two', 'Five'], ['Two after 4']],
    ['one taken first', ['Four', 'One', 'Two', 'Three', 'Five'], ['Four after nothing']],
    ['the one put back of two that changed places', ['One', 'Three', 'Two', 'Four'], ['Two after 3']],
    ['two taken early together', ['Four', 'Five', 'One', 'Two', 'Three'], ['Four after nothing', 'Five after 4']],
    ['none without an item', ['One', 'Adjournment', 'Two'], []],
    ['the item, past a minute without one', ['One', 'Four', 'Adjournment', 'Two', 'Three'], ['Four after 1']],
    ['none minuted again', ['One', 'Two', 'Three', 'Two', 'Four'], []],
  ])('is %s', (_, headings, expected) => {
    expect(said(headings)).toEqual(expected);
  });

  it('is none of the private minutes, which stand after the public ones', () => {
    const entries = entriesOf(['One', 'Two', 'Three'], 'members');
    expect(entries.map(({ heading, exempt, outOfOrder }) => [heading, exempt, outOfOrder])).toEqual([
      ['One', false, null],
      ['Two', false, null],
      ['Three', false, null],
      ['Two', true, null],
      ['One', true, null],
    ]);
  });
});
