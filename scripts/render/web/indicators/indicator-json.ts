import type { Figure } from '../../../model/figures/figure.ts';
import type { Indicator, IndicatorSet, Target } from '../../../model/figures/indicator-set.ts';
import type { Rag } from '../../../model/figures/rag.ts';
import { openDataSchemaPath } from '../../../model/figures/indicator-paths.ts';
import { describeProcess, describeTravel } from './describe-process.ts';
import type { OpenData, OpenIndicator } from './open-data-schema.ts';

/** Returns a set's definitions and figures as JSON, as its pages show them and nothing else; its schema is beside it. */
export function renderIndicatorJson(set: IndicatorSet): string {
  const document: OpenData = {
    // Beside the file, wherever the site is served.
    $schema: openDataSchemaPath.slice(openDataSchemaPath.lastIndexOf('/') + 1),
    id: set.id,
    title: set.title,
    owner: set.owner,
    dataSource: set.dataSource,
    frequency: set.frequency,
    ragRule: set.ragRule,
    disclosure: set.disclosure,
    comparators: set.comparators.map(({ id, title }) => ({ id, title })),
    indicators: set.indicators.map(describeIndicator),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

function describeIndicator(indicator: Indicator): OpenIndicator {
  return {
    id: indicator.id,
    reference: indicator.reference,
    title: indicator.title,
    description: indicator.description,
    unit: indicator.unit,
    decimals: indicator.decimals,
    polarity: indicator.polarity,
    aggregate: indicator.aggregate,
    parts: indicator.parts,
    responsible: indicator.responsible,
    rag: describeRag(indicator.rag),
    values: indicator.observations
      .filter(({ figure }) => figure.kind !== 'none')
      .map(({ period, figure, target, rag, note, provisional }) => ({
        period: period.key,
        ...describeFigure(figure),
        target: describeTarget(target),
        rag: describeRag(rag),
        note,
        provisional,
      })),
    years: indicator.years.map(({ year, yearToDate, through, target, rag, provisional }) => ({
      year: year.key,
      through: through?.key ?? null,
      yearToDate: describeFigure(yearToDate),
      target: describeTarget(target),
      rag: describeRag(rag),
      provisional,
    })),
    comparators: indicator.comparatorFigures.map(({ comparator, period, figure, note }) => ({
      comparator: comparator.id,
      period: period.key,
      ...describeFigure(figure),
      note,
    })),
    travel: describeTravel(indicator),
    process: describeProcess(indicator),
  };
}

function describeFigure(figure: Figure) {
  return {
    value: figure.kind === 'number' ? figure.number : null,
    text: figure.text,
    ...(figure.kind === 'symbol' ? { symbol: figure.symbol, meaning: figure.meaning } : {}),
  };
}

function describeRag({ status, reason, override }: Rag) {
  return { status, reason, overridden: override !== null };
}

/** The target as it was set; the share of it that the figure is compared with, where it is a year's; and its origin. */
function describeTarget(target: Target | null) {
  if (target === null) return null;
  const { number, text, shareOf, carriedFrom } = target;
  return {
    value: shareOf?.number ?? number,
    text: shareOf?.text ?? text,
    share: shareOf === null ? null : { value: number, text, inWords: shareOf.inWords },
    carriedFrom: carriedFrom?.key ?? null,
  };
}
