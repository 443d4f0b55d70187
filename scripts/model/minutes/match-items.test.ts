import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import { matchItems } from './match-items.ts';

function itemsTitled(...titles: string[]) {
  const meeting = {
    agenda: titles.map((title) => ({ title })),
    publications: [{ kind: 'agenda' as const, date: '2026-05-01' }],
  };
  return archiveOf({ committees: { health: { meetings: { '2026-05-20': meeting } } } }).meetings[0]!.agenda!.items;
}

describe('headings of minutes and items of the agenda', () => {
  it.each([
    ['Access to care', null, '2'],
    ['ACCESS – to   care.', null, '2'],
    ['2. Access to care', null, '2'],
    ['Something else', '3', '3'],
    ['Access to care', '9', undefined],
    ['Something else', null, undefined],
  ])('match %j, item %s, to item %s', (heading, itemNumber, number) => {
    const items = itemsTitled('Apologies', 'Access to care', 'Minutes');
    expect(matchItems([{ heading, itemNumber }], items)[0]?.number).toBe(number);
  });

  it('match items of one title one after another', () => {
    const items = itemsTitled('Update', 'Apologies', 'Update');
    const headings = ['Update', 'Update'].map((heading) => ({ heading, itemNumber: null }));
    expect(matchItems(headings, items).map((item) => item?.number)).toEqual(['1', '3']);
    const named = [
      { heading: 'Update', itemNumber: null },
      { heading: 'Other', itemNumber: '1' },
    ];
    expect(matchItems(named, items).map((item) => item?.number)).toEqual(['3', '1']);
  });
});
