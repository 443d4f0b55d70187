import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BankHolidaysUnknownError } from './bank-holidays.ts';
import { clearDaysBetween, countWorkingDays, lastDayToPublish, workingCalendarOf } from './clear-days.ts';
import { addDays, dayNumberOf, dayOfNumber } from './day.ts';
import { lastDayForKeyDecisionNotice } from './key-decision-notice.ts';

const england = workingCalendarOf('england');

describe('the last day to publish with five clear days in England', () => {
  it.each([
    ['2026-03-18', '2026-03-10', 'an ordinary week'],
    ['2026-04-09', '2026-03-30', 'after Easter'],
    ['2026-05-07', '2026-04-28', 'after the early May bank holiday'],
    ['2027-01-06', '2026-12-24', 'over Christmas with a substitute for Boxing Day'],
    ['2019-07-03', '2019-06-25', 'the reference pack'],
    ['2020-05-13', '2020-05-04', 'in the year the early May bank holiday was on a Friday'],
    ['2022-09-21', '2022-09-12', 'over the state funeral'],
  ])('for %s is %s: %s', (meeting, publishBy) => {
    expect(lastDayToPublish(meeting, 5, england)).toBe(publishBy);
  });

  it('is a working day even where a Saturday would leave as many clear days', () => {
    expect(lastDayToPublish('2026-03-16', 5, england)).toBe('2026-03-06');
    expect(clearDaysBetween('2026-03-07', '2026-03-16', england)).toBe(5);
  });

  it('is the day of the meeting where no clear days are asked for', () => {
    expect(lastDayToPublish('2026-03-14', 0, england)).toBe('2026-03-14');
  });
});

describe('other counts of working days', () => {
  it('ends the call-in of a decision published before Easter after five working days', () => {
    expect(countWorkingDays('2026-03-27', 5, england)).toBe('2026-04-07');
  });

  it('leaves out days that the council adds', () => {
    const withAddedDay = workingCalendarOf('england', ['2026-03-12']);
    expect(lastDayToPublish('2026-03-18', 5, withAddedDay)).toBe('2026-03-09');
  });

  it('follows the bank holidays of each jurisdiction', () => {
    expect(lastDayToPublish('2026-04-09', 3, workingCalendarOf('wales'))).toBe('2026-04-01');
    expect(lastDayToPublish('2026-04-09', 3, workingCalendarOf('scotland'))).toBe('2026-04-02');
    expect(lastDayToPublish('2026-03-19', 5, workingCalendarOf('northern-ireland'))).toBe('2026-03-10');
  });

  it('refuses a year whose bank holidays are not known', () => {
    expect(() => lastDayToPublish('1989-06-01', 5, england)).toThrow(BankHolidaysUnknownError);
    expect(() => lastDayToPublish('2036-01-04', 5, england)).toThrow(BankHolidaysUnknownError);
  });
});

describe('over twenty years', () => {
  const meetings = fc.integer({ min: dayNumberOf('2014-02-01'), max: dayNumberOf('2034-12-31') }).map(dayOfNumber);
  const jurisdictions = fc.constantFrom('england', 'wales', 'scotland', 'northern-ireland');
  const clearDays = fc.integer({ min: 1, max: 28 });

  it('publishes on a working day that leaves exactly the clear days, and not on the working day after', () => {
    fc.assert(
      fc.property(meetings, jurisdictions, clearDays, (meeting, jurisdiction, needed) => {
        const calendar = workingCalendarOf(jurisdiction);
        const publishBy = lastDayToPublish(meeting, needed, calendar);
        expect(calendar.isWorkingDay(publishBy)).toBe(true);
        expect(clearDaysBetween(publishBy, meeting, calendar)).toBe(needed);
        expect(clearDaysBetween(countWorkingDays(publishBy, 1, calendar), meeting, calendar)).toBe(needed - 1);
      }),
      { numRuns: 1000 },
    );
  });

  it('ends a call-in on the working day that has so many of them from publication on, and not earlier', () => {
    fc.assert(
      fc.property(meetings, jurisdictions, clearDays, (published, jurisdiction, days) => {
        const calendar = workingCalendarOf(jurisdiction);
        const lastDay = countWorkingDays(published, days, calendar);
        expect(calendar.isWorkingDay(lastDay)).toBe(true);
        // The last day itself is one of them.
        expect(clearDaysBetween(published, addDays(lastDay, 1), calendar)).toBe(days);
        expect(clearDaysBetween(published, lastDay, calendar)).toBe(days - 1);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves 28 days between the notice of a key decision and the decision, working days or not', () => {
    const everyDay = { isWorkingDay: () => true };
    fc.assert(
      fc.property(meetings, (decision) => {
        expect(clearDaysBetween(lastDayForKeyDecisionNotice(decision, 'calendar', england), decision, everyDay)).toBe(
          28,
        );
      }),
    );
  });

  it('never counts more clear days from a later publication', () => {
    fc.assert(
      fc.property(meetings, fc.integer({ min: 1, max: 40 }), (meeting, before) => {
        const published = addDays(meeting, -before);
        expect(clearDaysBetween(addDays(published, 1), meeting, england)).toBeLessThanOrEqual(
          clearDaysBetween(published, meeting, england),
        );
      }),
    );
  });
});
