import { describe, expect, it } from 'vitest';
import type { SheetCell } from '../load/spreadsheet/sheet-grid.ts';
import { readCellFigure } from './cell-figure.ts';

const text = (value: string): SheetCell => ({ row: 0, column: 0, kind: 'text', value, format: null, formula: 'none' });
const number = (value: number, format: string | null = null): SheetCell => ({
  ...text(''),
  kind: 'number',
  value,
  format,
});

describe('readCellFigure', () => {
  it.each([
    ['12', 12],
    ['1,985', 1985],
    ['1 985', 1985],
    ['1\u00A0985.5', 1985.5],
    ['−3', -3],
    ['  840 ', 840],
    ['1e15', 1e15],
    ['£1,200', 1200],
    ['1.5e3', 1500],
    ['78%', 78],
    ['0.5 %', 0.5],
    ['TBC', null],
    ['твс', null],
    ['c', 'c'],
    ['[c]', 'c'],
    ['[x]', ':'],
    ['low', 'low'],
  ])('reads the text "%s" as %s', (typed, figure) => {
    expect(readCellFigure(text(typed))).toMatchObject({ kind: 'figure', figure, isPercent: typed.includes('%') });
  });

  it.each([
    'about 12',
    '12 or 13',
    '1,98',
    '1,5',
    '12,5',
    '１２',
    '12abc',
    '=1+1',
    '#DIV/0!',
    'n/a',
    '-',
    '0x10',
    '1.2.3',
  ])('takes "%s" for no number', (typed) => {
    expect(readCellFigure(text(typed))).toEqual({ kind: 'not-number' });
  });

  it.each(['NaN', '-Infinity', '1e400', '9'.repeat(400), '10000000000000000'])(
    'takes "%s" for a number that cannot be shown',
    (typed) => {
      expect(readCellFigure(text(typed))).toEqual({ kind: 'not-finite' });
    },
  );

  it.each([
    [0.78, '0%', 78, true, 0],
    [0.07, '0.0%', 7, true, 1],
    [0.665, '0.0%', 66.5, true, 1],
    [0.78, '0.00', 0.78, false, 2],
    [83.2, null, 83.2, false, 1],
    [5, '0" % of all"', 5, false, 0],
  ])('reads the number %s shown as %s as %s', (value, format, figure, isPercent, decimals) => {
    expect(readCellFigure(number(value, format))).toMatchObject({ figure, isPercent, decimals });
  });

  it('keeps what stands after a number in brackets as its note', () => {
    expect(readCellFigure(text('399.5 (average)'))).toMatchObject({ figure: 399.5, note: 'average' });
  });

  it('never takes a formula without its result for an empty cell', () => {
    expect(readCellFigure({ ...text(''), kind: 'empty', value: null, formula: 'without-result' })).toEqual({
      kind: 'no-result',
    });
  });
});
