import { createHash } from 'node:crypto';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Archive } from '../model/archive.ts';
import type { Cache } from '../model/cache.ts';
import type { PageMap } from '../model/page-map.ts';
import { checkHtml } from './check-html.ts';
import { checkExempt, type Sources } from './check-exempt.ts';
import { checkLinks } from './check-links.ts';
import { checkPageRanges } from './check-page-ranges.ts';
import { noteUnseenPapers } from './note-unseen-papers.ts';
import type { OutputFolder } from './output-folder.ts';
import type { PrintedPdf } from './printed-pdf.ts';
import { checkPublishedFiles } from './check-published-files.ts';
import { checkVanished } from './check-vanished.ts';
import { checkWeight } from './check-weight.ts';
import { readPrintedPdfs } from './read-printed-pdfs.ts';

/** What the checks of a finished edition look at. */
export interface FinishedEdition {
  readonly archive: Archive;
  readonly output: OutputFolder;
  /** What it would take the place of; without files where there is nothing. */
  readonly former: OutputFolder;
  readonly packs: ReadonlyMap<string, { readonly sha256: string; readonly map: PageMap }>;
  /** Reports and minutes by themselves. */
  readonly papers: ReadonlyMap<string, { readonly sha256: string; readonly map: PageMap }>;
  /** Exempt and public sources, read after the edition was staged; both empty for the members' edition. */
  readonly sources: Sources;
  /** Texts that go beside the edition, such as settings of a web server, by where they go. */
  readonly beside: ReadonlyMap<string, string>;
  readonly cache: Cache;
}

/** Checks a finished edition, before it takes the place of the former one, and returns all that is wrong with it. */
export async function checkOutput(edition: FinishedEdition): Promise<Diagnostic[]> {
  const { archive, output, packs, sources, cache } = edition;
  const printed = await readPrinted(edition);
  const pdfs = new Map([...printed].map(([path, pdf]) => [path, { painted: paintedOn(pdf), strings: pdf.strings }]));
  const picturesInPdfs = new Map([...printed].map(([path, { pictures }]) => [path, pictures]));
  const supplied = new Set([...printed.keys()].filter((path) => !packs.has(path) && !edition.papers.has(path)));
  return [
    ...(await checkLinks(output, archive.council)),
    ...(await checkVanished(output, edition.former, archive)),
    ...(await checkHtml(output, { cache, all: false })),
    ...(await checkWeight(output, archive)),
    ...checkPageRanges(
      archive.meetings.flatMap((meeting) => meeting.packs),
      packs,
      printed,
    ),
    ...checkPublishedFiles(archive, new Map([...packs, ...edition.papers])),
    ...(await checkExempt(output, sources, { pdfs, picturesInPdfs, supplied, beside: edition.beside, cache })),
    ...(archive.edition === 'public' ? noteUnseenPapers(archive, sources.exempt) : []),
  ];
}

/** Reads the packs, and where something could leak every PDF of the edition, supplied ones as well. */
async function readPrinted(edition: FinishedEdition): Promise<ReadonlyMap<string, PrintedPdf>> {
  const { output, packs, papers, sources, cache } = edition;
  const made = new Map<string, { readonly sha256: string }>([...packs, ...papers]);
  const readBytes = (path: string): Promise<Uint8Array> => output.readBytes(path);
  const hashOf = async (path: string): Promise<string> =>
    made.get(path)?.sha256 ??
    createHash('sha256')
      .update(await readBytes(path))
      .digest('hex');
  const from = { hashOf, readBytes, cache };
  if (sources.exempt.length === 0) return readPrintedPdfs(packs.keys(), from);
  const printed = await readPrintedPdfs(made.keys(), from);
  for (const path of output.paths.filter((path) => /\.pdf$/iu.test(path) && !made.has(path))) {
    // What a library cannot open is published as it was supplied, and nothing can be looked for in it.
    const supplied = await readPrintedPdfs([path], from).catch(() => null);
    for (const [, pdf] of supplied ?? []) printed.set(path, pdf);
  }
  return printed;
}

/** What a PDF paints. Headers and feet come last, so that they part no sentence that goes on over a page. */
function paintedOn({ pages }: PrintedPdf): string {
  return [...pages.map(({ text }) => text), ...pages.map(({ margins }) => margins)].join('\n');
}
