import type { IndicatorSetMatter } from '../../schema/indicator-set.ts';
import { parsePeriod } from './parse-period.ts';
import type { Period } from './period.ts';
import { comparePeriods, yearKindOf, yearOfPeriod, type PeriodScheme } from './year-of-period.ts';

/** So many years without any figure are no gap in a series: a year was mistyped. */
const widestGap = 20;

/** Of which periods a set has figures; worked out once, since a large set asks some thousand times. */
export interface ReportedPeriods {
  /** The keys of all periods and years of which some indicator has an entry: a ratio's come from its parts. */
  readonly keys: ReadonlySet<string>;
  /** The last day of the newest value, such as `2019-05-31`; null where no value is there. */
  readonly end: string | null;
  /** The keys that lie far from all others, with the key beside the gap: `2091-05` to `2019-04`. */
  readonly distant: ReadonlyMap<string, string>;
}

/** Returns of which periods a set has figures. */
export function reportedPeriods(matter: IndicatorSetMatter, scheme: PeriodScheme): ReportedPeriods {
  const values = new Set(matter.indicators.flatMap((indicator) => Object.keys(indicator.values ?? {})));
  const years = new Set(matter.indicators.flatMap((indicator) => Object.keys(indicator.yearToDate ?? {})));
  const periods = parsed(values, (key) => parsePeriod(key, scheme.frequency, scheme.yearStarts));
  const typed = parsed(years, (key) => parsePeriod(key, yearKindOf(scheme), scheme.yearStarts));
  const yearKeys = periods.map((period) => yearOfPeriod(period, scheme).key);
  return {
    keys: new Set([...years, ...periods.map(({ key }) => key), ...yearKeys]),
    end: periods.at(-1)?.end ?? null,
    distant: distantKeys([...periods, ...typed].sort(comparePeriods)),
  };
}

function parsed(keys: Iterable<string>, parse: (key: string) => Period | null): Period[] {
  return [...keys]
    .map(parse)
    .filter((period) => period !== null)
    .sort(comparePeriods);
}

/** Of the two sides of a wide gap the one with fewer periods is the slip; of equal ones the later. */
function distantKeys(periods: readonly Period[]): ReadonlyMap<string, string> {
  const distant = new Map<string, string>();
  for (let index = 1; index < periods.length; index += 1) {
    const before = periods[index - 1];
    const after = periods[index];
    if (before === undefined || after === undefined || yearsBetween(before.end, after.start) <= widestGap) continue;
    const isEarlier = index < periods.length - index;
    const slips = isEarlier ? periods.slice(0, index) : periods.slice(index);
    for (const { key } of slips) if (!distant.has(key)) distant.set(key, isEarlier ? after.key : before.key);
  }
  return distant;
}

/** Returns how many years lie between two days, by their years alone. */
export function yearsBetween(earlier: string, later: string): number {
  return Number(later.slice(0, 4)) - Number(earlier.slice(0, 4));
}
