import type { SourcePosition } from '../../diagnostics/diagnostic.ts';
import type { Markdown } from '../../model/markdown.ts';

/** A line of a text, with the place where it begins. */
export interface TextLine {
  readonly text: string;
  readonly at: SourcePosition;
  /** Within a fence of code: what it is code of, such as `vega-lite`; empty where it does not say, null outside. */
  readonly code: string | null;
}

/** Returns the lines of a text with their places. Fences are those of CommonMark 0.31, section 4.5. */
export function textLinesOf({ text, at }: Markdown): TextLine[] {
  let fence: { readonly marker: string; readonly code: string } | null = null;
  return text.split('\n').map((line, index) => {
    const place = { file: at.file, line: at.line + index, column: index === 0 ? at.column : 1 };
    const [, marker, info = ''] = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})\s*(\S*)/u.exec(line) ?? [];
    const code: string | null = fence?.code ?? null;
    if (fence === null) fence = marker === undefined ? null : { marker, code: info };
    else if (marker?.startsWith(fence.marker) === true && line.trim() === marker) fence = null;
    return { text: line, at: place, code };
  });
}

/** Returns the place of a character of a line, counted from 0. */
export function placeWithin({ at }: TextLine, index: number): SourcePosition {
  return { ...at, column: at.column + index };
}
