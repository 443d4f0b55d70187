import { createHash } from 'node:crypto';
import type { Archive } from '../../model/archive.ts';
import type { IndicatorChartRequest } from '../../model/figures/chart-request.ts';
import type { Indicator } from '../../model/figures/indicator-set.ts';
import { buildSpc } from '../../model/figures/spc/build-spc.ts';
import { targetInWords } from '../../model/figures/target-in-words.ts';

/**
 * Returns the charts that the indicators' own pages show: a line chart for each indicator with at least two numbers, and
 * a process chart for each with enough of them for limits. The pipeline renders them with the charts that bodies ask
 * for, before the website.
 */
export function indicatorChartRequests(archive: Archive): IndicatorChartRequest[] {
  return archive.indicatorSets.flatMap((set) =>
    set.indicators.flatMap((indicator, index) => {
      const at = set.source.positionOf(['indicators', index]);
      const keys = { line: indicatorChartKey(indicator), spc: processChartKey(indicator) };
      return (['line', 'spc'] as const).flatMap((chart) => {
        const key = keys[chart];
        if (key === null) return [];
        return {
          kind: 'indicators',
          key,
          at,
          indicators: [indicator],
          chart,
          title: null,
          description: null,
          periods: null,
        };
      });
    }),
  );
}

/** Returns the key of the chart on an indicator's page, from all that the chart shows; null where it has no chart. */
export function indicatorChartKey(indicator: Indicator): string | null {
  const numbers = indicator.observations.filter((observation) => observation.figure.kind === 'number');
  return numbers.length < 2 ? null : `page-${hashShown(indicator)}`;
}

/** Returns the key of the process chart on an indicator's page; null where it has no process limits. */
export function processChartKey(indicator: Indicator): string | null {
  return buildSpc(indicator) === null ? null : `process-${hashShown(indicator)}`;
}

/** All that either chart shows, as a short hash. */
function hashShown(indicator: Indicator): string {
  const { set } = indicator;
  const shown = JSON.stringify([
    [set.id, set.title, set.dataSource, set.frequency, set.yearStarts, set.spcScreening],
    [indicator.id, indicator.reference, indicator.title, indicator.unit, indicator.decimals, indicator.polarity],
    indicator.observations.map((observation) => [
      observation.period.key,
      observation.figure,
      observation.target === null ? null : targetInWords(observation.target, set.words),
      observation.provisional,
    ]),
  ]);
  return createHash('sha256').update(shown).digest('hex').slice(0, 16);
}
