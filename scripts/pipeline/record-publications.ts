import { join } from 'node:path';
import type { BuildSummary } from '../job.ts';
import { buildRecords } from '../model/publications/build-records.ts';
import { sealOf } from '../schema/publication-record.ts';
import { writeText } from '../write/write-text.ts';
import type { Prepared } from './prepare.ts';
import type { Pdfs } from './print-packs.ts';

/** Writes what was published of a meeting beside it, so that nothing of it can change unseen. */
export async function recordPublications(
  { archive, bodies }: Prepared,
  root: string,
  folder: string,
  printed: Pdfs,
): Promise<BuildSummary['recorded']> {
  const meeting = archive.meetings.find(({ source }) => source.file === `${folder}/meeting.md`);
  if (meeting === undefined) return [];
  const records = buildRecords(meeting, { bodies, printed, today: archive.today, sealOf });
  for (const { file, matter, state } of records) {
    if (state !== 'same') await writeText(join(root, file), `${JSON.stringify(matter, null, 2)}\n`, 'publish');
  }
  return records.map(({ pack, file, matter, state }) => ({
    what: pack.title,
    date: matter.date,
    items: matter.items.length,
    papers: matter.papers.length,
    pages: printed.get(pack.path)?.map.pageCount ?? 0,
    file,
    state,
  }));
}
