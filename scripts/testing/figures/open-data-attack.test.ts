import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndicatorSets } from '../../model/figures/build-indicator-sets.ts';
import { renderIndicatorJson } from '../../render/web/indicators/indicator-json.ts';
import type { OpenData, OpenIndicator } from '../../render/web/indicators/open-data-schema.ts';
import { drawnTables, type DrawnTable } from './disclosure-table.ts';
import { anIndicatorSet } from './indicator-set-matter.ts';

const disclosures = fc.constantFrom(
  { profile: 'dfe' } as const,
  { profile: 'own', to: 9, rounding: 5, owner: 'Statistician' } as const,
);

function published({ matter }: DrawnTable): readonly OpenIndicator[] {
  const [set] = buildIndicatorSets([anIndicatorSet([], { ...matter, spc: { screening: false } })]);
  return (JSON.parse(renderIndicatorJson(set!)) as OpenData).indicators;
}

/** What a reader works out from the values beside them (XmR: the mean, and 2.66 mean moving ranges around it). */
function limitsOf({ values }: OpenIndicator): { readonly mean: number; readonly away: number } {
  const numbers = values.map(({ value }) => value);
  const ranges = numbers.flatMap((number, index) => {
    const before = numbers[index - 1] ?? null;
    return number === null || before === null ? [] : [Math.abs(number - before)];
  });
  const known = numbers.filter((number) => number !== null);
  const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
  return { mean: mean(known), away: 2.66 * mean(ranges) };
}

describe('the open data of a set that withholds', () => {
  it('have limits that any reader can work out from the values in it, and so tell nothing more', () => {
    let withGaps = 0;
    fc.assert(
      fc.property(drawnTables(disclosures, { long: true }), (drawn) => {
        for (const indicator of published(drawn)) {
          const { process, values, decimals } = indicator;
          if (process === null) continue;
          const { mean, away } = limitsOf(indicator);
          if (values.some(({ value }) => value === null)) withGaps += 1;
          // Half of the last printed digit, and what binary numbers lose.
          const near = (number: number, right: number) => {
            expect(Math.abs(number - right)).toBeLessThan(0.5 * 10 ** -(decimals + 1) + 1e-9);
          };
          near(process.mean, mean);
          if (process.lowerLimit !== null) near(process.lowerLimit, mean - away);
          if (process.upperLimit !== null) near(process.upperLimit, mean + away);
        }
      }),
      { numRuns: 60 },
    );
    // Else it would be said of sets from which nothing is withheld.
    expect(withGaps).toBeGreaterThan(10);
  }, 60_000);

  it('mark and compare periods with a published number alone', () => {
    fc.assert(
      fc.property(drawnTables(disclosures, { long: true }), (drawn) => {
        for (const { process, travel, values } of published(drawn)) {
          const isShown = (key: string) => values.some(({ period, value }) => period === key && value !== null);
          const compared = travel?.comparisons.filter(({ direction }) => direction !== null) ?? [];
          const named = [...(process?.marks ?? []), ...compared].map(({ period }) => period);
          expect(named.filter((period) => !isShown(period))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
