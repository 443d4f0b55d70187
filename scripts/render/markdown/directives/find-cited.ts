import type { SourcePosition } from '../../../diagnostics/diagnostic.ts';
import { nearest } from '../../../diagnostics/nearest.ts';
import type { Indicator, IndicatorSet } from '../../../model/figures/indicator-set.ts';
import { parsePeriodRange, periodsWithin, type PeriodRange } from '../../../model/figures/period-range.ts';
import type { Period } from '../../../model/figures/period.ts';
import type { BodyWork } from '../body-work.ts';
import { nameOfIndicator } from '../body-context.ts';
import type { DirectiveUse } from './directive-use.ts';

/** Returns the set that `set=` names, undefined where there is no such attribute, or null where it is unknown (reported). */
export function findSet(use: DirectiveUse, work: BodyWork): IndicatorSet | null | undefined {
  const id = use.attributes.get('set');
  if (id === undefined) return undefined;
  const set = work.lookups.set(id);
  if (set === null) reportUnknownSet(id, use.placeOf('set'), work);
  return set;
}

function reportUnknownSet(id: string, at: SourcePosition, work: BodyWork): void {
  work.report('CITED_SET_UNKNOWN', at, { set: id, nearest: nearest(id, work.lookups.setIds()) });
}

/** Returns the indicator of a reference, or null where there is none or more than one (reported). */
export function findCited(reference: string, use: DirectiveUse, at: SourcePosition, work: BodyWork): Indicator | null {
  const setId = use.attributes.get('set') ?? null;
  const found = work.lookups.indicator(reference, setId);
  if ('indicator' in found) return found.indicator;
  if ('ambiguous' in found) {
    work.report('CITED_INDICATOR_AMBIGUOUS', at, {
      reference,
      sets: found.ambiguous.map((indicator) => indicator.set.id),
    });
  } else if (setId === null || work.lookups.set(setId) !== null) {
    work.report('INDICATOR_UNKNOWN', at, { reference, nearest: found.nearest });
  } else reportUnknownSet(setId, use.placeOf('set'), work);
  return null;
}

/** Returns the indicators of a list attribute, or null where one of them is wrong. */
export function findCitedList(attribute: string, use: DirectiveUse, work: BodyWork): readonly Indicator[] | null {
  const references = (use.attributes.get(attribute) ?? '').split(/[\s,]+/u).filter((reference) => reference !== '');
  const found = references.map((reference) => findCited(reference, use, use.placeOf(attribute), work));
  const indicators = found.filter((indicator) => indicator !== null);
  return indicators.length === found.length && indicators.length > 0 ? indicators : null;
}

/**
 * Returns the stretch that an attribute names in a set's calendar, or null where it names none or holds none of the set's
 * periods (reported).
 */
export function findStretch(
  text: string,
  attribute: string,
  use: DirectiveUse,
  set: IndicatorSet,
  work: BodyWork,
): { readonly range: PeriodRange; readonly periods: readonly Period[] } | null {
  const range = parsePeriodRange(text, set);
  const periods = range === null ? [] : periodsWithin(set.periods, range);
  if (range !== null && periods.length > 0) return { range, periods };
  reportUnknownPeriod(text, use.placeOf(attribute), set, work);
  return null;
}

/** Reports a period that a set does not hold; another is proposed only where it is the same, written in another way. */
export function reportUnknownPeriod(period: string, at: SourcePosition, set: IndicatorSet, work: BodyWork): void {
  const keys = [...set.periods, ...set.years].map(({ key }) => key);
  const first = set.periods[0]?.key ?? '';
  const last = set.periods.at(-1)?.key ?? '';
  const same = keys.find((key) => inBareDigits(key) === inBareDigits(period)) ?? null;
  work.report('CITED_PERIOD_UNKNOWN', at, { period, set: set.id, first, last, nearest: same });
}

/** `2026 1` of `2026-1` and `2026-01` alike. */
function inBareDigits(key: string): string {
  return (key.match(/[1-9]\d*/gu) ?? []).join(' ');
}

/** The sets that indicators come from, for what is said about them together. */
export function setsOf(indicators: readonly Indicator[]): readonly IndicatorSet[] {
  return [...new Set(indicators.map((indicator) => indicator.set))];
}

/** `children-in-care/lac-1 children-in-care/lac-2`. */
export function namesOf(indicators: readonly Indicator[]): string {
  return indicators.map(nameOfIndicator).join(' ');
}
