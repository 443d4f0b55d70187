import type { RenderedChart } from '../../model/rendered-chart.ts';

/**
 * Returns a chart's SVG with a prefix before each of its ids, for a page or pack in which one chart stands twice: two
 * reports may ask for the same chart of the same figures.
 */
export function prefixChartIds({ svg, key }: RenderedChart, prefix: string): string {
  return svg
    .replaceAll(`id="${key}-`, `id="${prefix}${key}-`)
    .replaceAll(`url(#${key}-`, `url(#${prefix}${key}-`)
    .replace(/(?<=aria-labelledby=")[^"]*/u, (ids) => ids.replaceAll(`${key}-`, `${prefix}${key}-`));
}
