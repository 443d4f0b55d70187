/** Returns the letter of the appendix of an index, counted from 0: `A` … `Z`, `AA` …. */
export function appendixLetter(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : `${appendixLetter(Math.floor(index / 26) - 1)}${last}`;
}
