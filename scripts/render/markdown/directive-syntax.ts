/** One attribute as it was typed. `offset` counts from the colon that begins the directive. */
export interface TypedAttribute {
  readonly kind: 'id' | 'class' | 'pair' | 'bare';
  readonly name: string;
  readonly value: string;
  readonly offset: number;
}

/** A directive as it was typed, before anybody knows what its name means. */
export interface TypedDirective {
  readonly name: string;
  /** What stood in square brackets; null where there were none. */
  readonly label: string | null;
  readonly attributes: readonly TypedAttribute[];
  /** The source from the first colon to the end. */
  readonly raw: string;
}

const longestLabel = 500;
const longestAttributes = 2000;

/**
 * Returns the inline directive that begins at a colon: a name directly followed by `[`, then perhaps `{…}`. Null where
 * there is none, `'malformed'` where a name and a bracket begin one that has no proper end.
 */
export function parseInlineDirective(source: string, start: number, end: number): TypedDirective | 'malformed' | null {
  const nameEnd = endOfName(source, start + 1);
  if (nameEnd === start + 1 || source[nameEnd] !== '[') return null;
  return parseRest(source, start, nameEnd, end);
}

/** Returns the name that follows the colons at a place, or an empty string. */
export function directiveName(source: string, start: number): string {
  return source.slice(start, endOfName(source, start));
}

/** Returns what a block directive's line (or lines) says after its colons; `nameStart` is where its name begins. */
export function parseBlockDirective(
  source: string,
  start: number,
  nameStart: number,
  end: number,
): TypedDirective | 'malformed' {
  return parseRest(source, start, endOfName(source, nameStart), end, nameStart);
}

/** Returns the attributes between the brace at a place and its closing one, or null where they are malformed. */
export function parseAttributes(
  source: string,
  start: number,
  end: number,
): { readonly attributes: readonly TypedAttribute[]; readonly end: number } | null {
  const attributes: TypedAttribute[] = [];
  const limit = Math.min(end, start + longestAttributes);
  const next =
    /\s*(?:\}|(?:#([^\s}"'#.]+)|\.([^\s}"'#.]+)|([A-Za-z_@][\w:@.-]*)(?:=(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^\s"'{}]+))?)?)(?=[\s}]))/suy;
  next.lastIndex = start + 1;
  for (;;) {
    const before = next.lastIndex;
    const match = next.exec(source);
    if (match === null || next.lastIndex > limit) return null;
    const [text, id, className, name, doubleQuoted, singleQuoted, bare] = match;
    const offset = before + text.length - text.trimStart().length;
    if (id !== undefined) attributes.push({ kind: 'id', name: 'id', value: id, offset });
    else if (className !== undefined) attributes.push({ kind: 'class', name: 'class', value: className, offset });
    else if (name !== undefined) {
      const quoted = doubleQuoted ?? singleQuoted;
      const value = quoted === undefined ? (bare ?? '') : quoted.replace(/\\(["'\\])/gu, '$1').replace(/\s+/gu, ' ');
      attributes.push({ kind: text.includes('=') ? 'pair' : 'bare', name, value, offset });
    } else return { attributes, end: next.lastIndex };
  }
}

function parseRest(
  source: string,
  start: number,
  nameEnd: number,
  end: number,
  nameStart = start + 1,
): TypedDirective | 'malformed' {
  let position = nameEnd;
  let label: string | null = null;
  if (source[position] === '[') {
    const labelEnd = endOfLabel(source, position, end);
    if (labelEnd === null) return 'malformed';
    label = source
      .slice(position + 1, labelEnd)
      .replace(/\\([[\]\\])/gu, '$1')
      .replace(/\s+/gu, ' ')
      .trim();
    position = labelEnd + 1;
  }
  let attributes: readonly TypedAttribute[] = [];
  if (source[position] === '{' && position < end) {
    const parsed = parseAttributes(source, position, end);
    if (parsed === null) return 'malformed';
    attributes = parsed.attributes.map((attribute) => ({ ...attribute, offset: attribute.offset - start }));
    position = parsed.end;
  }
  return { name: source.slice(nameStart, nameEnd), label, attributes, raw: source.slice(start, position) };
}

function endOfName(source: string, start: number): number {
  const name = /[A-Za-z][\w-]*/uy;
  name.lastIndex = start;
  return name.test(source) ? name.lastIndex : start;
}

function endOfLabel(source: string, open: number, end: number): number | null {
  const limit = Math.min(end, open + longestLabel);
  for (let position = open + 1; position < limit; position += 1) {
    const character = source[position];
    if (character === '\\') position += 1;
    else if (character === ']') return position;
    else if (character === '[') return null;
  }
  return null;
}
