import { limitText, possibleLimits } from '../../model/figures/spc/possible-limits.ts';
import type { Spc } from '../../model/figures/spc/spc.ts';
import type { Spec } from './chart-plan.ts';
import { numberOf, sharedTargets, type ChartData } from './chart-series.ts';
import { placeEndLabels, type EndLabel } from './end-labels.ts';
import { chartWidth, inks, palette, plotHeight } from './house-style.ts';
import { axisPadding, encodePeriods, targetRules } from './line-axis.ts';
import type { TextRuler } from './measure-text.ts';
import type { NiceDomain } from './nice-domain.ts';
import { buildPeriodAxis, type PeriodAxis } from './period-axis.ts';
import { seriesLegend } from './series-legend.ts';
import { pointStyle, pointStyles, usualPoint } from './spc-points.ts';
import { targetLabel } from './target-label.ts';
import { buildValueAxis, heightOf } from './value-axis.ts';

const limitDash = [2, 3];
const noDash = [1, 0];

/** A rule across the whole chart: the mean, or a limit. */
interface LevelRule {
  readonly name: string;
  readonly number: number;
  readonly dash: readonly number[];
}

/**
 * Returns the spec of a process chart: the line with its gaps, the mean as a plain rule, limits and target as dashed ones,
 * each named where it ends, and the points that a rule marks by shape and colour.
 */
export function buildSpcSpec(data: ChartData, spc: Spc, ruler: TextRuler): Spec {
  const targets = sharedTargets(data);
  const levels = levelsOf(data, spc);
  const values = buildValueAxis(data, [...targets, ...levels.map((target) => ({ target }))], 'line', ruler);
  const target = targetLabel(targets, values.domain, true, data.words);
  const named = levels.map((level) => levelLabel(level, data, values.domain));
  const labels = placeEndLabels([...named, ...target], ruler) ?? { layers: [], width: 0 };
  const plotWidth = chartWidth - values.labelWidth - labels.width - 2 * axisPadding - 8;
  const axis = buildPeriodAxis(data.periods, plotWidth, ruler);
  return {
    width: chartWidth,
    height: plotHeight,
    autosize: { type: 'fit-x', contains: 'padding' },
    data: { values: lineRows(data, axis) },
    encoding: {
      x: encodePeriods(axis),
      y: { field: 'y', type: 'quantitative', scale: values.scale, axis: values.axis },
    },
    layer: [
      ...levels.map((level) => levelLayer(level, axis)),
      ...targetRules(targets, axis),
      { mark: { type: 'line', color: palette[4], strokeWidth: 2, invalid: 'break-paths-show-path-domains' } },
      pointLayer(data, spc, axis, ruler),
      ...labels.layers,
    ],
  };
}

function levelsOf({ series, words }: ChartData, spc: Spc): readonly LevelRule[] {
  const indicator = series[0]?.indicator;
  if (indicator === undefined) return [];
  const { lower, upper } = possibleLimits(spc, indicator);
  const { centre, trial } = spc.limits;
  const limit = (name: string, number: number | null): readonly LevelRule[] =>
    number === null ? [] : [{ name, number, dash: limitDash }];
  const { mean, high, low, trialHigh, trialLow } = words.spc.levels;
  return [
    ...limit(trial ? trialHigh : high, upper),
    { name: mean, number: centre, dash: noDash },
    ...limit(trial ? trialLow : low, lower),
  ];
}

function levelLabel({ name, number, dash }: LevelRule, { series }: ChartData, domain: NiceDomain): EndLabel {
  const indicator = series[0]?.indicator;
  const text = indicator === undefined ? '' : ` ${limitText(number, indicator)}`;
  return { text: `${name}${text}`, height: heightOf(number, domain), stroke: { colour: inks.axis, dash } };
}

function levelLayer({ number, dash }: LevelRule, { positions }: PeriodAxis): Spec {
  return {
    data: { values: [{ x: 0, x2: positions.at(-1) ?? 0, y: number }] },
    mark: { type: 'rule', color: inks.axis, strokeDash: dash, strokeWidth: 1.5 },
    encoding: { x: { field: 'x', type: 'quantitative' }, x2: { field: 'x2' }, y: { field: 'y', type: 'quantitative' } },
  };
}

/** A period that the data skip breaks the line as one without a number does: the rules end every run there. */
function lineRows({ periods, series }: ChartData, { positions }: PeriodAxis): readonly Spec[] {
  return periods.flatMap((period, row) => {
    const [x, before] = [positions[row] ?? 0, positions[row - 1] ?? 0];
    const skipped = row > 0 && period.kind !== 'date' && x - before > 1 ? [{ x: before + 0.5, y: null }] : [];
    return [...skipped, { x, y: numberOf(series[0]?.observations[row] ?? null) }];
  });
}

/** The legend names the shapes where there is more than one. */
function pointLayer({ periods, words }: ChartData, { points }: Spc, { positions }: PeriodAxis, ruler: TextRuler): Spec {
  const rowOf = new Map(periods.map(({ key }, row) => [key, row]));
  const values = points.map((point) => ({
    x: positions[rowOf.get(point.observation.period.key) ?? 0],
    y: point.number,
    m: words.spc.marks[pointStyle(point).mark],
  }));
  const styles = pointStyles(points);
  const [first, ...others] = styles;
  const { colour, shape, size } = first ?? usualPoint;
  if (others.length === 0) return { data: { values }, mark: { type: 'point', color: colour, shape, size } };
  const names = styles.map(({ mark }) => words.spc.marks[mark]);
  const legend = seriesLegend(names, ruler);
  // Without its type a scale of sizes takes the range for its ends, and gives the shapes between sizes of its own.
  const by = (range: readonly unknown[]) => ({
    field: 'm',
    type: 'nominal',
    scale: { type: 'ordinal', domain: names, range },
    legend,
  });
  return {
    data: { values },
    mark: { type: 'point' },
    encoding: {
      color: by(styles.map((style) => style.colour)),
      shape: by(styles.map((style) => style.shape)),
      size: by(styles.map((style) => style.size)),
    },
  };
}
