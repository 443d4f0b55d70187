/** Room around the chart: a viewer without Source Sans sets its texts in a font that may be wider. In pixels. */
const margin = { x: 32, y: 16 } as const;

/**
 * Returns a chart's SVG as a file of its own: of its own size, in the colours of the light scheme on white, since a
 * viewer has none of the page's style sheets and may have a dark ground.
 */
export function standAlone(svg: string): string {
  const rootEnd = svg.indexOf('>');
  // The title and the description come first in an SVG.
  const wordsEnd = svg.indexOf('</desc>') + '</desc>'.length;
  const [, , chartWidth = 0, chartHeight = 0] = (/viewBox="([^"]*)"/u.exec(svg)?.[1] ?? '').split(' ').map(Number);
  const [width, height] = [chartWidth + 2 * margin.x, chartHeight + 2 * margin.y];
  const box = `viewBox="${-margin.x} ${-margin.y} ${width} ${height}" width="${width}" height="${height}"`;
  const root = svg.slice(0, rootEnd).replace(/viewBox="[^"]*"/u, box);
  const ground = `<rect x="${-margin.x}" y="${-margin.y}" width="${width}" height="${height}" fill="#fff"/>`;
  const whole = `${root}${svg.slice(rootEnd, wordsEnd)}${ground}${svg.slice(wordsEnd)}\n`;
  return whole.replace(/(?<=")var\(--chart-[\w-]+, (#[0-9a-f]{3,8})\)(?=")/giu, '$1');
}
