import type { Token } from 'markdown-it';
import type { BodyAnchor } from '../../model/rendered-body.ts';
import type { Numbering } from './body-context.ts';
import { directiveOf } from './directive-plugin.ts';

/** The number of a heading or paragraph, and the id that goes with it. */
export type BlockNumber = Pick<BodyAnchor, 'id' | 'kind' | 'number'>;

/**
 * Gives sections, paragraphs and lists their numbers, kept in each token's `meta.number`, and returns them in order.
 *
 * In `paragraphs`, each `## ` is section n and each paragraph directly under it n.m; ordered lists under it count i., ii.,
 * and those within them a., b. In `headings`, `## ` is n and `### ` n.m, and nothing else. Only what stands at the top
 * level counts, with `:::landscape` looked through: it turns the sheet, it does not change what is said.
 */
export function numberBlocks(tokens: readonly Token[], numbering: Numbering): readonly BlockNumber[] {
  const numbers: BlockNumber[] = [];
  if (numbering === 'none') return numbers;
  const give = (token: Token, number: BlockNumber): void => {
    token.meta = { ...token.meta, number };
    numbers.push(number);
  };
  let section = 0;
  let part = 0;
  const open: string[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.nesting === -1) {
      open.pop();
      continue;
    }
    switch (token.type) {
      case 'heading_open':
        if (!isTopLevel(open)) break;
        if (token.tag === 'h2') {
          section += 1;
          part = 0;
          give(token, { kind: 'section', id: `section-${section}`, number: `${section}` });
        } else if (token.tag === 'h3' && numbering === 'headings' && section > 0) {
          part += 1;
          give(token, { kind: 'section', id: `section-${section}-${part}`, number: `${section}.${part}` });
        }
        break;
      case 'paragraph_open':
        if (numbering === 'headings' || section === 0 || !isTopLevel(open) || isFigure(tokens[index + 1])) break;
        part += 1;
        give(token, { kind: 'paragraph', id: `p-${section}-${part}`, number: `${section}.${part}` });
        break;
      case 'ordered_list_open':
        if (numbering === 'headings' || section === 0) break;
        if (open.every((type) => type === layout || listParts.has(type))) {
          const above = open.filter((type) => type === 'ordered_list_open').length;
          token.attrSet('type', ['i', 'a'][above] ?? '1');
        }
        break;
    }
    if (token.nesting === 1) open.push(directiveOf(token)?.typed.name === 'landscape' ? layout : token.type);
  }
  return numbers;
}

/** Returns the number that a token was given, or null. */
export function numberOf(token: Token): BlockNumber | null {
  return (token.meta?.number as BlockNumber | undefined) ?? null;
}

/** Tells whether a paragraph holds pictures and nothing else, and so is a figure. */
export function isFigure(inline: Token | undefined): boolean {
  const children = inline?.children;
  if (inline?.type !== 'inline' || !children?.some((child) => child.type === 'image')) return false;
  return children.every(
    (child) =>
      child.type === 'image' || child.type === 'softbreak' || (child.type === 'text' && child.content.trim() === ''),
  );
}

const layout = 'layout';
const listParts = new Set(['ordered_list_open', 'bullet_list_open', 'list_item_open']);

function isTopLevel(open: readonly string[]): boolean {
  return open.every((type) => type === layout);
}
