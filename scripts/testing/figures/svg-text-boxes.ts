import type { TextRuler } from '../../render/charts/measure-text.ts';

/** The box of one line of text in an SVG, in the SVG's own units. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Returns the boxes of all lines of text of a chart's SVG, from its transforms and the widths of its font. */
export function textBoxes(svg: string, ruler: TextRuler): readonly TextBox[] {
  const boxes: TextBox[] = [];
  const stack: { x: number; y: number; angle: number }[] = [{ x: 0, y: 0, angle: 0 }];
  let text: { x: number; y: number; size: number; weight: 400 | 600; anchor: string } | null = null;
  for (const [, closing, name = '', attributes = '', selfClosing, words] of svg.matchAll(
    /<(\/?)([a-z]+)((?:"[^"]*"|[^"<>])*?)(\/?)>([^<]*)/giu,
  )) {
    if (closing === '/') {
      if (name === 'g') stack.pop();
      if (name === 'text') text = null;
      continue;
    }
    const read = (attribute: string) => new RegExp(` ${attribute}="([^"]*)"`, 'u').exec(attributes)?.[1];
    const [, dx = '0', dy = '0'] = /translate\(([-\d.]+),([-\d.]+)\)/u.exec(read('transform') ?? '') ?? [];
    const angle = Number(/rotate\(([-\d.]+)/u.exec(read('transform') ?? '')?.[1] ?? 0);
    const parent = stack.at(-1)!;
    const here = { x: parent.x + Number(dx), y: parent.y + Number(dy), angle: parent.angle + angle };
    if (name === 'g' && selfClosing !== '/') stack.push(here);
    if (name === 'text') {
      const weight = Number(read('font-weight') ?? 400) >= 600 ? 600 : 400;
      text = {
        ...here,
        size: Number.parseFloat(read('font-size') ?? '11'),
        weight,
        anchor: read('text-anchor') ?? 'start',
      };
    }
    if (text === null || (name !== 'text' && name !== 'tspan')) continue;
    if (name === 'tspan') text = { ...text, y: text.y + Number(read('dy') ?? 0) };
    const shown = decode(words ?? '').trim();
    if (shown === '') continue;
    const width = ruler.width(shown, text.size, text.weight);
    const left = text.x - (text.anchor === 'middle' ? width / 2 : text.anchor === 'end' ? width : 0);
    boxes.push({
      text: shown,
      left,
      right: left + width,
      top: text.y - text.size * 0.72,
      bottom: text.y + text.size * 0.2,
    });
    if (here.angle !== 0) throw new Error(`"${shown}" stands sideways.`);
  }
  return boxes;
}

/** Returns what is wrong with the text of a chart: lines that stick out of the picture, and lines over each other. */
export function textFaults(svg: string, ruler: TextRuler): readonly string[] {
  const [, , width = 0, height = 0] = (/viewBox="([^"]*)"/u.exec(svg)?.[1] ?? '').split(' ').map(Number);
  const boxes = textBoxes(svg, ruler);
  const outside = boxes
    .filter((box) => box.left < -1 || box.top < -1 || box.right > width + 1 || box.bottom > height + 1)
    .map((box) => `"${box.text}" sticks out`);
  const over = boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
      )
      .map((other) => `"${box.text}" lies over "${other.text}"`),
  );
  return [...outside, ...over];
}

function decode(text: string): string {
  return text
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
