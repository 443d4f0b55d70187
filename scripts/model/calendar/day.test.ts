import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumberOf, daysBetween, dayOfNumber, weekdayOf } from './day.ts';

const dayNumbers = fc.integer({ min: dayNumberOf('1890-01-01'), max: dayNumberOf('2199-12-31') });

describe('arithmetic on days', () => {
  it('goes over the ends of months, leap days and the nights on which clocks change', () => {
    expect(addDays('2019-12-31', 1)).toBe('2020-01-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2019-03-30', 2)).toBe('2019-04-01');
    expect(addDays('2019-10-28', -2)).toBe('2019-10-26');
    expect(daysBetween('2019-07-03', '2019-06-25')).toBe(-8);
  });

  it('knows the weekday, before 1970 too', () => {
    expect(weekdayOf('2019-07-03')).toBe(3);
    expect(weekdayOf('1969-12-28')).toBe(7);
    expect(weekdayOf('1970-01-01')).toBe(4);
  });

  it('refuses what is no day', () => {
    expect(() => dayNumberOf('2019-02-30')).toThrow(RangeError);
    expect(() => dayNumberOf('tomorrow')).toThrow(RangeError);
  });

  it('comes back where it began', () => {
    fc.assert(
      fc.property(dayNumbers, fc.integer({ min: -4000, max: 4000 }), (number, count) => {
        const day = dayOfNumber(number);
        expect(daysBetween(day, addDays(day, count))).toBe(count);
        expect(addDays(addDays(day, count), -count)).toBe(day);
        expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day));
      }),
    );
  });
});
