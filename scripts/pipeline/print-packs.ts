import { availableParallelism } from 'node:os';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { BuildJob } from '../job.ts';
import { readSuppliedFile } from '../load/read-supplied-file.ts';
import type { FinishedFacts } from '../model/finished-pdf.ts';
import { openBrowserProvider } from '../render/pdf/browser/open-browser.ts';
import { printsAtOnce } from '../render/pdf/prints-at-once.ts';
import { renderPacks } from '../render/pdf/render-packs.ts';
import { openPackCache } from '../write/open-pack-cache.ts';
import type { Staging } from '../write/open-staging.ts';
import type { Prepared } from './prepare.ts';

/** Finished PDFs of a build, by their path. */
export type Pdfs = ReadonlyMap<string, FinishedFacts>;

/** What a build printed. */
export interface Printed {
  readonly packs: Pdfs;
  /** Reports and minutes by themselves. */
  readonly papers: Pdfs;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a build without packs printed. */
export const nothingPrinted: Printed = { packs: new Map(), papers: new Map(), diagnostics: [] };

/** Prints the packs of an edition, with its reports and minutes by themselves, into its staging folder. */
export async function printPacks(
  { archive, bodies, charts, fingerprint, templateFolders, pathOf }: Prepared,
  job: BuildJob,
  cache: ReturnType<typeof openPackCache>,
  staging: Staging,
): Promise<Printed> {
  job.progress.stage('Printing packs');
  return renderPacks(archive, {
    bodies,
    charts,
    templateFolders,
    cache,
    fingerprint,
    browser: openBrowserProvider({ path: job.browser }),
    atOnce: printsAtOnce({ cores: availableParallelism(), free: process.availableMemory() }),
    readFile: (file) => readSuppliedFile(pathOf(file)),
    deliver: (path, pdf) => staging.write(path, pdf),
    report: (line) => {
      job.progress.detail(line);
    },
  });
}
