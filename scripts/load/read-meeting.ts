import { statSync } from 'node:fs';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { FolderEntry } from './list-folder.ts';
import type { RawFile, RawMeeting, RawSuppliedFile } from './raw-root.ts';
import { readMarkdownFiles } from './read-files-by-slug.ts';
import { reasonInWords } from './read-text-file.ts';
import type { RootReader } from './root-reader.ts';
import { isReservedSlug } from './slug-proposal.ts';

/** Reads the folder of one meeting. In the public edition its `exempt/` folder is not looked into. */
export function readMeeting(
  reader: RootReader,
  folder: string,
  slug: string,
  date: string,
  edition: 'public' | 'members',
): RawMeeting {
  const open = readPapers(reader, reader.list(folder), false);
  const exempt =
    edition === 'members'
      ? readPapers(reader, reader.list(`${folder}/exempt`), true)
      : { minutes: null, reports: [], files: [] };
  if (open.source === null) {
    const at = { file: `${folder}/meeting.md`, line: 1, column: 1 };
    reader.report(diagnose('MEETING_FILE_MISSING', at, { folder }));
  }
  return {
    slug,
    date,
    folder,
    source: open.source,
    minutes: open.minutes,
    reports: open.reports,
    exemptReports: exempt.reports,
    exemptMinutes: exempt.minutes,
    files: [...open.files, ...exempt.files],
    records: open.records,
  };
}

interface Papers {
  readonly source: RawFile | null;
  readonly minutes: RawFile | null;
  readonly reports: readonly RawFile[];
  readonly files: readonly RawSuppliedFile[];
  readonly records: readonly RawFile[];
}

function readPapers(reader: RootReader, entries: readonly FolderEntry[], exempt: boolean): Papers {
  let source: RawFile | null = null;
  let minutes: RawFile | null = null;
  let files: readonly RawSuppliedFile[] = [];
  let records: readonly RawFile[] = [];
  const reports: FolderEntry[] = [];
  for (const entry of entries) {
    if (entry.kind === 'folder') {
      if (entry.name === 'files') files = listSuppliedFiles(reader, entry, exempt);
      else if (entry.name === 'exempt' && !exempt) continue;
      else if (entry.name === 'published' && !exempt) records = readRecords(reader, entry);
      else reader.reportUnexpected(entry, expectedIn(exempt));
    } else if (entry.name === 'meeting.md' && !exempt) source = reader.readMarkdown(entry, 'meeting');
    else if (entry.name === 'minutes.md') minutes = reader.readMarkdown(entry, 'minutes');
    else if (!entry.name.endsWith('.md')) reader.reportUnexpected(entry, expectedIn(exempt));
    else if (isReservedSlug(entry.name.slice(0, -3))) reportReserved(reader, entry);
    else reports.push(entry);
  }
  return { source, minutes, files, records, reports: readMarkdownFiles(reader, reports) };
}

function expectedIn(exempt: boolean): string {
  return exempt
    ? 'minutes.md, reports that end in .md, and the folder files/'
    : 'meeting.md, minutes.md, reports that end in .md, and the folders files/, exempt/ and published/';
}

function reportReserved(reader: RootReader, entry: FolderEntry): void {
  const slug = entry.name.slice(0, -3);
  const at = { file: entry.file, line: 1, column: 1 };
  reader.report(diagnose('SLUG_RESERVED', at, { slug, proposal: `${slug}-report.md`, of: 'report' }));
}

/** Records are named after their publication, such as `agenda-1.json`. */
function readRecords(reader: RootReader, folder: FolderEntry): readonly RawFile[] {
  return reader.list(folder.file).flatMap((entry) => {
    if (entry.kind === 'file' && entry.name.endsWith('.json')) return [reader.readData(entry, entry.name.slice(0, -5))];
    reader.reportUnexpected(entry, 'the records that "cleardays publish" writes, which end in .json');
    return [];
  });
}

function listSuppliedFiles(reader: RootReader, folder: FolderEntry, exempt: boolean): readonly RawSuppliedFile[] {
  return reader.list(folder.file).flatMap((entry) => {
    if (entry.kind === 'folder') {
      reader.reportUnexpected(entry, 'pictures and supplied documents, and no further folders');
      return [];
    }
    try {
      const bytes = statSync(entry.path).size;
      return [{ src: `files/${entry.name}`, file: entry.file, bytes, exempt }];
    } catch (error) {
      const at = { file: entry.file, line: 1, column: 1 };
      reader.report(diagnose('FILE_UNREADABLE', at, { reason: reasonInWords(error) }));
      return [];
    }
  });
}
