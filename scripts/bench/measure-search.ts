/// <reference lib="dom" />
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { findBrowser, machinePlaces } from '../render/pdf/browser/find-browser.ts';
import { launch } from '../render/pdf/browser/open-browser.ts';
import { serveWithHeaders } from '../testing/serve-with-headers.ts';

/** What a search costs on a finished edition. */
export interface SearchCost {
  /** Records of all indexes: pages, decisions and supplied PDFs. */
  readonly records: number;
  readonly indexes: number;
  readonly bytesOnDisk: number;
  /** From the request for the page to the first results, nothing kept by the browser, in milliseconds. */
  readonly firstAnswer: number;
  /** From the press of the button to the results, in milliseconds: the median and the longest of ten queries. */
  readonly answer: number;
  readonly longestAnswer: number;
  /** The same, the median for words that nearly every page has. */
  readonly commonAnswer: number;
  /** What the browser loads for the first answer beyond the page itself. */
  readonly bytesLoaded: number;
}

/** Places of the generated root, with and without words that stand in nearly all of its pages. */
const queries = [
  'Marlowfield',
  'Burtonham library',
  'Wickfordden housing policy',
  'Holmerethorp',
  'Steadgarbrook transport strategy',
  'Cothurstwal',
  'Penmarlow survey of residents',
  'Fieldburton',
  'Hamleywick consultation',
  'Fordenhol planning',
];

/** Words that stand in nearly every page, so that nearly every page is a result: the most that a search can cost. */
const commonWords = ['housing policy', 'library survey', 'mitigation'];

/** Measures the search of a finished edition in the browser, as a reader's on the same machine as the server. */
export async function measureSearch(folder: string): Promise<SearchCost> {
  const { indexes } = JSON.parse(await readFile(join(folder, 'search/indexes.json'), 'utf8')) as {
    readonly indexes: readonly { readonly records: number }[];
  };
  const server = await serveWithHeaders(folder, '');
  const browser = await launch(await findBrowser(machinePlaces(null)));
  try {
    const page = await browser.newPage();
    let bytesLoaded = 0;
    page.on('response', (response) => {
      if (/pagefind|indexes\.json/u.test(response.url())) {
        void response.buffer().then(
          ({ length }) => (bytesLoaded += length),
          () => undefined,
        );
      }
    });
    const ended = (): Promise<unknown> =>
      page.waitForFunction(() =>
        /^[\d,]+ results?\.$/u.test(document.getElementById('search-status')?.textContent ?? ''),
      );
    const started = performance.now();
    await page.goto(`${server.origin}/search/?q=${encodeURIComponent('housing policy')}`);
    await ended();
    const firstAnswer = performance.now() - started;
    const loadedFirst = bytesLoaded;
    const measure = async (asked: readonly string[]): Promise<number[]> => {
      const times: number[] = [];
      for (const query of asked) times.push(await page.evaluate(timeOf, query));
      return times.sort((one, other) => one - other);
    };
    const times = await measure(queries);
    const common = await measure(commonWords);
    return {
      records: indexes.reduce((sum, { records }) => sum + records, 0),
      indexes: indexes.length,
      bytesOnDisk: await sizeOf(join(folder, 'pagefind')),
      firstAnswer,
      answer: times[Math.floor(times.length / 2)] ?? 0,
      longestAnswer: times.at(-1) ?? 0,
      commonAnswer: common[1] ?? 0,
      bytesLoaded: loadedFirst,
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** In the page: types a query, presses the button, and returns how long it took until the results were there. */
async function timeOf(query: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('#search-q');
  const status = document.querySelector('#search-status');
  if (field === null || status === null) throw new Error('The page has no search.');
  field.value = query;
  const started = performance.now();
  field.form?.requestSubmit();
  await new Promise<void>((done) => {
    const observer = new MutationObserver(() => {
      if (!/^[\d,]+ results?\.$/u.test(status.textContent)) return;
      observer.disconnect();
      done();
    });
    observer.observe(status, { childList: true, characterData: true, subtree: true });
  });
  return performance.now() - started;
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  let bytes = 0;
  for (const entry of entries.filter((one) => one.isFile()))
    bytes += (await stat(join(entry.parentPath, entry.name))).size;
  return bytes;
}
