import type { IndicatorMatter } from '../../../schema/indicator-set.ts';
import { aggregateRatio, aggregateValues } from '../aggregate.ts';
import type { ObservedValue } from '../format-figure.ts';
import type { DisclosureRule } from './disclosure-rule.ts';
import { protectColumn, type Entry } from './protect-column.ts';
import type { SumsOfSet } from './sums-of-set.ts';

/** The values of an indicator by period. */
export type Values = Readonly<Record<string, ObservedValue>>;

/** What the figures of a year follow from. */
export interface YearWork {
  readonly indicators: readonly IndicatorMatter[];
  readonly sums: SumsOfSet;
  readonly rule: DisclosureRule;
  /** By indicator: its values as they are published. */
  readonly published: readonly Values[];
}

/**
 * Returns the typed figures of a year as they may be published, by indicator; undefined where none is, so that it is
 * worked out from what is published. `keys` are the periods of the year, in order.
 *
 * A year to date is a total over time. Once one of its periods is withheld it is withheld itself, and no other period in
 * its place: that may have stood in an earlier build for everybody to keep.
 */
export function protectYear(year: string, keys: readonly string[], work: YearWork): readonly ObservedValue[] {
  const { indicators, sums, rule, published } = work;
  const given = indicators.map((indicator, index): Given => {
    const typed = indicator.yearToDate?.[year] ?? undefined;
    const told = aggregate(indicator, published, keys, indicators);
    const { values = {} } = indicator;
    const truth = indicator.aggregate === 'ratio' ? told : aggregateOf(indicator.aggregate, values, keys);
    const isRounded = rule.rounding !== null && told != null && (sums.isCount[index] === true || isShare(index, sums));
    return { typed: isRounded ? undefined : typed, told, truth };
  });
  const entries = given.map(({ typed, told, truth }, index): Entry => {
    const value = typed ?? truth;
    // A mean may have been typed as it is printed.
    const slack = indicators[index]?.aggregate === 'mean' ? 0.5 : 0;
    const open = !(typeof told === 'number' && typeof value === 'number' && Math.abs(told - value) <= slack);
    // What its periods tell anyway is judged with them.
    return { value, judged: typed !== undefined && open, open, forced: told === 'c' };
  });
  const shown = protectColumn(entries, indicators, sums, rule);
  const byId = new Map(indicators.map(({ id }, index) => [id, index] as const).toReversed());
  return given.map(({ typed, told }, index): ObservedValue => {
    const { aggregate: kind, numerator = '', denominator = '' } = indicators[index] ?? { aggregate: 'sum' };
    if (kind === 'ratio') {
      const parts = [byId.get(numerator), byId.get(denominator)].filter((part) => part !== undefined);
      return ratioOfYear(
        typed,
        told,
        parts.map((part) => shown[part]),
        rule,
      );
    }
    // A year that was worked out is worked out again; only what must be withheld is said.
    return typed === undefined && shown[index] !== 'c' ? undefined : shown[index];
  });
}

interface Given {
  readonly typed: ObservedValue;
  /** What the published periods give. */
  readonly told: ObservedValue;
  /** What the true values of the periods give. */
  readonly truth: ObservedValue;
}

function ratioOfYear(
  typed: ObservedValue,
  told: ObservedValue,
  parts: readonly ObservedValue[],
  rule: DisclosureRule,
): ObservedValue {
  if (typed === undefined) return undefined;
  if (told === 'c' || parts.includes('c')) return 'c';
  if (rule.rounding === null) return typed;
  // Beside rounded parts an exact ratio would tell more of them than was meant.
  if (told != null) return undefined;
  return parts.some((part) => part != null) ? 'c' : typed;
}

function aggregate(
  indicator: IndicatorMatter,
  published: readonly Values[],
  keys: readonly string[],
  indicators: readonly IndicatorMatter[],
): ObservedValue {
  const valuesOf = (id: string | undefined): Values => published[indicators.findIndex((one) => one.id === id)] ?? {};
  if (indicator.aggregate !== 'ratio') return aggregateOf(indicator.aggregate, valuesOf(indicator.id), keys);
  const [above, below] = [valuesOf(indicator.numerator), valuesOf(indicator.denominator)];
  return aggregateRatio(
    keys.map((key) => above[key]),
    keys.map((key) => below[key]),
    1,
  );
}

function aggregateOf(kind: 'sum' | 'latest' | 'mean', values: Values, keys: readonly string[]): ObservedValue {
  return aggregateValues(
    keys.map((key) => values[key]),
    kind,
  );
}

function isShare(index: number, { shares }: SumsOfSet): boolean {
  return shares.some(({ indicator }) => indicator === index);
}
