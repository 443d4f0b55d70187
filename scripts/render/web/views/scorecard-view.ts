import type { Figure } from '../../../model/figures/figure.ts';
import type { ComparatorFigure, Indicator, IndicatorSet } from '../../../model/figures/indicator-set.ts';
import type { Site } from '../site.ts';
import { countRags, viewOfRag, type RagCounts, type RagView } from './rag-view.ts';

/** The list of indicator sets. */
export interface IndicatorsView {
  readonly sets: readonly {
    readonly href: string;
    readonly title: string;
    readonly owner: string | null;
    readonly latest: string | null;
    readonly rags: RagCounts;
  }[];
}

/** The page of an indicator set: its scorecard, one row an indicator. */
export interface ScorecardView {
  readonly title: string;
  readonly owner: string | null;
  readonly dataSource: string | null;
  readonly ragRule: { readonly inWords: string; readonly owner: string } | null;
  readonly rags: RagCounts;
  readonly periods: readonly string[];
  readonly years: readonly string[];
  readonly comparators: readonly string[];
  readonly rows: readonly ScorecardRow[];
  /** What the symbols in the table mean, each once. */
  readonly symbols: readonly { readonly text: string; readonly meaning: string }[];
  readonly csvHref: string;
  readonly jsonHref: string;
}

/** A row of a scorecard. Its cells are in the order of the view's columns. */
export interface ScorecardRow {
  readonly href: string;
  readonly reference: string;
  readonly title: string;
  readonly polarity: string;
  readonly responsible: string | null;
  readonly values: readonly string[];
  readonly years: readonly { readonly target: string; readonly yearToDate: string; readonly rag: RagView }[];
  readonly comparators: readonly string[];
  readonly rag: RagView;
}

const polarities = {
  'bigger-is-better': 'Bigger is better',
  'smaller-is-better': 'Smaller is better',
  neutral: 'Neutral',
} as const;

/** Returns a polarity in words. */
export function polarityInWords(polarity: Indicator['polarity']): string {
  return polarities[polarity];
}

/** Returns what the list of indicator sets shows. */
export function buildIndicatorsView(site: Site): IndicatorsView {
  return {
    sets: site.archive.indicatorSets.map((set) => ({
      href: site.links.href(set.path),
      title: set.title,
      owner: set.owner,
      latest: set.periods.at(-1)?.label ?? null,
      rags: countRags(set.indicators.map((indicator) => indicator.rag)),
    })),
  };
}

/** Returns what the page of an indicator set shows. */
export function buildScorecardView(set: IndicatorSet, site: Site): ScorecardView {
  const comparators = comparatorColumns(set);
  return {
    title: set.title,
    owner: set.owner,
    dataSource: set.dataSource,
    ragRule: set.ragRule === null ? null : { inWords: set.ragRule.inWords, owner: set.ragRule.owner },
    rags: countRags(set.indicators.map((indicator) => indicator.rag)),
    periods: set.periods.map((period) => period.shortLabel),
    years: set.years.map((year) => year.label),
    comparators: comparators.map(({ comparator, period }) => `${comparator.title} ${period.label}`),
    rows: set.indicators.map((indicator) => rowOf(indicator, set, comparators, site)),
    symbols: symbolsOf(set),
    csvHref: site.links.href(set.csvPath),
    jsonHref: site.links.href(set.jsonPath),
  };
}

type ComparatorColumn = Pick<ComparatorFigure, 'comparator' | 'period'>;

function comparatorColumns(set: IndicatorSet): ComparatorColumn[] {
  const columns = new Map<string, ComparatorColumn>();
  for (const { comparator, period } of set.indicators.flatMap((indicator) => indicator.comparatorFigures)) {
    columns.set(`${comparator.id} ${period.key}`, { comparator, period });
  }
  const order = set.comparators.map((comparator) => comparator.id);
  return [...columns.values()].toSorted(
    (one, other) =>
      order.indexOf(one.comparator.id) - order.indexOf(other.comparator.id) ||
      one.period.start.localeCompare(other.period.start),
  );
}

function rowOf(
  indicator: Indicator,
  set: IndicatorSet,
  comparators: readonly ComparatorColumn[],
  site: Site,
): ScorecardRow {
  return {
    href: site.links.href(indicator.path),
    reference: indicator.reference,
    title: indicator.title,
    polarity: polarityInWords(indicator.polarity),
    responsible: indicator.responsible,
    values: set.periods.map(
      ({ key }) => cellText(indicator.observations.find(({ period }) => period.key === key)?.figure),
    ),
    years: indicator.years.map((year) => ({
      target: year.target === null ? '–' : year.target.text,
      yearToDate: cellText(year.yearToDate),
      rag: viewOfRag(year.rag),
    })),
    comparators: comparators.map(({ comparator, period }) =>
      cellText(
        indicator.comparatorFigures.find(
          (candidate) => candidate.comparator.id === comparator.id && candidate.period.key === period.key,
        )?.figure,
      ),
    ),
    rag: viewOfRag(indicator.rag),
  };
}

// An empty cell is read out as nothing at all; a dash says that nothing stands here.
function cellText(figure: Figure | undefined): string {
  return figure === undefined || figure.text === '' ? '–' : figure.text;
}

function symbolsOf(set: IndicatorSet): ScorecardView['symbols'] {
  const figures = set.indicators.flatMap((indicator) => [
    ...indicator.observations.map((observation) => observation.figure),
    ...indicator.years.map((year) => year.yearToDate),
    ...indicator.comparatorFigures.map((comparator) => comparator.figure),
  ]);
  const meanings = new Map<string, string>();
  for (const figure of figures) if (figure.kind === 'symbol') meanings.set(figure.text, figure.meaning);
  return [...meanings].map(([text, meaning]) => ({ text, meaning }));
}
