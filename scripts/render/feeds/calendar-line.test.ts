import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentLine, escapeText } from './calendar-line.ts';

describe('contentLine', () => {
  it('folds lines of any script so that none has more than 75 bytes and nothing is lost', () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 300 }).map((text) => text.replace(/[\r\n]/gu, ''));
    fc.assert(
      fc.property(line, (text) => {
        const folded = contentLine(text);
        const lines = folded.slice(0, -2).split('\r\n');
        expect(lines.every((part) => Buffer.byteLength(part) <= 75)).toBe(true);
        expect(folded.slice(0, -2).replaceAll('\r\n ', '')).toBe(text);
      }),
    );
  });
});

describe('escapeText', () => {
  it('escapes what has a meaning in iCalendar', () => {
    expect(escapeText('a, b; c\\d\r\ne')).toBe('a\\, b\\; c\\\\d\\ne');
  });
});
