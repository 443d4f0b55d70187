import type { TextStyle } from './wrap-text.ts';

/**
 * The categorical colours of the Analysis Function of the UK government, in its order. Source: its guidance on colours
 * in charts (analysisfunction.civilservice.gov.uk), as are the rules on titles, grid lines and labels kept here.
 */
export const palette = ['#12436D', '#28A197', '#801650', '#F46A25', '#3D3D3D', '#A285D1'] as const;

/** Two series are told apart best by dark blue and orange. */
export const paletteOfTwo = [palette[0], palette[3]] as const;

/** Colours that are no series'. Each is a colour of its own, so that finishing can tell which is which. */
export const inks = {
  text: '#0B0C0C',
  grid: '#D8DCDE',
  axis: '#505A5F',
  target: '#4B4B4C',
  /** What the chart stands on: gaps between the parts of a stack, and hatching. */
  ground: '#FFFFFE',
} as const;

/** The custom property that stands for each colour, for style sheets of page, dark page and print to set. */
export const colourNames: ReadonlyMap<string, string> = new Map([
  ...palette.map((colour, index) => [colour.toLowerCase(), `--chart-${index + 1}`] as const),
  ...Object.entries(inks).map(([name, colour]) => [colour.toLowerCase(), `--chart-${name}`] as const),
]);

/** Lines differ by dash and by shape as well, for print in black and white and for eyes that see fewer colours. */
export const dashes: readonly (readonly number[])[] = [
  [1, 0],
  [7, 3],
  [2, 3],
  [9, 3, 2, 3],
  [4, 2],
  [12, 4],
];
export const shapes = ['circle', 'square', 'triangle-up', 'diamond', 'cross', 'triangle-down'] as const;

/** Returns one style for each of so many series; when the colours begin again, they go with other dashes and shapes. */
export function cycle<Style>(styles: readonly Style[], count: number): readonly Style[] {
  return Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / palette.length);
    return styles[(index + round) % styles.length];
  }).filter((style) => style !== undefined);
}

/** All charts are drawn to one width, so that their text comes out in one size wherever they are shown. In pixels. */
export const chartWidth = 640;
export const plotHeight = 240;

export const titleText: TextStyle = { size: 17, weight: 600 };
export const subtitleText: TextStyle = { size: 14, weight: 400 };
export const labelText: TextStyle = { size: 13, weight: 400 };

export const fontFamily = "'Source Sans 3', 'Source Sans Pro', Arial, sans-serif";

/** The colours for so many series. */
export function coloursFor(count: number): readonly string[] {
  return count === 2 ? paletteOfTwo : palette;
}

/** An axis with ticks at just these values: Vega would thin them out to the style's count of ticks. */
export function ticksAt(values: readonly number[]): { readonly values: readonly number[]; readonly tickCount: number } {
  return { values, tickCount: values.length };
}

/** Returns Vega-Lite's config for the house style. */
export function houseConfig(): Readonly<Record<string, unknown>> {
  const label = { labelFont: fontFamily, labelFontSize: labelText.size, labelColor: inks.text, labelLimit: 0 };
  const title = {
    titleFont: fontFamily,
    titleFontSize: labelText.size,
    titleFontWeight: 400,
    titleColor: inks.text,
    titleLimit: 0,
  };
  return {
    background: 'transparent',
    // Vega's own labels for each mark would read out every exact value; the description says what matters.
    aria: false,
    font: fontFamily,
    padding: { left: 2, right: 6, top: 2, bottom: 2 },
    range: { category: [...palette] },
    view: { stroke: null, continuousWidth: chartWidth, continuousHeight: plotHeight, discreteWidth: chartWidth },
    title: {
      anchor: 'start',
      frame: 'bounds',
      font: fontFamily,
      fontSize: titleText.size,
      fontWeight: titleText.weight,
      lineHeight: titleText.size + 4,
      color: inks.text,
      limit: 0,
      offset: 12,
      subtitleFont: fontFamily,
      subtitleFontSize: subtitleText.size,
      subtitleFontWeight: subtitleText.weight,
      subtitleLineHeight: subtitleText.size + 4,
      subtitleColor: inks.text,
      subtitlePadding: 4,
    },
    axis: {
      ...label,
      ...title,
      grid: false,
      domainColor: inks.axis,
      tickColor: inks.axis,
      gridColor: inks.grid,
      labelAngle: 0,
      labelPadding: 6,
      titlePadding: 8,
    },
    axisQuantitative: { grid: true, domain: false, ticks: false, tickCount: 6, format: ',~f', labelOverlap: 'greedy' },
    // Titles stand above the axis, so that no text has to be read sideways.
    axisLeft: { titleAngle: 0, titleAlign: 'left', titleAnchor: 'end', titleX: 0, titleY: -8, titleBaseline: 'bottom' },
    axisX: { labelBound: false, labelFlush: false, titleAnchor: 'start' },
    legend: {
      ...label,
      ...title,
      orient: 'top',
      direction: 'horizontal',
      symbolSize: 120,
      symbolStrokeWidth: 2.5,
      labelOffset: 6,
      columnPadding: 18,
      offset: 10,
    },
    header: { ...label, ...title, labelFontWeight: 600, labelAnchor: 'start' },
    headerRow: { labelAngle: 0, labelAlign: 'left', labelAnchor: 'middle', titleAngle: 0, titleAlign: 'left' },
    facet: { spacing: 36 },
    concat: { spacing: 36 },
    line: { strokeWidth: 2.5 },
    point: { filled: true, size: 45, opacity: 1 },
    bar: { color: palette[0] },
    area: { color: palette[0] },
    arc: { stroke: inks.ground, strokeWidth: 1.5 },
    rule: { color: inks.target, strokeWidth: 1.5 },
    text: { font: fontFamily, fontSize: labelText.size, color: inks.text },
    mark: { color: palette[0], tooltip: null },
  };
}
