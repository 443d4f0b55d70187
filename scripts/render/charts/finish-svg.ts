import { roundTo } from '../../model/figures/format-figure.ts';
import { escapeXml } from '../html/escape-html.ts';
import { hatchSurfaces } from './hatching.ts';
import { chartWidth, colourNames, fontFamily } from './house-style.ts';

/** What a finished chart says of itself. */
export interface ChartWords {
  readonly key: string;
  readonly title: string;
  readonly description: string;
}

/**
 * Returns Vega's SVG as every medium can use it: named and described for screen readers, scaling to the width it is
 * given, its colours open to style sheets, its ids prefixed, and without anything that a Content Security Policy
 * forbids or that tells the tool it came from.
 */
export function finishSvg(svg: string, { key, title, description }: ChartWords): string {
  const [, , width = 0, height = 0] = (/viewBox="([^"]*)"/u.exec(svg)?.[1] ?? '').split(' ').map(Number);
  // A narrower picture would be blown up to the common width, and its text with it.
  const viewBox = `0 0 ${Math.max(chartWidth, width)} ${height}`;
  const inner = svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'));
  const root =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" role="img"` +
    ` aria-labelledby="${key}-title ${key}-description" font-family="${escapeXml(fontFamily)}">`;
  const words =
    `<title id="${key}-title">${escapeXml(title)}</title>` +
    `<desc id="${key}-description">${escapeXml(description)}</desc>`;
  return `${root}${words}${finishTags(hatchSurfaces(inner), key)}</svg>`;
}

/** Attributes that say nothing to a reader: hooks of Vega's own scripts and styles, and its own labels. */
const dropped = new Set(['class', 'style', 'pointer-events', 'font-family', 'role']);

/** Attributes that hold places and sizes; a hundredth of a pixel is more than any printer shows. */
const drawn = new Set(['d', 'transform', 'x', 'y', 'x2', 'y2', 'width', 'height']);

function finishTags(svg: string, key: string): string {
  const tag = /<([a-zA-Z]+)((?:"[^"]*"|[^"<>])*?)(\/?)>/gu;
  const tags = svg.replace(tag, (_, name: string, attributes: string, end: string) => {
    return `<${name}${finishAttributes(attributes, key)}${end}>`;
  });
  return dropEmptyGroups(tags);
}

function finishAttributes(attributes: string, key: string): string {
  return [...attributes.matchAll(/([\w:-]+)="([^"]*)"/gu)]
    .filter(([, name = '']) => !dropped.has(name) && !name.startsWith('aria-'))
    .filter(([, name, value]) => !(name === 'opacity' && value === '1'))
    .map(([, name = '', value = '']) => ` ${name}="${finishValue(name, value, key)}"`)
    .join('');
}

function finishValue(name: string, value: string, key: string): string {
  if (name === 'id') return `${key}-${value}`;
  if (name === 'fill' || name === 'stroke' || name === 'stop-color') {
    const property = colourNames.get(value.toLowerCase());
    if (property !== undefined) return `var(${property}, ${value})`;
  }
  if (drawn.has(name))
    return value.replace(/-?\d+\.\d{3,}(?:e[-+]\d+)?/gu, (number) => String(roundTo(Number(number), 2)));
  // A colour out of the data could name a gradient in another file; only the chart's own are left.
  if (/url\s*\((?!#)/iu.test(value)) return 'none';
  return value.replace(/url\(#([^)]*)\)/gu, `url(#${key}-$1)`);
}

/** Vega writes a group for every role, most of them empty, frames without fill or stroke, and labels that it hides. */
function dropEmptyGroups(svg: string): string {
  // A hidden label could still be found, copied and read out.
  const shown = svg.replace(/<text(?: [^<>]*)? opacity="0"[^<>]*>.*?<\/text>/gsu, '');
  let smaller = shown.replace(
    /<path(?: d="[^"]*"| display="none"[^<>]*| [^<>]* display="none"[^<>]*)(?:\/>|><\/path>)/gu,
    '',
  );
  for (let before = ''; before !== smaller;) {
    before = smaller;
    smaller = smaller.replace(/<g(?: [^<>]*)?><\/g>/gu, '');
  }
  return smaller;
}
