import { londonMoment } from '../../model/calendar/london-moment.ts';
import type { Decision } from '../../model/decision.ts';
import type { Pack } from '../../model/meeting.ts';
import { publishedOn } from '../../model/meetings/publication-of-report.ts';
import type { Minutes } from '../../model/minutes.ts';
import type { Report } from '../../model/report.ts';
import { paperPdfPath } from '../../model/site-path.ts';
import type { SuppliedFile } from '../../model/supplied-file.ts';
import type { ApiSite } from './api-site.ts';
import { oparlObject, type OParlObject } from './oparl-object.ts';

/** What is said of a file that a page leads to. */
interface FileFacts {
  /** The path that gives the object its address. */
  readonly identity: string;
  /** Where the file itself is. */
  readonly path: string;
  readonly name: string;
  readonly mimeType: string;
  /** In bytes; null where that is not known, as of pages. */
  readonly size: number | null;
  /** The day on which it was published; null where content does not say. */
  readonly published: string | null;
  /** The page beside the file; null where the file is the page. */
  readonly page: string | null;
}

/** Returns a paper with a page of its own as a file: its PDF where one was printed, otherwise the page. */
export function fileOfReport(report: Report, site: ApiSite): OParlObject {
  const published = publishedOn(report);
  return buildFile({ ...pageOrPdf(report.path, site), name: report.subject, published }, site);
}

/** Returns minutes as a file, as `fileOfReport`. Drafts have no day: content does not say when they were published. */
export function fileOfMinutes(minutes: Minutes, site: ApiSite): OParlObject {
  const name = `Minutes: ${minutes.meeting.name}`;
  const published = minutes.status === 'approved' ? (minutes.approvedAt?.date ?? null) : null;
  return buildFile({ ...pageOrPdf(minutes.path, site), name, published }, site);
}

/** Returns a decision that was taken outside a meeting as a file, as `fileOfReport`. */
export function fileOfDecision({ path, title, published }: Decision, site: ApiSite): OParlObject {
  return buildFile({ ...pageOrPdf(path, site), name: title, published }, site);
}

/** Returns a printed pack as a file, or null where it was not printed. */
export function fileOfPack(pack: Pack, site: ApiSite): OParlObject | null {
  const printed = site.pdfs.get(pack.path);
  if (printed === undefined) return null;
  return buildFile(
    {
      identity: pack.path,
      path: pack.path,
      name: `${pack.title}: ${pack.meeting.name}`,
      mimeType: 'application/pdf',
      size: printed.bytes,
      published: pack.publication.date,
      page: pack.meeting.path,
    },
    site,
  );
}

/** Returns a supplied file, such as an appendix, that was published on a day. */
export function fileOfSupplied(
  file: SuppliedFile,
  { name, published }: { readonly name: string; readonly published: string },
  site: ApiSite,
): OParlObject {
  const { path, bytes: size, meetingPath } = file;
  const mimeType = path.toLowerCase().endsWith('.pdf') ? 'application/pdf' : 'application/octet-stream';
  return buildFile({ identity: path, path, name, mimeType, size, published, page: meetingPath }, site);
}

function pageOrPdf(page: string, { pdfs }: ApiSite): Omit<FileFacts, 'name' | 'published'> {
  const path = paperPdfPath(page);
  const printed = pdfs.get(path);
  return printed === undefined
    ? { identity: page, path: page, mimeType: 'text/html', size: null, page: null }
    : { identity: page, path, mimeType: 'application/pdf', size: printed.bytes, page };
}

function buildFile(facts: FileFacts, site: ApiSite): OParlObject {
  const { identity, path, name, mimeType, size, published, page } = facts;
  const accessUrl = site.address(path);
  const moment = published === null ? undefined : londonMoment(published);
  return oparlObject('File', site.id('files', identity), {
    name,
    fileName: page === null ? 'index.html' : (path.split('/').at(-1) ?? ''),
    mimeType,
    size: size ?? undefined,
    date: published ?? undefined,
    accessUrl,
    downloadUrl: page === null ? undefined : accessUrl,
    created: moment,
    modified: moment,
    web: site.address(page ?? path),
  });
}
