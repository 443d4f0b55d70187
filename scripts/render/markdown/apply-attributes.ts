import type { Token } from 'markdown-it';
import { parseAttributes, type TypedAttribute } from './directive-syntax.ts';

/** An attribute in braces that content may not set. */
export interface RefusedAttribute {
  readonly name: string;
  /** What is refused, as typed: `onclick=…`. */
  readonly raw: string;
  /** The inline token in whose text it stood. */
  readonly within: Token;
}

/**
 * Puts `{#id .class lang=fr}` on what it follows: at the end of a heading, paragraph, list item or cell on that block; on
 * a line of its own after a table, list or quotation on that; directly after emphasis, a link, a picture or code on that.
 * Only id, class (small letters and hyphens) and lang are set; returns what is refused. Braces that are no attributes
 * stay text.
 */
export function applyAttributes(tokens: Token[]): readonly RefusedAttribute[] {
  const refused: RefusedAttribute[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.type !== 'inline' || token.children === null || !token.content.includes('{')) continue;
    applyWithin(token, token.children, refused);
    if (applyToFormer(tokens, index, token, refused)) {
      index -= 2;
      continue;
    }
    applyToBlock(tokens, index, token, token.children, refused);
  }
  return refused;
}

function applyWithin(inline: Token, children: Token[], refused: RefusedAttribute[]): void {
  let opener: Token | null = null;
  const open: Token[] = [];
  for (const child of children) {
    if (child.type === 'text' && opener !== null && child.content.startsWith('{')) {
      const found = attributesAt(child.content, 0);
      if (found !== null) {
        setAttributes(opener, found.attributes, child.content, inline, refused);
        child.content = child.content.slice(found.end);
      }
    }
    if (child.nesting === 1) open.push(child);
    opener = child.nesting === -1 ? (open.pop() ?? null) : null;
    if (child.type === 'image' || child.type === 'code_inline') opener = child;
  }
}

/** `{.class}` alone in a paragraph, after a table, list, quotation or code. Takes the paragraph out of the tokens. */
function applyToFormer(tokens: Token[], index: number, inline: Token, refused: RefusedAttribute[]): boolean {
  const former = tokens[index - 2];
  if (tokens[index - 1]?.type !== 'paragraph_open' || former === undefined || !inline.content.startsWith('{'))
    return false;
  if (!/^(?:table|bullet_list|ordered_list|blockquote|dl)_close$/u.test(former.type)) return false;
  const found = attributesAt(inline.content, 0);
  if (found === null || inline.content.slice(found.end).trim() !== '') return false;
  const type = former.type.replace('_close', '_open');
  const opener = tokens.slice(0, index - 2).findLast((token) => token.type === type && token.level === former.level);
  if (opener !== undefined) setAttributes(opener, found.attributes, inline.content, inline, refused);
  tokens.splice(index - 1, 3);
  return true;
}

function applyToBlock(
  tokens: Token[],
  index: number,
  inline: Token,
  children: Token[],
  refused: RefusedAttribute[],
): void {
  const last = children.at(-1);
  if (last?.type !== 'text' || !last.content.endsWith('}')) return;
  const start = last.content.lastIndexOf('{');
  const found = start < 0 ? null : attributesAt(last.content, start);
  if (found?.end !== last.content.length) return;
  let opener = tokens[index - 1];
  // The paragraph of a tight list is not printed, so its attributes are the item's.
  if (opener?.hidden === true) opener = tokens[index - 2];
  if (opener?.nesting !== 1) return;
  setAttributes(opener, found.attributes, last.content, inline, refused);
  last.content = last.content.slice(0, start).trimEnd();
  if (last.content === '') {
    children.pop();
    if (children.at(-1)?.type === 'softbreak') children.pop();
  }
}

function attributesAt(
  text: string,
  start: number,
): { readonly attributes: readonly TypedAttribute[]; readonly end: number } | null {
  const found = parseAttributes(text, start, text.length);
  return found === null || found.attributes.length === 0 || found.attributes.some(({ kind }) => kind === 'bare')
    ? null
    : found;
}

function setAttributes(
  token: Token,
  attributes: readonly TypedAttribute[],
  text: string,
  within: Token,
  refused: RefusedAttribute[],
): void {
  for (const { name, value, offset } of attributes) {
    if (name === 'class' && /^[a-z-]+(?: [a-z-]+)*$/u.test(value)) token.attrJoin('class', value);
    else if (name === 'id' && /^[\p{L}][\p{L}\p{N}_-]*$/u.test(value)) token.attrSet('id', value);
    else if (name === 'lang' && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(value)) token.attrSet('lang', value);
    else refused.push({ name, raw: /^[^\s}]*/u.exec(text.slice(offset))?.[0] ?? name, within });
  }
}
