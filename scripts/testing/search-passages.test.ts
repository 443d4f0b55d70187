import { describe, expect, it } from 'vitest';
import type { FoundPage } from '../../templates/assets/scripts/search-indexes.ts';
import { passagesOf } from '../../templates/assets/scripts/search-passages.ts';

const numbered = (count: number): string => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');
const page = (hits: readonly (readonly [location: number, score: number])[], content = numbered(200)): FoundPage => ({
  url: '/a/',
  content,
  meta: {},
  filters: {},
  anchors: [
    { element: 'h2', id: 'section-1', text: 'Floods', location: 10 },
    { element: 'a', id: 'p-1-1', text: '', location: 12 },
    { element: 'a', id: 'p-1-2', text: '', location: 80 },
    { element: 'h2', id: 'section-2', text: 'Pumps', location: 150 },
  ],
  weighted_locations: hits.map(([location, score]) => ({ location, balanced_score: score })),
});
const text = ({ words }: ReturnType<typeof passagesOf>[number]): string => words.map((word) => word.text).join(' ');

describe('passagesOf', () => {
  it('leads to the nearest place before each hit, with the heading that it stands under, the best first and the head of the page last', () => {
    const found = passagesOf(
      page([
        [5, 9],
        [20, 2],
        [90, 5],
        [91, 5],
        [160, 3],
      ]),
      4,
    );
    expect(found.map(({ id, heading }) => [id, heading])).toEqual([
      ['p-1-2', 'Floods'],
      ['section-2', 'Pumps'],
      ['p-1-1', 'Floods'],
      [null, ''],
    ]);
  });

  it('marks the hits, begins a few words before them, and does not go over into the next place', () => {
    const [passage] = passagesOf(
      page([
        [70, 1],
        [75, 1],
      ]),
      1,
    );
    expect(passage?.words.filter(({ hit }) => hit).map((word) => word.text)).toEqual(['w70', 'w75']);
    expect(text(passage!)).toBe(numbered(80).split(' ').slice(48).join(' '));
    expect([passage?.goesOnBefore, passage?.goesOnAfter]).toEqual([true, false]);
  });

  it('shows the part of a long paragraph that has most of the hits', () => {
    const [passage] = passagesOf(
      page([
        [82, 1],
        [120, 1],
        [122, 1],
        [124, 1],
      ]),
      1,
    );
    expect(passage?.words.filter(({ hit }) => hit)).toHaveLength(3);
  });

  it('is the beginning of the page where only the title has what was looked for', () => {
    const [passage, ...others] = passagesOf(page([], 'Few words.'), 3);
    expect(others).toEqual([]);
    expect(passage).toMatchObject({ id: null, heading: '', goesOnBefore: false, goesOnAfter: false });
    expect(text(passage!)).toBe('Few words.');
  });
});
