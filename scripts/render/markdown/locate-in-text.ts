import type { Token } from 'markdown-it';
import type { SourcePosition } from '../../diagnostics/diagnostic.ts';
import type { Markdown } from '../../model/markdown.ts';

/** Finds places of a text in its file, for diagnostics alone. Lines and columns of the text count from 0. */
export interface Locator {
  at(line: number, column: number): SourcePosition;
  /**
   * The place of a piece of an inline token's source that stands at `offset` in its content; `line` is where the token
   * begins, which a table's cell does not say itself.
   */
  within(inline: Token, line: number, offset: number): SourcePosition;
  /** The place of a directive that stands on a line of its own. */
  ofLine(line: number, piece: string): SourcePosition;
  /** The first place of a piece of source, wherever it is. */
  ofPiece(piece: string): SourcePosition;
}

/** Returns the locator of a text that begins at `text.at`; a text in front matter keeps its first line's column. */
export function openLocator({ text, at }: Markdown): Locator {
  let lines: readonly string[] | null = null;
  const lineOf = (line: number): string => (lines ??= text.split('\n'))[line] ?? '';
  const position = (line: number, column: number): SourcePosition => ({
    file: at.file,
    line: at.line + line,
    column: (line === 0 ? at.column : 1) + Math.max(0, column),
  });
  return {
    at: position,
    within(inline, line, offset) {
      const before = inline.content.slice(0, offset);
      const linesBefore = before.split('\n').length - 1;
      const lineStart = before.lastIndexOf('\n') + 1;
      const contentLine = inline.content.slice(lineStart).split('\n', 1)[0] ?? '';
      const first = (inline.map?.[0] ?? line) + linesBefore;
      const column = lineOf(first).indexOf(contentLine);
      if (column >= 0) return position(first, column + offset - lineStart);
      // A cell whose bars were escaped reads otherwise in the file.
      return position(first, lineOf(first).indexOf(inline.content.slice(offset, offset + 8)));
    },
    ofLine(line, piece) {
      return position(line, lineOf(line).indexOf(piece));
    },
    ofPiece(piece) {
      const before = text.slice(0, Math.max(0, text.indexOf(piece))).split('\n');
      return position(before.length - 1, before.at(-1)?.length ?? 0);
    },
  };
}
