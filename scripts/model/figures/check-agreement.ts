import { english } from '../../words/en/english.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { computedValues } from './build-indicator.ts';
import type { CheckedIndicator } from './check-figures.ts';
import { decimalsOf, formatFigure, type ObservedValue } from './format-figure.ts';
import { parsePeriod } from './parse-period.ts';
import type { Period } from './period.ts';
import { comparePeriods, yearOfPeriod } from './year-of-period.ts';

/** How the rules for a year's figure are named in messages. */
const rules = {
  sum: 'their sum',
  latest: 'the latest of them',
  mean: 'their mean',
  ratio: 'the sum of the numerators over that of the denominators',
} as const;

/**
 * Returns where a typed figure disagrees, as printed, with what its values give: a year to date, or the value of a
 * ratio. A denominator of nought is reported with them.
 */
export function checkAgreement(checked: CheckedIndicator): Diagnostic[] {
  const { matter, scheme, byId } = checked;
  // A ratio's parts may have periods that the ratio itself never names.
  const parts = [matter, byId.get(matter.numerator ?? ''), byId.get(matter.denominator ?? '')];
  const keys = new Set(parts.flatMap((part) => Object.keys(part?.values ?? {})));
  const periods = [...keys]
    .map((key) => parsePeriod(key, scheme.frequency, scheme.yearStarts))
    .filter((period) => period !== null)
    .sort(comparePeriods);
  return [...checkYears(checked, periods), ...(matter.aggregate === 'ratio' ? checkRatioValues(checked, periods) : [])];
}

function checkYears({ set, scheme, matter, path, byId }: CheckedIndicator, periods: readonly Period[]): Diagnostic[] {
  const { aggregateOver } = computedValues(matter, byId);
  return Object.entries(matter.yearToDate ?? {}).flatMap(([year, typed]) => {
    const computed = aggregateOver(periods.filter((period) => yearOfPeriod(period, scheme).key === year));
    const texts = disagreement(typed, computed, matter);
    if (texts === null) return [];
    const facts = { indicator: matter.id, year, ...texts, rule: rules[matter.aggregate] };
    return [diagnose('YEAR_TO_DATE_DIFFERS', set.source.positionOf([...path, 'yearToDate', year]), facts)];
  });
}

function checkRatioValues(checked: CheckedIndicator, periods: readonly Period[]): Diagnostic[] {
  const { set, matter, path, byId } = checked;
  const { valueAt } = computedValues(matter, byId);
  const denominator = matter.denominator ?? '';
  const ofPeriods = periods.flatMap((period) => {
    const texts = disagreement(matter.values?.[period.key], valueAt(period), matter);
    const findings: Diagnostic[] = [];
    if (texts !== null) {
      const at = set.source.positionOf([...path, 'values', period.key]);
      findings.push(diagnose('RATIO_DIFFERS', at, { indicator: matter.id, period: period.label, ...texts }));
    }
    if (byId.get(denominator)?.values?.[period.key] === 0) {
      const index = set.matter.indicators.findIndex((indicator) => indicator.id === denominator);
      const at = set.source.positionOf(['indicators', index, 'values', period.key]);
      findings.push(
        diagnose('RATIO_DENOMINATOR_ZERO', at, { indicator: matter.id, denominator, period: period.label }),
      );
    }
    return findings;
  });
  return [...ofPeriods, ...checkHalves(checked, periods)];
}

/** A period of which one part has an entry and the other none has no ratio, which is most often a month forgotten. */
function checkHalves({ set, matter, byId }: CheckedIndicator, periods: readonly Period[]): Diagnostic[] {
  const ids = { numerator: matter.numerator ?? '', denominator: matter.denominator ?? '' };
  const valuesOf = (part: keyof typeof ids) => {
    const found = byId.get(ids[part]);
    return found?.aggregate === 'ratio' ? undefined : found?.values;
  };
  return (['numerator', 'denominator'] as const).flatMap((part) => {
    const other = part === 'numerator' ? 'denominator' : 'numerator';
    const [own, others] = [valuesOf(part), valuesOf(other)];
    // A part without any value, or that is no indicator, is another matter.
    if (own === undefined || others === undefined) return [];
    const halves = periods.filter(({ key }) => others[key] != null && own[key] === undefined);
    const [first] = halves;
    if (first === undefined) return [];
    const index = set.matter.indicators.findIndex((indicator) => indicator.id === ids[other]);
    const at = set.source.positionOfKey(['indicators', index, 'values', first.key]);
    const facts = { indicator: matter.id, part, id: ids[part], period: first.label, more: halves.length - 1 };
    return [diagnose('RATIO_PART_WITHOUT_VALUE', at, facts)];
  });
}

/** Both numbers as printed where they differ; null where they agree or there is nothing to compare. */
function disagreement(
  typed: ObservedValue,
  computed: ObservedValue,
  matter: CheckedIndicator['matter'],
): { readonly typed: string; readonly computed: string } | null {
  if (typeof typed !== 'number' || typeof computed !== 'number') return null;
  const decimals = matter.decimals ?? decimalsOf(Object.values(matter.values ?? {}));
  // A figure that lies half way may have been rounded either way where it was published.
  if (Math.abs(typed - computed) <= 0.5 / 10 ** decimals + 1e-9) return null;
  const format = { unit: matter.unit ?? null, decimals };
  const texts = {
    typed: formatFigure(typed, format, english).text,
    computed: formatFigure(computed, format, english).text,
  };
  return texts.typed === texts.computed ? null : texts;
}
