import { formatDayShort } from '../../../model/calendar/format-day.ts';
import type { AgendaItem, Paper, Withheld } from '../../../model/agenda.ts';
import type { Meeting } from '../../../model/meeting.ts';
import { deferralOf, deferredFrom } from '../../../model/meetings/deferral.ts';
import { packTitle } from '../../../model/meetings/build-packs.ts';
import { publicationOfReport } from '../../../model/meetings/publication-of-report.ts';
import { programmeOfItem } from '../../../model/meetings/programme-of-item.ts';
import { releaseInWords } from '../../../model/meetings/release-in-words.ts';
import { sameBusiness } from '../../../model/meetings/same-business.ts';
import type { Report } from '../../../model/report.ts';
import { actionsOfItem } from '../../registers/actions-of-item.ts';
import { formatBytes } from '../format-bytes.ts';
import type { Site } from '../site.ts';
import { callInOfMinute, type CallInView } from './call-in-view.ts';
import { lineOfAction, type ActionLine } from './action-lines.ts';
import { listProgramme, type ProgrammeLine } from './coming-lines.ts';
import { correctedInWords } from './correction-lines.ts';
import { lineOfOutcome, type OutcomeLine } from './outcome-lines.ts';
import { findPrinted, findPrintedItem, rangeInWords } from './pack-lines.ts';
import { linkPerson, type PersonLink } from './person-link.ts';
import { privateNoticeOf } from './private-notice.ts';

/** What returns at every meeting for years would fill pages with links; those of the newest meetings lead further. */
const mostElsewhere = 6;

/** The agenda as the page of a meeting shows it. */
export interface AgendaView {
  readonly partA: readonly AgendaItemView[];
  readonly partB: readonly AgendaItemView[];
}

/** An item of the agenda. */
export interface AgendaItemView {
  readonly anchor: string;
  readonly number: string;
  readonly title: string;
  readonly purposeHtml: string | null;
  readonly standingHtml: string | null;
  readonly presenter: PersonLink | null;
  /** `pages 13 to 16` of the pack; null where it has no papers, they stand in several packs, or none was printed. */
  readonly pages: string | null;
  readonly papers: readonly PaperLine[];
  readonly withheld: WithheldView | null;
  /** The notices of taking it in private, each a sentence as HTML. */
  readonly privateNoticeHtml: readonly string[];
  /** How papers that had been withheld became public. */
  readonly release: { readonly text: string; readonly noteHtml: string | null } | null;
  readonly urgency: { readonly reasonHtml: string; readonly agreedBy: PersonLink } | null;
  readonly toFollow: boolean;
  readonly withdrawn: boolean;
  /** Where it was deferred to; the address is null where that meeting is not there yet. */
  readonly deferred: { readonly href: string | null; readonly day: string } | null;
  /** The meetings that had deferred it to this one. */
  readonly deferredFrom: readonly { readonly href: string; readonly day: string }[];
  /** `Added by supplementary agenda 1 on 8 February 2019.` */
  readonly added: string | null;
  /** The number is empty for a private minute that has none. */
  readonly minute: { readonly href: string; readonly number: string } | null;
  /** What the minutes record as resolved and asked for under the item. */
  readonly outcomes: readonly OutcomeLine[];
  /** Whether what was resolved can be called in; null where it never could be. */
  readonly callIn: CallInView | null;
  /** The actions of earlier meetings that the item is about; null for other items. */
  readonly actions: readonly ActionLine[] | null;
  /** What coming meetings are to deal with, for an item about that; null for others. */
  readonly programme: readonly ProgrammeLine[] | null;
  /** The newest other meetings of the committee that dealt with the same. */
  readonly elsewhere: readonly { readonly href: string; readonly day: string }[];
}

/** A paper under an item. */
interface PaperLine {
  readonly href: string;
  readonly title: string;
  /** What is said after the title: `report`, `approved` or `PDF, 240 KB`; when it came, if later than its item; pages. */
  readonly details: readonly string[];
  readonly restricted: boolean;
}

/** Why papers are not open to the public. */
interface WithheldView {
  readonly kind: Withheld['kind'];
  readonly paragraphs: readonly { readonly number: number; readonly description: string }[];
  readonly reasonHtml: string;
}

/** Returns the agenda of a meeting as far as it is published; null before that. */
export function buildAgendaView(meeting: Meeting, site: Site): AgendaView | null {
  if (meeting.agenda === null) return null;
  const view = (item: AgendaItem) => viewOfItem(item, site);
  return { partA: meeting.agenda.partA.map(view), partB: meeting.agenda.partB.map(view) };
}

function viewOfItem(item: AgendaItem, site: Site): AgendaItemView {
  return {
    anchor: item.anchor,
    number: item.number,
    title: item.title,
    purposeHtml: site.text.block(item.purpose, `${item.anchor}-purpose-`),
    standingHtml: site.text.block(item.standingText, `${item.anchor}-`),
    presenter: item.presenter === null ? null : linkPerson(item.presenter, site),
    pages: pagesOfItem(item, site),
    papers: item.papers.map((paper) => lineOfPaper(paper, item, site)),
    withheld: item.withheld === null ? null : viewOfWithheld(item.withheld, site),
    privateNoticeHtml: privateNoticeOf(item, site),
    release:
      item.release === null
        ? null
        : {
            text: releaseInWords(item.release, site.words),
            noteHtml: item.release.note === null ? null : site.text.inline(item.release.note),
          },
    urgency:
      item.urgency === null
        ? null
        : {
            reasonHtml: site.text.inline(item.urgency.reason),
            agreedBy: linkPerson(item.urgency.agreedBy, site),
          },
    toFollow: item.toFollow,
    withdrawn: item.withdrawn,
    deferred: viewOfDeferral(item, site),
    deferredFrom: deferredFrom(item).map((other) => linkItem(other, site)),
    added: addedInWords(item, site),
    minute: minuteOf(item, site),
    outcomes: outcomesOf(item, site),
    callIn: callInOf(item, site),
    actions: item.listsActions
      ? actionsOfItem(item, site.registers, site.archive).map((action) => lineOfAction(action, site))
      : null,
    programme: item.listsProgramme ? listProgramme(programmeOfItem(item), site) : null,
    elsewhere: sameBusiness(item)
      .slice(0, mostElsewhere)
      .map((other) => linkItem(other, site)),
  };
}

function linkItem({ meeting, anchor }: AgendaItem, site: Site): { readonly href: string; readonly day: string } {
  return { href: `${site.links.href(meeting.path)}#${anchor}`, day: formatDayShort(meeting.date, site.words) };
}

function viewOfDeferral(item: AgendaItem, site: Site): AgendaItemView['deferred'] {
  const deferral = deferralOf(item);
  if (deferral === null) return null;
  if (deferral.item !== null) return linkItem(deferral.item, site);
  const { meeting, date } = deferral;
  return {
    href: meeting === null ? null : site.links.href(meeting.path),
    day: formatDayShort(date, site.words),
  };
}

/** Papers that came with several packs say their pages themselves. */
function pagesOfItem({ meeting, number, papers }: AgendaItem, site: Site): string | null {
  const printed = findPrintedItem(meeting, number, site);
  const last = printed.at(-1);
  if (last === undefined || (printed.length > 1 && papers.length > 1)) return null;
  return rangeInWords(last.range, site);
}

function lineOfPaper(paper: Paper, { meeting, papers }: AgendaItem, site: Site): PaperLine {
  const { words } = site;
  const path = paper.kind === 'supplied' ? paper.file.path : paper.path;
  const printed = findPrinted(meeting, path, site);
  // Of a paper that is the item's only one, the item says the pages.
  const pages = printed === null || papers.length === 1 ? [] : [rangeInWords(printed.range, site)];
  const href = site.links.href(path);
  switch (paper.kind) {
    case 'report': {
      // A title that says "report" itself needs no second one after it.
      const kind = words.agenda.saysReport.test(paper.subject) ? [] : [words.agenda.report];
      const details = [...kind, ...laterInWords(paper, site), ...correctedInWords(paper.corrections, site), ...pages];
      return { href, title: paper.subject, details, restricted: paper.exempt };
    }
    case 'minutes': {
      const title = words.agenda.minutesOf(formatDayShort(paper.meeting.date, words));
      return {
        href,
        title,
        details: [
          paper.status === 'approved' ? words.agenda.approved : words.agenda.inDraft,
          ...correctedInWords(paper.corrections, site),
          ...pages,
        ],
        restricted: false,
      };
    }
    case 'supplied': {
      const details = ['PDF', formatBytes(paper.file.bytes), ...pages];
      return { href, title: paper.title, details, restricted: false };
    }
  }
}

function laterInWords(report: Report, { words }: Site): string[] {
  const publication = publicationOfReport(report);
  return publication === report.item.publication
    ? []
    : [words.agenda.publishedOn(formatDayShort(publication.date, words))];
}

function viewOfWithheld(withheld: Withheld, site: Site): WithheldView {
  return withheld.kind === 'exempt'
    ? {
        kind: 'exempt',
        // The list of paragraphs sets its own full stops.
        paragraphs: withheld.paragraphs.map(({ number, description }) => ({
          number,
          description: description.replace(/\.$/u, ''),
        })),
        reasonHtml: site.text.inline(withheld.publicInterest),
      }
    : { kind: 'confidential', paragraphs: [], reasonHtml: site.text.inline(withheld.reason) };
}

function addedInWords({ publication, meeting }: AgendaItem, { words }: Site): string | null {
  if (publication.kind === 'agenda' && publication.number === 1) return null;
  const pack = meeting.packs.find((candidate) => candidate.publication === publication);
  const title = pack === undefined ? words.agenda.laterPublication : packTitle(publication, words);
  return words.agenda.addedBy(title, formatDayShort(publication.date, words));
}

function outcomesOf(item: AgendaItem, site: Site): readonly OutcomeLine[] {
  const entries = item.meeting.minutes?.entries.filter((entry) => entry.item === item) ?? [];
  return entries
    .flatMap((entry) => site.registers.byEntry.get(entry) ?? [])
    .map((outcome) => lineOfOutcome(outcome, site));
}

/** Several minutes may be of one item, and share its call-in. */
function callInOf(item: AgendaItem, site: Site): CallInView | null {
  const entries = item.meeting.minutes?.entries.filter((entry) => entry.item === item) ?? [];
  return entries.map((entry) => callInOfMinute(entry, site)).find((callIn) => callIn !== null) ?? null;
}

function minuteOf(item: AgendaItem, site: Site): AgendaItemView['minute'] {
  const { minutes } = item.meeting;
  const entry = minutes?.entries.find((candidate) => candidate.item === item);
  if (minutes === null || entry === undefined) return null;
  return { href: `${site.links.href(minutes.path)}#${entry.anchor}`, number: entry.number };
}
