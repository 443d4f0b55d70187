/** Words of a page by name; `{name}` in them stands for what is put in. Of some there is one form for each plural. */
export type Words = Readonly<Record<string, string>>;

/** Returns a sentence of the page with its places filled; the name itself where the page has no such sentence. */
export function say(words: Words, name: string, values: Readonly<Record<string, string>> = {}): string {
  const sentence = words[name] ?? name;
  return sentence.replace(/\{(\w+)\}/gu, (place, key: string) => values[key] ?? place);
}

/** Returns a count in words: `6 pages`, from `pages.one` or `pages.other` (the plurals of the language). */
export function count(words: Words, name: string, number: number, lang: string): string {
  const form = `${name}.${new Intl.PluralRules(lang).select(number)}`;
  const known = form in words ? form : `${name}.other`;
  return say(words, known, { count: number.toLocaleString(lang) });
}

/** Returns a size as the lists of papers say it: `1.6 MB`, `640 KB`. */
export function sayKilobytes(kilobytes: number, lang: string): string {
  const isLarge = kilobytes >= 1000;
  const value = isLarge ? kilobytes / 1000 : kilobytes;
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
  return `${number} ${isLarge ? 'MB' : 'KB'}`;
}

/** Returns a day in full: `12 July 2019`. Browsers lack the months of Welsh, so that the page brings its own. */
export function sayDay(words: Words, at: string): string {
  const day = new Date(at);
  return `${day.getDate()} ${words[`month${day.getMonth() + 1}`] ?? ''} ${day.getFullYear()}`;
}

/** Returns how long ago a day was: `today`, `3 days ago`, `2 months ago`. */
export function sayAge(words: Words, at: string, lang: string, now = new Date()): string {
  const midnight = (day: Date): number => new Date(day).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(now) - midnight(new Date(at))) / 86_400_000);
  if (days <= 1) return say(words, days < 1 ? 'today' : 'yesterday');
  return days < 60 ? count(words, 'daysAgo', days, lang) : count(words, 'monthsAgo', Math.floor(days / 30), lang);
}
