import { fileURLToPath } from 'node:url';
import type { Font } from 'fontkit';

/** The two weights that charts use. */
export type FontWeight = 400 | 600;

/** The parts that Source Sans 3 comes in, by script. */
export type FontSubset = 'latin' | 'latin-ext' | 'greek' | 'greek-ext' | 'cyrillic' | 'cyrillic-ext' | 'vietnamese';

/** Opens the embedded Source Sans 3 in one weight, a font for each subset, in their order. */
export async function openFonts(weight: FontWeight, subsets: readonly FontSubset[]): Promise<readonly Font[]> {
  // Loaded here, so that a build without charts never pays for it.
  const fontkit = await import('fontkit');
  return Promise.all(
    subsets.map((subset) => {
      const file = `@fontsource/source-sans-3/files/source-sans-3-${subset}-${weight}-normal.woff`;
      return fontkit.open(fileURLToPath(import.meta.resolve(file)));
    }),
  );
}
