import { join } from 'node:path';
import { checkOutput } from '../check/check-output.ts';
import { hasErrors, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { BuildJob, BuildSummary } from '../job.ts';
import { readExemptTexts } from '../load/read-exempt-texts.ts';
import { readOutput } from '../load/read-output.ts';
import { pageMapPath } from '../model/site-path.ts';
import { renderPageMap } from '../render/pdf/render-page-map.ts';
import { openPackCache } from '../write/open-pack-cache.ts';
import { openWriter, type Staging } from '../write/open-staging.ts';
import { writeTexts } from '../write/write-files.ts';
import { makeSearch } from './make-search.ts';
import type { Prepared } from './prepare.ts';
import { nothingPrinted, printPacks, type Pdfs } from './print-packs.ts';
import { recordPublications } from './record-publications.ts';
import { renderPages } from './render-pages.ts';

/**
 * Prints the packs of a prepared root, renders its pages and its search into a staging folder, checks what is there, and
 * only then puts it in the place of the former output. Where there are errors it is thrown away, and they are returned.
 */
export async function fillStaging(
  prepared: Prepared,
  job: BuildJob,
  staging: Staging,
): Promise<{ diagnostics: readonly Diagnostic[]; summary: BuildSummary | null }> {
  const packCache = openPackCache(
    join(job.root, '.cache', job.edition, job.preview === true ? 'preview-packs' : 'packs'),
  );
  const printed = job.packs ? await printPacks(prepared, job, packCache, staging) : nothingPrinted;
  if (hasErrors(printed.diagnostics)) return discard(staging, printed.diagnostics);
  const pdfs = new Map([...printed.packs, ...printed.papers]);
  for (const [path, { map }] of printed.packs) await staging.write(pageMapPath(path), renderPageMap(map));

  job.progress.stage('Rendering pages');
  const { hosting, ...rendered } = await renderPages(prepared, staging, pdfs);
  const searched = await makeSearch(prepared, job, staging);

  job.progress.stage('Checking the output');
  const { archive, cache, files } = prepared;
  const output = await readOutput(staging.folder);
  const former = await readOutput(join(job.out, job.edition));
  const sources =
    job.edition === 'public' ? await readExemptTexts(job.root, job.private ?? null) : { exempt: [], public: [] };
  const beside = new Map(hosting.map(([path, text]) => [`/hosting/${job.edition}${path}`, text]));
  const { packs, papers } = printed;
  const checked = await checkOutput({ archive, output, former, packs, papers, sources, beside, cache });
  const diagnostics = [...printed.diagnostics, ...rendered.diagnostics, ...searched, ...checked];
  if (hasErrors(diagnostics)) return discard(staging, diagnostics);

  await staging.promote();
  await writeTexts(hosting, openWriter(join(job.out, 'hosting', job.edition)));
  cache.save();
  await files.prune();
  if (job.packs) await packCache.prune();
  const summary = {
    folder: join(job.out, job.edition),
    edition: job.edition,
    pages: output.paths.filter((path) => path.endsWith('.html')).length,
    packs: printed.packs.size,
    unclaimed: countUnclaimed(printed.packs),
    recorded: job.publish == null ? [] : await recordPublications(prepared, job.root, job.publish, pdfs),
    packPages: [...printed.packs.values()].reduce((sum, { map }) => sum + map.pageCount, 0),
  };
  return { diagnostics, summary };
}

function countUnclaimed(packs: Pdfs): BuildSummary['unclaimed'] {
  const found = [...packs.values()].map(({ unclaimed }) => unclaimed).filter((titles) => titles.length > 0);
  return { packs: found.length, titles: [...new Set(found.flat())].sort() };
}

async function discard(
  staging: Staging,
  diagnostics: readonly Diagnostic[],
): Promise<{ diagnostics: readonly Diagnostic[]; summary: null }> {
  await staging.discard();
  return { diagnostics, summary: null };
}
