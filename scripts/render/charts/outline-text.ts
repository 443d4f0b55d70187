import { loadOutlines, type Outlines } from './word-outlines.ts';

/** Turns the texts of an SVG into outlines. */
export interface TextOutliner {
  /**
   * Returns the SVG with each `<text>` as a `<path>` in the same place, colour and size. A text with a character that
   * Source Sans 3 does not have, such as a Chinese one, stays text.
   */
  outline(svg: string): string;
}

/**
 * Returns an outliner that sets texts in the embedded Source Sans 3, kerned. It knows what `finishSvg` leaves of Vega's
 * texts: `text-anchor`, `font-size`, `font-weight`, `transform`, and lines as `<tspan>` with `x` and `dy`.
 */
export async function loadTextOutliner(): Promise<TextOutliner> {
  const [regular, bold] = await Promise.all([loadOutlines(400), loadOutlines(600)]);
  return {
    outline: (svg) =>
      svg.replace(/<text([^<>]*)>(.*?)<\/text>/gsu, (text, written: string, inner: string) => {
        const attributes = readAttributes(written);
        const outlines = isBold(attributes.get('font-weight')) ? bold : regular;
        return outlineText(attributes, inner, outlines) ?? text;
      }),
  };
}

/** What the outlines themselves say. */
const spoken = new Set(['text-anchor', 'font-size', 'font-weight', 'font-style', 'transform', 'x', 'y', 'dx', 'dy']);

function outlineText(attributes: ReadonlyMap<string, string>, inner: string, outlines: Outlines): string | null {
  const size = Number.parseFloat(attributes.get('font-size') ?? '16');
  const scale = size / outlines.unitsPerEm;
  let path = '';
  for (const { text, x, y } of readLines(attributes, inner)) {
    const line = outlines.line(text);
    if (line === null) return null;
    const before = { start: 0, middle: line.width / 2, end: line.width }[attributes.get('text-anchor') ?? 'start'] ?? 0;
    path += line.path(x / scale - before, -y / scale);
  }
  if (path === '') return '';
  const kept = [...attributes].filter(([name]) => !spoken.has(name));
  // The line around letters is scaled with them.
  const widen = ([name, value]: readonly [string, string]): readonly [string, string] =>
    name === 'stroke-width' ? [name, String(round(Number.parseFloat(value) / scale, 1))] : [name, value];
  const place = [attributes.get('transform'), `scale(${round(scale, 5)},${round(-scale, 5)})`]
    .filter(Boolean)
    .join(' ');
  return `<path${kept.map((one) => ` ${widen(one).join('="')}"`).join('')} transform="${place}" d="${path}"/>`;
}

interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

function readLines(attributes: ReadonlyMap<string, string>, inner: string): Line[] {
  const number = (value: string | undefined): number => Number.parseFloat(value ?? '0') || 0;
  const x = number(attributes.get('x')) + number(attributes.get('dx'));
  let y = number(attributes.get('y')) + number(attributes.get('dy'));
  if (!inner.includes('<tspan')) return [{ text: unescapeText(inner), x, y }];
  return [...inner.matchAll(/<tspan([^<>]*)>([^<]*)<\/tspan>/gu)].map(([, written = '', text = '']) => {
    const own = readAttributes(written);
    y += number(own.get('dy'));
    return { text: unescapeText(text), x: own.has('x') ? number(own.get('x')) : x, y };
  });
}

function readAttributes(written: string): ReadonlyMap<string, string> {
  return new Map([...written.matchAll(/([\w:-]+)="([^"]*)"/gu)].map(([, name = '', value = '']) => [name, value]));
}

function isBold(weight: string | undefined): boolean {
  return weight === 'bold' || Number(weight) >= 600;
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeText(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu, (entity, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return named[name ?? ''] ?? entity;
  });
}
