import { describeMovement } from '../../model/figures/describe-movement.ts';
import { targetInWords } from '../../model/figures/target-in-words.ts';
import type { Words } from '../../words/words.ts';
import { numberOf, type ChartData, type ChartSeries, type TargetStretch } from './chart-series.ts';
import { seriesNames } from './series-names.ts';

/** A description of more series than this would be read out longer than anybody listens; the table has them all. */
const describedSeries = 6;

/**
 * Returns the chart in words: its type and its main fact, from the data and without opinion. "Line chart. Children
 * looked after rose from 789 in April 2018 to 840 in May 2019; lowest 771 in August 2018."
 */
export function describeChart(type: string, data: ChartData, targets: readonly TargetStretch[]): string {
  const { description } = data.words.charts;
  const names = seriesNames(data.series.map(({ indicator }) => indicator));
  const facts = data.series
    .slice(0, describedSeries)
    .map((series, index) => describeSeries(names[index] ?? '', series, data.words));
  const rest = data.series.length - facts.length;
  const more = rest > 0 ? [description.more(rest)] : [];
  return [description.type(type), ...facts, ...more, ...describeTargets(data, targets)].join(' ');
}

function describeSeries(name: string, { observations }: ChartSeries, words: Words): string {
  const known = observations.filter((observation) => numberOf(observation) !== null);
  // A single number, or none, has not moved.
  return words.charts.description.series(name, describeMovement(observations, words), known.length >= 2);
}

function describeTargets({ periods, words }: ChartData, targets: readonly TargetStretch[]): readonly string[] {
  if (targets.length === 0) return [];
  const { description } = words.charts;
  const texts = [...new Set(targets.map(({ target }) => targetInWords(target, words)))];
  if (texts.length === 1) return [description.target(texts[0] ?? '')];
  const stretches = targets.map(({ target, from }) => {
    const period = periods[from];
    const text = targetInWords(target, words);
    return period === undefined ? text : description.targetFrom(text, period);
  });
  return [description.target(stretches.join(', '))];
}
