import { createHash } from 'node:crypto';
import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Archive } from '../../model/archive.ts';
import type { Cache } from '../../model/cache.ts';
import { searchFolder, searchListPath } from '../../model/search.ts';
import { makeOrKeepIndex } from './keep-index.ts';
import { recordsOfPage } from './page-records.ts';
import { openIndexMaker, type IndexFile, type IndexMaker } from './run-pagefind.ts';
import type { SearchRecord } from './search-record.ts';
import { recordsOfSupplied, type SuppliedTexts } from './supplied-records.ts';

/** What a search is made from. */
export interface SearchSources {
  /** The finished pages of the edition: nothing else is looked through but supplied PDFs. */
  readonly output: { readonly paths: readonly string[]; readText(path: string): Promise<string> };
  readonly suppliedTexts: SuppliedTexts;
  readonly cache: Cache;
  readonly fingerprint: string;
  /** Takes a finished file by its path in the archive. */
  readonly deliver: (path: string, content: string | Uint8Array) => Promise<void>;
  readonly report: (line: string) => void;
  readonly maker?: IndexMaker;
}

/** An index as the list of them names it; `folder` ends in `/` and lies below `searchFolder`. */
interface ListedIndex {
  readonly year: string | null;
  readonly folder: string;
  readonly records: number;
}

/**
 * Makes the search of an edition: an index for each municipal year, one for what has no date, and the list of them, the
 * newest first. Where an index cannot be made the list is empty, the search page says so, and a warning is returned.
 */
export async function renderSearch(archive: Archive, sources: SearchSources): Promise<Diagnostic[]> {
  const maker = sources.maker ?? openIndexMaker();
  const listed: ListedIndex[] = [];
  const language = archive.council.languages[0] ?? 'en-GB';
  try {
    const years = await gatherYears(archive, sources);
    for (const [position, [year, records]] of years.entries()) {
      sources.report(year ?? 'pages without a date');
      const files = await makeOrKeepIndex(records, { ...sources, maker, language }).catch(asError);
      if (files instanceof Error) {
        await sources.deliver(searchListPath, listOf([]));
        const reason = files.message.split('\n')[0] ?? '';
        return [diagnose('SEARCH_NOT_MADE', { file: 'search', line: 1, column: 1 }, { reason })];
      }
      const folder = `${(year ?? 'undated').replace('/', '-')}.${hashOf(files)}/`;
      // Only the index that a page opens first brings the program that searches all of them.
      const shown = position === 0 ? files : files.filter(({ path }) => !/\.js$|^wasm\./u.test(path));
      for (const { path, content } of shown) await sources.deliver(`${searchFolder}${folder}${path}`, content);
      listed.push({ year, folder, records: records.length });
    }
    await sources.deliver(searchListPath, listOf(listed));
    return [];
  } finally {
    await maker.close().catch(() => undefined);
  }
}

/** Returns the records of every municipal year, the newest first, those without a date last; each in a fixed order. */
async function gatherYears(
  archive: Archive,
  { output, suppliedTexts }: SearchSources,
): Promise<[year: string | null, records: SearchRecord[]][]> {
  const records: SearchRecord[] = [];
  for (const file of output.paths.filter((path) => path.endsWith('/index.html'))) {
    const path = file.slice(0, -'index.html'.length);
    records.push(...recordsOfPage(path, await output.readText(file), archive.council.name));
  }
  records.push(...recordsOfSupplied(archive, suppliedTexts));
  const byYear = Map.groupBy(records, ({ facts }) => facts.meeting?.municipalYear ?? null);
  return [...byYear].sort(([one], [other]) => (other ?? '').localeCompare(one ?? ''));
}

function hashOf(files: readonly IndexFile[]): string {
  const hash = createHash('sha256');
  for (const { path, content } of files) hash.update(path).update(content);
  return hash.digest('hex').slice(0, 10);
}

function listOf(indexes: readonly ListedIndex[]): string {
  return `${JSON.stringify({ indexes })}\n`;
}

/** Pagefind rejects with words as well as with errors. */
function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
