/**
 * Returns the day a number of months later: the one of the same number, or the last of a month that has none. A period of
 * months ends on that day (the corresponding date rule, Dodds v Walker [1981] 1 WLR 1027).
 */
export function addMonths(day: string, count: number): string {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const year = Math.floor(month / 12);
  const lastOfMonth = new Date(Date.UTC(year, (month % 12) + 1, 0)).getUTCDate();
  const date = Math.min(Number(day.slice(8)), lastOfMonth);
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
