import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic, SourcePosition } from '../../diagnostics/diagnostic.ts';
import type { Archive } from '../../model/archive.ts';
import type { Markdown } from '../../model/markdown.ts';
import { noteWhenPast } from '../notice/notice-deadline.ts';
import { noteWhenApproved } from './minutes-severity.ts';
import { placeWithin, textLinesOf, type TextLine } from './text-lines.ts';

/** Says what sort of thing it is and nothing of what it shows, or is the name of a file. */
const empty =
  /^(?:an? |the |this |y |yr )?(?:(?:bar|line|pie|column|stacked) )?(?:image|picture|photo(?:graph)?|chart|graph|figure|diagram|map|plan|logo|graphic|screenshot|table|icon|llun|delwedd|siart|graff|ffigur|tabl)(?: ?\d+)?$|\.(?:png|jpe?g|gif|svg|webp|avif)$|^(?:img|dsc|image|screenshot|picture|scan)[ _-]?\d+/iu;

/**
 * Returns pictures and charts of reports and minutes whose alternative text says nothing: "chart", "Figure 2", the name of
 * a file, or the title once more. That there is a text at all is held elsewhere (IMAGE_TEXT_MISSING,
 * CHART_DESCRIPTION_MISSING); a chart of indicators without one is described by the program.
 *
 * Source: Web Content Accessibility Guidelines 2.2, criterion 1.1.1; its failures F30 and F65.
 */
export function checkAlternativeTexts({ reports, minutes, today }: Archive): Diagnostic[] {
  return [
    ...reports.flatMap(({ body, meeting }) =>
      findEmpty(body).map((found) => ({ ...found, severity: noteWhenPast(meeting, today, found.severity) })),
    ),
    ...minutes.flatMap((record) =>
      record.entries.flatMap(({ body }) => findEmpty(body).map((found) => noteWhenApproved(record, found))),
    ),
  ];
}

function findEmpty(body: Markdown): Diagnostic[] {
  let title: string | null = null;
  return textLinesOf(body).flatMap((line) => {
    if (line.code === null) title = null;
    else title = jsonValue('title', line.text)?.[1] ?? title;
    return textsIn(line)
      .filter(({ text }) => saysNothing(text, titleIn(line.text) ?? title))
      .map(({ text, at }) => diagnose('ALTERNATIVE_TEXT_EMPTY', at, { text }));
  });
}

function textsIn(line: TextLine): { text: string; at: SourcePosition }[] {
  if (line.code !== null) {
    const found = line.code === 'vega-lite' ? jsonValue('description', line.text) : null;
    return found === null ? [] : [{ text: found[1] ?? '', at: placeWithin(line, found.index) }];
  }
  const pictures = [...line.text.matchAll(/!\[([^\]]+)\]\(/gu)];
  const charts = [...line.text.matchAll(/^::chart\{.*?\b(description\s*=\s*"([^"]*)")/gu)];
  return [
    ...pictures.map(({ 1: text = '', index }) => ({ text, at: placeWithin(line, index) })),
    ...charts.map(({ 0: all, 1: attribute = '', 2: text = '', index }) => ({
      text,
      at: placeWithin(line, index + all.length - attribute.length),
    })),
  ];
}

function jsonValue(key: 'title' | 'description', text: string): RegExpExecArray | null {
  return new RegExp(`"${key}"\\s*:\\s*"([^"]*)"`, 'u').exec(text);
}

function titleIn(text: string): string | null {
  return /^::chart\{.*?\btitle\s*=\s*"([^"]*)"/u.exec(text)?.[1] ?? null;
}

function saysNothing(text: string, title: string | null): boolean {
  const words = text.trim().replace(/[.:!]+$/u, '');
  return (
    words !== '' &&
    (empty.test(words) ||
      words.toLowerCase() ===
        title
          ?.trim()
          .replace(/[.:!]+$/u, '')
          .toLowerCase())
  );
}
