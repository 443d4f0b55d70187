import { escapeControls } from './escape-controls.ts';

/** Longest part of a line that is shown, in characters. */
const frameWidth = 100;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Returns a line of a file with a mark below its column: two lines, without indentation. Of a long line the part
 * around the column is shown.
 */
export function formatCodeFrame(text: string, line: number, column: number): [string, string] {
  const before = signsOf(text.slice(0, column - 1));
  const after = signsOf(text.slice(column - 1));
  const room = Math.floor(frameWidth / 2);
  const isCut = before.length + after.length > frameWidth;
  const keptBefore = isCut && before.length > room ? ['…', ...before.slice(-room)] : before;
  const roomAfter = frameWidth - Math.min(before.length, room);
  const keptAfter = isCut && after.length > roomAfter ? [...after.slice(0, roomAfter), '…'] : after;
  const left = escapeControls(keptBefore.join(''));
  const number = String(line);
  return [
    `> ${number} | ${left}${escapeControls(keptAfter.join(''))}`.trimEnd(),
    `${' '.repeat(number.length + 3)}| ${' '.repeat(widthOf(left))}^`,
  ];
}

/** The signs of a text as a reader counts them: an emoji of several parts is one, as is a letter with its marks. */
function signsOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

const wide = /^[\p{Emoji_Presentation}\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF01-\uFF60]/u;

/** How many columns of a terminal a text takes: most East Asian signs and emoji take two. */
function widthOf(text: string): number {
  return signsOf(text).reduce((width, sign) => width + (wide.test(sign) ? 2 : 1), 0);
}
