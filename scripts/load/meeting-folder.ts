/** Returns the date of a meeting's folder, `2019-07-03` or `2019-07-03-2`, or null where the name is no date. */
export function dateOfFolder(name: string): string | null {
  const date = /^(\d{4}-\d{2}-\d{2})(-[2-9])?$/u.exec(name)?.[1];
  return date !== undefined && isDay(date) ? date : null;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Returns the date that a misnamed folder seems to mean, or null: `2019_7_3`, `3 July 2019` and `20190703` are known. */
export function proposeMeetingFolder(name: string): string | null {
  const numbers =
    /^(\d{4})[-_. /]?(\d{2})[-_. /]?(\d{2})$/u.exec(name) ?? /^(\d{4})[-_. ](\d{1,2})[-_. ](\d{1,2})$/u.exec(name);
  if (numbers !== null) return dayOf(numbers[1], numbers[2], numbers[3]);
  const reversed = /^(\d{1,2})[-_. /](\d{1,2})[-_. /](\d{4})$/u.exec(name);
  if (reversed !== null) return dayOf(reversed[3], reversed[2], reversed[1]);
  const inWords = /^(\d{1,2})(?:st|nd|rd|th)?[-_. ]*([a-z]{3})[a-z]*[-_. ]*(\d{4})$/iu.exec(name);
  const month = months.indexOf(inWords?.[2]?.toLowerCase() ?? '') + 1;
  return inWords === null || month === 0 ? null : dayOf(inWords[3], String(month), inWords[1]);
}

function dayOf(year = '', month = '', day = ''): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : null;
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
