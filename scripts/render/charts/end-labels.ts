import type { Spec } from './chart-plan.ts';
import { inks, labelText, plotHeight } from './house-style.ts';
import type { TextRuler } from './measure-text.ts';
import { placeLabels } from './place-labels.ts';
import { widestLine, wrapText } from './wrap-text.ts';

/** A label to stand at the right of the plot, at the height of what it names. */
export interface EndLabel {
  readonly text: string;
  /** Pixels from the top of the plot. */
  readonly height: number;
  /** How what it names is drawn, repeated as a short stroke before the label; null where the place says enough. */
  readonly stroke: { readonly colour: string; readonly dash: readonly number[] } | null;
}

/** Placed labels: their layers, and the room they take at the right of the plot in pixels. */
export interface PlacedLabels {
  readonly layers: readonly Spec[];
  readonly width: number;
}

const lineHeight = labelText.size + 3;
const strokeLength = 16;
const widest = 165;

/** Returns labels set apart at the right of the plot, or null where they do not fit and a legend must serve. */
export function placeEndLabels(labels: readonly EndLabel[], ruler: TextRuler): PlacedLabels | null {
  const wrapped = labels.map((label) => wrapText(label.text, widest, labelText, ruler));
  const middles = placeLabels(
    labels.map((label, index) => ({ middle: label.height, height: (wrapped[index]?.length ?? 1) * lineHeight })),
    plotHeight + lineHeight,
    4,
  );
  if (middles === null) return null;
  const indent = labels.some((label) => label.stroke !== null) ? strokeLength + 6 : 0;
  const layers = labels.flatMap((label, index) => {
    const lines = wrapped[index] ?? [];
    const middle = middles[index] ?? 0;
    const top = middle - ((lines.length - 1) * lineHeight) / 2;
    return [...strokeLayer(label, top), textLayer(lines, top, indent)];
  });
  const width = Math.max(0, ...wrapped.map((lines) => widestLine(lines, labelText, ruler)));
  return { layers, width: labels.length === 0 ? 0 : Math.ceil(width + indent + 14) };
}

/** One empty row: a layer that draws once, wherever the data of the chart are. */
const once = { values: [{}] };

function textLayer(lines: readonly string[], middle: number, indent: number): Spec {
  return {
    data: once,
    mark: {
      type: 'text',
      text: lines.length === 1 ? (lines[0] ?? '') : lines,
      align: 'left',
      baseline: 'middle',
      lineHeight,
      dx: 10 + indent,
      color: inks.text,
      fontSize: labelText.size,
    },
    encoding: { x: { value: 'width' }, y: { value: middle } },
  };
}

function strokeLayer({ stroke }: EndLabel, middle: number): readonly Spec[] {
  if (stroke === null) return [];
  return [
    {
      data: once,
      mark: {
        type: 'rule',
        color: stroke.colour,
        strokeDash: stroke.dash,
        strokeWidth: 2.5,
        xOffset: 10,
        x2Offset: 10 + strokeLength,
      },
      encoding: { x: { value: 'width' }, x2: { value: 'width' }, y: { value: middle } },
    },
  ];
}
