import { XMLParser } from 'fast-xml-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadTextRuler } from './measure-text.ts';
import { loadTextOutliner, type TextOutliner } from './outline-text.ts';

let outliner: TextOutliner;
beforeAll(async () => {
  outliner = await loadTextOutliner();
});

const attributesOf = (svg: string): Readonly<Record<string, string>> => {
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
  return (parser.parse(svg) as { path: Readonly<Record<string, string>> }).path;
};

/** The leftmost and the rightmost point of an outline in pixels, as far as its corners tell. */
function extent(svg: string): { readonly left: number; readonly right: number; readonly top: number } {
  const { d = '', transform = '' } = attributesOf(svg);
  const scale = Number(/scale\(([^,]*),/u.exec(transform)?.[1]);
  const [xs, ys]: [number[], number[]] = [[], []];
  let [x, y] = [0, 0];
  for (const [, command, numbers = ''] of d.matchAll(/([Mlqcz])([^Mlqcz]*)/gu)) {
    const steps = [...numbers.matchAll(/-?\d+/gu)].map(Number);
    if (command === 'M') [x, y] = [steps[0]!, steps[1]!];
    else if (command !== 'z') [x, y] = [x + steps.at(-2)!, y + steps.at(-1)!];
    xs.push(x * scale);
    ys.push(-y * scale);
  }
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys) };
}

describe('loadTextOutliner', () => {
  it('turns a text into a path in its place, in its colour, without a word of it left', () => {
    const svg = outliner.outline('<text transform="translate(5,20)" font-size="13px" fill="#0B0C0C">Fines</text>');
    const { fill, transform, d } = attributesOf(svg);
    expect(svg).not.toMatch(/text|Fines|font/u);
    expect(fill).toBe('#0B0C0C');
    expect(transform).toBe('translate(5,20) scale(0.013,-0.013)');
    expect(d).toMatch(/^M\d+ \d+[lq]/u);
  });

  it.each([
    ['start', 0],
    ['middle', -0.5],
    ['end', -1],
  ])('sets a text by its %s', async (anchor, part) => {
    const ruler = await loadTextRuler();
    const width = ruler.width('1,985 children', 16, 600);
    const { left, right } = extent(
      outliner.outline(`<text text-anchor="${anchor}" font-size="16px" font-weight="600">1,985 children</text>`),
    );
    // Letters keep a little room beside them.
    expect(Math.abs(left - part * width)).toBeLessThan(2);
    expect(Math.abs(right - (part + 1) * width)).toBeLessThan(2);
  });

  it('sets lines below each other', () => {
    const one = extent(outliner.outline('<text font-size="13px"><tspan>Oct</tspan></text>'));
    const lower = extent(
      outliner.outline('<text font-size="13px"><tspan></tspan><tspan x="0" dy="15">Oct</tspan></text>'),
    );
    expect(lower.top - one.top).toBeCloseTo(15, 1);
    expect(lower.left).toBeCloseTo(one.left, 1);
  });

  it('kerns as a browser does', async () => {
    const ruler = await loadTextRuler();
    const { right } = extent(outliner.outline('<text font-size="100px">To</text>'));
    expect(right).toBeLessThan(ruler.width('To', 100, 400) - 5);
  });

  it('knows the letters of Welsh, Polish and Greek, and what markup writes for others', () => {
    for (const text of ['Tŷ Gŵyr', 'Łódź', 'Ελληνικά', '1 &lt; 2 &#38; 3', '\u2212£1.50']) {
      expect(outliner.outline(`<text font-size="13px">${text}</text>`), text).toMatch(/^<path /u);
    }
  });

  it('leaves a text as it is that the font cannot set', () => {
    const svg = '<text font-size="13px" fill="#0B0C0C">Figures 数字</text>';
    expect(outliner.outline(svg)).toBe(svg);
  });

  it('keeps the line around letters as wide as it was', () => {
    const svg = outliner.outline('<text font-size="10px" stroke="#fff" stroke-width="2">Fines</text>');
    expect(attributesOf(svg)['stroke-width']).toBe('200');
  });
});
