/** The width of a digit at the size in which a scorecard is printed, and the space at both sides of a cell. Millimetres. */
export const letterWidth = 1.2;
const space = 1.2;

/** How wide a landscape page of a pack is between its margins, in millimetres. */
export const pageWidth = 273;

/** The same of an upright page. */
export const uprightWidth = 165;

/** Returns how wide a column of these texts is in print, by estimate: none of them is broken. In millimetres. */
export function widthOfTexts(texts: readonly string[]): number {
  return space + letterWidth * Math.max(2, ...texts.map(lettersOf));
}

/** Counted in digits: stops are half as wide, and a percent sign is wider. */
function lettersOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (letter === '%' ? 1.7 : /[.,'’:]/u.test(letter) ? 0.5 : 1), 0);
}
