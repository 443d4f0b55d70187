import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planPages, type MappedPaper, type MeasuredPack } from './build-page-map.ts';
import { withoutBlankPages } from './without-blank-pages.ts';

/** A measured pack from the pages of its front and of each paper; each paper has an anchor on its last page. */
function measuredOf(front: number, papers: readonly { item: number; pages: number }[]): MeasuredPack {
  const pageOf = new Map<string, number>();
  let next = front + 1;
  const mapped = papers.map(({ item, pages }, index): MappedPaper => {
    const id = `paper-${index + 1}`;
    pageOf.set(id, next).set(`${id}-end`, next + pages - 1);
    next += pages;
    return { id, itemNumber: String(item), path: `/${id}/`, anchors: ['end'] };
  });
  return { papers: mapped, pageOf: (id) => pageOf.get(id), pageCount: next - 1 };
}

/** The same pack as it is printed with the blank pages of a plan. */
function printedWith(measured: MeasuredPack, blankBefore: ReadonlySet<string>): MeasuredPack {
  const starts = measured.papers.filter(({ id }) => blankBefore.has(id)).map(({ id }) => measured.pageOf(id) ?? 0);
  return {
    papers: measured.papers,
    pageCount: measured.pageCount + blankBefore.size,
    pageOf: (id) => {
      const page = measured.pageOf(id);
      return page === undefined ? undefined : page + starts.filter((start) => start <= page).length;
    },
  };
}

const packs = fc
  .record({
    front: fc.integer({ min: 1, max: 5 }),
    sizes: fc.array(fc.record({ pages: fc.integer({ min: 1, max: 9 }), sameItem: fc.boolean() }), { maxLength: 60 }),
    firstPage: fc.integer({ min: 0, max: 200 }).map((n) => 2 * n + 1),
  })
  .map(({ front, sizes, firstPage }) => {
    let item = 0;
    const papers = sizes.map(({ pages, sameItem }) => ({ pages, item: sameItem && item > 0 ? item : (item += 1) }));
    return { measured: measuredOf(front, papers), papers, firstPage };
  });

describe('the page map', () => {
  it('starts each paper on the next right-hand page and counts the blank page before it to the paper before', () => {
    const measured = measuredOf(2, [
      { item: 2, pages: 3 },
      { item: 6, pages: 2 },
      { item: 6, pages: 1 },
    ]);
    const { map, blankBefore } = planPages(measured, { firstPage: 1, rightHandStarts: true });
    expect([...blankBefore]).toEqual(['paper-2']);
    expect(map).toEqual({
      firstPage: 1,
      pageCount: 9,
      items: { 2: { first: 3, last: 6 }, 6: { first: 7, last: 9 } },
      papers: {
        '/paper-1/': { first: 3, last: 6 },
        '/paper-2/': { first: 7, last: 8 },
        '/paper-3/': { first: 9, last: 9 },
      },
      anchors: { '/paper-1/': { end: 5 }, '/paper-2/': { end: 8 }, '/paper-3/': { end: 9 } },
    });
  });

  it('goes on from the pack before in a supplement', () => {
    const measured = measuredOf(2, [{ item: 7, pages: 1 }]);
    const { map } = planPages(measured, { firstPage: 11, rightHandStarts: true });
    expect(map).toMatchObject({ firstPage: 11, pageCount: 3, items: { 7: { first: 13, last: 13 } } });
  });

  it('has right-hand starts and ranges that follow each other without a gap to the last page', () => {
    fc.assert(
      fc.property(packs, ({ measured, firstPage }) => {
        const { map } = planPages(measured, { firstPage, rightHandStarts: true });
        const ranges = measured.papers.map(({ path }) => map.papers[path]!);
        expect(ranges.every(({ first }) => first % 2 === 1)).toBe(true);
        expect(ranges.slice(1).map(({ first }) => first)).toEqual(ranges.slice(0, -1).map(({ last }) => last + 1));
        if (ranges.length > 0) expect(ranges.at(-1)!.last).toBe(firstPage + map.pageCount - 1);
      }),
    );
  });

  it('gives each item the pages from the first of its papers to the last', () => {
    fc.assert(
      fc.property(packs, ({ measured, firstPage }) => {
        const { map } = planPages(measured, { firstPage, rightHandStarts: true });
        for (const [number, range] of Object.entries(map.items)) {
          const own = measured.papers
            .filter(({ itemNumber }) => itemNumber === number)
            .map(({ path }) => map.papers[path]!);
          expect(range).toEqual({ first: own[0]!.first, last: own.at(-1)!.last });
        }
      }),
    );
  });

  it('adds at most one page to a paper, its blank one, and moves every anchor with its paper', () => {
    fc.assert(
      fc.property(packs, ({ measured, papers, firstPage }) => {
        const { map } = planPages(measured, { firstPage, rightHandStarts: true });
        measured.papers.forEach(({ path }, index) => {
          const { first, last } = map.papers[path]!;
          const pages = papers[index]!.pages;
          expect([pages, pages + 1]).toContain(last - first + 1);
          expect(map.anchors[path]).toEqual({ end: first + pages - 1 });
        });
      }),
    );
  });

  it('has no blank pages where the council does not want them', () => {
    fc.assert(
      fc.property(packs, ({ measured, firstPage }) => {
        const { map, blankBefore } = planPages(measured, { firstPage, rightHandStarts: false });
        expect(blankBefore.size).toBe(0);
        expect(map.pageCount).toBe(measured.pageCount);
        expect(measured.papers.map(({ path }) => map.papers[path]!.first)).toEqual(
          measured.papers.map(({ id }) => measured.pageOf(id)! + firstPage - 1),
        );
      }),
    );
  });

  it('is the same when it is made again from the print that followed it', () => {
    fc.assert(
      fc.property(packs, fc.boolean(), ({ measured, firstPage }, rightHandStarts) => {
        const options = { firstPage, rightHandStarts };
        const plan = planPages(measured, options);
        const found = withoutBlankPages(printedWith(measured, plan.blankBefore), plan.blankBefore);
        expect(planPages({ papers: measured.papers, ...found }, options)).toEqual(plan);
      }),
    );
  });

  it('is another one when that print came out a page longer', () => {
    const measured = measuredOf(2, [
      { item: 1, pages: 3 },
      { item: 2, pages: 2 },
    ]);
    const options = { firstPage: 1, rightHandStarts: true };
    const plan = planPages(measured, options);
    const longer = measuredOf(2, [
      { item: 1, pages: 4 },
      { item: 2, pages: 2 },
    ]);
    const found = withoutBlankPages(printedWith(longer, plan.blankBefore), plan.blankBefore);
    const next = planPages({ papers: measured.papers, ...found }, options);
    expect(next).toEqual(planPages(longer, options));
    expect(next).not.toEqual(plan);
  });
});
