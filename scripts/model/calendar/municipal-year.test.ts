import { describe, expect, it } from 'vitest';
import { formatMunicipalYear, municipalYearOf } from './municipal-year.ts';

describe('the municipal year of a day', () => {
  it.each([
    ['2019-04-30', 2018],
    ['2019-05-01', 2019],
    ['2020-01-15', 2019],
  ])('%s began in %i where no annual meeting is listed', (day, year) => {
    expect(municipalYearOf(day, [])).toBe(year);
  });

  it.each([
    ['2019-05-21', 2018],
    ['2019-05-22', 2018],
    ['2019-05-23', 2019],
    ['2020-05-02', 2020],
  ])('%s began in %i where the annual meeting of 2019 was on 22 May', (day, year) => {
    expect(municipalYearOf(day, ['2018-05-23', '2019-05-22'])).toBe(year);
  });

  it('is written with two figures of its second year', () => {
    expect(formatMunicipalYear(2019)).toBe('2019/20');
    expect(formatMunicipalYear(1999)).toBe('1999/00');
  });
});
