import { describe, expect, it } from 'vitest';
import { workingCalendarOf } from '../model/calendar/clear-days.ts';
import { datesInWords, statutoryDates } from './statutory-dates.ts';

const days = (
  date: string,
  type: string,
  jurisdiction: 'england' | 'wales' | 'scotland' | 'northern-ireland',
  clearDays: number,
  reportDeadline: number | null = null,
  keyDecisionDays: 'calendar' | 'working' = 'calendar',
) =>
  statutoryDates(
    date,
    { type },
    { jurisdiction, clearDays, reportDeadline, keyDecisionDays },
    workingCalendarOf(jurisdiction),
  );

describe('statutoryDates', () => {
  // The vectors of the domain: five clear days in England (LGA 1972 s.100B), 28 clear days (SI 2012/2089 reg 5 and 9).
  it.each([
    ['2026-03-18', 'committee', 'england', 5, ['2026-03-10']],
    ['2026-04-09', 'committee', 'england', 5, ['2026-03-30']],
    ['2026-05-07', 'committee', 'england', 5, ['2026-04-28']],
    ['2027-01-06', 'committee', 'england', 5, ['2026-12-24']],
    ['2026-03-18', 'cabinet', 'england', 5, ['2026-02-17', '2026-02-17', '2026-03-10', '2026-03-10']],
    ['2026-03-18', 'executive sub-committee', 'england', 5, ['2026-02-17', '2026-02-17', '2026-03-10', '2026-03-10']],
    // The regulations are England's.
    ['2026-03-18', 'cabinet', 'wales', 3, ['2026-03-12']],
    ['2026-03-18', 'committee', 'scotland', 3, ['2026-03-12']],
    ['2026-03-18', 'committee', 'northern-ireland', 5, ['2026-03-09']],
    // The second notice of private business is five clear days, whatever the council gives of its agendas.
    ['2026-03-18', 'cabinet', 'england', 4, ['2026-02-17', '2026-02-17', '2026-03-10', '2026-03-11']],
  ] as const)('of %s of a %s in %s', (date, type, jurisdiction, clearDays, expected) => {
    const { dates, publishBy } = days(date, type, jurisdiction, clearDays);
    expect(dates.map(({ day }) => day)).toEqual(expected);
    expect(publishBy).toBe(expected.at(-1));
  });

  it('counts 28 working days where the council does', () => {
    const { dates } = days('2026-03-18', 'cabinet', 'england', 5, null, 'working');
    expect(dates.map(({ day }) => day)).toEqual(['2026-02-05', '2026-02-05', '2026-03-10', '2026-03-10']);
  });

  it("counts the council's deadline back from the last day to publish", () => {
    expect(days('2026-03-18', 'committee', 'england', 5, 3).dates.map(({ day }) => day)).toEqual([
      '2026-03-05',
      '2026-03-10',
    ]);
  });

  it.each([
    ['2026-03-21', 'Saturday 21 March 2026 is at a weekend.'],
    ['2026-04-03', 'Friday 3 April 2026 is a bank holiday.'],
    ['2040-03-21', 'The bank holidays of 2040 are not known'],
  ])('remarks on %s', (date, said) => {
    expect(days(date, 'committee', 'england', 5).remarks.join('\n')).toContain(said);
  });

  it('works out notices of 28 days where bank holidays are not known, and nothing else', () => {
    const { dates, publishBy } = days('2040-03-21', 'cabinet', 'england', 5);
    expect([publishBy, dates.map(({ day }) => day)]).toEqual([null, ['2040-02-21', '2040-02-21']]);
  });
});

it.each([
  ['2026-03-09', 'Last day to do it: Tuesday 10 March 2026.'],
  ['2026-03-10', 'Last day to do it: Tuesday 10 March 2026, which is today.'],
  ['2026-03-11', 'Last day to do it: Tuesday 10 March 2026, which has passed.'],
])('on %s says %s', (today, said) => {
  expect(datesInWords([{ what: 'to do it', day: '2026-03-10' }], today)).toEqual([said]);
});
