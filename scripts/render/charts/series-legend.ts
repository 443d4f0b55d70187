import type { Spec } from './chart-plan.ts';
import { chartWidth, labelText } from './house-style.ts';
import type { TextRuler } from './measure-text.ts';
import { lookupExpression } from './value-axis.ts';
import { wrapText } from './wrap-text.ts';

/** The symbol before a name and the room after it, in pixels. */
const besideName = 54;
/** The legend begins where the plot does, to the right of the axis; this is what is left of the chart's width. */
const legendWidth = chartWidth - 60;

/** Returns a legend above the plot, without a title. */
export function seriesLegend(names: readonly string[], ruler: TextRuler): Spec {
  return { title: null, ...legendLayout(names, ruler) };
}

/** Returns the layout of a legend: its names in as many columns as fit side by side, wrapped where one does not. */
export function legendLayout(names: readonly string[], ruler: TextRuler): Spec {
  const widest = Math.max(...names.map((name) => ruler.width(name, labelText.size, labelText.weight))) + besideName;
  const columns = Math.max(1, Math.min(names.length, Math.floor(legendWidth / widest)));
  if (widest <= legendWidth) return { columns };
  const lines = names.map((name) => wrapText(name, legendWidth - besideName, labelText, ruler));
  return { columns, labelExpr: lookupExpression(names, lines) };
}
