import type { Words } from '../../words/words.ts';
import { formatNumber, type NumberFormat } from './format-figure.ts';
import type { Target } from './indicator-set.ts';
import type { Period } from './period.ts';
import {
  comparePeriods,
  elapsedShare,
  parsePeriodOfSet,
  type ElapsedShare,
  type PeriodScheme,
} from './year-of-period.ts';

/** All that decides the targets of one indicator. */
export interface TargetRule {
  /** By year, or by single period; null where it is not yet set. */
  readonly targets: Readonly<Record<string, number | null>>;
  /** Whether a year's target of a sum is for the whole year (and shared out over it), or for each period. */
  readonly targetPer: 'period' | 'year';
  readonly aggregate: 'sum' | 'latest' | 'mean' | 'ratio';
  readonly format: NumberFormat;
  readonly scheme: PeriodScheme & { readonly words: Words };
}

/**
 * Returns the target of a single period: the period's own, else its year's. Of a sum's yearly target a period answers
 * for its even share. Null where none was ever set.
 */
export function targetOfPeriod(rule: TargetRule, period: Period, year: Period): Target | null {
  if (period.key in rule.targets) return typedTarget(rule, period);
  const target = typedTarget(rule, year);
  if (target === null || rule.aggregate !== 'sum' || rule.targetPer === 'period') return target;
  // A single day of a year is no even share of anything.
  return period.kind === 'date' ? null : shareOf(rule, target, 1, elapsedShare(period, year));
}

/**
 * Returns the target that a year's figure is compared with. `reported` are the periods of the year up to the last one
 * that has a number: a sum is compared with what was due by then, anything else with the level that holds.
 */
export function targetOfYear(rule: TargetRule, year: Period, reported: readonly Period[]): Target | null {
  const last = reported.at(-1);
  if (!(year.key in rule.targets)) return last === undefined ? null : targetOfPeriods(rule, reported, last, year);
  const target = typedTarget(rule, year);
  if (target === null || rule.aggregate !== 'sum' || last === undefined) return target;
  const share = elapsedShare(last, year);
  if (rule.targetPer === 'year') return shareOf(rule, target, share.elapsed, share);
  return withNumber(rule, target, target.number * reported.length);
}

/** The year has no target of its own: a sum adds up its periods', anything else takes the last period's. */
function targetOfPeriods(rule: TargetRule, reported: readonly Period[], last: Period, year: Period): Target | null {
  if (rule.aggregate !== 'sum') return targetOfPeriod(rule, last, year);
  const targets = reported.map((period) => typedTarget(rule, period));
  const first = targets[0] ?? null;
  if (first === null || targets.includes(null)) return null;
  return withNumber(
    rule,
    targets.find((target) => target?.carriedFrom != null) ?? first,
    targets.reduce((total, target) => total + (target?.number ?? 0), 0),
  );
}

/** The target typed for a period or year; `null` there means not yet set, so that the last one is carried forward. */
function typedTarget(rule: TargetRule, period: Period): Target | null {
  const typed = rule.targets[period.key];
  if (typed === undefined) return null;
  if (typed !== null)
    return { number: typed, text: formatNumber(typed, rule.format), carriedFrom: null, shareOf: null };
  const earlier = Object.entries(rule.targets)
    .map(([key, number]) => ({ period: parsePeriodOfSet(key, rule.scheme), number }))
    .filter((entry) => entry.period?.kind === period.kind && entry.number !== null)
    .filter((entry) => entry.period !== null && comparePeriods(entry.period, period) < 0)
    .sort((a, b) => (a.period && b.period ? comparePeriods(a.period, b.period) : 0))
    .at(-1);
  if (earlier?.period == null || earlier.number === null) return null;
  return {
    number: earlier.number,
    text: formatNumber(earlier.number, rule.format),
    carriedFrom: earlier.period,
    shareOf: null,
  };
}

function shareOf(
  rule: TargetRule,
  target: Target,
  elapsed: number,
  { whole, unit }: Pick<ElapsedShare, 'whole' | 'unit'>,
): Target {
  if (elapsed === whole) return target;
  const share = withNumber(rule, target, (target.number * elapsed) / whole);
  return {
    ...share,
    shareOf: {
      number: target.number,
      text: target.text,
      inWords: rule.scheme.words.figures.target.shareOf(elapsed, whole, unit, target.text),
    },
  };
}

function withNumber(rule: TargetRule, target: Target, number: number): Target {
  // A twelfth of 100 is no whole number; one place more than usual keeps it from looking like one.
  const decimals = Number.isInteger(number) ? rule.format.decimals : Math.max(1, rule.format.decimals);
  return { ...target, number, text: formatNumber(number, { ...rule.format, decimals }) };
}
