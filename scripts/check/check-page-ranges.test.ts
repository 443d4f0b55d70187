import { describe, expect, it } from 'vitest';
import type { Pack } from '../model/meeting.ts';
import { checkPageRanges } from './check-page-ranges.ts';

const items = [
  { number: '2', title: 'Minutes' },
  { number: '6', title: 'Access to the\nriver' },
] as unknown as Pack['items'];
const map = {
  firstPage: 1,
  pageCount: 6,
  items: { '2': { first: 3, last: 4 }, '6': { first: 5, last: 6 } },
  papers: {},
  anchors: {},
};

function problems(
  agenda: string,
  papers = ['Agenda Item 2', 'blank', 'Agenda Item 6', 'Agenda Item 6 Page 6'],
): string[] {
  const texts = new Map([['/pack.pdf', ['Front sheet', agenda, ...papers]]]);
  const found = checkPageRanges([{ path: '/pack.pdf', items }], new Map([['/pack.pdf', { map }]]), texts);
  return found.map(({ message }) => message);
}

describe('checkPageRanges', () => {
  it('finds nothing where each range stands beside its item and is right to the last page', () => {
    expect(problems('2. Minutes (Pages 3 - 4) To approve. 6. Access to the river (Pages 5\n- 6)')).toEqual([]);
  });

  it.each([
    ['ranges that changed places', '2. Minutes (Pages 5 - 6) 6. Access to the river (Pages 3 - 4)', 2],
    ['a wrong last page', '2. Minutes (Page 3) 6. Access to the river (Pages 5 - 6)', 1],
    ['a range that is missing', '2. Minutes 6. Access to the river (Pages 5 - 6)', 1],
  ])('reports %s', (_what, agenda, count) => {
    expect(problems(agenda)).toHaveLength(count);
  });

  it('reports an item whose papers cannot be found', () => {
    const message = 'The agenda says that the papers of item 6 are on pages 5 to 6, but they are on no pages.';
    const agenda = '2. Minutes (Pages 3 - 6) 6. Access to the river (Pages 5 - 6)';
    expect(problems(agenda, ['Agenda Item 2', '', '', ''])).toEqual([message]);
  });
});
