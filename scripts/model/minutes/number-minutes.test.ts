import { describe, expect, it } from 'vitest';
import { minuteAnchor, minuteNumberer, type MinuteNumbering } from './number-minutes.ts';

const calendar: MinuteNumbering = { pattern: '{n}/{yy}', year: 'calendar', annualMeetings: [] };

function numbersOf(numbering: MinuteNumbering, dates: readonly string[]): string[] {
  return dates.map(minuteNumberer(numbering));
}

describe('minute numbers', () => {
  it('run through the calendar year of the meetings', () => {
    expect(numbersOf(calendar, ['2018-11-01', '2018-11-01', '2018-12-05', '2019-01-16'])).toEqual([
      '1/18',
      '2/18',
      '3/18',
      '1/19',
    ]);
  });

  it('start again at the meeting after the annual meeting, with the year in which the municipal year began', () => {
    const municipal: MinuteNumbering = {
      pattern: 'A{n}/{yy}',
      year: 'municipal',
      annualMeetings: ['2018-05-23', '2019-05-22'],
    };
    expect(numbersOf(municipal, ['2018-05-23', '2018-09-18', '2019-01-29', '2019-05-22', '2019-06-11'])).toEqual([
      'A1/17',
      'A1/18',
      'A2/18',
      'A3/18',
      'A1/19',
    ]);
  });

  it('may have the whole year, or none', () => {
    expect(numbersOf({ ...calendar, pattern: '{yyyy}-{n}' }, ['2006-01-01'])).toEqual(['2006-1']);
    expect(numbersOf({ ...calendar, pattern: 'M{n}' }, ['2006-01-01', '2006-02-01'])).toEqual(['M1', 'M2']);
  });

  it('make ids', () => {
    expect(minuteAnchor('18/19')).toBe('minute-18-19');
    expect(minuteAnchor('A31/17')).toBe('minute-a31-17');
  });
});
