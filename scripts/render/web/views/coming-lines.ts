import { formatDay } from '../../../model/calendar/format-day.ts';
import type { ComingItem, ProgrammeEntry } from '../../../model/coming-business.ts';
import type { Meeting } from '../../../model/meeting.ts';
import { keyDecisionInWords } from '../../../model/reports/key-decision-in-words.ts';
import type { SaidKeyDecision } from '../../../model/report.ts';
import type { Words } from '../../../words/words.ts';
import type { Site } from '../site.ts';
import { linkPerson, type PersonLink } from './person-link.ts';

/** An item that a coming meeting is to deal with. */
export interface ComingLine {
  readonly title: string;
  /** Its place on the agenda; null before the agenda is out. */
  readonly href: string | null;
  readonly purposeHtml: string | null;
  readonly leadOfficer: PersonLink | null;
  /** The reference, and when notice was given. */
  readonly keyDecision: string | null;
  /** Why it is to be taken in private. */
  readonly privateHtml: string | null;
  readonly documentsHtml: readonly string[];
}

/** A meeting with what a work programme says that it is to deal with. */
export interface ProgrammeLine {
  /** Null where no meeting was held under that day. */
  readonly href: string | null;
  readonly day: string;
  /** The key decision is its reference, and when notice was given. */
  readonly items: readonly { readonly title: string; readonly keyDecision: string | null }[];
}

/** Returns a work programme as committees and agendas show it. */
export function listProgramme(entries: readonly ProgrammeEntry[], { links, words }: Site): ProgrammeLine[] {
  return entries.map(({ date, meeting, items }) => ({
    href: meeting === null ? null : links.href(meeting.path),
    day: formatDay(date, words),
    items: items.map(({ title, keyDecision }) => ({ title, keyDecision: keyInWords(keyDecision, words) })),
  }));
}

/** Returns what a meeting is to deal with. */
export function listComing(items: readonly ComingItem[], meeting: Meeting, site: Site): ComingLine[] {
  const inline = (text: ComingItem['purpose']): string | null => (text === null ? null : site.text.inline(text));
  return items.map((item) => ({
    title: item.title,
    href: item.anchor === null ? null : `${site.links.href(meeting.path)}#${item.anchor}`,
    purposeHtml: inline(item.purpose),
    leadOfficer: item.leadOfficer === null ? null : linkPerson(item.leadOfficer, site),
    keyDecision: keyInWords(item.keyDecision, site.words),
    privateHtml: inline(item.private),
    documentsHtml: item.documents.map((document) => site.text.inline(document)),
  }));
}

function keyInWords(keyDecision: SaidKeyDecision | null, words: Words): string | null {
  return keyDecision === null ? null : keyDecisionInWords(keyDecision, words);
}
