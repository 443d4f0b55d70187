import { parsePeriod } from '../model/figures/parse-period.ts';
import type { PeriodKind } from '../model/figures/period.ts';

/** What a heading names: a period of the calendar, and the day where it names one. */
export interface HeadingPeriod {
  readonly kind: PeriodKind;
  readonly key: string;
}

/** What the rest of the sheet says about how its headings are to be read. */
export interface HeadingContext {
  /** The month, 1 to 12, in which the year begins. */
  readonly yearStarts: number;
  /** The set has dates for periods: a day stays a day and is not taken for its month. */
  readonly byDate: boolean;
  /** Months are written `2018-04`, so that `2010-11` is November and not a financial year. */
  readonly isoMonths: boolean;
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const fullNames =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/u;

/**
 * Returns the period that a heading names, or null where it names none. `group` is what stands above it, such as the
 * year above the names of months. Days are read as in Britain, the day before the month.
 */
export function parseHeadingPeriod(heading: string, group: string, context: HeadingContext): HeadingPeriod | null {
  const text = heading
    .toLowerCase()
    .replaceAll(/[\s\u00A0]+/gu, ' ')
    .replaceAll('’', "'")
    .trim();
  const found =
    readDay(text, context) ?? readMonth(text, group, context) ?? readQuarter(text, group) ?? readYear(text, context);
  if (found === null) return null;
  return parsePeriod(found.key, found.kind, context.yearStarts) === null ? null : found;
}

/** Returns the years that a text names, each once: `2018/19` however it is written. */
export function findSplitYears(text: string): readonly string[] {
  const years = new Set<string>();
  for (const match of text.matchAll(/(?<!\d)(?:(?:19|20)(\d\d)\s*[/–-]\s*(?:20)?(\d\d)|(\d\d)\/(\d\d))(?![\d/])/gu)) {
    const [typed, first = match[3] ?? '', second = match[4] ?? ''] = match;
    const century = typed.startsWith('19') ? '19' : '20';
    if ((Number(first) + 1) % 100 === Number(second)) years.add(`${century}${first}/${second}`);
  }
  return [...years];
}

function readDay(text: string, { byDate }: HeadingContext): HeadingPeriod | null {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(text);
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d)$/u.exec(text);
  const named = /^(\d{1,2})[ -]([a-z]+)\.?[ -](\d{4}|\d\d)$/u.exec(text);
  const month = named === null ? null : monthOf(named[2] ?? '');
  const [year, monthOfYear, day] =
    iso !== null
      ? [iso[1], iso[2], iso[3]]
      : british !== null
        ? [british[3], british[2], british[1]]
        : month === null
          ? []
          : [named?.[3], String(month), named?.[1]];
  if (year === undefined || monthOfYear === undefined || day === undefined) return null;
  const key = `${fourDigits(year)}-${two(monthOfYear)}-${two(day)}`;
  if (byDate || parsePeriod(key, 'date', 1) === null) return { kind: 'date', key };
  return { kind: 'month', key: key.slice(0, 7) };
}

function readMonth(text: string, group: string, context: HeadingContext): HeadingPeriod | null {
  const named = /^([a-z]+)\.?[ \-/'.]*(\d{4}|\d\d)?$/u.exec(text);
  const month = named === null ? null : monthOf(named[1] ?? '');
  if (month !== null) {
    const year = named?.[2] === undefined ? yearAbove(group, month, context.yearStarts) : fourDigits(named[2]);
    return year === null ? null : { kind: 'month', key: `${year}-${two(String(month))}` };
  }
  const slashed = /^(\d{1,2})\/(\d{4})$/u.exec(text);
  if (slashed !== null) return { kind: 'month', key: `${slashed[2] ?? ''}-${two(slashed[1] ?? '')}` };
  const iso = /^\d{4}-\d\d$/u.test(text) && (context.isoMonths || findSplitYears(text).length === 0);
  return iso ? { kind: 'month', key: text } : null;
}

function readQuarter(text: string, group: string): HeadingPeriod | null {
  const match = /^(?<before>[\d/ –-]*?)[ –-]*(?:q|qtr|quarter) ?(?<quarter>[1-4])(?:[ –-]+(?<after>[\d/ –-]+))?$/u.exec(
    text,
  );
  if (match === null) return null;
  const { before = '', after = '', quarter = '' } = match.groups ?? {};
  const years = findSplitYears(`${before} ${after}`);
  const [year, ...others] = years.length > 0 ? years : findSplitYears(group);
  return year === undefined || others.length > 0 ? null : { kind: 'quarter', key: `${year}-Q${quarter}` };
}

function readYear(text: string, { isoMonths }: HeadingContext): HeadingPeriod | null {
  if (/^(?:19|20)\d\d$/u.test(text)) return { kind: 'calendar-year', key: text };
  const [year] = /^[\d/ –-]+$/u.test(text) && !isoMonths ? findSplitYears(text) : [];
  return year === undefined ? null : { kind: 'financial-year', key: year };
}

/** The calendar year of a month that stands below a year, `2018` or `2018/19`. */
function yearAbove(group: string, month: number, yearStarts: number): string | null {
  const [split, ...others] = findSplitYears(group);
  if (split !== undefined) {
    if (others.length > 0) return null;
    return String(Number(split.slice(0, 4)) + (month < yearStarts ? 1 : 0));
  }
  return /^\D*((?:19|20)\d\d)\D*$/u.exec(group)?.[1] ?? null;
}

function monthOf(word: string): number | null {
  return fullNames.test(word) ? monthNames.indexOf(word.slice(0, 3)) + 1 : null;
}

function fourDigits(year: string): string {
  return year.length === 4 ? year : `20${year}`;
}

function two(number: string): string {
  return number.padStart(2, '0');
}
