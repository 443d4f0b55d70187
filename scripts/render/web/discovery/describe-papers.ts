import type { DigitalDocument, Organization, Person as PersonData, Report as ReportData } from 'schema-dts';
import type { Archive } from '../../../model/archive.ts';
import { lastChangeOfReport, publishedOn } from '../../../model/meetings/publication-of-report.ts';
import type { Decision } from '../../../model/decision.ts';
import type { Minutes } from '../../../model/minutes.ts';
import type { NamedPerson } from '../../../model/person.ts';
import type { Report } from '../../../model/report.ts';
import { paperPdfPath } from '../../../model/site-path.ts';
import type { Site } from '../site.ts';
import { eventId } from './describe-event.ts';

type DescribedBy = Pick<Site, 'archive' | 'links' | 'pageMaps' | 'words'>;

/** Returns a report as schema.org has it: who wrote it, for which meeting, when it was published, and its PDF. */
export function describeReport(report: Report, site: DescribedBy): Exclude<ReportData, string> {
  const { links, archive } = site;
  const date = publishedOn(report);
  return {
    '@type': 'Report',
    name: report.subject,
    url: links.canonical(report.path),
    datePublished: date,
    ...(report.corrections.length === 0 ? {} : { dateModified: lastChangeOfReport(report) }),
    author: describeAuthor(report.leadOfficer, site),
    publisher: describeCouncil(archive),
    subjectOf: { '@id': eventId(report.meeting, links) },
    inLanguage: report.lang ?? archive.council.languages[0] ?? 'en-GB',
    ...licenceOf(archive),
    ...pdfOf(report.path, site),
  };
}

/** Returns minutes as a document of schema.org. */
export function describeMinutes(minutes: Minutes, site: DescribedBy): Exclude<DigitalDocument, string> {
  const { links, archive, words } = site;
  const { meeting, status, approvedAt } = minutes;
  return {
    '@type': 'DigitalDocument',
    name: words.feeds.minutesOf(meeting.name),
    url: links.canonical(minutes.path),
    creativeWorkStatus: status === 'approved' ? 'Approved' : 'Draft',
    // Content does not say when a draft was published.
    ...(status === 'approved' && approvedAt !== null ? { dateModified: approvedAt.date } : {}),
    publisher: describeCouncil(archive),
    recordedAt: { '@id': eventId(meeting, links) },
    inLanguage: minutes.lang ?? archive.council.languages[0] ?? 'en-GB',
    ...licenceOf(archive),
    ...pdfOf(minutes.path, site),
  };
}

/** Returns a decision that was taken outside a meeting as a document of schema.org. */
export function describeDecision(decision: Decision, site: DescribedBy): Exclude<DigitalDocument, string> {
  const { links, archive } = site;
  const { title, path, published, corrections, decidedBy, lang } = decision;
  const corrected = corrections.at(-1)?.date;
  return {
    '@type': 'DigitalDocument',
    name: title,
    url: links.canonical(path),
    datePublished: published,
    ...(corrected === undefined ? {} : { dateModified: corrected }),
    author: describeAuthor(decidedBy, site),
    publisher: describeCouncil(archive),
    inLanguage: lang ?? archive.council.languages[0] ?? 'en-GB',
    ...licenceOf(archive),
    ...pdfOf(path, site),
  };
}

/** Returns the council as the body that publishes. */
export function describeCouncil({ council }: Archive): Exclude<Organization, string> {
  return { '@type': 'GovernmentOrganization', name: council.name, url: council.website ?? `${council.url}/` };
}

/** Returns under which licence a work of the archive may be used, where content names one. */
export function licenceOf({ council }: Archive): { readonly license?: string } {
  return council.licence === null ? {} : { license: council.licence };
}

function describeAuthor({ name, person }: NamedPerson, { links }: DescribedBy): Exclude<PersonData, string> {
  return { '@type': 'Person', name, ...(person === null ? {} : { url: links.canonical(person.path) }) };
}

function pdfOf(path: string, { links, pageMaps }: DescribedBy): Pick<Exclude<DigitalDocument, string>, 'encoding'> {
  const pdf = paperPdfPath(path);
  const printed = pageMaps.get(pdf);
  if (printed === undefined) return {};
  return {
    encoding: {
      '@type': 'MediaObject',
      contentUrl: links.canonical(pdf),
      encodingFormat: 'application/pdf',
      contentSize: `${printed.bytes} B`,
    },
  };
}
