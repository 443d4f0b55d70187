import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgendaItemMatter } from '../../schema/agenda-item.ts';
import { numberAgenda } from './number-agenda.ts';

const numbersOf = (items: readonly AgendaItemMatter[]): string =>
  numberAgenda(items)
    .map(({ part, number, matter }) => `${part}${number} ${matter.title ?? ''}`)
    .join(', ');

describe('the numbers of an agenda', () => {
  it('run through Part A and then Part B, whatever the order of typing', () => {
    const exempt = { paragraphs: [3], publicInterest: 'Prices.' };
    expect(
      numbersOf([{ title: 'x' }, { title: 'private', exempt }, { title: 'y' }, { title: 'late', part: 'B' }]),
    ).toBe('A1 x, A2 y, B3 private, B4 late');
  });

  it('keep an override, count on from a whole one and pass by another', () => {
    expect(numbersOf([{ title: 'x' }, { title: 'y', number: '1a' }, { title: 'z' }])).toBe('A1 x, A1a y, A2 z');
    expect(numbersOf([{ title: 'x', number: '10' }, { title: 'y' }])).toBe('A10 x, A11 y');
  });

  it('stand in ids that no two items share', () => {
    const items = numberAgenda([{ number: '4 (a)' }, { number: '4-A' }, {}]);
    expect(items.map(({ anchor }) => anchor)).toEqual(['item-4-a', 'item-4-a-2', 'item-1']);
    expect(numberAgenda([{}, { number: '1' }]).map(({ anchor }) => anchor)).toEqual(['item-1', 'item-1-2']);
  });

  it('count each item once', () => {
    const item = fc.record({ part: fc.constantFrom('A' as const, 'B' as const) });
    fc.assert(
      fc.property(fc.array(item), (items) => {
        const numbered = numberAgenda(items);
        expect(numbered.map(({ number }) => number)).toEqual(items.map((_, index) => String(index + 1)));
        expect(numbered.map(({ index }) => index).sort((a, b) => a - b)).toEqual(items.map((_, index) => index));
        expect(numbered.map(({ part }) => part).join('')).toMatch(/^A*B*$/u);
      }),
    );
  });
});
