import type { FontWeight, TextRuler } from './measure-text.ts';

/** How text is set: its size in pixels and its weight. */
export interface TextStyle {
  readonly size: number;
  readonly weight: FontWeight;
}

/**
 * Returns text in lines that are no wider than so many pixels, broken between words; a word that is wider by itself is
 * broken where it must be. At least one line.
 */
export function wrapText(text: string, width: number, style: TextStyle, ruler: TextRuler): readonly string[] {
  const fits = (line: string) => ruler.width(line, style.size, style.weight) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return [...lines, line];
}

/** Returns the widest line's width in pixels. */
export function widestLine(lines: readonly string[], style: TextStyle, ruler: TextRuler): number {
  return Math.max(0, ...lines.map((line) => ruler.width(line, style.size, style.weight)));
}

function breakWord(word: string, fits: (text: string) => boolean): readonly string[] {
  if (fits(word)) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && !fits(piece + character)) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
