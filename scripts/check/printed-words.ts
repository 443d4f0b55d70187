import { interfaceLanguages } from '../words/words-of.ts';

/** Stand for what the words are filled with: letters that no language has. */
const [one, other] = ['\u0001', '\u0002'];

/** The item in the corner of a page, `Agenda Item 6`, in any language that packs speak; its first group is the number. */
export const cornerWords: readonly RegExp[] = interfaceLanguages.map(
  ({ pack }) => new RegExp(`^${escaped(pack.agendaItem(one)).replace(one, '(\\S+)')}$`, 'u'),
);

/** The number at the foot of a page, `Page 17`. */
export const footWords: readonly RegExp[] = interfaceLanguages.map(
  ({ pack }) => new RegExp(`^${escaped(pack.page)}(\\d+)$`, 'u'),
);

const beforeNumbers = interfaceLanguages.flatMap(({ pack }) =>
  [pack.agenda.pages(one, one), pack.agenda.pages(one, other)].map((words) =>
    escaped(words.slice(1, words.indexOf(one))),
  ),
);

/** A page range as an agenda prints it, `(Pages 3 - 4)` or `(Page 3)`, with first and last page. */
export const rangeWords = new RegExp(`\\((?:${beforeNumbers.join('|')})(\\d+)(?: ?[-–] ?(\\d+))? ?\\)`, 'gu');

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
