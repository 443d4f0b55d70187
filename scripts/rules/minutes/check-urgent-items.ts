import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { AgendaItem } from '../../model/agenda.ts';
import { isTaken } from '../../model/meetings/is-taken.ts';
import type { Minutes } from '../../model/minutes.ts';
import { isStillPrompt } from '../../model/minutes/prompts.ts';

/**
 * Returns urgent items of which the minutes have nothing, or nothing of why they could not wait. What was withheld is
 * minuted in private and left alone, as is what was withdrawn or deferred. A minute says why where it speaks of urgency, or
 * has half of the words of the reason that the agenda gives.
 *
 * Source: Local Government Act 1972 s.100B(4)(b): an item is taken as a matter of urgency "by reason of special
 * circumstances, which shall be specified in the minutes".
 */
export function checkUrgentItems(minutes: Minutes): Diagnostic[] {
  const { meeting, entries, source } = minutes;
  return (meeting.agenda?.items ?? [])
    .filter((item) => item.urgency !== null && isTaken(item) && item.withheld === null)
    .flatMap((item) => {
      const own = entries.filter((entry) => entry.item === item);
      const { number, title } = item;
      const [first] = own;
      if (first === undefined) {
        return [diagnose('URGENT_ITEM_NOT_MINUTED', source.positionOf([]), { item: number, title, minuted: false })];
      }
      const text = [minutes.preamble, ...own.map(({ body }) => body)].map((part) => part.text).join(' ');
      // What a draft was started with is told of as such.
      if (saysWhy(text, item) || isStillPrompt(minutes.status, text)) return [];
      return [diagnose('URGENT_ITEM_NOT_MINUTED', first.body.at, { item: number, title, minuted: true })];
    });
}

const urgent =
  /\burgen(?:t|cy)\b|\bspecial circumstances\b|\b(?:can|could)(?:not|n['’]t) wait\b|\b(?:brys|frys|mrys)\b/iu;

function saysWhy(text: string, { urgency }: AgendaItem): boolean {
  if (urgent.test(text)) return true;
  const said = new Set(wordsOf(text));
  const words = wordsOf(urgency?.reason.text ?? '');
  return words.length > 0 && words.filter((word) => said.has(word)).length * 2 >= words.length;
}

/** Those of four letters and more, and figures. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? [];
}
