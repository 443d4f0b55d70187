import type { Spec } from './chart-plan.ts';
import { chartWidth, labelText } from './house-style.ts';
import type { TextRuler } from './measure-text.ts';

/** The symbol before a name and the room after it, in pixels. */
const besideName = 44;

/** Returns a legend above the plot whose names stand in as many columns as fit side by side. */
export function seriesLegend(names: readonly string[], ruler: TextRuler): Spec {
  const widest = Math.max(...names.map((name) => ruler.width(name, labelText.size, labelText.weight))) + besideName;
  const columns = Math.max(1, Math.min(names.length, Math.floor(chartWidth / widest)));
  return { title: null, columns };
}
