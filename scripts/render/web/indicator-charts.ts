import { createHash } from 'node:crypto';
import type { Archive } from '../../model/archive.ts';
import type { IndicatorChartRequest } from '../../model/figures/chart-request.ts';
import type { Indicator } from '../../model/figures/indicator-set.ts';
import { targetInWords } from '../../model/figures/target-in-words.ts';

/**
 * Returns the charts that the indicators' own pages show: one for each indicator with at least two numbers. The pipeline
 * renders them with the charts that bodies ask for, before the website.
 */
export function indicatorChartRequests(archive: Archive): IndicatorChartRequest[] {
  return archive.indicatorSets.flatMap((set) =>
    set.indicators.flatMap((indicator, index) => {
      const key = indicatorChartKey(indicator);
      if (key === null) return [];
      return {
        kind: 'indicators',
        key,
        at: set.source.positionOf(['indicators', index]),
        indicators: [indicator],
        chart: 'line',
        title: null,
        description: null,
        periods: null,
      };
    }),
  );
}

/** Returns the key of the chart on an indicator's page, from all that the chart shows; null where it has no chart. */
export function indicatorChartKey(indicator: Indicator): string | null {
  const numbers = indicator.observations.filter((observation) => observation.figure.kind === 'number');
  if (numbers.length < 2) return null;
  const { set } = indicator;
  const shown = JSON.stringify([
    [set.id, set.title, set.dataSource, set.frequency, set.yearStarts],
    [indicator.id, indicator.reference, indicator.title, indicator.unit, indicator.decimals, indicator.polarity],
    indicator.observations.map((observation) => [
      observation.period.key,
      observation.figure,
      observation.target === null ? null : targetInWords(observation.target),
      observation.provisional,
    ]),
  ]);
  return `page-${createHash('sha256').update(shown).digest('hex').slice(0, 16)}`;
}
