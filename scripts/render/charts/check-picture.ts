/** In pixels; the longest of the demonstration's charts has 900. */
const largestSide = 4_000;

/** A picture that no page has room for; says so in words that go on from "This chart is too large:". */
export class PictureTooLargeError extends Error {}

/**
 * Looks at the SVG of an author's spec: facets multiply what a spec itself asks for, and expressions may come to nothing.
 * Throws {@link PictureTooLargeError}, or an error that says what is wrong with it.
 */
export function checkPicture(svg: string): void {
  const [, , width = 0, height = 0] = (/viewBox="([^"]*)"/u.exec(svg)?.[1] ?? '').split(' ').map(Number);
  if (!Number.isFinite(width) || !Number.isFinite(height) || /="[^"]*\b(?:NaN|Infinity)\b/u.test(svg)) {
    throw new Error('some of its places or sizes are no numbers');
  }
  if (width > largestSide || height > largestSide) {
    throw new PictureTooLargeError(`it would be ${Math.round(width)} by ${Math.round(height)} pixels`);
  }
}
