import { openFonts, type FontWeight } from './open-fonts.ts';

export type { FontWeight } from './open-fonts.ts';

/** Tells how wide text is in the font that charts are set in. */
export interface TextRuler {
  /** The width of one line in pixels, at a size in pixels. */
  width(text: string, size: number, weight: FontWeight): number;
}

/** A character that the embedded font lacks is set in another, most of which are about this wide, in parts of the size. */
const strangerWidth = 0.6;
/** Chinese, Japanese and Korean characters fill a square. */
const squareWidth = 1;

/**
 * Returns a ruler that reads widths from the embedded Source Sans 3. Pairs are not kerned: they differ by less than a hundredth of the width.
 */
export async function loadTextRuler(): Promise<TextRuler> {
  const [regular, bold] = await Promise.all([loadAdvances(400), loadAdvances(600)]);
  return {
    width: (text, size, weight) => {
      const advances = weight === 600 ? bold : regular;
      let total = 0;
      for (const character of text) total += advances(character);
      return total * size;
    },
  };
}

/** Signs that only say where a line may break. */
const zeroWidth = /^[\u200B-\u200D\uFEFF]$/u;

/** Returns the advance of a character in parts of the font's size, from the subsets that hold the Latin script. */
async function loadAdvances(weight: FontWeight): Promise<(character: string) => number> {
  const fonts = await openFonts(weight, ['latin', 'latin-ext']);
  const known = new Map<string, number>();
  return (written) => {
    if (zeroWidth.test(written)) return 0;
    // The font has outlines of no length for its thinner spaces, over which the library stumbles.
    const character = /\s/u.test(written) ? ' ' : written;
    let advance = known.get(character);
    if (advance === undefined) {
      const codePoint = character.codePointAt(0) ?? 0;
      const font = fonts.find((one) => one.hasGlyphForCodePoint(codePoint));
      if (font !== undefined) advance = font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm;
      else advance = codePoint >= 0x2e80 ? squareWidth : strangerWidth;
      known.set(character, advance);
    }
    return advance;
  };
}
