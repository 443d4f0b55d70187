import type { IndicatorMatter, IndicatorSetMatter } from '../../../schema/indicator-set.ts';
import type { Valid } from '../../../schema/valid-root.ts';
import type { Edition } from '../../archive.ts';
import { decimalsOf, type ObservedValue } from '../format-figure.ts';
import { parsePeriod } from '../parse-period.ts';
import { schemeOf } from '../scheme-of.ts';
import { comparePeriods, yearOfPeriod } from '../year-of-period.ts';
import { disclosureRuleOf, type DisclosureRule } from './disclosure-rule.ts';
import { protectColumn } from './protect-column.ts';
import { protectYear, type Values, type YearWork } from './protect-years.ts';
import { sumsOfSet } from './sums-of-set.ts';

/**
 * Returns a set as an edition may know it: every figure that its disclosure rule withholds is `c` there, and rounded
 * ones are rounded. All that is worked out, drawn, judged or said about the set must start from this, so that nothing
 * can hold a figure which is not published. A set without a rule comes back as it is.
 */
export function protectSet(matter: IndicatorSetMatter, edition: Edition): IndicatorSetMatter {
  const rule = disclosureRuleOf(matter.disclosure, edition);
  if (rule === null) return matter;
  // The model and its checks both ask; whatever the edition, a set has a single rule.
  const published = done.get(matter) ?? withhold(matter, rule);
  done.set(matter, published);
  return published;
}

/**
 * Returns a set of a root as an edition may know it. A rule that its file has, but that is not one and so was left out
 * (which is reported), counts as the `dfe` one: findings about the rest of the file must not quote more.
 */
export function publishedSet({ source, matter }: Valid<IndicatorSetMatter>, edition: Edition): IndicatorSetMatter {
  const isLost = matter.disclosure === undefined && source.body.includes('"disclosure"');
  return protectSet(isLost ? { ...matter, disclosure: { profile: 'dfe' } } : matter, edition);
}

const done = new WeakMap<IndicatorSetMatter, IndicatorSetMatter>();

function withhold(matter: IndicatorSetMatter, rule: DisclosureRule): IndicatorSetMatter {
  const { indicators } = matter;
  const sums = sumsOfSet(matter);
  const published = indicators.map((): Record<string, ObservedValue> => ({}));
  const keys = new Set(indicators.flatMap(({ values }) => Object.keys(values ?? {})));
  for (const key of keys) {
    const entries = indicators.map(({ values }) => ({ value: values?.[key], judged: true, forced: false, open: true }));
    const column = protectColumn(entries, indicators, sums, rule);
    for (const [index, values] of published.entries()) if (column[index] !== undefined) values[key] = column[index];
  }
  protectRatios(indicators, published, rule.rounding !== null);
  const work = { indicators, sums, rule, published };
  const { years, periodsOf } = yearsOf(matter, keys);
  const shownYears = new Map(years.map((year) => [year, protectYear(year, periodsOf.get(year) ?? [], work)]));
  return {
    ...matter,
    indicators: indicators.map((indicator, index) => publish(indicator, index, work, shownYears, periodsOf)),
  };
}

/** What is typed for a ratio is never shown, but it is compared with what its parts give. */
function protectRatios(
  indicators: readonly IndicatorMatter[],
  published: readonly Record<string, ObservedValue>[],
  isRounded: boolean,
): void {
  for (const [index, { aggregate, numerator, denominator }] of indicators.entries()) {
    if (aggregate !== 'ratio') continue;
    const parts = [numerator, denominator].map((id) => published[indicators.findIndex((one) => one.id === id)]);
    const values = published[index] ?? {};
    for (const key of Object.keys(values)) {
      if (parts.some((part) => part?.[key] === 'c')) values[key] = 'c';
      else if (isRounded) values[key] = null;
    }
  }
}

/** The years for which a figure is typed, and the periods of every year in order. */
function yearsOf(
  matter: IndicatorSetMatter,
  keys: ReadonlySet<string>,
): { readonly years: readonly string[]; readonly periodsOf: ReadonlyMap<string, readonly string[]> } {
  const scheme = schemeOf(matter);
  const periods = [...keys]
    .map((key) => parsePeriod(key, scheme.frequency, scheme.yearStarts))
    .filter((period) => period !== null)
    .sort(comparePeriods);
  const byYear = Map.groupBy(periods, (period) => yearOfPeriod(period, scheme).key);
  return {
    years: [...new Set(matter.indicators.flatMap(({ yearToDate }) => Object.keys(yearToDate ?? {})))],
    periodsOf: new Map([...byYear].map(([year, ofYear]) => [year, ofYear.map(({ key }) => key)])),
  };
}

function publish(
  indicator: IndicatorMatter,
  index: number,
  { indicators, published }: YearWork,
  years: ReadonlyMap<string, readonly ObservedValue[]>,
  periodsOf: ReadonlyMap<string, readonly string[]>,
): IndicatorMatter {
  const values = published[index] ?? {};
  const parts = [indicator.numerator, indicator.denominator].map((id) => indicators.findIndex((one) => one.id === id));
  const isWithheld = (key: string): boolean => {
    if (indicator.aggregate === 'ratio') return parts.some((part) => published[part]?.[key] === 'c');
    return values[key] === 'c' && indicator.values?.[key] !== 'c';
  };
  const isBare = (key: string): boolean =>
    isWithheld(key) || years.get(key)?.[index] === 'c' || (periodsOf.get(key) ?? []).some(isWithheld);
  const withoutBare = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(record).filter(([key]) => !isBare(key)));
  const typedYears = [...years].flatMap(([year, column]) =>
    column[index] === undefined ? [] : [[year, column[index]] as const],
  );
  const { values: typed, yearToDate, notes, overrides, ...definition } = indicator;
  return {
    ...definition,
    ...(indicator.aggregate === 'ratio'
      ? { decimals: indicator.decimals ?? decimalsOf(Object.values(typed ?? {})) }
      : {}),
    ...(typed === undefined ? {} : { values: withoutUndefined(values) }),
    ...(yearToDate === undefined && typedYears.length === 0
      ? {}
      : { yearToDate: withoutUndefined(Object.fromEntries(typedYears)) }),
    ...(notes === undefined ? {} : { notes: withoutBare(notes) }),
    ...(overrides === undefined ? {} : { overrides: withoutBare(overrides) }),
  };
}

function withoutUndefined(values: Values): Record<string, Exclude<ObservedValue, undefined>> {
  return Object.fromEntries(Object.entries(values).filter((entry) => entry[1] !== undefined)) as Record<
    string,
    Exclude<ObservedValue, undefined>
  >;
}
