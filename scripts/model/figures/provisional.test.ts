import { describe, expect, it } from 'vitest';
import type { IndicatorMatter } from '../../schema/indicator-set.ts';
import { anIndicator, anIndicatorSet } from '../../testing/figures/indicator-set-matter.ts';
import { buildIndicatorSets } from './build-indicator-sets.ts';
import { provisionalRemark } from './provisional.ts';
import { english } from '../../words/en/english.ts';

const values = { '2019-04': 1, '2019-05': 2, '2019-06': null };

/** Whether each month, each year to date by month and the year's are provisional, as letters. */
function marks(...indicators: readonly Partial<IndicatorMatter>[]): string {
  const built = buildIndicatorSets([anIndicatorSet(indicators.map((fields) => anIndicator(fields)))])[0]!
    .indicators[0]!;
  const letter = (is: boolean) => (is ? 'p' : '-');
  return [
    built.observations.map((one) => letter(one.provisional)).join(''),
    built.observations.map((one) => letter(one.yearToDateProvisional)).join(''),
    built.years.map((one) => letter(one.provisional)).join(''),
  ].join(' ');
}

describe('what is provisional', () => {
  it('makes the years to date provisional that it is part of', () => {
    expect(marks({ values, provisional: ['2019-05'] })).toBe('-p- -pp p');
    expect(marks({ values, provisional: ['2019-04'] })).toBe('p-- ppp p');
    expect(marks({ values })).toBe('--- --- -');
  });

  it('makes a latest value provisional only by its own period', () => {
    expect(marks({ values, aggregate: 'latest', provisional: ['2019-04'] })).toBe('p-- p-- -');
    expect(marks({ values, aggregate: 'latest', provisional: ['2019-05'] })).toBe('-p- -pp p');
  });

  it('reaches the ratio that is made of it', () => {
    const ratio = { id: 'share', aggregate: 'ratio', numerator: 'a', denominator: 'b' } as const;
    expect(marks(ratio, { id: 'a', values, provisional: ['2019-05'] }, { id: 'b', values })).toBe('-p- -pp p');
  });

  it('is said of numbers and symbols, and of nothing that is not there', () => {
    expect(provisionalRemark({ kind: 'number', number: 1, text: '1' }, true, english)).toBe('provisional');
    expect(provisionalRemark({ kind: 'number', number: 1, text: '1' }, false, english)).toBeNull();
    expect(provisionalRemark({ kind: 'unknown', text: 'TBC' }, true, english)).toBeNull();
    expect(provisionalRemark(undefined, true, english)).toBeNull();
  });
});
