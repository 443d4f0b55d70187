/** Which lines of a text begin and end container directives; lines count from 0. */
export interface Containers {
  /** The line of the closing colons by the line that opens. */
  readonly closedBy: ReadonlyMap<number, number>;
}

const opening = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*(:{3,})\s*(\S?)/u;
const codeFence = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*(`{3,}|~{3,})(.*)$/u;

/**
 * Returns how the container directives of a text close. Closing colons close the innermost open container of the same
 * number of colons, so that both more colons outside and equal colons properly nested work (what stood open within stays
 * unclosed); where none has as many, they close the innermost if it has fewer. One walk over the lines, so that deep nesting costs no more than its length.
 */
export function findContainers(text: string): Containers {
  const closedBy = new Map<number, number>();
  if (!text.includes(':::')) return { closedBy };
  const open: { readonly line: number; readonly colons: number }[] = [];
  const openByColons = new Map<number, number>();
  let code: string | null = null;
  for (const [line, source] of text.split('\n').entries()) {
    const fence = codeFence.exec(source);
    if (code !== null) {
      if (fence?.[1]?.startsWith(code) === true && fence[2]?.trim() === '') code = null;
      continue;
    }
    if (fence?.[1] !== undefined && !(fence[1].startsWith('`') && fence[2]?.includes('`') === true)) {
      code = fence[1];
      continue;
    }
    const found = opening.exec(source);
    if (found?.[1] === undefined) continue;
    const colons = found[1].length;
    if (found[2] !== '' && /[A-Za-z]/u.test(found[2] ?? '')) {
      open.push({ line, colons });
      openByColons.set(colons, (openByColons.get(colons) ?? 0) + 1);
      continue;
    }
    if (found[2] !== '') continue;
    const exact = (openByColons.get(colons) ?? 0) > 0;
    if (!exact && (open.at(-1)?.colons ?? colons) >= colons) continue;
    for (let top = open.pop(); top !== undefined; top = open.pop()) {
      openByColons.set(top.colons, (openByColons.get(top.colons) ?? 1) - 1);
      if (exact && top.colons !== colons) continue;
      closedBy.set(top.line, line);
      break;
    }
  }
  return { closedBy };
}
