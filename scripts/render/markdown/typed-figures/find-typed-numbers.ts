import type { NumberKind } from '../../../model/figures/published-numbers.ts';

/** A number in a sentence that may be the figure of an indicator. */
export interface TypedNumber {
  /** Where it begins in the sentence. */
  readonly offset: number;
  /** As typed: `1,985`, `66%`, `£2.50`. */
  readonly written: string;
  readonly number: number;
  readonly decimals: number;
  readonly kind: NumberKind;
}

/** How many characters on either side tell what a number is: however long a sentence is, it is read in one go. */
const sight = 120;

const numberInText = /\d[\d.,]*/gu;
const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const ungrouped = /^\d+(?:\.\d+)?$/u;
const percentSign = /^(?:\s?%|\s+per\s?cent(?!age)\b)/iu;
const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const weekdays = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';

/** What a number counts or names where one of these words stands right before it, or before a list that it ends. */
const labels = [
  'paragraphs?|paras?\\.?|items?|sections?|sub-?sections?|ss?\\.|§+|clauses?|articles?|regulations?|regs?\\.|rules?|schedules?',
  'tables?|figures?|charts?|maps?|boxes|box|appendix|appendices|annex(?:es)?|pages?|pp?\\.|parts?|chapters?|volumes?|issues?',
  'minutes?|recommendations?|resolutions?|actions?|questions?|notes?|footnotes?|standards?|priority|priorities|objectives?|aims?|themes?',
  'goals?|options?|steps?|stages?|phases?|levels?|tiers?|bands?|grades?|groups?|key stages?|years?|quarters?|weeks?|days?|terms?',
  'wards?|rooms?|floors?|units?|lots?|zones?|areas?|regions?|routes?|versions?|numbers?|nos?\\.?|refs?\\.?|references?|cases?|form',
  'telephone|tel\\.?|phone|call|ring|fax|ext\\.?|extension|grade|ofsted|bill|act|order|circular|directive',
].join('|');
const list = '(?:\\d[\\d.]*(?:\\([^)]*\\))*\\s*(?:,|;|&|and|to|or|[-\u2013])\\s*)*';

/** A number is no figure of an indicator where one of these stands before it. */
const quietBefore: readonly RegExp[] = [
  // Part of a word, an address, a fraction, a range, a sum of another currency.
  /[\p{L}\p{N}_/:#$€\u2212\u2013\u2014+×*=@.-]$/u,
  // A telephone number in groups; the number of a reference such as "LAC 4".
  /\d\s$/u,
  /(?<![\p{L}\p{N}])[A-Z]{1,8}[ -]$/u,
  new RegExp(`(?<!\\p{L})(?:${labels})\\s*${list}$`, 'iu'),
  // Ages, and limits that are often ages.
  new RegExp(`(?<!\\p{L})(?:aged?|ages)\\s+(?:(?:of|between|over|under|from|up to|at)\\s+)*${list}$`, 'iu'),
  // What was rounded, or is a bound, does not claim to be exact.
  /(?<!\p{L})(?:about|around|approximately|approx\.?|roughly|circa|c\.|nearly|almost|some|over|under|above|below|(?:more|fewer|less|greater|better|worse|lower|higher) than|at least|at most|up to|beyond|within|between|exceed(?:s|ed|ing)?)\s+[£]?$/iu,
  /(?<!\p{L})between\s+£?\d[\d.,]*\s?(?:%|per\s?cent)?\s+and\s+£?$/iu,
  // Wholes, rates and differences: "12 of 275", "4 in 5", "per 10,000", "rose by 30".
  /\d\s?%?\s+(?:out of|of|in)\s+(?:(?:the|every|all)\s+)*$/iu,
  /(?<!\p{L})(?:per|every|each|one in|two in|times|by|factor of|multiple of)\s+£?$/iu,
  // Times of day.
  /(?<!\p{L})(?:at|from|until|by)\s+\d{1,2}[.:]\d{2}\s*(?:to|and|[-\u2013])\s+$/iu,
];

/** A number up to 31 is a day where one of these stands beside it. */
const dayAfterMonth = new RegExp(`(?<!\\p{L})(?:${months}|${weekdays})\\.?,?\\s+(?:the\\s+)?${list}$`, 'iu');
const dayBeforeMonth = new RegExp(
  `^(?:\\s*(?:,|to|and|or|[-\u2013])\\s*\\d{1,2})*\\s+(?:of\\s+)?(?:${months})(?!\\p{L})`,
  'iu',
);

const durations =
  'minutes?|mins?|hours?|hrs?|days?|weeks?|fortnights?|months?|years?|terms?|quarters?|decades?|nights?';

/** A number is no figure of an indicator where one of these follows it. */
const quietAfter: readonly RegExp[] = [
  // Part of a word, an ordinal, an address, a range of years, a legal section.
  /^[\p{L}\p{N}_/@#([&+×*=\u00B2\u00B3]/u,
  /^(?:[-\u2013][\p{L}\p{N}]|:\d)/u,
  // The groups of a telephone number.
  /^\s\d/u,
  // Times and durations.
  /^\s?(?:a\.?m\.?|p\.?m\.?|noon|midnight|o['’]clock|hours?|hrs)(?!\p{L})/iu,
  new RegExp(
    `^(?:\\s*(?:,|to|and|or|[-\u2013])\\s*\\d+)*\\s+(?:(?:working|school|clear|calendar|consecutive|full|more|further)\\s+)*(?:${durations})(?!\\p{L})`,
    'iu',
  ),
  // Ages.
  /^(?:\s*(?:,|to|and|or|[-\u2013])\s*\d+)*\s*(?:[-\s]years?[-\s]olds?|(?:and|or)\s+(?:over|under|above|below|older|younger|more|fewer|less)|years?\s+of\s+age)(?!\p{L})/iu,
  // Money, and what is written in millions.
  /^\s+(?:pounds|pence|euros?|dollars|hundred|thousand|million|billion|trillion|m|bn|k)(?!\p{L})/iu,
  // Points are a difference between percentages; times and ratios compare.
  /^\s?(?:%|per\s?cent(?:age)?)?[\s-]+points?(?!\p{L})/iu,
  /^\s+(?:in|out of)\s+(?:every\s+|each\s+)?\d{1,2}(?![\d,.]\d|\d)/iu,
  /^(?:\s+times|-?\s?fold)(?!\p{L})/iu,
];

const rangeAfter = /^\s+(?:to|or)\s+£?\d/u;
const fromBefore = /(?<!\p{L})from\s+£?$/iu;
const rangeBefore = /(?<before>.*?)£?\d[\d.,]*\s?(?:%|per\s?cent)?\s+(?:to|or)\s+£?$/su;
const percentOfNext = /^\s+(?:to|and|or)\s+\d[\d.,]*(?:\s?%|\s+per\s?cent(?!age)\b)/iu;

/**
 * Returns the numbers of a sentence that may be figures of an indicator. Dates, years, times, ages, durations, ordinals,
 * numbers of paragraphs and sections, telephone numbers, roundings and ranges are left out: rather one too many.
 */
export function findTypedNumbers(sentence: string): readonly TypedNumber[] {
  return [...sentence.matchAll(numberInText)].flatMap((match) => {
    const digits = match[0].replace(/[.,]+$/u, '');
    const end = match.index + digits.length;
    const rest = sentence.slice(end, end + sight);
    const before = sentence.slice(Math.max(0, match.index - sight), match.index);
    const typed = readNumber(digits, match.index, before, rest);
    return typed === null || isQuiet(digits, before, rest) ? [] : [typed];
  });
}

function readNumber(digits: string, offset: number, before: string, rest: string): TypedNumber | null {
  if (!grouped.test(digits) && !ungrouped.test(digits)) return null;
  const number = Number(digits.replaceAll(',', ''));
  const decimals = digits.split('.')[1]?.length ?? 0;
  const sign = percentSign.exec(rest)?.[0];
  const isMoney = /£\s?$/u.test(before);
  if (isMoney) {
    const written = `£${digits}`;
    return { offset: offset - before.length + before.lastIndexOf('£'), written, number, decimals, kind: 'money' };
  }
  const isPercent = sign !== undefined || percentOfNext.test(rest);
  const written = `${digits}${sign ?? ''}`;
  return { offset, written, number, decimals, kind: isPercent ? 'percent' : 'plain' };
}

function isQuiet(digits: string, before: string, rest: string): boolean {
  // Telephone numbers and codes begin with a nought; years have four digits and no comma.
  if (/^0\d/u.test(digits) || /^(?:1[6-9]|20|21)\d\d$/u.test(digits)) return true;
  // A time of day: "at 10.30".
  if (/^\d{1,2}\.\d{2}$/u.test(digits) && /(?<!\p{L})at\s+$/iu.test(before) && !percentSign.test(rest)) return true;
  const mayBeDay = /^\d{1,2}$/u.test(digits) && Number(digits) <= 31;
  if (mayBeDay && (dayAfterMonth.test(before) || dayBeforeMonth.test(rest))) return true;
  if (quietBefore.some((pattern) => pattern.test(before)) || quietAfter.some((pattern) => pattern.test(rest)))
    return true;
  // "16 to 17" is a range, "from 66 to 61" are two figures.
  if (rangeAfter.test(rest.replace(percentSign, '')) && !fromBefore.test(before)) return true;
  const first = rangeBefore.exec(before)?.groups?.before;
  return first !== undefined && !fromBefore.test(first);
}
