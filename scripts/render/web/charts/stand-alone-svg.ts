import type { RenderedChart } from '../../../model/rendered-chart.ts';
import { english } from '../../../words/en/english.ts';
import { wordsFor } from '../../../words/words-of.ts';
import { chartWidth, inks, labelText } from '../../charts/house-style.ts';
import type { TextRuler } from '../../charts/measure-text.ts';
import type { TextOutliner } from '../../charts/outline-text.ts';
import { wrapText } from '../../charts/wrap-text.ts';
import { escapeXml } from '../../html/escape-html.ts';

/** Around the source: from the left as far as the title, above and below. In pixels. */
const room = { left: 3, above: 8, below: 8 } as const;
const lineHeight = labelText.size + 4;

/** What a chart needs to stand alone. */
export interface StandAloneTools {
  readonly ruler: TextRuler;
  readonly outliner: TextOutliner;
}

/**
 * Returns a chart's SVG as a file of its own: of its own size, with its source below, in the colours of the light scheme
 * on white, since a viewer has none of the page's style sheets and may have a dark ground. Its texts are outlines: Word,
 * Illustrator and librsvg use neither an embedded font nor `textLength`, and without Source Sans 3 they would set the
 * texts in a font as much as a sixth wider, over each other. Title and description stay text.
 */
export function standAlone(
  { svg, source, language }: Pick<RenderedChart, 'svg' | 'source' | 'language'>,
  { ruler, outliner }: StandAloneTools,
): string {
  const rootEnd = svg.indexOf('>');
  // The title and the description come first in an SVG.
  const wordsEnd = svg.indexOf('</desc>') + '</desc>'.length;
  const [, , width = 0, chartHeight = 0] = (/viewBox="([^"]*)"/u.exec(svg)?.[1] ?? '').split(' ').map(Number);
  const said = source === null ? '' : wordsFor(language, english).charts.source(source);
  const lines = source === null ? [] : wrapText(said, chartWidth - 2 * room.left, labelText, ruler);
  const sourceHeight = lines.length === 0 ? 0 : room.above + lines.length * lineHeight + room.below;
  const height = chartHeight + sourceHeight;
  const box = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  const root = svg.slice(0, rootEnd).replace(/viewBox="[^"]*"/u, box);
  const ground = `<rect width="${width}" height="${height}" fill="#fff"/>`;
  const picture = `${svg.slice(wordsEnd, svg.lastIndexOf('</svg>'))}${drawSource(lines, chartHeight)}`;
  const inLight = picture.replace(/(?<=")var\(--chart-[\w-]+, (#[0-9a-f]{3,8})\)(?=")/giu, '$1');
  return `${root}${svg.slice(rootEnd, wordsEnd)}${ground}${outliner.outline(inLight)}</svg>\n`;
}

function drawSource(lines: readonly string[], top: number): string {
  return lines
    .map((line, index) => {
      const y = top + room.above + index * lineHeight + labelText.size;
      const place = `transform="translate(${room.left},${y})" font-size="${labelText.size}px" fill="${inks.text}"`;
      return `<text ${place}>${escapeXml(line)}</text>`;
    })
    .join('');
}
