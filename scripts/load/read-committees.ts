import { diagnose } from '../diagnostics/diagnose.ts';
import type { FolderEntry } from './list-folder.ts';
import { dateOfFolder, proposeMeetingFolder } from './meeting-folder.ts';
import type { RawCommittee, RawFile, RawMeeting } from './raw-root.ts';
import { readMeeting } from './read-meeting.ts';
import type { RootReader } from './root-reader.ts';

/** Reads `content/committees`: each committee with the folders of its meetings. */
export function readCommittees(reader: RootReader, edition: 'public' | 'members'): readonly RawCommittee[] {
  const entries = reader.list('content/committees');
  const taken = new Set(entries.map(({ name }) => name));
  return entries.flatMap((entry) => {
    if (entry.kind === 'file') {
      reader.reportUnexpected(entry, 'one folder for each committee');
      return [];
    }
    const slug = reader.slugOf(entry, entry.name, taken);
    if (slug === null) return [];
    taken.add(slug);
    return [readCommittee(reader, entry, slug, edition)];
  });
}

function readCommittee(
  reader: RootReader,
  folder: FolderEntry,
  slug: string,
  edition: 'public' | 'members',
): RawCommittee {
  let source: RawFile | null = null;
  const meetings: RawMeeting[] = [];
  const entries = reader.list(folder.file);
  const taken = new Set(entries.map(({ name }) => name));
  for (const entry of entries) {
    if (entry.kind === 'file') {
      if (entry.name === 'committee.md') source = reader.readMarkdown(entry, slug);
      else reader.reportUnexpected(entry, 'committee.md and one folder for each meeting');
      continue;
    }
    const name = folderOfMeeting(reader, entry, taken);
    const date = name === null ? null : dateOfFolder(name);
    if (name !== null && date !== null) meetings.push(readMeeting(reader, entry.file, name, date, edition));
  }
  if (source === null) {
    const at = { file: `${folder.file}/committee.md`, line: 1, column: 1 };
    reader.report(diagnose('COMMITTEE_FILE_MISSING', at, { folder: folder.file }));
  }
  meetings.sort((a, b) => (a.slug < b.slug ? -1 : 1));
  return { slug, folder: folder.file, source, meetings };
}

/** The name of a meeting's folder, or what it should be, as with slugs; null where that is not known. */
function folderOfMeeting(reader: RootReader, entry: FolderEntry, taken: Set<string>): string | null {
  if (dateOfFolder(entry.name) !== null) return entry.name;
  const proposal = proposeMeetingFolder(entry.name);
  const at = { file: entry.file, line: 1, column: 1 };
  reader.report(diagnose('MEETING_FOLDER_INVALID', at, { name: entry.name, proposal }));
  if (proposal === null || taken.has(proposal)) return null;
  taken.add(proposal);
  return proposal;
}
