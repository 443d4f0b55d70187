import type { RenderedBody } from '../../model/rendered-body.ts';
import { escapeText } from './slots.ts';

// Letters, digits and punctuation that mean nothing in Markdown, on one line that begins with a letter.
const plain = /^\p{L}(?: ?[\p{L}\p{N}\p{M},.;'"()/?%£€–—’‘“”-])*$/u;

const nothing: Omit<RenderedBody, 'html'> = Object.freeze({
  headings: [],
  anchors: [],
  charts: [],
  citations: [],
  outcomes: [],
  votes: [],
  files: [],
  supplied: [],
});

/**
 * Returns the body of an empty text or one of one line without any markup, or null where there may be some. It is what the parser
 * would make of it; most fields of an archive are such texts, and there are a dozen to a report.
 */
export function renderPlain(text: string): RenderedBody | null {
  if (text.trim() === '') return { ...nothing, html: '' };
  return text.length < 300 && plain.test(text) ? { ...nothing, html: `<p>${escapeText(text)}</p>\n` } : null;
}
