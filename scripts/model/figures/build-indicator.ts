import type { Words } from '../../words/words.ts';
import type { IndicatorMatter } from '../../schema/indicator-set.ts';
import { aggregateRatio, aggregateValues, ratioOf } from './aggregate.ts';
import { decimalsOf, formatFigure, isPercent, type NumberFormat, type ObservedValue } from './format-figure.ts';
import type { ComparatorFigure, Indicator, IndicatorSet, Observation, YearFigure } from './indicator-set.ts';
import { pathOfIndicator, printedReference } from './indicator-paths.ts';
import { judgeRag } from './judge-rag.ts';
import type { Period } from './period.ts';
import { provisionalKeys } from './provisional.ts';
import type { Rag } from './rag.ts';
import { targetOfPeriod, targetOfYear, type TargetRule } from './resolve-target.ts';
import { comparePeriods, parsePeriodOfSet } from './year-of-period.ts';

/** An indicator while it is worked out: its definition and the way to its values. */
interface Work {
  readonly matter: IndicatorMatter;
  readonly set: IndicatorSet;
  readonly format: NumberFormat;
  readonly targets: TargetRule;
  readonly calendar: SetCalendar;
  readonly provisional: ReadonlySet<string>;
  readonly valueAt: (period: Period) => ObservedValue;
  /** The year to date, computed over the periods given. */
  readonly aggregateOver: (periods: readonly Period[]) => ObservedValue;
}

/** Which periods of a set belong to which year; worked out once, since a large set asks some 100,000 times. */
export interface SetCalendar {
  /** By the period's key. */
  readonly yearOf: ReadonlyMap<string, Period>;
  /** By the year's key, in order. */
  readonly periodsOf: ReadonlyMap<string, readonly Period[]>;
}

/** Returns an indicator with its observations, years and colours; `byId` are the definitions of its set. */
export function buildIndicator(
  matter: IndicatorMatter,
  byId: ReadonlyMap<string, IndicatorMatter>,
  set: IndicatorSet,
  calendar: SetCalendar,
): Indicator {
  const values = computedValues(matter, byId);
  const decimals = matter.decimals ?? decimalsOf(Object.values(matter.values ?? {}));
  const format = { unit: matter.unit ?? null, decimals };
  const { aggregate } = matter;
  const targets: TargetRule = {
    targets: matter.targets ?? {},
    targetPer: matter.targetPer ?? 'year',
    aggregate,
    format,
    scheme: set,
  };
  const provisional = provisionalKeys(matter, byId);
  const work = { matter, set, format, targets, calendar, provisional, ...values };
  const years = set.years.map((year) => buildYear(year, work));
  return {
    set,
    id: matter.id,
    reference: printedReference(matter.id),
    path: pathOfIndicator(set.id, matter.id),
    title: matter.title,
    description: matter.description ?? null,
    ...format,
    polarity: matter.polarity,
    aggregate,
    parts: partsOf(matter),
    responsible: matter.responsible ?? null,
    observations: set.periods.map((period) => buildObservation(period, work)),
    years,
    rag: years.at(-1)?.rag ?? { status: 'grey', reason: set.words.figures.rag.noValues, override: null },
    comparatorFigures: buildComparators(work),
  };
}

function partsOf({ aggregate, numerator, denominator }: IndicatorMatter): Indicator['parts'] {
  if (aggregate !== 'ratio' || numerator === undefined || denominator === undefined) return null;
  return { numerator, denominator };
}

/** Returns how an indicator's values come about: as typed, or from its two parts where it is a ratio. */
export function computedValues(
  matter: IndicatorMatter,
  byId: ReadonlyMap<string, IndicatorMatter>,
): Pick<Work, 'valueAt' | 'aggregateOver'> {
  const { aggregate } = matter;
  if (aggregate !== 'ratio') {
    const valueAt = (period: Period) => matter.values?.[period.key];
    return { valueAt, aggregateOver: (periods) => aggregateValues(periods.map(valueAt), aggregate) };
  }
  const scale = isPercent(matter.unit ?? null) ? 100 : 1;
  const partAt = (id: string | undefined) => {
    const part = id === undefined ? undefined : byId.get(id);
    // A quotient of quotients has no sums to be made of; checkFigures reports it, and a circle with it.
    return (period: Period) => (part?.aggregate === 'ratio' ? undefined : part?.values?.[period.key]);
  };
  const numeratorAt = partAt(matter.numerator);
  const denominatorAt = partAt(matter.denominator);
  return {
    valueAt: (period) => ratioOf(numeratorAt(period), denominatorAt(period), scale),
    aggregateOver: (periods) => aggregateRatio(periods.map(numeratorAt), periods.map(denominatorAt), scale),
  };
}

function buildObservation(period: Period, work: Work): Observation {
  const { matter, set, format, targets, calendar } = work;
  const figure = formatFigure(work.valueAt(period), format, set.words);
  const year = calendar.yearOf.get(period.key) ?? period;
  const target = targetOfPeriod(targets, period, year);
  const periods = calendar.periodsOf.get(year.key) ?? [];
  const soFar = periods.filter((other) => comparePeriods(other, period) <= 0);
  // What was typed for a year is its figure at the year's last period; before that only computing can tell.
  const isLast = periods.at(-1)?.key === period.key;
  const yearToDate = formatFigure(
    (isLast ? matter.yearToDate?.[year.key] : undefined) ?? work.aggregateOver(soFar),
    format,
    set.words,
  );
  const rag = judgeRag({
    figure,
    format,
    when: set.words.figures.periods.at(period),
    target,
    targetPeriod: period.key in targets.targets ? period : year,
    polarity: matter.polarity,
    rule: set.ragRule,
    words: set.words,
    missing: null,
    override: matter.overrides?.[period.key] ?? null,
  });
  return {
    period,
    figure,
    yearToDate,
    target,
    rag,
    note: matter.notes?.[period.key] ?? null,
    provisional: work.provisional.has(period.key),
    yearToDateProvisional: isYearProvisional(year, soFar, work),
  };
}

/** A latest value may change with its own period's, any other year to date with that of each period in it. */
function isYearProvisional(year: Period, soFar: readonly Period[], { matter, provisional, valueAt }: Work): boolean {
  if (provisional.has(year.key)) return true;
  const known = soFar.filter((period) => valueAt(period) != null);
  return (matter.aggregate === 'latest' ? known.slice(-1) : known).some((period) => provisional.has(period.key));
}

function buildYear(year: Period, work: Work): YearFigure {
  const { matter, set, format, targets } = work;
  const periods = work.calendar.periodsOf.get(year.key) ?? [];
  const through = periods.findLast((period) => Number.isFinite(work.valueAt(period))) ?? null;
  const reported = through === null ? [] : periods.filter((period) => comparePeriods(period, through) <= 0);
  const typed = matter.yearToDate?.[year.key];
  const yearToDate = formatFigure(typed ?? work.aggregateOver(periods), format, set.words);
  const target = targetOfYear(targets, year, reported);
  const current = periods.at(-1) ?? null;
  // A latest value may be one that is withheld: then it is that period which a reason must name.
  const entered = periods.findLast((period) => work.valueAt(period) != null) ?? null;
  const judged = matter.aggregate === 'latest' ? entered : through;
  return {
    year,
    yearToDate,
    through,
    target,
    rag: judgeYear(year, yearToDate, target, judged, current, work),
    provisional: isYearProvisional(year, periods, work),
  };
}

function judgeYear(
  year: Period,
  yearToDate: YearFigure['yearToDate'],
  target: YearFigure['target'],
  through: Period | null,
  current: Period | null,
  { matter, set, format, valueAt, targets }: Work,
): Rag {
  const { periods } = set.words.figures;
  const onLatest = set.ragRule?.basis === 'latest' && current !== null;
  const figure = onLatest ? formatFigure(valueAt(current), format, set.words) : yearToDate;
  const currentValue = current === null ? 0 : valueAt(current);
  return judgeRag({
    figure,
    format,
    when: onLatest ? periods.at(current) : whenOfYear(year, through, current, matter.aggregate, periods),
    // A latest value is measured against what its own period owes, not against the year so far.
    target: onLatest ? targetOfPeriod(targets, current, year) : target,
    targetPeriod: onLatest && current.key in targets.targets ? current : year,
    polarity: matter.polarity,
    rule: set.ragRule,
    words: set.words,
    missing: currentValue === null || currentValue === undefined ? missingReason(year, current, set) : null,
    override: matter.overrides?.[year.key] ?? (current === null ? null : (matter.overrides?.[current.key] ?? null)),
  });
}

function missingReason(year: Period, current: Period | null, set: IndicatorSet): string {
  const { rag } = set.words.figures;
  if (set.years.at(-1)?.key === year.key) return rag.noCurrentValue;
  return rag.noLastValue(year, current?.label ?? '');
}

/** The year so far is "the year to date"; a whole year goes by its name, a latest value by its period. */
function whenOfYear(
  year: Period,
  through: Period | null,
  current: Period | null,
  aggregate: Indicator['aggregate'],
  { at, yearToDate }: Words['figures']['periods'],
): string {
  if (through === null || current === null) return at(year);
  if (aggregate === 'latest') return at(through);
  return through.end === year.end ? at(year) : yearToDate;
}

function buildComparators({ matter, set, format }: Work): readonly ComparatorFigure[] {
  return set.comparators.flatMap((comparator) =>
    Object.entries(matter.comparators?.[comparator.id] ?? {})
      .flatMap(([key, entry]) => {
        const period = parsePeriodOfSet(key, set);
        if (period === null) return [];
        const { value, note } = typeof entry === 'object' && entry !== null ? entry : { value: entry, note: undefined };
        // Others publish with decimals of their own; rounding theirs to ours would be a figure nobody published.
        const decimals = Math.max(format.decimals, decimalsOf([value]));
        return [
          { comparator, period, figure: formatFigure(value, { ...format, decimals }, set.words), note: note ?? null },
        ];
      })
      .sort((a, b) => comparePeriods(a.period, b.period)),
  );
}
