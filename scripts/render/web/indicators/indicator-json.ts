import type { Figure } from '../../../model/figures/figure.ts';
import type { Indicator, IndicatorSet, Target } from '../../../model/figures/indicator-set.ts';

/** Returns a set's definitions and figures as JSON, as its pages show them and nothing else. */
export function renderIndicatorJson(set: IndicatorSet): string {
  const document = {
    id: set.id,
    title: set.title,
    owner: set.owner,
    dataSource: set.dataSource,
    frequency: set.frequency,
    ragRule: set.ragRule,
    comparators: set.comparators,
    indicators: set.indicators.map(describeIndicator),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

function describeIndicator(indicator: Indicator) {
  return {
    id: indicator.id,
    reference: indicator.reference,
    title: indicator.title,
    description: indicator.description,
    unit: indicator.unit,
    decimals: indicator.decimals,
    polarity: indicator.polarity,
    aggregate: indicator.aggregate,
    responsible: indicator.responsible,
    rag: { status: indicator.rag.status, reason: indicator.rag.reason },
    values: indicator.observations
      .filter(({ figure }) => figure.kind !== 'none')
      .map(({ period, figure, target, rag, note, provisional }) => ({
        period: period.key,
        ...describeFigure(figure),
        target: describeTarget(target),
        rag: rag.status,
        note,
        provisional,
      })),
    years: indicator.years.map(({ year, yearToDate, through, target, rag }) => ({
      year: year.key,
      through: through?.key ?? null,
      yearToDate: describeFigure(yearToDate),
      target: describeTarget(target),
      rag: { status: rag.status, reason: rag.reason },
    })),
    comparators: indicator.comparatorFigures.map(({ comparator, period, figure, note }) => ({
      comparator: comparator.id,
      period: period.key,
      ...describeFigure(figure),
      note,
    })),
  };
}

function describeFigure(figure: Figure) {
  return {
    value: figure.kind === 'number' ? figure.number : null,
    text: figure.text,
    ...(figure.kind === 'symbol' ? { symbol: figure.symbol, meaning: figure.meaning } : {}),
  };
}

function describeTarget(target: Target | null) {
  return target === null
    ? null
    : { value: target.number, text: target.text, carriedFrom: target.carriedFrom?.key ?? null };
}
