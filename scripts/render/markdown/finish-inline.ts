import type { Token } from 'markdown-it';
import type { SourcePosition } from '../../diagnostics/diagnostic.ts';
import type { BodyWork } from './body-work.ts';
import { directiveOf, problemOf } from './directive-plugin.ts';
import { directiveShapes } from './directives/directive-shapes.ts';
import { readUse } from './directives/directive-use.ts';
import { findSource } from './directives/files.ts';
import { renderInlineDirective } from './directives/render-directive.ts';
import { decodeAddress, resolveLink, schemeOf } from './resolve-link.ts';
import { escapeText, fileSlot, markedId } from './slots.ts';
import { checkTypedFigures } from './typed-figures/check-typed-figures.ts';

/** Makes a token one whose HTML is printed as it is; `text` is what it says without tags. */
export function makeTrusted(token: Token, html: string, text = ''): void {
  token.type = 'trusted';
  token.tag = '';
  token.attrs = null;
  token.children = null;
  token.content = html;
  token.meta = { text };
}

/** Returns what inline tokens say, without tags. */
export function plainText(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      switch (token.type) {
        case 'text':
        case 'code_inline':
          return token.content;
        case 'trusted':
          return (token.meta?.text as string | undefined) ?? '';
        case 'softbreak':
        case 'hardbreak':
          return ' ';
        default:
          return token.children === null ? '' : plainText(token.children);
      }
    })
    .join('');
}

const lookalike = new RegExp(`:(${[...directiveShapes.keys()].join('|')})\\{`, 'u');

/**
 * Finishes what stands within lines: resolves directives, links and pictures, and reports what is wrong with them.
 * `line` is the text's line on which the block begins.
 */
export function finishInline(inline: Token, line: number, work: BodyWork): void {
  if (inline.children === null || inline.meta?.finished === true) return;
  inline.meta = { ...inline.meta, finished: true };
  // Where in the content the source of the next directive, link or picture is looked for.
  let cursor = 0;
  const placeOf = (piece: string): SourcePosition => {
    const offset = inline.content.indexOf(piece, cursor);
    if (offset >= 0) cursor = offset + piece.length;
    // Tokens of an inline note have no line of their own.
    const isLost = offset < 0 || (inline.map === null && line < 0);
    return lazyPosition(() => (isLost ? work.locator.ofPiece(piece) : work.locator.within(inline, line, offset)));
  };
  finishTokens(inline.children, placeOf, work);
  checkTypedFigures(inline, line, work);
}

/** Most places are never told to anybody, and finding one takes a walk over the text. */
function lazyPosition(find: () => SourcePosition): SourcePosition {
  let found: SourcePosition | null = null;
  const get = (): SourcePosition => (found ??= find());
  return {
    get file() {
      return get().file;
    },
    get line() {
      return get().line;
    },
    get column() {
      return get().column;
    },
  };
}

function finishTokens(tokens: readonly Token[], placeOf: (piece: string) => SourcePosition, work: BodyWork): void {
  const openLinks: Token[] = [];
  for (const token of tokens) {
    switch (token.type) {
      case 'text':
        reportText(token.content, placeOf, work);
        break;
      case 'directive_inline':
        finishDirective(token, placeOf, work);
        break;
      case 'directive_problem': {
        const name = problemOf(token)?.name ?? '';
        work.report('DIRECTIVE_MALFORMED', placeOf(`:${name}[`), { written: `:${name}` });
        makeTrusted(token, escapeText(`:${name}`), `:${name}`);
        break;
      }
      case 'link_open': {
        const at = placeOf(token.info === 'auto' ? '<' : '[');
        const address = resolveLink(String(token.attrGet('href') ?? ''), at, work);
        token.hidden = address === null;
        if (address !== null) token.attrSet('href', address);
        token.attrs = token.attrs?.filter(([name]) => name !== 'title') ?? null;
        finishId(token, at, work);
        openLinks.push(token);
        break;
      }
      case 'link_close':
        token.hidden = openLinks.pop()?.hidden ?? false;
        break;
      case 'image':
        finishImage(token, placeOf, work);
        break;
      default:
        if (token.attrs !== null) finishId(token, placeOf(''), work);
    }
  }
}

function finishDirective(token: Token, placeOf: (piece: string) => SourcePosition, work: BodyWork): void {
  const directive = directiveOf(token);
  if (directive === null) return;
  const { raw, name } = directive.typed;
  const use = readUse(directive, placeOf(raw), work);
  const result = use === null ? null : renderInlineDirective(use, work);
  if (result === null) makeTrusted(token, escapeText(raw), raw);
  else makeTrusted(token, result.html, result.text);
  token.meta = { ...token.meta, raw, cited: result?.cited ?? null };
  if (name === 'arrived' || name === 'left') token.meta = { ...token.meta, attendance: true };
}

/** Finishes a picture; its `meta.title` becomes the caption where it stands alone. */
function finishImage(token: Token, placeOf: (piece: string) => SourcePosition, work: BodyWork): void {
  const at = placeOf('![');
  finishTokens(token.children ?? [], placeOf, work);
  const alternative = plainText(token.children ?? []).trim();
  if (alternative === '') work.report('IMAGE_TEXT_MISSING', at, {});
  const address = String(token.attrGet('src') ?? '');
  const title = String(token.attrGet('title') ?? '');
  const source = sourceOf(address, at, work);
  const shown = (token.attrs ?? []).filter(([name]) => name === 'class' || name === 'lang');
  const others = shown.map(([name, value]) => ` ${name}="${escapeText(String(value))}"`).join('');
  const id = takeId(String(token.attrGet('id') ?? ''), at, work);
  const idAttribute = id === null ? '' : ` id="${markedId(id)}"`;
  const html =
    source === null ? '' : `<img src="${fileSlot(source)}" alt="${escapeText(alternative)}"${idAttribute}${others}>`;
  makeTrusted(token, html, alternative);
  token.meta = { ...token.meta, title, image: true };
}

function sourceOf(address: string, at: SourcePosition, work: BodyWork): string | null {
  if (schemeOf(address) !== null) {
    work.report('IMAGE_EXTERNAL', at, { address: decodeAddress(address) });
    return null;
  }
  return findSource(decodeAddress(address).replace(/^(?:\.\/)+/u, ''), at, work);
}

/** Prefixes the id that an author gave an element, or takes it away where it cannot be had (reported). */
export function finishId(token: Token, at: SourcePosition, work: BodyWork): void {
  const written = token.attrGet('id');
  if (written === null) return;
  const id = takeId(String(written), at, work);
  if (id === null) token.attrs = token.attrs?.filter(([name]) => name !== 'id') ?? null;
  else token.attrSet('id', markedId(id));
}

/** Returns an author's id once it is entered among those of the body, or null for none or one that is taken (reported). */
export function takeId(id: string, at: SourcePosition, work: BodyWork): string | null {
  if (id === '') return null;
  const reserved = /^(?:p|section|table|figure|footnote|footnote-reference|appendix|item|minute)-\d/u.test(id);
  if (reserved || work.ids.has(id)) {
    work.report('ID_TAKEN', at, { id, reserved });
    return null;
  }
  work.ids.add(id);
  return id;
}

function reportText(text: string, placeOf: (piece: string) => SourcePosition, work: BodyWork): void {
  const [written, name] = lookalike.exec(text) ?? [];
  if (written !== undefined && name !== undefined) {
    const { example = '' } = directiveShapes.get(name) ?? {};
    work.report('DIRECTIVE_LOOKALIKE', placeOf(written), { written: `${written}…}`, example });
  }
  const note = /\[\^([^\]\s]+)\]/u.exec(text);
  if (note?.[1] !== undefined) work.report('FOOTNOTE_UNKNOWN', placeOf(note[0]), { label: note[1] });
}
