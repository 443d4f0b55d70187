import type { Font, PathCommand } from 'fontkit';
import { openFonts, type FontSubset, type FontWeight } from './open-fonts.ts';

/** The outlines of letters in one weight of the embedded font. */
export interface Outlines {
  readonly unitsPerEm: number;
  /** One line of text, or null where the font lacks a character of it. */
  line(text: string): OutlinedLine | null;
}

/** A line of text as outlines, in units of the font, upwards. */
interface OutlinedLine {
  readonly width: number;
  /** The data of an SVG path with the line's beginning at a point, in whole units. */
  path(x: number, y: number): string;
}

/** A closed line of a letter: where it begins, and how it goes on from there. */
interface Contour {
  readonly x: number;
  readonly y: number;
  readonly rest: string;
}

interface Word {
  readonly width: number;
  readonly contours: readonly Contour[];
}

const subsets: readonly FontSubset[] = [
  'latin',
  'latin-ext',
  'greek',
  'greek-ext',
  'cyrillic',
  'cyrillic-ext',
  'vietnamese',
];

/** The charts of a build share most of their words: months, years, numbers. Of others no more than this are kept. */
const mostWords = 5000;

/** Returns the outlines of one weight. Words are kerned within themselves. */
export async function loadOutlines(weight: FontWeight): Promise<Outlines> {
  const fonts = await openFonts(weight, subsets);
  const unitsPerEm = fonts[0]?.unitsPerEm ?? 1000;
  const known = new Map<string, Word | null>();
  const wordOf = (text: string): Word | null => {
    let word = known.get(text);
    if (word === undefined) {
      word = outlineWord(text, fonts);
      if (known.size >= mostWords) known.clear();
      known.set(text, word);
    }
    return word;
  };
  return {
    unitsPerEm,
    line: (text) => {
      const words: Word[] = [];
      for (const part of text.match(/\s|\S+/gu) ?? []) {
        const word = wordOf(part);
        if (word === null) return null;
        words.push(word);
      }
      return { width: words.reduce((sum, { width }) => sum + width, 0), path: (x, y) => pathOf(words, x, y) };
    },
  };
}

function pathOf(words: readonly Word[], x: number, y: number): string {
  let from = x;
  let path = '';
  for (const { width, contours } of words) {
    for (const contour of contours) {
      path += `M${Math.round(from + contour.x)} ${Math.round(y + contour.y)}${contour.rest}`;
    }
    from += width;
  }
  return path;
}

function outlineWord(text: string, fonts: readonly Font[]): Word | null {
  const runs: { readonly font: Font; text: string }[] = [];
  for (const character of text) {
    // Signs that only say where a line may break, over whose empty outlines the library stumbles.
    if (/^[\u200B\uFEFF]$/u.test(character)) continue;
    // Breaks and tabs are as wide as a space.
    const shown = /\s/u.test(character) ? ' ' : character;
    const font = fonts.find((one) => one.hasGlyphForCodePoint(shown.codePointAt(0) ?? 0));
    if (font === undefined) return null;
    const last = runs.at(-1);
    if (last?.font === font) last.text += shown;
    else runs.push({ font, text: shown });
  }
  let width = 0;
  const contours: Contour[] = [];
  for (const run of runs) {
    const { glyphs, positions } = run.font.layout(run.text);
    for (const [index, glyph] of glyphs.entries()) {
      const { xAdvance, xOffset, yOffset } = positions[index] ?? {
        xAdvance: glyph.advanceWidth,
        xOffset: 0,
        yOffset: 0,
      };
      contours.push(...contoursOf(glyph.path.commands, width + xOffset, yOffset));
      width += xAdvance;
    }
  }
  return { width, contours };
}

const letters = { lineTo: 'l', quadraticCurveTo: 'q', bezierCurveTo: 'c' } as const;

/** Steps from point to point in whole units, which take half the room of points and keep the shape to a thousandth. */
function contoursOf(commands: readonly PathCommand[], x: number, y: number): Contour[] {
  const contours: { x: number; y: number; rest: string }[] = [];
  let [atX, atY] = [0, 0];
  for (const { command, args } of commands) {
    const points = Array.from(
      { length: args.length / 2 },
      (_, index) => [Math.round((args[2 * index] ?? 0) + x), Math.round((args[2 * index + 1] ?? 0) + y)] as const,
    );
    const contour = contours.at(-1);
    if (command === 'moveTo') {
      [atX, atY] = points[0] ?? [0, 0];
      contours.push({ x: atX, y: atY, rest: '' });
    } else if (contour !== undefined && command === 'closePath') {
      contour.rest += 'z';
    } else if (contour !== undefined && command !== 'closePath') {
      const steps = points.flatMap(([toX, toY]) => [toX - atX, toY - atY]);
      contour.rest += letters[command] + steps.join(' ').replaceAll(' -', '-');
      [atX, atY] = points.at(-1) ?? [atX, atY];
    }
  }
  return contours;
}
