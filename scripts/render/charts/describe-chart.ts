import { describeMovement } from '../../model/figures/describe-movement.ts';
import { targetInWords } from '../../model/figures/target-in-words.ts';
import { numberOf, type ChartData, type ChartSeries, type TargetStretch } from './chart-series.ts';
import { seriesNames } from './series-names.ts';

/** A description of more series than this would be read out longer than anybody listens; the table has them all. */
const describedSeries = 6;

/**
 * Returns the chart in words: its type and its main fact, from the data and without opinion. "Line chart. Children
 * looked after rose from 789 in April 2018 to 840 in May 2019; lowest 771 in August 2018."
 */
export function describeChart(type: string, data: ChartData, targets: readonly TargetStretch[]): string {
  const names = seriesNames(data.series.map(({ indicator }) => indicator));
  const facts = data.series
    .slice(0, describedSeries)
    .map((series, index) => describeSeries(names[index] ?? '', series));
  const rest = data.series.length - facts.length;
  const more = rest > 0 ? [`${rest} more in the table.`] : [];
  return [`${type}.`, ...facts, ...more, ...describeTargets(data, targets)].join(' ');
}

function describeSeries(name: string, { observations }: ChartSeries): string {
  const known = observations.filter((observation) => numberOf(observation) !== null);
  // A single number, or none, has not moved.
  const between = known.length < 2 ? ':' : '';
  return `${name}${between} ${describeMovement(observations)}.`;
}

function describeTargets({ periods }: ChartData, targets: readonly TargetStretch[]): readonly string[] {
  if (targets.length === 0) return [];
  const texts = [...new Set(targets.map(({ target }) => targetInWords(target)))];
  if (texts.length === 1) return [`The target is ${texts[0] ?? ''}.`];
  const stretches = targets.map(({ target, from }) => `${targetInWords(target)} from ${periods[from]?.label ?? ''}`);
  return [`The target is ${stretches.join(', ')}.`];
}
