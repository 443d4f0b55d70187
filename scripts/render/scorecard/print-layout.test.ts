import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndicatorSets } from '../../model/figures/build-indicator-sets.ts';
import { anIndicator, anIndicatorSet } from '../../testing/figures/indicator-set-matter.ts';
import { widthOf } from './column.ts';
import { printedTables } from './print-layout.ts';
import { pageWidth } from './print-width.ts';

const months = Array.from({ length: 120 }, (_, index) => {
  const year = 2010 + Math.floor(index / 12);
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}`;
});

function setOf(values: readonly (number | null)[], comparators = 0) {
  const kept = values.map((value, index) => [months[index]!, value] as const);
  const ids = Array.from({ length: comparators }, (_, index) => `c-${index}`);
  const indicator = anIndicator({
    values: Object.fromEntries(kept),
    comparators: Object.fromEntries(ids.map((id) => [id, { '2009/10': 4, '2008/09': 5 }])),
  });
  const fields = { comparators: ids.map((id) => ({ id, title: id })) };
  return buildIndicatorSets([anIndicatorSet([indicator, anIndicator({ id: 'lac-2' })], fields)])[0]!;
}

const tablesOf = (set: ReturnType<typeof setOf>) => printedTables(set, () => '');
const headsOf = (tables: ReturnType<typeof tablesOf>, name: string) =>
  tables.flatMap((groups) =>
    groups.flatMap(({ title, columns }) =>
      columns.filter((column) => column.name.startsWith(name)).map(({ headHtml }) => `${title}: ${headHtml}`),
    ),
  );

describe('a printed scorecard', () => {
  it('is one table where a page has room for all of it', () => {
    expect(tablesOf(setOf(months.slice(0, 14).map(() => 100)))).toHaveLength(1);
  });

  it('has every period, year and comparator once, in tables that fit, each of which names its rows', () => {
    const number = fc.option(fc.oneof(fc.nat(999), fc.integer({ min: -1e12, max: 1e12 })));
    const drawn = fc.tuple(fc.array(number, { minLength: 1, maxLength: 120 }), fc.nat(30));
    fc.assert(
      fc.property(drawn, ([values, comparators]) => {
        const set = setOf(values, comparators);
        const tables = tablesOf(set);
        expect(headsOf(tables, 'scorecard-month')).toHaveLength(set.periods.length);
        for (const name of ['scorecard-month', 'scorecard-year', 'scorecard-target', 'scorecard-comparator']) {
          expect(new Set(headsOf(tables, name)).size).toBe(headsOf(tables, name).length);
        }
        expect(headsOf(tables, 'scorecard-year')).toHaveLength(set.years.length);
        expect(headsOf(tables, 'scorecard-target')).toHaveLength(set.years.length);
        expect(headsOf(tables, 'scorecard-comparator')).toHaveLength(comparators * 2);
        expect(headsOf(tables, 'scorecard-rag')).toHaveLength(1);
        for (const groups of tables) {
          expect(groups[0]!.columns.slice(0, 2).map(({ headHtml }) => headHtml)).toEqual([
            expect.stringContaining('Ref'),
            'Indicator',
          ]);
          expect(widthOf(groups)).toBeLessThanOrEqual(pageWidth);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('begins with the newest years, in order, and leaves the older ones to the next table', () => {
    const tables = tablesOf(setOf(months.slice(0, 36).map(() => 100)));
    const titles = tables.map((groups) =>
      groups.filter(({ name }) => name === 'scorecard-months').map(({ title }) => title),
    );
    // Thirty-six months from January 2010 on are three months, two whole years, and nine months.
    expect(titles).toEqual([
      ['2011/12', '2012/13'],
      ['2009/10', '2010/11'],
    ]);
  });
});
