import type { Indicator, Target } from '../../../model/figures/indicator-set.ts';
import { targetInWords } from '../../../model/figures/target-in-words.ts';
import type { RenderedChart } from '../../../model/rendered-chart.ts';
import { indicatorChartKey } from '../indicator-charts.ts';
import type { Site } from '../site.ts';
import type { Neighbour } from './neighbour.ts';
import { viewOfRag, type RagView } from './rag-view.ts';
import { polarityInWords } from './scorecard-view.ts';

/** The page of an indicator. */
export interface IndicatorView {
  readonly reference: string;
  readonly title: string;
  readonly description: string | null;
  readonly set: { readonly href: string; readonly title: string };
  readonly facts: readonly { readonly key: string; readonly value: string }[];
  readonly rag: RagView;
  readonly ragRule: string | null;
  readonly chart: RenderedChart | null;
  /** The newest first. */
  readonly values: readonly {
    readonly period: string;
    readonly value: string;
    readonly target: string | null;
    readonly rag: RagView;
    readonly note: string | null;
  }[];
  readonly years: readonly {
    readonly year: string;
    readonly value: string;
    readonly through: string | null;
    readonly provisional: boolean;
    readonly target: string | null;
    readonly rag: RagView;
  }[];
  readonly comparators: readonly {
    readonly comparator: string;
    readonly period: string;
    readonly value: string;
    readonly note: string | null;
  }[];
  readonly hasTargets: boolean;
  readonly hasNotes: boolean;
  /** Whether any value has a colour, or one that was set by hand. */
  readonly hasRatings: boolean;
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
}

const aggregates = {
  sum: 'The sum of the periods',
  latest: 'The latest period',
  mean: 'The mean of the periods',
  ratio: 'The ratio of two sums',
} as const;

/** Returns what the page of an indicator shows. */
export function buildIndicatorView(indicator: Indicator, site: Site): IndicatorView {
  const { set } = indicator;
  const chartKey = indicatorChartKey(indicator);
  const place = set.indicators.indexOf(indicator);
  const neighbour = (other: Indicator | undefined): Neighbour | null =>
    other === undefined ? null : { href: site.links.href(other.path), words: `${other.reference}: ${other.title}` };
  const values = indicator.observations
    .filter(({ figure }) => figure.kind !== 'none')
    .map(({ period, figure, target, rag, note, provisional }) => ({
      period: period.label,
      value: figure.kind === 'symbol' ? `${figure.text} (${figure.meaning})` : figure.text,
      target: printed(target),
      rag: viewOfRag(rag),
      note: [provisional ? 'Provisional.' : null, note].filter((part) => part !== null).join(' ') || null,
    }))
    .toReversed();
  return {
    reference: indicator.reference,
    title: indicator.title,
    description: indicator.description,
    set: { href: site.links.href(set.path), title: set.title },
    facts: factsOf(indicator),
    rag: viewOfRag(indicator.rag),
    ragRule: set.ragRule?.inWords ?? null,
    chart: chartKey === null ? null : site.charts.of(chartKey),
    values,
    years: indicator.years
      .filter(({ yearToDate, target }) => yearToDate.kind !== 'none' || target !== null)
      .map(({ year, yearToDate, through, target, rag, provisional }) => ({
        year: year.label,
        value: yearToDate.text,
        // Of a year whose one period is the year itself there is nothing more to say.
        through: through === null || through.label === year.label ? null : through.label,
        provisional,
        target: printed(target),
        rag: viewOfRag(rag),
      }))
      .toReversed(),
    comparators: indicator.comparatorFigures
      .filter(({ figure }) => figure.kind !== 'none')
      .map(({ comparator, period, figure, note }) => ({
        comparator: comparator.title,
        period: period.label,
        value: figure.text,
        note,
      })),
    hasTargets: values.some(({ target }) => target !== null),
    hasNotes: values.some(({ note }) => note !== null),
    hasRatings: indicator.observations.some(({ rag }) => rag.status !== 'grey' || rag.override !== null),
    previous: neighbour(set.indicators[place - 1]),
    next: neighbour(set.indicators[place + 1]),
  };
}

function factsOf(indicator: Indicator): IndicatorView['facts'] {
  const { set } = indicator;
  const facts: readonly (readonly [string, string | null])[] = [
    [
      'Better when',
      indicator.polarity === 'neutral' ? 'Neither way: it is for information' : polarityInWords(indicator.polarity),
    ],
    ['Unit', indicator.unit],
    ['Year to date', aggregates[indicator.aggregate]],
    ['Responsible', indicator.responsible],
    ['Owner of the set', set.owner],
    ['Source', set.dataSource],
  ];
  return facts.flatMap(([key, value]) => (value === null ? [] : [{ key, value }]));
}

function printed(target: Target | null): string | null {
  return target === null ? null : targetInWords(target);
}
