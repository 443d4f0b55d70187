import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { KeyPath } from '../../diagnostics/source-file.ts';
import type { CheckedIndicator } from './check-figures.ts';
import { parsePeriod, yearsOfData } from './parse-period.ts';
import type { Period, PeriodKind } from './period.ts';
import { yearsBetween } from './reported-periods.ts';
import { parsePeriodOfSet, yearKindOf } from './year-of-period.ts';

/** How each kind of period is written, for messages: "2019-5" is not a month such as 2019-05. */
const expected: Readonly<Record<PeriodKind, string>> = {
  month: 'a month such as 2019-05',
  quarter: 'a quarter such as 2019/20-Q1',
  'financial-year': 'a financial year such as 2019/20',
  'academic-year': 'an academic year such as 2019/20',
  'calendar-year': 'a calendar year such as 2019',
  date: 'a date such as 2019-05-31',
};

/** Targets of plans for the climate lie thirty years ahead; beyond this many a year was mistyped. */
const farthestTarget = 50;

/** What may be said of a period beside its value, and how a message names it. */
const besides = { targets: 'a target', notes: 'a note', overrides: 'an override' } as const;

/** Returns the periods that are none, or not of the set's kind, and what is said of periods that have no value. */
export function checkPeriodKeys(checked: CheckedIndicator): Diagnostic[] {
  const { set, scheme, matter, path, reported } = checked;
  const yearKind = yearKindOf(scheme);
  const findings: Diagnostic[] = [];
  const unknown = (at: KeyPath, key: string, kind: string) => {
    const facts = { key, expected: `${kind}${limitOfYears(key)}` };
    findings.push(diagnose('PERIOD_UNKNOWN', set.source.positionOfKey(at), facts));
  };

  const checkFigure = (at: KeyPath, key: string, kind: PeriodKind, what: string) => {
    const period = parsePeriod(key, kind, scheme.yearStarts);
    if (period === null) unknown(at, key, expected[kind]);
    const other = reported.distant.get(key);
    if (other !== undefined) {
      const facts = { key, what, indicator: matter.id, other };
      findings.push(diagnose('PERIOD_DISTANT', set.source.positionOfKey(at), facts));
    } else if (period !== null && what !== 'a value' && reported.end !== null && period.start > reported.end) {
      // It would be the newest year of the whole set, and every colour that of a year without values.
      const facts = { key, what, indicator: matter.id };
      findings.push(diagnose('PERIOD_WITHOUT_VALUES', set.source.positionOfKey(at), facts));
    }
  };
  for (const key of Object.keys(matter.values ?? {})) {
    checkFigure([...path, 'values', key], key, scheme.frequency, 'a value');
  }
  for (const key of Object.keys(matter.yearToDate ?? {})) {
    checkFigure([...path, 'yearToDate', key], key, yearKind, 'a year to date');
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
    else if (!reported.keys.has(key) && !isAhead(period, checked)) {
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

/** What is wrong with a key that has the right form and an impossible year. */
function limitOfYears(key: string): string {
  const year = Number(/^\d{4}(?!\d)/u.exec(key)?.[0] ?? yearsOfData.first);
  return year < yearsOfData.first || year > yearsOfData.last
    ? `, in the years ${yearsOfData.first} to ${yearsOfData.last}`
    : '';
}

/** Targets are set ahead of the figures: one for a time after the last value is no slip, unless it is half a century. */
function isAhead(period: Period, { reported: { end } }: CheckedIndicator): boolean {
  return end === null || (period.start > end && yearsBetween(end, period.start) <= farthestTarget);
}
