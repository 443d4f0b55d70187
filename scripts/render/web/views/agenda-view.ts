import { formatDayShort } from '../../../model/calendar/format-day.ts';
import type { AgendaItem, Withheld } from '../../../model/agenda.ts';
import type { Meeting } from '../../../model/meeting.ts';
import { deferralOf, deferredFrom } from '../../../model/meetings/deferral.ts';
import { packTitle } from '../../../model/meetings/build-packs.ts';
import { programmeOfItem } from '../../../model/meetings/programme-of-item.ts';
import { releaseInWords } from '../../../model/meetings/release-in-words.ts';
import { sameBusiness } from '../../../model/meetings/same-business.ts';
import { actionsOfItem } from '../../registers/actions-of-item.ts';
import type { Site } from '../site.ts';
import { lineOfAction, type ActionLine } from './action-lines.ts';
import { listProgramme, type ProgrammeLine } from './coming-lines.ts';
import { minutesOfItem, type MinutesOfItem } from './minutes-of-item.ts';
import { lineOfPaper, pagesOfItem, type PaperLine } from './paper-lines.ts';
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
export interface AgendaItemView extends MinutesOfItem {
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
  /** The actions of earlier meetings that the item is about; null for other items. */
  readonly actions: readonly ActionLine[] | null;
  /** What coming meetings are to deal with, for an item about that; null for others. */
  readonly programme: readonly ProgrammeLine[] | null;
  /** The newest other meetings of the committee that dealt with the same. */
  readonly elsewhere: readonly { readonly href: string; readonly day: string }[];
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
    ...minutesOfItem(item, site),
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
