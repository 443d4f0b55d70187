import { describe, expect, it } from 'vitest';
import { checkPageRanges } from './check-page-ranges.ts';
import type { PrintedPdf, PrintedRange } from './printed-pdf.ts';

const items = ['2', '3', '6'].map((number) => ({ number }));
const map = {
  firstPage: 11,
  pageCount: 6,
  items: { '2': { first: 13, last: 14 }, '6': { first: 15, last: 16 } },
  papers: {},
  anchors: {},
};
/** In the agenda on the second page; item 3 has no papers. */
const two = { first: 13, last: 14, page: 1, at: 0, target: 2 };
const six = { first: 15, last: 16, page: 1, at: 50, target: 4 };
/** The same as a list on the front sheet. */
const front = [two, six].map((range) => ({ ...range, page: 0 }));

/** A supplement of six pages, the last four with these items in their corners. */
function pdfOf(
  ranges: readonly PrintedRange[],
  corners: readonly (string | null)[] = ['2', null, '6', '6'],
): PrintedPdf {
  return {
    pages: [null, null, ...corners].map((corner, index) => ({ foot: 11 + index, corner, text: '', margins: '' })),
    ranges,
    agendaPage: 1,
    strings: [],
    pictures: [],
  };
}

function problems(pdf: PrintedPdf): string[] {
  const maps = new Map([['/pack.pdf', { map }]]);
  const found = checkPageRanges([{ path: '/pack.pdf', items }], maps, new Map([['/pack.pdf', pdf]]));
  return found.map(({ message }) => message.replace('The agenda says that the papers of ', ''));
}

describe('checkPageRanges', () => {
  it.each([
    ['in the agenda', [two, six]],
    ['on the front sheet too', [...front, two, six]],
    ['before another that an item speaks of', [two, { ...six, first: 9 }, six, two]],
  ])('finds nothing where each item has its range %s', (_where, ranges) => {
    expect(problems(pdfOf(ranges))).toEqual([]);
  });

  it('finds nothing where a template of the root does not name the place of the agenda', () => {
    expect(problems({ ...pdfOf([...front, two, six]), agendaPage: null })).toEqual([]);
    expect(problems({ ...pdfOf([two, six]), agendaPage: null })).toEqual([]);
  });

  const wrongSix = 'item 6 are on pages 14 to 16, but they are on pages 15 to 16.';
  it.each([
    ['a first page', [two, { ...six, first: 14 }], [wrongSix]],
    ['a last page', [{ ...two, last: 13 }, six], ['item 2 are on page 13, but they are on pages 13 to 14.']],
    [
      'a page on the front sheet',
      [two, { ...six, first: 14 }].map((range) => ({ ...range, page: 0 })).concat(two, six),
      [wrongSix],
    ],
    [
      'the target of a link',
      [two, { ...six, target: 3 }],
      ['item 6 are on pages 15 to 16, by a link to page 14, but they are on pages 15 to 16.'],
    ],
  ])('reports %s that is wrong', (_what, ranges, expected) => {
    expect(problems(pdfOf(ranges))).toEqual(expected);
  });

  const swapped = [
    'item 2 are on pages 15 to 16, by a link to page 15, but they are on pages 13 to 14.',
    'item 6 are on pages 13 to 14, by a link to page 13, but they are on pages 15 to 16.',
  ];
  it.each([
    [
      'in the agenda',
      [
        { ...six, down: 105 },
        { ...two, down: 305 },
      ],
    ],
    ['on the front sheet', [...front.toReversed(), two, six]],
  ])('reports ranges that changed places %s, though each leads where it says', (_where, ranges) => {
    expect(problems(pdfOf(ranges))).toEqual(swapped);
  });

  it('reports a range that is missing', () => {
    const missing = ['item 2 are on no pages, but they are on pages 13 to 14.'];
    expect(problems(pdfOf([six]))).toEqual(missing);
    expect(problems(pdfOf([front[1]!, two, six]))).toEqual(missing);
  });

  it('reports an item whose papers cannot be found', () => {
    expect(problems(pdfOf([{ ...two, last: 16 }, six], ['2', null, null, null]))).toEqual([
      'item 6 are on pages 15 to 16, by a link to page 15, but they are on no pages.',
    ]);
  });

  it('goes by the numbers at the feet of the pages', () => {
    const pdf = pdfOf([two, six]);
    const pages = pdf.pages.map((page) => ({ ...page, foot: (page.foot ?? 0) - 1 }));
    expect(problems({ ...pdf, pages })).toHaveLength(2);
  });
});
