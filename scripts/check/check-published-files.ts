import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Archive } from '../model/archive.ts';
import { formatDayShort } from '../model/calendar/format-day.ts';
import type { FinishedFacts } from '../model/finished-pdf.ts';
import type { Meeting } from '../model/meeting.ts';
import { addressedToday, type AddressedToday } from '../model/publications/addressed-today.ts';
import { isChangeExpected, takenDownIn } from '../model/publications/expected-changes.ts';
import { papersOf } from '../model/publications/published-facts.ts';
import { recordOf } from '../model/publications/record-of.ts';
import { paperPdfPath } from '../model/site-path.ts';
import type { PublicationRecord } from '../model/publications/publication-record.ts';
import { english } from '../words/en/english.ts';

/**
 * Returns the PDFs of a build that are not what the records say was published: with other pages, which people cite, or
 * with other bytes alone, told once for each record. A correction or the taking down of a paper since makes both expected,
 * and moves what later packs of the meeting have, whose pages go on from those before. PDFs that this build did not print,
 * and those of the members' edition, are not judged.
 */
export function checkPublishedFiles(
  archive: Pick<Archive, 'meetings' | 'edition' | 'removed' | 'redirects'>,
  printed: ReadonlyMap<string, Pick<FinishedFacts, 'sha256' | 'map'>>,
): Diagnostic[] {
  if (archive.edition !== 'public') return [];
  const known = { isTakenDown: takenDownIn(archive), today: addressedToday(archive) };
  return archive.meetings.flatMap((meeting) =>
    meeting.records.flatMap((record) => checkFilesOf(record, meeting, printed, known)),
  );
}

function checkFilesOf(
  record: PublicationRecord,
  meeting: Meeting,
  printed: ReadonlyMap<string, Pick<FinishedFacts, 'sha256' | 'map'>>,
  { isTakenDown, today }: { readonly isTakenDown: (path: string) => boolean; readonly today: AddressedToday },
): Diagnostic[] {
  const { source } = record;
  const pack = meeting.packs.find(
    ({ publication: { kind, number } }) => kind === record.matter.kind && number === record.matter.number,
  );
  if (pack === undefined) return [];
  const matter = today(record.matter, pack);
  if (isChangeExpected(matter, pack, isTakenDown)) return [];
  const isPushed = meeting.packs.slice(0, meeting.packs.indexOf(pack)).some((before) => {
    const recorded = recordOf(before.publication, meeting);
    return recorded !== null && isChangeExpected(today(recorded, before), before, isTakenDown);
  });
  const facts = {
    what: english.meeting.packs[matter.kind](matter.number).toLowerCase(),
    day: formatDayShort(matter.date, english),
    record: source.file,
  };
  const minutes = new Set(
    papersOf(pack).flatMap((paper) => (paper.kind === 'minutes' ? [paperPdfPath(paper.path)] : [])),
  );
  const moved: Diagnostic[] = [];
  const differing: string[] = [];
  for (const { path, sha256, firstPage, pageCount } of matter.files) {
    const now = printed.get(path);
    // Minutes by themselves, which older records name too, change when they are approved.
    if (now === undefined || now.sha256 === sha256 || minutes.has(path)) continue;
    if (isPushed && now.map.pageCount === pageCount) continue;
    const file = path.slice(1);
    if (now.map.firstPage === firstPage && now.map.pageCount === pageCount && sameItems(matter, path, pack.path, now)) {
      differing.push(file);
      continue;
    }
    const pages = { was: sayPages(firstPage, pageCount), now: sayPages(now.map.firstPage, now.map.pageCount) };
    moved.push(diagnose('PUBLISHED_PAGES_MOVED', pack.publication.at, { ...facts, file, ...pages }));
  }
  const [file, ...others] = differing;
  return file === undefined
    ? moved
    : [...moved, diagnose('PUBLISHED_FILE_DIFFERS', pack.publication.at, { ...facts, files: [file, ...others] })];
}

/** Whether the papers of each item begin and end on the pages that the record of a pack gives. */
function sameItems(
  { items }: PublicationRecord['matter'],
  path: string,
  packPath: string,
  { map }: Pick<FinishedFacts, 'map'>,
): boolean {
  if (path !== packPath) return true;
  return items.every(({ number, pages }) => {
    const range = map.items[number];
    return range === undefined ? pages === undefined : pages?.[0] === range.first && pages[1] === range.last;
  });
}

function sayPages(first: number, count: number): string {
  return count === 1 ? `page ${first} alone` : `pages ${first} to ${first + count - 1}`;
}
