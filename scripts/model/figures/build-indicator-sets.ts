import { english } from '../../words/en/english.ts';
import type { Words } from '../../words/words.ts';
import type { SourceFile } from '../../diagnostics/source-file.ts';
import type { IndicatorMatter, IndicatorSetMatter } from '../../schema/indicator-set.ts';
import type { Valid } from '../../schema/valid-root.ts';
import type { Edition } from '../archive.ts';
import { buildIndicator } from './build-indicator.ts';
import { disclosureInWords, disclosureRuleOf } from './disclosure/disclosure-rule.ts';
import { publishedSet } from './disclosure/protect-set.ts';
import type { Indicator, IndicatorSet } from './indicator-set.ts';
import { pathsOfSet } from './indicator-paths.ts';
import { parsePeriod } from './parse-period.ts';
import type { Period } from './period.ts';
import { buildRagRule } from './rag-rule.ts';
import { schemeOf } from './scheme-of.ts';
import { comparePeriods, yearKindOf, yearOfPeriod, type PeriodScheme } from './year-of-period.ts';

/**
 * Returns the sets with every figure, target and colour worked out, in the order of their titles: from the figures that
 * the edition may show, which in the public one leaves out what a set withholds. Total: a key that
 * names no period, and a reference that leads nowhere, is left out here and reported by checkFigures. What the sets say
 * of periods, targets and colours is in these words.
 */
export function buildIndicatorSets(
  sets: readonly Valid<IndicatorSetMatter>[],
  edition: Edition = 'public',
  words: Words = english,
): readonly IndicatorSet[] {
  const built = sets.map((set) => buildSet(set.source, publishedSet(set, edition), edition, words));
  return built.sort((a, b) => a.title.localeCompare(b.title, 'en') || a.id.localeCompare(b.id, 'en'));
}

/** `matter` is already as the edition may know it. */
function buildSet(source: SourceFile, matter: IndicatorSetMatter, edition: Edition, words: Words): IndicatorSet {
  const scheme = { ...schemeOf(matter), words };
  const rule = disclosureRuleOf(matter.disclosure, edition);
  const periods = periodsOf(matter, scheme);
  const indicators: Indicator[] = [];
  const set: IndicatorSet = {
    // The text of the file holds what is withheld.
    source: rule === null ? source : { ...source, body: '' },
    id: matter.id,
    ...pathsOfSet(matter.id),
    title: matter.title,
    owner: matter.owner ?? null,
    dataSource: matter.source ?? null,
    ...scheme,
    ragRule: buildRagRule(matter.rag, words),
    disclosure: rule === null ? null : disclosureInWords(rule, words),
    spcScreening: matter.spc?.screening ?? true,
    comparators: matter.comparators ?? [],
    indicators,
    periods,
    years: yearsOf(matter, scheme, periods),
  };
  const byId = new Map<string, IndicatorMatter>();
  for (const indicator of matter.indicators) if (!byId.has(indicator.id)) byId.set(indicator.id, indicator);
  const yearOf = new Map(periods.map((period) => [period.key, yearOfPeriod(period, scheme)]));
  const calendar = { yearOf, periodsOf: Map.groupBy(periods, (period) => yearOf.get(period.key)?.key ?? '') };
  // An indicator knows its set and the set its indicators, so the list is filled once the set is there.
  for (const indicator of byId.values()) indicators.push(buildIndicator(indicator, byId, set, calendar));
  return set;
}

function periodsOf(matter: IndicatorSetMatter, scheme: PeriodScheme): readonly Period[] {
  const keys = new Set(matter.indicators.flatMap((indicator) => Object.keys(indicator.values ?? {})));
  return inOrder([...keys].map((key) => parsePeriod(key, scheme.frequency, scheme.yearStarts, scheme.words)));
}

function yearsOf(matter: IndicatorSetMatter, scheme: PeriodScheme, periods: readonly Period[]): readonly Period[] {
  const typed = new Set(matter.indicators.flatMap((indicator) => Object.keys(indicator.yearToDate ?? {})));
  const years = new Map(periods.map((period) => yearOfPeriod(period, scheme)).map((year) => [year.key, year]));
  for (const key of typed) {
    const year = parsePeriod(key, yearKindOf(scheme), scheme.yearStarts, scheme.words);
    if (year !== null) years.set(key, year);
  }
  return inOrder([...years.values()]);
}

function inOrder(periods: readonly (Period | null)[]): readonly Period[] {
  return periods.filter((period) => period !== null).sort(comparePeriods);
}
