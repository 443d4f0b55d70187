import { formatDay } from '../../../model/calendar/format-day.ts';
import type { CallIn } from '../../../model/call-in.ts';
import type { MinuteEntry } from '../../../model/minutes.ts';
import type { Site } from '../site.ts';

/** Whether a decision can be called in, or was. */
export interface CallInView {
  readonly sentence: string;
  /** Why the decision takes effect at once, or what became of the call-in. */
  readonly aboutHtml: string | null;
}

/** Returns the call-in of a decision in words; null where nobody would ask. */
export function buildCallInView(callIn: CallIn, { archive, text, words }: Site): CallInView | null {
  const said = words.callIn;
  const day = (date: string): string => formatDay(date, words);
  switch (callIn.kind) {
    case 'none':
      return null;
    case 'excluded':
      return { sentence: said.excluded, aboutHtml: null };
    case 'urgent':
      return { sentence: said.urgent, aboutHtml: text.inline(callIn.reason) };
    case 'open':
      return { sentence: said.open(day(callIn.lastDay), day(callIn.effect)), aboutHtml: null };
    case 'over': {
      const tell = callIn.effect <= archive.today ? said.tookEffect : said.takesEffect;
      return { sentence: tell(day(callIn.effect)), aboutHtml: null };
    }
    case 'called-in': {
      const { date, by, outcome } = callIn.calledIn;
      const sentence = said.calledIn(day(date), words.titles.bodies(by.map(({ name }) => name)));
      return outcome === null
        ? { sentence: `${sentence} ${said.pending}`, aboutHtml: null }
        : { sentence, aboutHtml: text.inline(outcome) };
    }
  }
}

/** Returns the call-in of what a minute records as resolved; null also where it resolves nothing. */
export function callInOfMinute(entry: MinuteEntry, site: Site): CallInView | null {
  const outcomes = site.registers.byEntry.get(entry) ?? [];
  return outcomes.some(({ outcome }) => outcome.kind === 'resolved') ? buildCallInView(entry.callIn, site) : null;
}
