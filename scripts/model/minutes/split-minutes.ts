import type { SourceFile } from '../../diagnostics/source-file.ts';

/** A stretch of a body under one heading. */
interface MinutesSection {
  /** The heading's text without `{item=…}`. */
  readonly heading: string;
  /** The agenda item that the heading names by number; null where it names none. */
  readonly itemNumber: string | null;
  readonly text: string;
  /** The line of the file on which `text` begins. */
  readonly line: number;
}

/** A body cut at its `## ` headings. */
export interface SplitMinutes {
  readonly preamble: string;
  readonly sections: readonly MinutesSection[];
}

/**
 * Returns the body of minutes cut at its `## ` headings. What looks like a heading within a fence of code is text.
 * Headings and fences are those of CommonMark 0.31, sections 4.2 and 4.5.
 */
export function splitMinutes(source: SourceFile): SplitMinutes {
  const lines = source.body.split('\n');
  const headings = headingLinesOf(lines);
  const textBetween = (first: number, next: number | undefined): string =>
    lines.slice(first, next).join('\n').trimEnd();
  return {
    preamble: textBetween(0, headings[0]),
    sections: headings.map((line, index) => {
      const first = firstTextLine(lines, line + 1, headings[index + 1] ?? lines.length);
      return {
        ...parseHeading(lines[line] ?? ''),
        text: textBetween(first, headings[index + 1]),
        line: source.bodyLine + first,
      };
    }),
  };
}

function headingLinesOf(lines: readonly string[]): readonly number[] {
  const found: number[] = [];
  let fence: string | null = null;
  for (const [index, line] of lines.entries()) {
    const marker = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/u.exec(line)?.[1];
    if (fence !== null) {
      const closes = marker !== undefined && marker.startsWith(fence.charAt(0)) && marker.length >= fence.length;
      if (closes && line.trim() === marker) fence = null;
    } else if (marker !== undefined) fence = marker;
    else if (/^ {0,3}##(?:[ \t]|$)/u.test(line)) found.push(index);
  }
  return found;
}

/** Empty lines after a heading belong to nobody, so that positions point at text. */
function firstTextLine(lines: readonly string[], from: number, until: number): number {
  let first = from;
  while (first < until - 1 && lines[first]?.trim() === '') first += 1;
  return Math.min(first, until);
}

function parseHeading(line: string): { heading: string; itemNumber: string | null } {
  const text = line
    .trim()
    .replace(/^##/u, '')
    .replace(/[ \t]+#+$/u, '')
    .trim();
  const named = /^(.*?)\s*\{item="?([^"}]+)"?\}$/u.exec(text);
  return named === null
    ? { heading: text, itemNumber: null }
    : { heading: named[1] ?? '', itemNumber: named[2]?.trim() ?? null };
}
