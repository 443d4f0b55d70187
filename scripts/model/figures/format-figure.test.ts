import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalsOf, formatFigure, formatNumber, roundTo } from './format-figure.ts';
import { english } from '../../words/en/english.ts';

const count = { unit: 'count', decimals: 0 };

describe('formatFigure', () => {
  it.each([
    [1985, count, '1,985'],
    [1234567.5, { unit: 'rate', decimals: 2 }, '1,234,567.50'],
    [0.1234567, { unit: null, decimals: 6 }, '0.123457'],
    [70, { unit: 'percent', decimals: 0 }, '70%'],
    [1234.5, { unit: 'money', decimals: 2 }, '£1,234.50'],
    [-1234, { unit: 'money', decimals: 0 }, '\u2212£1,234'],
    [-0.2, count, '0'],
    [2.5, count, '3'],
    [-2.5, count, '\u22123'],
    [1.005, { unit: null, decimals: 2 }, '1.01'],
  ])('prints %d by its unit as %o would have it', (value, format, text) => {
    expect(formatFigure(value, format, english)).toEqual({ kind: 'number', number: value, text });
  });

  it('says in words what is not there, and never makes a symbol a number', () => {
    expect(formatFigure(null, count, english)).toEqual({ kind: 'unknown', text: 'TBC' });
    expect(formatFigure(undefined, count, english)).toEqual({ kind: 'none', text: 'no data' });
    expect(formatFigure('c', count, english)).toMatchObject({ kind: 'symbol', text: '[c]', meaning: /suppressed/u });
    expect(formatFigure(Number.POSITIVE_INFINITY, count, english)).toEqual({ kind: 'none', text: 'no data' });
  });

  it('prints a text that reads back as the rounded number', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 6 }),
        (value, decimals) => {
          const text = formatNumber(value, { unit: null, decimals });
          expect(text).not.toBe('\u22120');
          expect(Number(text.replaceAll(',', '').replace('\u2212', '-'))).toBe(roundTo(value, decimals));
          expect(Math.abs(roundTo(value, decimals) - value)).toBeLessThanOrEqual(0.5000001 * 10 ** -decimals + 1e-4);
        },
      ),
    );
  });
});

describe('decimalsOf', () => {
  it('takes the most exact of the values, and two places at most', () => {
    expect(decimalsOf([1, null, 83.2, 'c'])).toBe(1);
    expect(decimalsOf([521.2234])).toBe(2);
    expect(decimalsOf([])).toBe(0);
  });
});
