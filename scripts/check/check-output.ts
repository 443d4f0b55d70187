import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Archive } from '../model/archive.ts';
import type { Cache } from '../model/cache.ts';
import type { PageMap } from '../model/page-map.ts';
import { checkHtml } from './check-html.ts';
import { checkLeaks, type SourceText } from './check-leaks.ts';
import { checkLinks } from './check-links.ts';
import { checkPageRanges } from './check-page-ranges.ts';
import type { OutputFolder } from './output-folder.ts';
import { readPdfTexts } from './read-pdf-texts.ts';

/** What the checks of a finished edition look at. */
export interface FinishedEdition {
  readonly archive: Archive;
  readonly output: OutputFolder;
  readonly packs: ReadonlyMap<string, { readonly pdf: Uint8Array; readonly map: PageMap }>;
  /** Reports and minutes by themselves. */
  readonly papers: ReadonlyMap<string, { readonly pdf: Uint8Array }>;
  /** Exempt and public sources, read after the edition was staged; both empty for the members' edition. */
  readonly sources: { readonly exempt: readonly SourceText[]; readonly public: readonly SourceText[] };
  readonly cache: Cache;
}

/** Checks a finished edition, before it takes the place of the former one, and returns all that is wrong with it. */
export async function checkOutput(edition: FinishedEdition): Promise<Diagnostic[]> {
  const { archive, output, packs, papers, sources, cache } = edition;
  const texts = await readPdfTexts(new Map([...packs, ...papers]), cache);
  const pdfs = new Map([...texts].map(([path, pages]) => [path, pages.join('\n')]));
  return [
    ...(await checkLinks(output, archive.council)),
    ...(await checkHtml(output, { cache, all: false })),
    ...checkPageRanges(
      archive.meetings.flatMap((meeting) => meeting.packs),
      packs,
      texts,
    ),
    ...(await checkLeaks(output, { ...sources, pdfs })),
  ];
}
