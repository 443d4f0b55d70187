import { english } from '../../words/en/english.ts';
import type { Archive } from '../../model/archive.ts';
import { bodiesOf, namesOfBodies } from '../../model/meetings/joint-meeting.ts';
import { formatDayShort } from '../../model/calendar/format-day.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { SuppliedFile } from '../../model/supplied-file.ts';
import { encodePath, escapeAsTemplates } from './page-records.ts';
import type { SearchRecord } from './search-record.ts';

/** The text of supplied PDFs by their path in the archive, page by page. */
export type SuppliedTexts = ReadonlyMap<string, readonly string[]>;

/**
 * Returns what a search can find of the supplied PDFs whose texts are given: each with the title that the agenda or a
 * report gives it, and its pages as places, `#page=3`, which browsers open.
 */
export function recordsOfSupplied(archive: Archive, texts: SuppliedTexts): SearchRecord[] {
  const titles = titlesOf(archive);
  const meetings = new Map(archive.meetings.map((meeting) => [meeting.path, meeting]));
  return archive.files.flatMap((file) => {
    const pages = texts.get(file.path);
    if (pages === undefined || pages.every((text) => text.trim() === '')) return [];
    return recordOf(file, pages, titles.get(file) ?? nameOf(file), meetings.get(file.meetingPath) ?? null);
  });
}

function recordOf(file: SuppliedFile, pages: readonly string[], title: string, meeting: Meeting | null): SearchRecord {
  const place =
    meeting === null ? '' : ` – ${namesOfBodies(meeting, english)}, ${formatDayShort(meeting.date, english)}`;
  return {
    url: encodePath(file.path),
    titleHtml: escapeAsTemplates(`${title}${place}`),
    facts: {
      kinds: ['document'],
      committees: meeting === null ? [] : bodiesOf(meeting).map(({ name }) => escapeAsTemplates(name)),
      meeting: meeting === null ? null : { date: meeting.date, municipalYear: meeting.municipalYear },
    },
    bodyHtml: pages.map((text, index) => `<p><a id="page=${index + 1}"></a>${escapeAsTemplates(text)}</p>`).join(' '),
  };
}

function titlesOf(archive: Archive): ReadonlyMap<SuppliedFile, string> {
  const appendices = archive.reports.flatMap((report) => report.appendices);
  const papers = archive.meetings.flatMap((meeting) => meeting.agenda?.items ?? []).flatMap((item) => item.papers);
  return new Map([
    ...appendices.flatMap(({ file, title }) => (file === null ? [] : [[file, title] as const])),
    ...papers.flatMap((paper) => (paper.kind === 'supplied' ? [[paper.file, paper.title] as const] : [])),
  ]);
}

/** What a file that is only linked to calls itself, or else its name. */
function nameOf(file: SuppliedFile): string {
  return file.pdf?.title ?? file.src.slice(file.src.lastIndexOf('/') + 1);
}
