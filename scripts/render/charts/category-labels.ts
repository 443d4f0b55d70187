import type { AdoptedData } from './adopt-channel.ts';
import type { Spec } from './chart-plan.ts';
import { chartWidth, labelText } from './house-style.ts';
import { widestLine, wrapText } from './wrap-text.ts';

/** The widths that names beside horizontal bars may take, in pixels, the narrowest that has room enough first. */
const besideWidths = [190, 250, 310];
const lineHeight = labelText.size + 3;

/**
 * Returns each category of an axis with the lines it is written in: periods as words, long names wrapped to the room
 * that the view gives them. Null where the channel has no categories.
 */
export function categoryLines(
  channel: 'x' | 'y',
  given: Spec,
  view: Spec,
  { drawn, periodLabels, ruler }: AdoptedData,
): readonly (readonly [string, readonly string[]])[] | null {
  if (given.type !== 'nominal' && given.type !== 'ordinal') return null;
  const values = distinctValues(drawn, given.field);
  const wrap = (width: number) =>
    values.map((value) => [value, wrapText(periodLabels.get(value) ?? value, width, labelText, ruler)] as const);
  if (channel === 'x') {
    // Names are broken between words alone: where they have no room side by side, Vega leaves out some.
    const words = values.flatMap((value) => (periodLabels.get(value) ?? value).split(/\s+/u));
    const longest = Math.min(120, widestLine(words, labelText, ruler));
    return wrap(Math.max(30, longest + 1, (chartWidth - 60) / Math.max(1, values.length) - 10));
  }
  const room = typeof view.height === 'number' ? view.height / Math.max(1, values.length) : Number.POSITIVE_INFINITY;
  const tries = besideWidths.map(wrap);
  return tries.find((lines) => lines.every(([, texts]) => texts.length * lineHeight <= room)) ?? tries.at(-1) ?? [];
}

/** Returns the values of a field in the rows as drawn, in their order, each once, as text. */
export function distinctValues(drawn: readonly (readonly Spec[])[], field: unknown): readonly string[] {
  if (typeof field !== 'string') return [];
  const rows = drawn.find((candidates) => candidates.some((row) => row[field] !== undefined)) ?? [];
  const values = rows
    .map((row) => row[field])
    .filter((value) => typeof value === 'string' || typeof value === 'number');
  return [...new Set(values.map(String))];
}
