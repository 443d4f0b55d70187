import { describe, expect, it } from 'vitest';
import type { Target } from './indicator-set.ts';
import { english } from '../../words/en/english.ts';
import { parsePeriod } from './parse-period.ts';
import { targetInWords } from './target-in-words.ts';

const plain: Target = { number: 20, text: '20', carriedFrom: null, shareOf: null };
const shareOf = { number: 120, text: '120', inWords: '2 of 12 months of 120 a year' };
const carriedFrom = parsePeriod('2018/19', 'financial-year', 4);

describe('targetInWords', () => {
  it.each([
    [{}, '20'],
    [{ shareOf }, '20 (2 of 12 months of 120 a year)'],
    [{ carriedFrom }, '20 (carried forward from 2018/19)'],
    [{ shareOf, carriedFrom }, '20 (2 of 12 months of 120 a year; carried forward from 2018/19)'],
  ])('says what a target is a share of, and when it was carried forward from: %#', (fields, words) => {
    expect(targetInWords({ ...plain, ...fields }, english)).toBe(words);
  });

  it('names the year that has none of its own where a sentence is to say so', () => {
    const year = parsePeriod('2019/20', 'financial-year', 4);
    expect(targetInWords({ ...plain, carriedFrom }, english, year)).toBe(
      '20 (carried forward from 2018/19, as none is set for 2019/20 yet)',
    );
    expect(targetInWords(plain, english, year)).toBe('20');
  });
});
