import type { SourcePosition } from '../../diagnostics/diagnostic.ts';
import type { Markdown } from '../../model/markdown.ts';
import { placeWithin, textLinesOf } from './text-lines.ts';

/** Returns where a text first sets a resolution apart; null where it resolves nothing. */
export function firstResolutionIn(body: Markdown): SourcePosition | null {
  const line = textLinesOf(body).find(({ text, code }) => code === null && /^\s*:{3,}resolved\b/u.test(text));
  return line === undefined ? null : placeWithin(line, line.text.indexOf(':'));
}
