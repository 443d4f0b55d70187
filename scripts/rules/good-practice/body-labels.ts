import type { SourcePosition } from '../../diagnostics/diagnostic.ts';
import type { Markdown } from '../../model/markdown.ts';
import { placeWithin, textLinesOf, type TextLine } from './text-lines.ts';

/** What names a part of a text, and the part. */
export interface BodyLabel {
  readonly name: string;
  readonly at: SourcePosition;
  /** What follows without empty lines: of a heading up to one of its level, of others up to the next label. */
  readonly lines: readonly string[];
}

const heading = /^ {0,3}(#{1,6})[ \t]+(.+?)(?:[ \t]+#+)?[ \t]*$/u;

/** `**Legal:** there are none`, `4.2 **Legal**`, `- **Legal** …`. */
const boldStart = /^\s*(?:[-*+]\s+|\d+(?:\.\d+)*[.)]?\s+)?(?:\*\*|__)(.+?)(?:\*\*|__)(.*)$/u;

/** Before bold words with a colon after other words, but for rows of tables: `**Reasons:** it leaks. **Options:** none.` */
const beforeBold = /(?<=^[^|]*\p{L}[^|]*)(?=(?:\*\*|__)[^*_]+(?::(?:\*\*|__)|(?:\*\*|__):))/u;

/** `| Legal | There are none. |`. */
const firstCell = /^\s*\|([^|]+)\|(.*)$/u;

/** `Legal implications: there are none.`: up to six words before a colon. */
const wordsBeforeColon =
  /^\s*(?:[-*+]\s+|\d+(?:\.\d+)*[.)]?\s+)?([\p{L}'’]+(?:[ /,&-]+[\p{L}'’]+){0,5}):(?:\s+(.*))?$/u;

/**
 * Returns what an officer may use to name the parts of a report, in order: headings, bold words at the start of a
 * paragraph or of an item, the first cells of tables, words before a colon, and the terms of a list of terms.
 */
export function bodyLabelsOf(markdown: Markdown): BodyLabel[] {
  const labels: OpenLabel[] = [];
  let open: OpenLabel[] = [];
  const lines = textLinesOf(markdown)
    .filter(({ text, code }) => code === null && text.trim() !== '')
    .flatMap(partsOfLine);
  for (const [index, { text, at }] of lines.entries()) {
    const [, marks, title = ''] = heading.exec(text) ?? [];
    const level = marks?.length ?? lowest;
    const [, name, rest = ''] = marks === undefined ? partsOf(text, lines[index + 1]?.text ?? '') : ['', title];
    if (name !== undefined) open = open.filter((label) => label.level < level);
    if (marks === undefined) for (const label of open) label.lines.push(text);
    if (name === undefined) continue;
    const label = { name: name.trim(), at, level, lines: rest.trim() === '' ? [] : [rest] };
    labels.push(label);
    open.push(label);
  }
  return labels;
}

/** A line cut before each bold label within it. */
function partsOfLine(line: TextLine): TextLine[] {
  let column = 0;
  return line.text.split(beforeBold).map((text) => {
    const at = placeWithin(line, column);
    column += text.length;
    return { ...line, text, at };
  });
}

/** Below every heading. */
const lowest = 7;

interface OpenLabel extends BodyLabel {
  readonly level: number;
  readonly lines: string[];
}

/** The words that name what follows, and what stands behind them on the same line; nothing where no words do. */
function partsOf(text: string, next: string): readonly (string | undefined)[] {
  if (next.startsWith(': ')) return ['', text];
  return boldStart.exec(text) ?? firstCell.exec(text) ?? wordsBeforeColon.exec(text) ?? [];
}
