import type { Figure } from '../../../model/figures/figure.ts';
import type { Indicator, Target } from '../../../model/figures/indicator-set.ts';
import { targetRemark } from '../../../model/figures/target-in-words.ts';
import type { Rag } from '../../../model/figures/rag.ts';
import type { Words } from '../../../words/words.ts';
import type { PlacedChart } from '../charts/chart-files.ts';
import { indicatorChartKey } from '../indicator-charts.ts';
import type { Site } from '../site.ts';
import { capitalised } from '../text-filters.ts';
import { linesCiting, type CitingLine } from './citing-lines.ts';
import { buildDefinition, linkTo, type DefinitionView } from './indicator-definition.ts';
import { buildMovementView, type MovementView } from './movement-view.ts';
import type { Neighbour } from './neighbour.ts';
import { downloadsOf, type SetDownloads } from './set-downloads.ts';
import { viewOfRag, type RagView } from './rag-view.ts';
import { TableNotes, type TableNote } from './table-notes.ts';

/** The page of an indicator. */
export interface IndicatorView {
  readonly reference: string;
  readonly title: string;
  readonly description: string | null;
  readonly set: { readonly href: string; readonly title: string };
  readonly definition: DefinitionView;
  readonly rag: RagView;
  readonly chart: PlacedChart | null;
  readonly movement: MovementView | null;
  /** The newest first. */
  readonly values: readonly {
    readonly period: string;
    readonly value: string;
    readonly valueMarksHtml: string;
    readonly target: string | null;
    readonly targetMarkHtml: string;
    readonly ragHtml: string;
  }[];
  readonly valueNotes: readonly TableNote[];
  readonly years: readonly {
    readonly year: string;
    readonly value: string;
    readonly valueMarksHtml: string;
    /** `to May 2019`. */
    readonly through: string | null;
    readonly target: string | null;
    readonly targetMarkHtml: string;
    readonly ragHtml: string;
  }[];
  readonly yearNotes: readonly TableNote[];
  readonly comparators: readonly {
    readonly comparator: string;
    readonly period: string;
    readonly value: string;
    readonly note: string | null;
  }[];
  readonly hasTargets: boolean;
  /** Whether any value has a colour, or one that was set by hand. */
  readonly hasRatings: boolean;
  readonly citing: readonly CitingLine[];
  /** Of the whole set. */
  readonly downloads: SetDownloads;
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
}

/** Returns what the page of an indicator shows. */
export function buildIndicatorView(indicator: Indicator, site: Site): IndicatorView {
  const { set } = indicator;
  const { words } = site;
  const { provisionalNote } = words.figures.figure;
  const chartKey = indicatorChartKey(indicator);
  const place = set.indicators.indexOf(indicator);
  const valueNotes = new TableNotes('values', words);
  const yearNotes = new TableNotes('years', words);
  const values = indicator.observations
    .filter(({ figure }) => figure.kind !== 'none')
    .toReversed()
    .map(({ period, figure, target, rag, note, provisional }) => ({
      period: capitalised(period.label),
      value: inWords(figure),
      valueMarksHtml: `${valueNotes.markFor(provisional ? provisionalNote : null)}${valueNotes.markFor(note)}`,
      ...targetCell(target, valueNotes, words),
      ragHtml: ragCell(rag, valueNotes, words),
    }));
  return {
    reference: indicator.reference,
    title: indicator.title,
    description: indicator.description,
    set: { href: site.links.href(set.path), title: set.title },
    definition: buildDefinition(indicator, site),
    rag: viewOfRag(indicator.rag, words),
    chart: chartKey === null ? null : site.chartFiles.onPage(chartKey, { path: indicator.path, id: 'values' }, words),
    movement: buildMovementView(indicator, site),
    values,
    valueNotes: valueNotes.list,
    years: indicator.years
      .filter(({ yearToDate, target }) => yearToDate.kind !== 'none' || target !== null)
      .toReversed()
      .map(({ year, yearToDate, through, target, rag, provisional }) => ({
        year: year.label,
        value: inWords(yearToDate),
        valueMarksHtml: yearNotes.markFor(provisional ? provisionalNote : null),
        // Of a year whose one period is the year itself there is nothing more to say.
        through: through === null || through.label === year.label ? null : words.indicators.tables.through(through),
        ...targetCell(target, yearNotes, words),
        ragHtml: ragCell(rag, yearNotes, words),
      })),
    yearNotes: yearNotes.list,
    comparators: indicator.comparatorFigures
      .filter(({ figure }) => figure.kind !== 'none')
      .map(({ comparator, period, figure, note }) => ({
        comparator: comparator.title,
        period: capitalised(period.label),
        value: inWords(figure),
        note,
      })),
    hasTargets: values.some(({ target }) => target !== null),
    hasRatings: indicator.observations.some(({ rag }) => rag.status !== 'grey' || rag.override !== null),
    citing: linesCiting(indicator, site),
    downloads: downloadsOf(set, site),
    previous: linkTo(set.indicators[place - 1], site),
    next: linkTo(set.indicators[place + 1], site),
  };
}

/** `70%`, `[c] (suppressed to protect confidentiality)`: here is room for what a symbol means. */
function inWords(figure: Figure): string {
  return figure.kind === 'symbol' ? `${figure.text} (${figure.meaning})` : figure.text;
}

function targetCell(target: Target | null, notes: TableNotes, words: Words) {
  const remark = target === null ? null : targetRemark(target, words);
  return {
    target: target?.text ?? null,
    targetMarkHtml: notes.markFor(remark === null ? null : words.indicators.tables.targetNote(remark)),
  };
}

function ragCell(rag: Rag, notes: TableNotes, words: Words): string {
  const { markHtml, override } = viewOfRag(rag, words);
  return `${markHtml}${notes.markFor(override === null ? null : words.indicators.tables.ratingNote(override))}`;
}
