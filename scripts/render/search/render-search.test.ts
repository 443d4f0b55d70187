import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../model/archive.ts';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import { outputOf } from '../../testing/fixtures/output-of.ts';
import { openIndexMaker } from './run-pagefind.ts';
import { renderSearch, type SearchSources } from './render-search.ts';

const page = (title: string, attributes: string, body: string): string =>
  `<html><head><title>${title}</title></head><body><main data-search-kind="report"${attributes}>${body}</main></body></html>`;
const dated = (year: number): string =>
  ` data-search-committees="Health" data-search-date="${year}-06-03" data-search-year="${year}/${(year + 1) % 100}"`;
const pages = {
  '/committees/health/2026-06-03/index.html': page('New', dated(2026), '<p id="p-1-1">Otters came back.</p>'),
  '/committees/health/2019-06-03/index.html': page('Old', dated(2019), '<p id="p-1-1">Otters were gone.</p>'),
  '/about/index.html': page('About', '', '<p>All about it.</p>'),
  '/404.html': '<main>Gone</main>',
};

interface Made {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly codes: readonly string[];
}

async function make(files: Record<string, string> = pages, options: Partial<SearchSources> = {}): Promise<Made> {
  const made = new Map<string, Buffer>();
  const archive: Archive = archiveOf({
    committees: { health: { meetings: { '2019-06-03': {}, '2026-06-03': {} } } },
  });
  const diagnostics = await renderSearch(archive, {
    output: outputOf(files),
    suppliedTexts: new Map(),
    cache: { get: () => null, set: () => undefined },
    fingerprint: '1',
    deliver: (path, content) => {
      made.set(path, Buffer.from(content));
      return Promise.resolve();
    },
    report: () => undefined,
    rest: () => undefined,
    ...options,
  });
  return { files: made, codes: diagnostics.map(({ code }) => code) };
}

const listOf = ({ files }: Made): { year: string | null; folder: string; records: number }[] =>
  (JSON.parse(String(files.get('/search/indexes.json'))) as { indexes: [] }).indexes;
const urlsIn = ({ files }: Made, folder: string): unknown[] =>
  [...files]
    .filter(([path]) => path.startsWith(`/pagefind/${folder}fragment/`))
    .map(([, content]) => (JSON.parse(String(gunzipSync(content).subarray(12))) as { url: unknown }).url);

describe('renderSearch', () => {
  it('makes an index for each municipal year, the newest first, and one for what has no date', async () => {
    const made = await make();
    const list = listOf(made);
    expect(list.map(({ year, records }) => [year, records])).toEqual([
      ['2026/27', 1],
      ['2019/20', 1],
      [null, 1],
    ]);
    expect(list.map(({ folder }) => urlsIn(made, folder))).toEqual([
      ['/committees/health/2026-06-03/'],
      ['/committees/health/2019-06-03/'],
      ['/about/'],
    ]);
    expect(made.codes).toEqual([]);
  });

  it('brings the program that searches with the newest index alone', async () => {
    const made = await make();
    const programs = [...made.files.keys()].filter((path) => /\.js$|wasm/u.test(path));
    const newest = `/pagefind/${listOf(made)[0]?.folder ?? ''}`;
    expect(programs.length).toBeGreaterThan(2);
    expect(programs.filter((path) => !path.startsWith(newest))).toEqual([]);
  });

  it('makes the same bytes of the same pages, and a folder of another name when something changed', async () => {
    const [first, second] = [await make(), await make()];
    expect([...second.files]).toEqual([...first.files]);
    const changed = await make({
      ...pages,
      '/committees/health/2019-06-03/index.html': page('Old', dated(2019), '<p>Otters left.</p>'),
    });
    const same = listOf(changed).map(({ folder }, index) => folder === listOf(first)[index]?.folder);
    expect(same).toEqual([true, false, true]);
  });

  it('does not run the program again for what is as it was', async () => {
    const kept = new Map<string, string>();
    const cache = {
      get: (_kind: string, key: string) => kept.get(key) ?? null,
      set: (_kind: string, key: string, value: string) => kept.set(key, value),
    };
    const first = await make(pages, { cache });
    const maker = { make: () => Promise.reject(new Error('not again')), close: () => Promise.resolve() };
    const second = await make(pages, { cache, maker });
    expect([...second.files]).toEqual([...first.files]);
    expect(second.codes).toEqual([]);
  });

  describe('where Pagefind’s program does not run', () => {
    const { PAGEFIND_EXTENDED_BINARY_PATH: before, npm_config_arch: arch } = process.env;
    afterEach(() => {
      for (const [name, value] of Object.entries({ PAGEFIND_EXTENDED_BINARY_PATH: before, npm_config_arch: arch })) {
        if (value === undefined) Reflect.deleteProperty(process.env, name);
        else process.env[name] = value;
      }
    });

    it.each([
      ['is not there for this kind of machine', { npm_config_arch: 'sparc' }],
      ['cannot be started', { PAGEFIND_EXTENDED_BINARY_PATH: import.meta.filename }],
      ['ends at once', { PAGEFIND_EXTENDED_BINARY_PATH: '/bin/true' }],
    ])('since it %s, warns and lists no index', async (_why, environment) => {
      Object.assign(process.env, environment);
      const made = await make(pages, { maker: openIndexMaker({ begun: 500, answer: 500 }) });
      expect(made.codes).toEqual(['SEARCH_NOT_MADE']);
      expect(listOf(made)).toEqual([]);
    });
  });
});
