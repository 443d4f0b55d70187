import { describe, expect, it } from 'vitest';
import { londonMoment } from './london-moment.ts';

describe('londonMoment', () => {
  it.each([
    ['2019-07-03', '17:00', '2019-07-03T17:00:00+01:00'],
    ['2019-12-04', '17:00', '2019-12-04T17:00:00+00:00'],
    ['2019-03-31', '00:59', '2019-03-31T00:59:00+00:00'],
    ['2019-03-31', '02:00', '2019-03-31T02:00:00+01:00'],
    ['2019-10-27', '00:59', '2019-10-27T00:59:00+01:00'],
    ['2019-10-27', '02:00', '2019-10-27T02:00:00+00:00'],
  ])('says how far London was from UTC on %s at %s', (day, time, moment) => {
    expect(londonMoment(day, time)).toBe(moment);
  });

  it('takes the hour that the clocks show twice the first time, and the one they leave out as winter time', () => {
    expect(londonMoment('2019-10-27', '01:30')).toBe('2019-10-27T01:30:00+01:00');
    expect(londonMoment('2019-03-31', '01:30')).toBe('2019-03-31T01:30:00+00:00');
  });

  it('knows the summer time of 1974 and that the clocks stood ahead all through the winter of 1970', () => {
    expect(londonMoment('1974-03-20', '14:30')).toBe('1974-03-20T14:30:00+01:00');
    expect(londonMoment('1974-03-13', '14:30')).toBe('1974-03-13T14:30:00+00:00');
    expect(londonMoment('1970-01-15', '10:00')).toBe('1970-01-15T10:00:00+01:00');
  });

  it('takes a day without a time from its first moment', () => {
    expect(londonMoment('2019-07-03')).toBe('2019-07-03T00:00:00+01:00');
  });
});
