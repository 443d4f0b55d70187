import type { AgendaItem } from '../../model/agenda.ts';
import { londonMoment } from '../../model/calendar/london-moment.ts';
import type { Decision } from '../../model/decision.ts';
import type { Meeting } from '../../model/meeting.ts';
import { lastChangeOfReport, publishedOn } from '../../model/meetings/publication-of-report.ts';
import type { Report } from '../../model/report.ts';
import type { SuppliedPaper } from '../../model/supplied-file.ts';
import { apiPaths } from '../../model/api-path.ts';
import type { ApiSite } from './api-site.ts';
import { buildDecisionPaper } from './build-decision-papers.ts';
import { fileOfDecision, fileOfReport, fileOfSupplied } from './build-files.ts';
import { modifiedOf } from './modified-of.ts';
import { correctionProperties, keyDecisionProperties, releaseProperties } from './paper-properties.ts';
import { oparlObject, unlessEmpty, within, type OParlObject } from './oparl-object.ts';

/** A paper of OParl: a report, a supplied PDF that is a paper of an item by itself, or a decision taken outside meetings. */
export type ApiPaper =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'supplied'; readonly paper: SuppliedPaper; readonly items: readonly AgendaItem[] }
  | { readonly kind: 'decision'; readonly decision: Decision };

/** Returns the papers of a meeting: its reports, appendices among them, in the given order, then what was supplied. */
export function papersOfMeeting(meeting: Meeting, reports: readonly Report[]): ApiPaper[] {
  const named = (meeting.agenda?.items ?? []).flatMap((item) =>
    item.papers.flatMap((paper) => (paper.kind === 'supplied' ? [{ paper, item }] : [])),
  );
  const supplied = [...Map.groupBy(named, ({ paper }) => paper.file.path).values()].flatMap((uses): ApiPaper[] => {
    const [first] = uses;
    return first === undefined ? [] : [{ kind: 'supplied', paper: first.paper, items: uses.map(({ item }) => item) }];
  });
  return [...reports.map((report): ApiPaper => ({ kind: 'report', report })), ...supplied];
}

/** Returns a paper with its files and consultations within it. */
export function buildPaper(paper: ApiPaper, site: ApiSite): OParlObject {
  switch (paper.kind) {
    case 'report':
      return buildReport(paper.report, site);
    case 'supplied':
      return buildSupplied(paper.paper, paper.items, site);
    case 'decision':
      return buildDecisionPaper(paper.decision, site);
  }
}

/** Returns the consultations of a paper: one for each item of an agenda that it is a paper of. */
export function consultationsOfPaper(paper: ApiPaper, site: ApiSite): OParlObject[] {
  if (paper.kind === 'supplied') {
    return paper.items.map((item) => buildConsultation(item, paper.paper.file.path, site));
  }
  if (paper.kind === 'decision') return [];
  const { report } = paper;
  // An appendix is put before the meeting with its report.
  return report.appendixOf === null ? [buildConsultation(report.item, report.path, site)] : [];
}

/** Returns the files that a paper holds. */
export function filesOfPaper(paper: ApiPaper, site: ApiSite): OParlObject[] {
  if (paper.kind === 'decision') return [fileOfDecision(paper.decision, site)];
  if (paper.kind === 'report') return [fileOfReport(paper.report, site), ...appendixFiles(paper.report, site)];
  return [suppliedFile(paper.paper, paper.items, site)];
}

/** Returns the address of a paper's object. */
export function idOfPaper(paper: ApiPaper, site: ApiSite): string {
  switch (paper.kind) {
    case 'report':
      return site.id('papers', paper.report.path);
    case 'supplied':
      return site.id('papers', paper.paper.file.path);
    case 'decision':
      return site.id('papers', paper.decision.path);
  }
}

/** Returns the address of the consultation of a paper, given by its path, under an item. */
export function consultationId(item: AgendaItem, paperPath: string, site: ApiSite): string {
  const slug = paperPath.slice(item.meeting.path.length).replace(/\/$/u, '');
  return site.id('consultations', item.meeting.path, `${item.anchor}/${slug}`);
}

function buildConsultation(item: AgendaItem, paperPath: string, site: ApiSite): OParlObject {
  const { meeting } = item;
  return oparlObject('Consultation', consultationId(item, paperPath, site), {
    paper: site.id('papers', paperPath),
    agendaItem: site.id('agenda-items', meeting.path, item.anchor),
    meeting: site.id('meetings', meeting.path),
    organization: [meeting.committee, ...meeting.jointWith].map(({ path }) => site.id('organizations', path)),
    created: londonMoment(item.publication.date),
    modified: modifiedOf(meeting),
    web: `${site.address(meeting.path)}#${item.anchor}`,
  });
}

function buildReport(report: Report, site: ApiSite): OParlObject {
  const date = publishedOn(report);
  const { appendixOf } = report;
  const people = [report.leadOfficer, report.personLeading].flatMap((who) => who?.person ?? []);
  return oparlObject('Paper', site.id('papers', report.path), {
    body: site.address(apiPaths.body),
    name: report.subject,
    date,
    paperType: appendixOf === null ? 'Report' : 'Appendix',
    mainFile: fileOfReport(report, site),
    auxiliaryFile: unlessEmpty(appendixFiles(report, site)),
    originatorPerson: unlessEmpty(people.map(({ path }) => site.id('people', path))),
    superordinatedPaper: appendixOf === null ? undefined : [site.id('papers', appendixOf.report.path)],
    subordinatedPaper: unlessEmpty(
      report.appendices.flatMap((appendix) =>
        appendix.report === null ? [] : [site.id('papers', appendix.report.path)],
      ),
    ),
    consultation: unlessEmpty(
      consultationsOfPaper({ kind: 'report', report }, site).map((one) => within('paper', one)),
    ),
    created: londonMoment(date),
    modified: londonMoment(lastChangeOfReport(report)),
    web: site.address(report.path),
    'cleardays:corrections': correctionProperties(report.corrections, site),
    'cleardays:leadOfficer': report.leadOfficer.name,
    'cleardays:recommendations': unlessEmpty(report.recommendations.map(site.textOf)),
    'cleardays:keyDecision': keyDecisionProperties(report.keyDecision),
    'cleardays:released': releaseProperties(report.item.release, site),
    'cleardays:notForPublication': report.exempt ? true : undefined,
    'cleardays:language': report.lang ?? undefined,
  });
}

function buildSupplied(paper: SuppliedPaper, items: readonly AgendaItem[], site: ApiSite): OParlObject {
  const date = firstDayOf(items);
  return oparlObject('Paper', site.id('papers', paper.file.path), {
    body: site.address(apiPaths.body),
    name: paper.title,
    date,
    paperType: 'Supplied paper',
    mainFile: suppliedFile(paper, items, site),
    consultation: consultationsOfPaper({ kind: 'supplied', paper, items }, site).map((one) => within('paper', one)),
    created: londonMoment(date),
    modified: londonMoment(date),
    web: site.address(paper.file.path),
    'cleardays:released': releaseProperties(items[0]?.release ?? null, site),
    'cleardays:notForPublication': paper.file.exempt ? true : undefined,
  });
}

function suppliedFile({ file, title }: SuppliedPaper, items: readonly AgendaItem[], site: ApiSite): OParlObject {
  return fileOfSupplied(file, { name: title, published: firstDayOf(items) }, site);
}

function firstDayOf(items: readonly AgendaItem[]): string {
  const days = items.map(({ publication: { date }, release }) =>
    release !== null && release.date > date ? release.date : date,
  );
  return days.toSorted()[0] ?? '';
}

function appendixFiles(report: Report, site: ApiSite): OParlObject[] {
  const published = publishedOn(report);
  return report.appendices.flatMap(({ title, file }) =>
    file === null ? [] : [fileOfSupplied(file, { name: title, published }, site)],
  );
}
