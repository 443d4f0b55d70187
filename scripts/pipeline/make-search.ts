import { readSuppliedTexts } from '../check/read-supplied-texts.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Job } from '../job.ts';
import { readOutput } from '../load/read-output.ts';
import { renderSearch } from '../render/search/render-search.ts';
import { collectGarbage } from '../render/web/collect-garbage.ts';
import type { OutputWriter } from '../write/open-staging.ts';
import type { Prepared } from './prepare.ts';

/** With more meetings than this the pages of a year are worth freeing at once, which takes a fifth of a second. */
const manyMeetings = 300;

/** Makes the search of an edition from its finished pages and the supplied PDFs among them. */
export async function makeSearch(
  { archive, cache, fingerprint }: Prepared,
  job: Job,
  folder: OutputWriter,
): Promise<readonly Diagnostic[]> {
  job.progress.stage('Making the search');
  const output = await readOutput(folder.folder);
  return renderSearch(archive, {
    output,
    suppliedTexts: await readSuppliedTexts(archive.files, output, cache),
    cache,
    fingerprint,
    deliver: (path, content) => folder.write(path, content),
    rest: archive.meetings.length > manyMeetings ? collectGarbage : () => undefined,
    report: (line) => {
      job.progress.detail(line);
    },
  });
}
