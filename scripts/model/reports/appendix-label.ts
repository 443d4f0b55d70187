/** Returns what the appendix of an index, counted from 0, is called: `Appendix A` … `Appendix Z`, `Appendix AA` …. */
export function appendixLabel(index: number): string {
  return `Appendix ${letters(index)}`;
}

function letters(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : `${letters(Math.floor(index / 26) - 1)}${last}`;
}
