import { formatDay } from '../../../model/calendar/format-day.ts';
import type { ComingBusiness, ComingItem } from '../../../model/coming-business.ts';
import type { Meeting } from '../../../model/meeting.ts';
import { keyDecisionInWords } from '../../../model/reports/key-decision-in-words.ts';
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

/** A coming meeting with what it is to deal with. */
export interface ProgrammeLine {
  readonly href: string;
  readonly day: string;
  readonly items: readonly ComingLine[];
}

/** Returns a work programme as committees and agendas show it. */
export function listProgramme(business: readonly ComingBusiness[], site: Site): ProgrammeLine[] {
  return business.map(({ meeting, items }) => ({
    href: site.links.href(meeting.path),
    day: formatDay(meeting.date, site.words),
    items: listComing(items, meeting, site),
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
    keyDecision: item.keyDecision === null ? null : keyDecisionInWords(item.keyDecision, site.words),
    privateHtml: inline(item.private),
    documentsHtml: item.documents.map((document) => site.text.inline(document)),
  }));
}
