import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell } from './indicator-csv.ts';

describe('csvCell', () => {
  it.each([
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+44 1632', "'+44 1632"],
    ['-5', '-5'],
    ['-5.25', '-5.25'],
    ['-cmd', "'-cmd"],
    ['a, b', '"a, b"'],
    ['two\nlines', '"two\nlines"'],
    ['plain', 'plain'],
  ])('writes %j as %j', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  it('never begins a cell with what a spreadsheet runs, unless it is a number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        const shown = csvCell(value).replace(/^"/u, '');
        return !/^[=+\-@\t\r]/u.test(shown) || !Number.isNaN(Number(shown));
      }),
    );
  });
});
