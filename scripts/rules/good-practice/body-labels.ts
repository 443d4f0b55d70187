import type { SourcePosition } from '../../diagnostics/diagnostic.ts';
import type { Markdown } from '../../model/markdown.ts';
import { textLinesOf } from './text-lines.ts';

/** What names a part of a text, and the part. */
export interface BodyLabel {
  readonly name: string;
  readonly at: SourcePosition;
  /** What follows up to the next label, without empty lines. */
  readonly lines: readonly string[];
}

const heading = /^ {0,3}#{1,6}[ \t]+(.+?)(?:[ \t]+#+)?[ \t]*$/u;

/** `**Legal:** there are none`, `4.2 **Legal**`, `- **Legal** …`. */
const boldStart = /^\s*(?:[-*+]\s+|\d+(?:\.\d+)*[.)]?\s+)?(?:\*\*|__)(.+?)(?:\*\*|__)(.*)$/u;

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
  const labels: { name: string; at: SourcePosition; lines: string[] }[] = [];
  const lines = textLinesOf(markdown);
  for (const [index, { text, at, code }] of lines.entries()) {
    if (code !== null || text.trim() === '') continue;
    const isTerm = lines[index + 1]?.text.startsWith(': ') === true;
    const [, name, rest = ''] =
      heading.exec(text)?.slice(0, 2) ??
      (isTerm ? ['', text] : null) ??
      boldStart.exec(text) ??
      firstCell.exec(text) ??
      wordsBeforeColon.exec(text) ??
      [];
    if (name === undefined) labels.at(-1)?.lines.push(text);
    else labels.push({ name: name.trim(), at, lines: rest.trim() === '' ? [] : [rest] });
  }
  return labels;
}
