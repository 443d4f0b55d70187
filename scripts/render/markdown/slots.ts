import { escapeHtml } from '../html/escape-html.ts';

/**
 * The private-use characters in which a neutral body marks what differs by medium. Content never holds one of them:
 * `removeMarks` takes them out of every text, and `escapeText` out of all that comes from data.
 */
export const marks = {
  /** Stands before every id and every reference to one. */
  id: '\uE000',
  chart: '\uE001',
  page: '\uE002',
  file: '\uE003',
  path: '\uE004',
  figureSource: '\uE005',
  scorecard: '\uE006',
  end: '\uE00F',
} as const;

const anyMark = /[\uE000-\uE00F]/gu;

/** Returns the text without the characters that mark slots. */
export function removeMarks(text: string): string {
  return text.replace(anyMark, '');
}

/** Returns plain text as HTML for content or for an attribute in double quotes, free of marks. */
export function escapeText(text: string): string {
  return escapeHtml(removeMarks(text));
}

/** Returns an id as it stands in a neutral body, to be prefixed by the medium. */
export function markedId(id: string): string {
  return `${marks.id}${escapeText(id)}`;
}

/** Returns the slot for a whole chart. */
export function chartSlot(key: string): string {
  return `${marks.chart}${key}${marks.end}`;
}

/** Returns the slot for the whole scorecard of a set, as a table with this id. */
export function scorecardSlot(setId: string, tableId: string): string {
  return `${marks.scorecard}${removeMarks(setId)}:${tableId}${marks.end}`;
}

/** Returns the slot for the page of an id in the same paper, of an agenda item, or of a supplied file. */
export function pageSlot(kind: 'anchor' | 'item' | 'file', target: string): string {
  return `${marks.page}${kind}:${removeMarks(target)}${marks.end}`;
}

/** Returns the slot for the address of a picture or supplied file. */
export function fileSlot(src: string): string {
  return `${marks.file}${removeMarks(src)}${marks.end}`;
}

/** Returns the slot within a tag for the words that tell where a figure is from. */
export function figureSourceSlot(words: string): string {
  return `${marks.figureSource}${escapeText(words)}${marks.end}`;
}

/** Returns the slot for the address of another page of the archive. */
export function pathSlot(path: string): string {
  return `${marks.path}${removeMarks(path)}${marks.end}`;
}
