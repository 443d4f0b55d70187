import type { Spec } from './chart-plan.ts';
import { chartWidth, dashes, labelText, paletteOfTwo, shapes } from './house-style.ts';
import type { TextRuler } from './measure-text.ts';
import { isSpec, mapSpec } from './walk-spec.ts';
import { wrapText } from './wrap-text.ts';

/** What the house knows about an author's data: the rows under each name, and how periods are written. */
export interface AdoptedData {
  readonly rowsByName: ReadonlyMap<string, readonly Spec[]>;
  /** Short label by period key. */
  readonly periodLabels: ReadonlyMap<string, string>;
}

/** Labels of categories beside horizontal bars are wrapped at this width, in pixels. */
const categoryWidth = 190;

/**
 * Returns an author's spec in the house style, with its data in it: to the common width, times in UTC (so that no
 * chart depends on the time zone of the machine), periods and long labels readable, two series in the two colours
 * told apart best, lines by dash as well. What the author has set stays.
 */
export function adoptSpec(spec: Spec, data: AdoptedData, ruler: TextRuler): Spec {
  const own = Object.fromEntries(
    Object.entries(spec).filter(([key]) => !['$schema', 'title', 'description'].includes(key)),
  );
  const rows = rowsOfSpec(spec, data);
  const adopted = mapSpec(own, (one) => adoptObject(one, rows, data, ruler)) as Spec;
  const datasets = { ...(isSpec(spec.datasets) ? spec.datasets : {}), ...Object.fromEntries(usedRows(spec, data)) };
  return {
    ...adopted,
    ...(Object.keys(datasets).length === 0 ? {} : { datasets }),
    ...(hasTitleAbovePlot(spec) ? { config: clearLegend(own.config) } : {}),
    ...(isSingleView(spec) ? { width: chartWidth, autosize: { type: 'fit-x', contains: 'padding' } } : {}),
  };
}

/** Returns the rows that the spec's own top-level data hold, inline or by name. */
export function rowsOfSpec(spec: Spec, { rowsByName }: AdoptedData): readonly Spec[] {
  if (!isSpec(spec.data)) return [];
  if (Array.isArray(spec.data.values)) return spec.data.values.filter(isSpec);
  const name = typeof spec.data.name === 'string' ? spec.data.name : '';
  const own = isSpec(spec.datasets) ? spec.datasets[name] : undefined;
  return Array.isArray(own) ? own.filter(isSpec) : (rowsByName.get(name) ?? []);
}

function usedRows(spec: Spec, { rowsByName }: AdoptedData): readonly (readonly [string, readonly Spec[]])[] {
  const text = JSON.stringify(spec);
  return [...rowsByName].filter(([name]) => text.includes(JSON.stringify(name)));
}

/** The title of an upright axis stands above the plot, where a legend stands too; Vega does not part them by itself. */
function hasTitleAbovePlot({ encoding }: Spec): boolean {
  if (!isSpec(encoding) || !isSpec(encoding.y) || encoding.y.title === null || encoding.y.axis === null) return false;
  return !isSpec(encoding.y.axis) || encoding.y.axis.title !== null;
}

function clearLegend(config: unknown): Spec {
  const own = isSpec(config) ? config : {};
  return { ...own, legend: { offset: 30, ...(isSpec(own.legend) ? own.legend : {}) } };
}

function isSingleView(spec: Spec): boolean {
  const several = ['facet', 'repeat', 'concat', 'hconcat', 'vconcat'].some((key) => key in spec);
  const encoding = isSpec(spec.encoding) ? spec.encoding : {};
  return !several && !('row' in encoding) && !('column' in encoding) && !('facet' in encoding) && !isSpec(spec.width);
}

function adoptObject(one: Spec, rows: readonly Spec[], data: AdoptedData, ruler: TextRuler): Spec {
  if (!isSpec(one.encoding)) return one;
  const encoding = Object.fromEntries(
    Object.entries(one.encoding).map(([channel, given]) => [
      channel,
      isSpec(given) ? adoptChannel(channel, given, rows, data, ruler) : given,
    ]),
  );
  return { ...one, encoding: { ...styleOfLines(one.mark, encoding), ...encoding } };
}

function adoptChannel(channel: string, given: Spec, rows: readonly Spec[], data: AdoptedData, ruler: TextRuler): Spec {
  const scale = isSpec(given.scale) ? given.scale : {};
  if (given.type === 'temporal') {
    const unit = given.timeUnit;
    const timeUnit = typeof unit === 'string' && !unit.startsWith('utc') ? { timeUnit: `utc${unit}` } : {};
    return given.scale === null ? given : { ...given, ...timeUnit, scale: { type: 'utc', ...scale } };
  }
  if (given.type !== 'nominal' && given.type !== 'ordinal') return given;
  const values = distinct(rows, given.field);
  if (channel === 'color' || channel === 'fill' || channel === 'stroke') {
    const plain = !('range' in scale) && !('scheme' in scale) && given.scale !== null;
    return plain && values.length === 2 ? { ...given, scale: { ...scale, range: [...paletteOfTwo] } } : given;
  }
  if ((channel !== 'x' && channel !== 'y') || given.axis === null) return given;
  const axis = isSpec(given.axis) ? given.axis : {};
  if ('labelExpr' in axis || 'format' in axis) return given;
  const labelExpr = categoryLabels(channel, values, data, ruler);
  return labelExpr === null ? given : { ...given, axis: { ...axis, labelExpr } };
}

/** Periods as words, and long names in lines; null where the values serve as they are. */
function categoryLabels(
  channel: 'x' | 'y',
  values: readonly string[],
  { periodLabels }: AdoptedData,
  ruler: TextRuler,
): string | null {
  const width = channel === 'y' ? categoryWidth : Math.max(40, (chartWidth - 60) / Math.max(1, values.length) - 8);
  const changed = values.flatMap((value) => {
    const text = periodLabels.get(value) ?? value;
    const lines = wrapText(text, width, labelText, ruler);
    return lines.length === 1 && lines[0] === value ? [] : [[value, lines] as const];
  });
  if (changed.length === 0) return null;
  return `${JSON.stringify(Object.fromEntries(changed))}[datum.value] || datum.label`;
}

/** Lines that differ by colour differ by dash and by shape as well, in the same legend. */
function styleOfLines(mark: unknown, encoding: Spec): Spec {
  const type = isSpec(mark) ? mark.type : mark;
  const colour = encoding.color;
  if (type !== 'line' || !isSpec(colour) || typeof colour.field !== 'string' || colour.type === 'quantitative')
    return {};
  const same = { field: colour.field, type: colour.type, ...('legend' in colour ? { legend: colour.legend } : {}) };
  const named = { ...same, ...('title' in colour ? { title: colour.title } : {}) };
  const points = isSpec(mark) && mark.point !== undefined && mark.point !== false;
  return {
    strokeDash: { ...named, scale: { range: dashes } },
    ...(points ? { shape: { ...named, scale: { range: shapes } } } : {}),
  };
}

function distinct(rows: readonly Spec[], field: unknown): readonly string[] {
  if (typeof field !== 'string') return [];
  const values = rows
    .map((row) => row[field])
    .filter((value) => typeof value === 'string' || typeof value === 'number');
  return [...new Set(values.map(String))];
}
