import { didYouMean, entry } from '../catalogue-entry.ts';

/** Joins words as in a sentence: `a, b or c`. */
function oneOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

/** Findings about front matter and data files taken by themselves. */
export const frontMatterEntries = {
  FRONT_MATTER_MISSING: entry<object>({
    severity: 'error',
    message: () => 'This file does not begin with front matter.',
    why: () =>
      'Every file begins with a line of three hyphens, the keys and values, and another line of three hyphens.',
    fix: () => 'Make "---" the very first line, write the keys below it, and close them with a line of "---".',
  }),
  FRONT_MATTER_LANGUAGE: entry<{ line: string }>({
    severity: 'error',
    message: ({ line }) => `The front matter begins with "${line}"; only "---" is allowed.`,
    why: () => 'Front matter is YAML and nothing else: a program or another language in it is never run or read.',
    fix: () => 'Make the first line "---" and write the keys as YAML.',
  }),
  FRONT_MATTER_UNCLOSED: entry<object>({
    severity: 'error',
    message: () => 'The front matter is not closed.',
    why: () => 'It ends with a line that holds three hyphens and nothing else.',
    fix: () => 'Write a line of "---" below the last key.',
  }),
  FRONT_MATTER_NOT_KEYS: entry<{ found: string }>({
    severity: 'error',
    message: ({ found }) => `The front matter is ${found} where keys with values are expected.`,
    why: () => 'Each line of front matter is a key, a colon and a value.',
    fix: () => 'Write it as "key: value", one key a line.',
  }),
  YAML_INVALID: entry<{ problem: string; fix: string }>({
    severity: 'error',
    message: ({ problem }) => problem,
    why: () => 'Front matter is YAML, in which some signs and the spaces at the start of a line have a meaning.',
    fix: ({ fix }) => fix,
  }),
  YAML_TOO_LARGE: entry<{ what: 'aliases' | 'levels' }>({
    severity: 'error',
    message: ({ what }) =>
      what === 'aliases'
        ? 'The front matter repeats too much of itself by "*" names.'
        : 'The front matter has too many levels within each other.',
    why: () => 'Read in full it could fill the memory of the machine.',
    fix: () => 'Write the values out where they are needed.',
  }),
  JSON_INVALID: entry<{ problem: string; fix: string }>({
    severity: 'error',
    message: ({ problem }) => problem,
    why: () => 'Files in data/ are JSON, which allows no exceptions to its rules.',
    fix: ({ fix }) => fix,
  }),
  DATA_NOT_KEYS: entry<{ found: string }>({
    severity: 'error',
    message: ({ found }) => `The file holds ${found} where keys with values are expected.`,
    why: () => 'A data file is one pair of braces with keys and values between them.',
    fix: () => 'Begin the file with "{" and end it with "}".',
  }),
  KEY_DUPLICATE: entry<{ key: string }>({
    severity: 'error',
    message: ({ key }) => `"${key}" stands here a second time.`,
    why: () => 'Each key may be given once, since only one of two values could be used.',
    fix: () => 'Keep the one that is meant and delete the other.',
  }),
  KEY_FORBIDDEN: entry<{ key: string }>({
    severity: 'error',
    message: ({ key }) => `"${key}" cannot be used as a key.`,
    why: () => 'The name has a meaning of its own in programs.',
    fix: () => 'Delete it or use another name.',
  }),
  KEY_UNKNOWN: entry<{ key: string; nearest: string | null; allowed: readonly string[] }>({
    severity: 'error',
    message: ({ key }) => `"${key}" is not a key that may stand here.`,
    why: ({ allowed }) => `The keys that may stand here are ${allowed.join(', ')}.`,
    fix: ({ nearest }) => didYouMean(nearest, 'Delete it, or use one of these keys.'),
  }),
  KEY_MISSING: entry<{ key: string; purpose: string | null; example: string | null }>({
    severity: 'error',
    message: ({ key }) => `"${key}" is missing.`,
    why: ({ key, purpose }) => (purpose === null ? `"${key}" is required here.` : `It is required: ${purpose}.`),
    fix: ({ key, example }) => (example === null ? `Add "${key}".` : `Add it, such as "${key}: ${example}".`),
  }),
  VALUE_EMPTY: entry<{ key: string; required: boolean }>({
    severity: 'error',
    message: ({ key }) => `"${key}" has no value.`,
    why: () => 'A key that is there needs a value, so that nothing is left out by mistake.',
    fix: ({ required }) => (required ? 'Write the value after the colon.' : 'Write the value, or delete the key.'),
  }),
  VALUE_TYPE_WRONG: entry<{ key: string; expected: string; found: string; fix: string }>({
    severity: 'error',
    message: ({ key, expected, found }) => `"${key}" must be ${expected}, but it is ${found}.`,
    why: () => 'Only a value of the right kind can be shown and reckoned with.',
    fix: ({ fix }) => fix,
  }),
  VALUE_NOT_ALLOWED: entry<{ key: string; value: string; nearest: string | null; allowed: readonly string[] }>({
    severity: 'error',
    message: ({ key, value }) => `"${value}" is not a word that "${key}" can have.`,
    why: ({ key, allowed }) => `"${key}" can be ${oneOf(allowed)}.`,
    fix: ({ nearest, allowed }) => didYouMean(nearest, `Write ${oneOf(allowed)}.`),
  }),
  VALUE_INVALID: entry<{ key: string; value: string; expected: string | null }>({
    severity: 'error',
    message: ({ key, value }) => `"${key}" cannot be "${value}".`,
    why: ({ key, expected }) =>
      `"${key}" must be ${expected ?? 'of the form that the content format sets out for it'}.`,
    fix: ({ expected }) => (expected === null ? 'Compare it with the content format.' : `Write ${expected}.`),
  }),
  NUMBER_OUT_OF_RANGE: entry<{ key: string; value: string; rule: string }>({
    severity: 'error',
    message: ({ key, value }) => `"${key}" cannot be ${value}.`,
    why: ({ rule }) => `The number must be ${rule}.`,
    fix: ({ rule }) => `Write a number that is ${rule}.`,
  }),
  DATE_INVALID: entry<{ value: string; proposal: string | null }>({
    severity: 'error',
    message: ({ value }) => `"${value}" is not a date.`,
    why: () => 'Dates are written as year, month and day, such as 2019-07-03, and must be in the calendar.',
    fix: ({ proposal }) =>
      proposal === null ? 'Write the date as in 2019-07-03.' : `Write ${proposal}, if that is the date.`,
  }),
  TIME_INVALID: entry<{ value: string; proposal: string | null }>({
    severity: 'error',
    message: ({ value }) => `"${value}" is not a time of day.`,
    why: () => 'Times are written on the 24-hour clock with two digits each, such as 09:30 or 17:00.',
    fix: ({ proposal }) =>
      proposal === null ? 'Write the time as in 17:00.' : `Write ${proposal}, if that is the time.`,
  }),
  SLUG_FORM_INVALID: entry<{ value: string; proposal: string | null }>({
    severity: 'error',
    message: ({ value }) => `"${value}" does not have the form of a short name.`,
    why: () => 'Short names stand for files and addresses: small letters a to z, digits and hyphens only.',
    fix: ({ proposal }) =>
      proposal === null
        ? 'Write the name of the file that is meant, without its ending.'
        : `Did you mean "${proposal}"?`,
  }),
  EMAIL_INVALID: entry<{ value: string }>({
    severity: 'error',
    message: ({ value }) => `"${value}" is not an email address.`,
    why: () => 'Residents would write to it in vain.',
    fix: () => 'Write the address alone, such as committees@example.org.',
  }),
  WEB_ADDRESS_INVALID: entry<{ value: string }>({
    severity: 'error',
    message: ({ value }) => `"${value}" is not a full web address.`,
    why: () => 'A web address begins with https:// (or http://) and names a site.',
    fix: () => 'Write it in full, such as https://example.org/meetings.',
  }),
  COLOUR_INVALID: entry<{ value: string }>({
    severity: 'error',
    message: ({ value }) => `"${value}" is not a colour.`,
    why: () => 'Colours are written as a number sign and six digits of 0 to 9 and a to f.',
    fix: () => 'Write it as in "#1d4f5c", between quotes.',
  }),
  LANGUAGE_INVALID: entry<{ value: string }>({
    severity: 'error',
    message: ({ value }) => `"${value}" is not the code of a language.`,
    why: () => 'Screen readers choose their voice by it.',
    fix: () => 'Write a code such as en, en-GB or cy.',
  }),
  PATH_INVALID: entry<{ value: string; mayHaveQuery?: boolean }>({
    severity: 'error',
    message: ({ value }) => `"${value}" is not a path on this site.`,
    why: () =>
      'A path begins with a slash, goes on below the site\'s own address, and holds no spaces, "?", "#" or "..".',
    fix: ({ mayHaveQuery }) =>
      mayHaveQuery === true
        ? 'Write it as in /committees/health/; an address of a former system as in /ieListDocuments.aspx?CId=123&MId=4567.'
        : 'Write it as in /committees/health/.',
  }),
  MINUTE_PATTERN_INVALID: entry<{ value: string }>({
    severity: 'error',
    message: ({ value }) => `The pattern "${value}" cannot number minutes.`,
    why: () => 'It needs {n} for the running number, and may hold {yy} or {yyyy} for the year.',
    fix: () => 'Write it as in "{n}/{yy}", between quotes.',
  }),
};
