import { categoryLines, distinctValues } from './category-labels.ts';
import type { Spec } from './chart-plan.ts';
import { surfaceColours } from './hatching.ts';
import { paletteOfTwo } from './house-style.ts';
import type { TextRuler } from './measure-text.ts';
import { legendLayout } from './series-legend.ts';
import { isSpec } from './walk-spec.ts';

/** What the house knows of an author's data when it takes a spec over. */
export interface AdoptedData {
  /** The rows of the indicator sets that the spec names. */
  readonly rowsByName: ReadonlyMap<string, readonly Spec[]>;
  /** Short label by period key. */
  readonly periodLabels: ReadonlyMap<string, string>;
  /** The rows of each mark as a first drawing made them; empty before it. */
  readonly drawn: readonly (readonly Spec[])[];
  readonly ruler: TextRuler;
}

/** Months by their names with the year, days without it: Vega's own would leave the year out of a month. */
const timeFormats = { year: '%b %Y', month: '%b %Y', quarter: '%b %Y', week: '%-d %b', date: '%-d %b', day: '%-d %b' };

/** Returns one channel of a view's encoding in the house style. */
export function adoptChannel(channel: string, given: Spec, view: Spec, data: AdoptedData): Spec {
  if (given.type === 'temporal') return adoptTime(channel, given);
  if (given.type !== 'nominal' && given.type !== 'ordinal') return given;
  if (channel === 'color' || channel === 'fill' || channel === 'stroke') return adoptColour(given, view, data);
  if ((channel !== 'x' && channel !== 'y') || given.axis === null) return given;
  const axis = isSpec(given.axis) ? given.axis : {};
  const apart = channel === 'x' ? { labelOverlap: 'greedy', labelSeparation: 4 } : {};
  if ('labelExpr' in axis || 'format' in axis) return { ...given, axis: { ...apart, ...axis } };
  const changed = (categoryLines(channel, given, view, data) ?? []).filter(
    ([value, lines]) => lines.length > 1 || lines[0] !== value,
  );
  const written = changed.length === 0 ? {} : { labelExpr: labelExpression(changed) };
  return { ...given, axis: { ...apart, ...written, ...axis } };
}

function labelExpression(changed: readonly (readonly [string, readonly string[]])[]): string {
  return `${JSON.stringify(Object.fromEntries(changed))}[datum.value] || datum.label`;
}

function adoptTime(channel: string, given: Spec): Spec {
  const unit = given.timeUnit;
  const timeUnit = typeof unit === 'string' && !unit.startsWith('utc') ? { timeUnit: `utc${unit}` } : {};
  const scale = given.scale === null ? {} : { scale: { type: 'utc', ...(isSpec(given.scale) ? given.scale : {}) } };
  if ((channel !== 'x' && channel !== 'y') || given.axis === null) return { ...given, ...timeUnit, ...scale };
  const axis = isSpec(given.axis) ? given.axis : {};
  const format = 'format' in axis || 'labelExpr' in axis || unit !== undefined ? {} : { format: timeFormats };
  return { ...given, ...timeUnit, ...scale, axis: { labelOverlap: 'greedy', labelSeparation: 8, ...format, ...axis } };
}

function adoptColour(given: Spec, view: Spec, { drawn, ruler }: AdoptedData): Spec {
  const values = distinctValues(drawn, given.field);
  const scale = isSpec(given.scale) ? given.scale : {};
  const plain = !('range' in scale) && !('scheme' in scale) && given.scale !== null;
  const range = values.length === 2 ? paletteOfTwo : isSurface(view.mark) ? surfaceColours : null;
  const own = plain && values.length > 1 && range !== null ? { scale: { ...scale, range: [...range] } } : {};
  if (values.length === 0 || given.legend === null) return { ...given, ...own };
  const legend = isSpec(given.legend) ? given.legend : {};
  return { ...given, ...own, legend: { ...legendLayout(values, ruler), ...legend } };
}

/** Marks that are surfaces, and so large enough for hatching. */
function isSurface(mark: unknown): boolean {
  const type = isSpec(mark) ? mark.type : mark;
  return type === 'bar' || type === 'arc' || type === 'area';
}
