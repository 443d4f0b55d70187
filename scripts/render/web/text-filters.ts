import { interfaceLanguages } from '../../words/words-of.ts';
import { escapeText } from '../markdown/slots.ts';

// A text need not be in the language of its page.
const months = interfaceLanguages.flatMap(({ days }) => days.months).join('|');
const dayAndMonth = new RegExp(String.raw`\b(\d{1,2}) (?=(?:${months})\b)`, 'gu');
const postcode = /\b([A-Z]{1,2}\d[A-Z\d]?) (?=\d[A-Z]{2}\b)/gu;

/** Returns text whose days stay with their months, and the halves of postcodes together, wherever a line ends. */
export function keepTogether(text: string): string {
  return text.replace(dayAndMonth, '$1\u00A0').replace(postcode, '$1\u00A0');
}

/** Returns words as they begin a sentence or a cell: `Quarter 1 of 2018/19`. */
export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** Returns an email address as HTML that breaks after its `@` and before its dots, if a line is too short for it. */
export function emailHtml(address: string): string {
  return breakable(escapeText(address));
}

/** Returns a telephone number as it is dialled: `01632960100` for `01632 960-100 (office hours)`. */
export function dialled(number: string): string {
  return number.replace(/\(.*?\)|[^\d+*#]/gu, '');
}

/** Returns a telephone number that no line breaks, at its spaces or its hyphens. */
export function unbroken(number: string): string {
  return number.replaceAll(' ', '\u00A0').replaceAll('-', '\u2011');
}

const telephoneLink = /(<a [^>]*href="tel:[^>]*>)([^<>]+)(?=<\/a>)/gu;
const mailLink = /(<a [^>]*href="mailto:[^>]*>)([^<>\s]+@[^<>\s]+)(?=<\/a>)/gu;

/** Returns HTML of officers' text whose email addresses and telephone numbers break, or do not, as those of templates. */
export function setContactLinks(html: string): string {
  return html
    .replace(mailLink, (_, tag: string, address: string) => `${tag}${breakable(address)}`)
    .replace(
      telephoneLink,
      (_, tag: string, number: string) => `${tag}${number.replaceAll(' ', '&nbsp;').replaceAll('-', '&#8209;')}`,
    );
}

function breakable(address: string): string {
  return address.replaceAll('@', '@<wbr>').replaceAll('.', '<wbr>.');
}
