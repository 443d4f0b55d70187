import type { Observation } from '../../model/figures/indicator-set.ts';
import { provisionalRemark } from '../../model/figures/provisional.ts';
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
  const known = observations.filter((observation) => numberOf(observation) !== null).filter((one) => one !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return `${name}: no figures.`;
  if (first === last) return `${name}: ${at(first)}.`;
  const [from, to] = [numberOf(first) ?? 0, numberOf(last) ?? 0];
  const moved =
    first.figure.text === last.figure.text
      ? `began and ended at ${first.figure.text}, in ${first.period.label} and ${last.period.label}`
      : `${to > from ? 'rose' : 'fell'} from ${at(first)} to ${at(last)}`;
  return `${name} ${moved}${describeExtremes(known, first, last)}.`;
}

/** The lowest and the highest, where they are neither the first nor the last. */
function describeExtremes(known: readonly Observation[], first: Observation, last: Observation): string {
  const ends = [first.figure.text, last.figure.text];
  const by = (compare: (a: number, b: number) => boolean) =>
    known.reduce((best, one) => (compare(numberOf(one) ?? 0, numberOf(best) ?? 0) ? one : best), first);
  const lowest = by((a, b) => a < b);
  const highest = by((a, b) => a > b);
  const parts = [
    ...(ends.includes(lowest.figure.text) ? [] : [`lowest ${at(lowest)}`]),
    ...(ends.includes(highest.figure.text) ? [] : [`highest ${at(highest)}`]),
  ];
  return parts.length === 0 ? '' : `; ${parts.join(', ')}`;
}

function describeTargets({ periods }: ChartData, targets: readonly TargetStretch[]): readonly string[] {
  if (targets.length === 0) return [];
  const texts = [...new Set(targets.map(({ target }) => targetInWords(target)))];
  if (texts.length === 1) return [`The target is ${texts[0] ?? ''}.`];
  const stretches = targets.map(({ target, from }) => `${targetInWords(target)} from ${periods[from]?.label ?? ''}`);
  return [`The target is ${stretches.join(', ')}.`];
}

function at({ figure, period, provisional }: Observation): string {
  const remark = provisionalRemark(figure, provisional);
  return `${figure.text}${remark === null ? '' : ` (${remark})`} ${period.kind === 'date' ? 'on' : 'in'} ${period.label}`;
}
