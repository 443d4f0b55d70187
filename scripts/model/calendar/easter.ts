import { dayNumberOf, dayOfNumber } from './day.ts';

/**
 * Returns Easter Sunday of a year of the Gregorian calendar, by the Anonymous Gregorian algorithm (Nature, 20 April
 * 1876, p. 487), which agrees with the table in the Calendar (New Style) Act 1750.
 */
export function easterSundayOf(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30;
  const weekdayShift = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateCorrection = Math.floor((golden + 11 * epact + 22 * weekdayShift) / 451);
  const daysAfter21March = epact + weekdayShift - 7 * lateCorrection + 1;
  return dayOfNumber(dayNumberOf(`${year}-03-21`) + daysAfter21March);
}
