import { formatDay } from '../../../model/calendar/format-day.ts';
import { namesOfBodies } from '../../../model/meetings/joint-meeting.ts';
import { releaseInWords } from '../../../model/meetings/release-in-words.ts';
import type { Contact } from '../../../model/contact.ts';
import type { AgendaItem } from '../../../model/agenda.ts';
import { packWithin } from '../../../model/meetings/build-packs.ts';
import type { NamedPerson } from '../../../model/person.ts';
import type { Appendix, Report } from '../../../model/report.ts';
import type { Words } from '../../../words/words.ts';
import { escapeHtml } from '../../html/escape-html.ts';
import { formatBytes } from '../format-bytes.ts';
import { markPages } from '../mark-pages.ts';
import type { Site } from '../site.ts';
import { listCorrections, type CorrectionLine } from './correction-lines.ts';
import { buildNotesView, type NotesView } from './keep-view.ts';
import { describeKeyDecision } from './key-decision-view.ts';
import { findPaperPdf, type PaperPdf } from './paper-pdf.ts';
import { findPrinted, hrefOfPage, rangeInWords } from './pack-lines.ts';

/** The page of a report. */
export interface ReportView {
  readonly corrections: readonly CorrectionLine[];
  readonly subject: string;
  /** The bodies that hold the meeting. */
  readonly committee: string;
  readonly meetingDay: string;
  readonly item: { readonly href: string; readonly number: string; readonly title: string };
  readonly exempt: boolean;
  /** That its item is not taken at the meeting, where it was withdrawn or deferred. */
  readonly notTaken: string | null;
  /** How it became public, where it had been withheld. */
  readonly release: string | null;
  /** The header table: what each row is called, and what it says. */
  readonly header: readonly { readonly key: string; readonly valueHtml: string }[];
  readonly recommendationsHtml: readonly string[];
  readonly contents: readonly { readonly href: string; readonly number: string | null; readonly text: string }[];
  readonly bodyHtml: string | null;
  readonly notes: NotesView;
  /** The mark of the first printed page, where the packs were printed. */
  readonly firstPageMarkHtml: string | null;
  readonly contactOfficer: Contact;
  readonly appendices: readonly {
    readonly title: string;
    readonly href: string | null;
    readonly note: string | null;
  }[];
  readonly backgroundDocumentsHtml: readonly string[];
  /** Where the report stands in print: `pages 17 to 34 of the agenda pack`. */
  readonly printed: { readonly href: string; readonly pages: string; readonly pack: string } | null;
  readonly pdf: PaperPdf | null;
  readonly minute: { readonly href: string; readonly number: string } | null;
  readonly indicators: readonly { readonly href: string; readonly reference: string; readonly title: string }[];
}

/** Returns what the page of a report shows. */
export function buildReportView(report: Report, site: Site): ReportView {
  const { links, text } = site;
  const { meeting, item } = report;
  const body = text.bodyOf(report.body);
  const printed = findPrinted(meeting, report.path, site);
  const anchors = printed === null ? undefined : printed.map.anchors[report.path];
  const bodyHtml = text.body(report.body);
  const marked =
    printed === null ? null : markPages(bodyHtml ?? '', body.anchors, anchors ?? {}, printed.range, site.words);
  const minute = meeting.minutes?.entries.find((entry) => entry.item === item);
  return {
    corrections: listCorrections(report.corrections, site),
    subject: report.subject,
    committee: namesOfBodies(meeting, site.words),
    meetingDay: formatDay(meeting.date, site.words),
    item: { href: `${links.href(meeting.path)}#${item.anchor}`, number: item.number, title: item.title },
    exempt: report.exempt,
    notTaken: notTakenInWords(item, site.words),
    release: item.release === null ? null : releaseInWords(item.release, site.words),
    header: buildHeader(report, site),
    recommendationsHtml: report.recommendations.map((recommendation) => text.inline(recommendation)),
    contents: body.headings
      .filter((heading) => heading.level === 2)
      .map((heading) => ({ href: `#${heading.id}`, number: heading.number, text: heading.text })),
    firstPageMarkHtml: marked?.topHtml ?? null,
    bodyHtml: marked?.bodyHtml ?? bodyHtml,
    notes: buildNotesView(
      { path: report.path, title: report.subject, how: site.words.notes.howOnReport, meeting },
      site,
    ),
    contactOfficer: report.contactOfficer,
    appendices: report.appendices.map((appendix) => lineOfAppendix(appendix, site)),
    backgroundDocumentsHtml: report.backgroundDocuments.map((document) => text.inline(document)),
    printed:
      printed === null
        ? null
        : {
            href: hrefOfPage(printed, site),
            pages: rangeInWords(printed.range, site),
            pack: packWithin(printed.pack.publication, site.words),
          },
    pdf: findPaperPdf(report.path, site),
    minute:
      meeting.minutes === null || minute === undefined
        ? null
        : { href: `${links.href(meeting.minutes.path)}#${minute.anchor}`, number: minute.number },
    indicators: [...new Set(body.citations.map(({ indicator }) => indicator))].map((indicator) => ({
      href: links.href(indicator.path),
      reference: indicator.reference,
      title: indicator.title,
    })),
  };
}

function notTakenInWords({ withdrawn, deferredTo }: AgendaItem, words: Words): string | null {
  if (deferredTo !== null) return words.agenda.deferred(formatDay(deferredTo, words));
  return withdrawn ? `${words.agenda.withdrawn} ${words.agenda.withdrawnAbout}` : null;
}

function buildHeader(report: Report, site: Site): ReportView['header'] {
  const { text, links } = site;
  const { header } = site.words.report;
  const { meeting } = report;
  const person = (who: NamedPerson) =>
    who.person === null ? escapeHtml(who.name) : anchor(links.href(who.person.path), who.name);
  const markdown = (value: Parameters<typeof text.inline>[0] | null) => (value === null ? null : text.inline(value));
  const rows: readonly (readonly [string, string | null])[] = [
    [header.reportTo, anchor(links.href(meeting.path), meeting.name)],
    [header.agendaItem, anchor(`${links.href(meeting.path)}#${report.item.anchor}`, report.item.number)],
    [header.leadOfficer, person(report.leadOfficer)],
    [header.personLeading, report.personLeading === null ? null : person(report.personLeading)],
    [header.cabinetMember, markdown(report.cabinetMember)],
    [header.wards, markdown(report.wards)],
    [header.corporatePriority, markdown(report.corporatePriority)],
    [header.financialImpact, markdown(report.financialImpact)],
    [header.keyDecision, report.keyDecision === null ? null : describeKeyDecision(report.keyDecision, site)],
    [header.origin, markdown(report.origin)],
    [header.brief, markdown(report.brief)],
  ];
  return rows.flatMap(([key, valueHtml]) => (valueHtml === null ? [] : [{ key, valueHtml }]));
}

function lineOfAppendix(appendix: Appendix, site: Site): ReportView['appendices'][number] {
  if (appendix.report !== null) {
    return { title: appendix.title, href: site.links.href(appendix.report.path), note: null };
  }
  if (appendix.file !== null) {
    return {
      title: appendix.title,
      href: site.links.href(appendix.file.path),
      note: `PDF, ${formatBytes(appendix.file.bytes)}`,
    };
  }
  return { title: appendix.title, href: null, note: null };
}

function anchor(href: string, words: string): string {
  return `<a class="govuk-link" href="${escapeHtml(href)}">${escapeHtml(words)}</a>`;
}
