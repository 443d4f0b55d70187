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
  /** Called when an index is done and all that it was made from is no longer used. */
  readonly rest: () => void;
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
    const supplied = recordsOfSupplied(archive, sources.suppliedTexts);
    for (const [year, paths] of pathsByYear(archive, sources.output.paths)) {
      sources.report(year ?? 'pages without a date');
      const records = await readRecords(archive, { year, paths, supplied }, sources);
      if (records.length === 0) continue;
      const files = await makeOrKeepIndex(records, { ...sources, maker, language }).catch(asError);
      if (files instanceof Error) {
        await sources.deliver(searchListPath, listOf([]));
        const reason = files.message.split('\n')[0] ?? '';
        return [diagnose('SEARCH_NOT_MADE', { file: 'search', line: 1, column: 1 }, { reason })];
      }
      const folder = `${(year ?? 'undated').replace('/', '-')}.${hashOf(files)}/`;
      // Only the index that a page opens first brings the program that searches all of them.
      const shown = listed.length === 0 ? files : files.filter(({ path }) => !/\.js$|^wasm\./u.test(path));
      for (const { path, content } of shown) await sources.deliver(`${searchFolder}${folder}${path}`, content);
      listed.push({ year, folder, records: records.length });
      sources.rest();
    }
    await sources.deliver(searchListPath, listOf(listed));
    return [];
  } finally {
    await maker.close().catch(() => undefined);
  }
}

/**
 * Returns the pages of every municipal year, the newest first, and last those without a date; the pages of a meeting, and
 * of what belongs to it, lie below its path, and a decision outside meetings has a year of its own.
 */
function pathsByYear(
  { meetings, decisions }: Archive,
  paths: readonly string[],
): [year: string | null, paths: string[]][] {
  const years = new Map(meetings.map(({ path, municipalYear }) => [path, municipalYear]));
  const decided = new Map(decisions.map(({ path, municipalYear }) => [`${path}index.html`, municipalYear]));
  const yearOf = (file: string): string | null => {
    const [, top, committee, meeting] = file.split('/');
    return years.get(`/${top}/${committee}/${meeting}/`) ?? decided.get(file) ?? null;
  };
  const pages = paths.filter((path) => path.endsWith('/index.html'));
  return [...Map.groupBy(pages, yearOf)].sort(([one], [other]) => (other ?? '').localeCompare(one ?? ''));
}

/** Reads the records of some pages, and of the supplied PDFs of a year: all of a year at once, but never of two. */
async function readRecords(
  archive: Archive,
  { year, paths, supplied }: { year: string | null; paths: readonly string[]; supplied: readonly SearchRecord[] },
  { output }: SearchSources,
): Promise<SearchRecord[]> {
  const records: SearchRecord[] = [];
  for (const file of paths) {
    const path = file.slice(0, -'index.html'.length);
    records.push(...recordsOfPage(path, await output.readText(file), archive.council.name));
  }
  return [...records, ...supplied.filter(({ facts }) => (facts.meeting?.municipalYear ?? null) === year)];
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
