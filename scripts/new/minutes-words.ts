import { formatDayShort } from '../model/calendar/format-day.ts';
import { welsh as welshDays } from '../words/cy/welsh.ts';
import { english as englishDays } from '../words/en/english.ts';

/** What a draft of minutes is started with: prompts that `cleardays check` finds (see rules/good-practice), and sentences. */
export interface MinutesWords {
  readonly item: string;
  /** Of an item with a report. */
  readonly report: string;
  /** Before the reason that the agenda gives for taking an item as urgent, which the minutes must specify. */
  readonly urgent: string;
  /** Before what a report recommended. */
  readonly resolved: string;
  /** Of an item taken in private: in the public minutes, and in the private ones. */
  readonly publicOfPrivate: string;
  readonly private: string;
  readonly action: string;
  readonly withdrawn: string;
  /** Turns the day of a later meeting, `2026-05-20`, into a sentence. */
  readonly deferred: (day: string) => string;
  /** Turns a paragraph's number into words that say whose paragraph it is. */
  readonly paragraph: (number: string) => string;
}

const english: MinutesWords = {
  item: '[insert the minute of this item]',
  report: '[insert what was said, in a few sentences]',
  urgent: '[insert as the chair gave it] Reason for urgency:',
  resolved: '[insert as it was resolved]',
  publicOfPrivate: '[insert what the public may know of it]',
  private: '[insert the private minute of this item]',
  action: '[insert how it stands, with status=done above where it is]',
  withdrawn: 'The item had been withdrawn from the agenda.',
  deferred: (day) => `The item was deferred to the meeting on ${formatDayShort(day, englishDays)}.`,
  paragraph: (number) => `paragraph ${number} of the report`,
};

const welsh: MinutesWords = {
  item: '[mewnosod cofnod yr eitem hon]',
  report: '[mewnosod yr hyn a ddywedwyd, mewn ychydig frawddegau]',
  urgent: '[mewnosod fel y’i rhoddwyd gan y cadeirydd] Rheswm dros y brys:',
  resolved: '[mewnosod fel y penderfynwyd]',
  publicOfPrivate: '[mewnosod yr hyn y caiff y cyhoedd ei wybod]',
  private: '[mewnosod cofnod preifat yr eitem hon]',
  action: '[mewnosod sut mae’n sefyll, gyda status=done uchod lle mae wedi’i gwneud]',
  withdrawn: 'Roedd yr eitem wedi’i thynnu’n ôl oddi ar yr agenda.',
  deferred: (day) => `Gohiriwyd yr eitem tan y cyfarfod ar ${formatDayShort(day, welshDays)}.`,
  paragraph: (number) => `paragraff ${number} yr adroddiad`,
};

/** Returns the words of a language, `cy` or `en-GB`; English for others. */
export function minutesWordsFor(lang: string): MinutesWords {
  return /^cy\b/iu.test(lang) ? welsh : english;
}
