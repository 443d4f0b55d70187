import { adoptChannel, type AdoptedData } from './adopt-channel.ts';
import { categoryLines } from './category-labels.ts';
import type { Spec } from './chart-plan.ts';
import { chartWidth, cycle, dashes, labelText, shapes } from './house-style.ts';
import { isSpec, mapSpec } from './walk-spec.ts';

/**
 * Returns an author's spec in the house style, with the rows of the sets it names in it: to the common width, times in
 * UTC (so that no chart depends on the time zone of the machine), periods and long labels readable, two series in the
 * two colours told apart best, lines by dash as well. What the author has set stays.
 */
export function adoptSpec(spec: Spec, data: AdoptedData): Spec {
  const own = Object.fromEntries(
    Object.entries(spec).filter(([key]) => !['$schema', 'title', 'description'].includes(key)),
  );
  const adopted = mapSpec(own, (one) => adoptObject(one, data)) as Spec;
  const datasets = { ...(isSpec(spec.datasets) ? spec.datasets : {}), ...Object.fromEntries(data.rowsByName) };
  return {
    ...roomForCategories(spec, data),
    ...adopted,
    ...(Object.keys(datasets).length === 0 ? {} : { datasets }),
    ...(hasTitleAbovePlot(isSpec(spec.spec) ? spec.spec : spec) ? { config: clearTitle(own.config) } : {}),
    ...(isSingleView(spec) ? { width: chartWidth, autosize: { type: 'fit-x', contains: 'padding' } } : {}),
  };
}

function adoptObject(one: Spec, data: AdoptedData): Spec {
  if (!isSpec(one.encoding)) return one;
  const given = one.encoding;
  const channels = Object.entries(given).map(([channel, definition]) => [
    channel,
    isSpec(definition) ? adoptChannel(channel, definition, one, data) : definition,
  ]);
  const encoding = Object.fromEntries(channels) as Spec;
  return { ...one, encoding: { ...styleOfLines(one.mark, encoding), ...encoding } };
}

/** Lines that differ by colour differ by dash or by the shape of their points as well, in the same legend. */
function styleOfLines(mark: unknown, encoding: Spec): Spec {
  const type = isSpec(mark) ? mark.type : mark;
  const colour = encoding.color;
  if (type !== 'line' || !isSpec(colour) || typeof colour.field !== 'string' || colour.type === 'quantitative')
    return {};
  const { field, type: measure } = colour;
  const shared = Object.fromEntries(
    Object.entries(colour).filter(([key]) => ['title', 'legend', 'sort'].includes(key)),
  );
  const named = { field, type: measure, ...shared };
  const points = isSpec(mark) && mark.point !== undefined && mark.point !== false;
  // In a legend a dashed point is neither: where there are points, their shape alone tells the lines apart.
  return points
    ? { shape: { ...named, scale: { range: cycle(shapes, shapes.length * 2) } } }
    : { strokeDash: { ...named, scale: { range: cycle(dashes, dashes.length * 2) } } };
}

/** Rows high enough for their wrapped names, where the author leaves the height to the house. */
function roomForCategories(spec: Spec, data: AdoptedData): Spec {
  if ('height' in spec || !isSpec(spec.encoding) || !isSpec(spec.encoding.y)) return {};
  const lines = categoryLines('y', spec.encoding.y, spec, data);
  if (lines === null) return {};
  const most = Math.max(1, ...lines.map(([, texts]) => texts.length));
  return { height: { step: most * (labelText.size + 3) + 14 } };
}

/** The title of an upright axis stands above the plot, where legends and names of panels stand too; Vega does not part them. */
function hasTitleAbovePlot({ encoding }: Spec): boolean {
  if (!isSpec(encoding) || !isSpec(encoding.y) || encoding.y.title === null || encoding.y.axis === null) return false;
  return !isSpec(encoding.y.axis) || encoding.y.axis.title !== null;
}

function clearTitle(config: unknown): Spec {
  const own = isSpec(config) ? config : {};
  const clear = (name: string, room: Spec): Spec => ({ [name]: { ...room, ...(isSpec(own[name]) ? own[name] : {}) } });
  return {
    ...own,
    ...clear('legend', { offset: 30 }),
    ...clear('headerFacet', { labelPadding: 28 }),
    ...clear('headerColumn', { labelPadding: 28 }),
  };
}

function isSingleView(spec: Spec): boolean {
  const several = ['facet', 'repeat', 'concat', 'hconcat', 'vconcat'].some((key) => key in spec);
  const encoding = isSpec(spec.encoding) ? spec.encoding : {};
  return !several && !('row' in encoding) && !('column' in encoding) && !('facet' in encoding) && !isSpec(spec.width);
}
