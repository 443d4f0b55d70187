import { describe, expect, it } from 'vitest';
import { english } from '../../words/en/english.ts';
import { welsh } from '../../words/cy/welsh.ts';
import { formatDay, formatDayShort, formatMonth, formatTime } from './format-day.ts';

describe('days in words', () => {
  it('names the weekday, the day without a nought, the month and the year', () => {
    expect(formatDay('2019-07-03', english)).toBe('Wednesday 3 July 2019');
    expect(formatDay('2024-02-29', english)).toBe('Thursday 29 February 2024');
  });

  it('leaves the weekday out where it is short, and the day out for a month', () => {
    expect(formatDayShort('2019-12-25', english)).toBe('25 December 2019');
    expect(formatMonth('2019-07-03', english)).toBe('July 2019');
    expect(formatMonth('2019-07', english)).toBe('July 2019');
  });

  it('speaks Welsh too', () => {
    expect(formatDay('2019-07-03', welsh)).toBe('Dydd Mercher 3 Gorffennaf 2019');
    expect(formatTime('12:00', welsh)).toBe('hanner dydd');
  });
});

describe('times in words', () => {
  it.each([
    ['17:00', '5pm'],
    ['17:30', '5.30pm'],
    ['09:05', '9.05am'],
    ['12:00', 'noon'],
    ['12:15', '12.15pm'],
    ['00:00', 'midnight'],
    ['00:30', '12.30am'],
    ['23:59', '11.59pm'],
  ])('says %s as %s', (time, words) => {
    expect(formatTime(time, english)).toBe(words);
  });
});
