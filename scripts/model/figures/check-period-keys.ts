import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { KeyPath } from '../../diagnostics/source-file.ts';
import type { IndicatorSetMatter } from '../../schema/indicator-set.ts';
import type { CheckedIndicator } from './check-figures.ts';
import { parsePeriod } from './parse-period.ts';
import type { Period, PeriodKind } from './period.ts';
import { parsePeriodOfSet, yearKindOf, yearOfPeriod, type PeriodScheme } from './year-of-period.ts';

/** How each kind of period is written, for messages: "2019-5" is not a month such as 2019-05. */
const expected: Readonly<Record<PeriodKind, string>> = {
  month: 'a month such as 2019-05',
  quarter: 'a quarter such as 2019/20-Q1',
  'financial-year': 'a financial year such as 2019/20',
  'academic-year': 'an academic year such as 2019/20',
  'calendar-year': 'a calendar year such as 2019',
  date: 'a date such as 2019-05-31',
};

/** What may be said of a period beside its value, and how a message names it. */
const besides = { targets: 'a target', notes: 'a note', overrides: 'an override' } as const;

/** Returns the periods that are none, or not of the set's kind, and what is said of periods that have no value. */
export function checkPeriodKeys(checked: CheckedIndicator): Diagnostic[] {
  const { set, scheme, matter, path, reported } = checked;
  const yearKind = yearKindOf(scheme);
  const findings: Diagnostic[] = [];
  const unknown = (at: KeyPath, key: string, kind: string) => {
    findings.push(diagnose('PERIOD_UNKNOWN', set.source.positionOfKey(at), { key, expected: kind }));
  };

  for (const key of Object.keys(matter.values ?? {})) {
    const known = parsePeriod(key, scheme.frequency, scheme.yearStarts) !== null;
    if (!known) unknown([...path, 'values', key], key, expected[scheme.frequency]);
  }
  for (const key of Object.keys(matter.yearToDate ?? {})) {
    const known = parsePeriod(key, yearKind, scheme.yearStarts) !== null;
    if (!known) unknown([...path, 'yearToDate', key], key, expected[yearKind]);
  }
  for (const [id, figures] of Object.entries(matter.comparators ?? {})) {
    for (const key of Object.keys(figures)) {
      const known = parsePeriodOfSet(key, scheme) !== null;
      if (!known) unknown([...path, 'comparators', id, key], key, expected[yearKind]);
    }
  }

  const either =
    scheme.frequency === yearKind ? expected[yearKind] : `${expected[scheme.frequency]}, or ${expected[yearKind]}`;
  const checkBeside = (at: KeyPath, key: string, what: string) => {
    const period =
      parsePeriod(key, scheme.frequency, scheme.yearStarts) ?? parsePeriod(key, yearKind, scheme.yearStarts);
    if (period === null) unknown(at, key, either);
    else if (!reported.has(key) && !isAhead(period, checked)) {
      const facts = { key, what, indicator: matter.id };
      findings.push(diagnose('PERIOD_WITHOUT_VALUES', set.source.positionOfKey(at), facts));
    }
  };
  for (const [field, what] of Object.entries(besides)) {
    const keys = Object.keys(matter[field as keyof typeof besides] ?? {});
    for (const key of keys) checkBeside([...path, field, key], key, what);
  }
  for (const [index, key] of (matter.provisional ?? []).entries()) {
    checkBeside([...path, 'provisional', index], key, 'a provisional mark');
  }
  return findings;
}

/** Returns the periods and years of which a set has a value: a ratio's come from its parts, so the whole set counts. */
export function reportedKeys(matter: IndicatorSetMatter, scheme: PeriodScheme): ReadonlySet<string> {
  const values = new Set(matter.indicators.flatMap((indicator) => Object.keys(indicator.values ?? {})));
  const keys = new Set(matter.indicators.flatMap((indicator) => Object.keys(indicator.yearToDate ?? {})));
  for (const key of values) {
    const period = parsePeriod(key, scheme.frequency, scheme.yearStarts);
    if (period !== null) keys.add(key).add(yearOfPeriod(period, scheme).key);
  }
  return keys;
}

/** Targets are set ahead of the figures: one for a time after the last value is no slip. */
function isAhead(period: Period, { set, scheme }: CheckedIndicator): boolean {
  const ends = set.matter.indicators
    .flatMap((indicator) => Object.keys(indicator.values ?? {}))
    .map((key) => parsePeriod(key, scheme.frequency, scheme.yearStarts)?.end ?? '');
  return period.start > ends.reduce((latest, end) => (end > latest ? end : latest), '');
}
