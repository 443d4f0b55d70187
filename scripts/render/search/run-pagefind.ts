import type { PagefindIndex } from 'pagefind';
import { leftOut } from './digest-html.ts';
import { pageOfRecord, type SearchRecord } from './search-record.ts';

/** A file of an index, by its path within the folder of the index. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * In milliseconds. Pagefind's program that has no answer by then has died: nothing else says so, and the build would wait
 * for ever. Its first answer, that it has begun, takes some hundredths of a second.
 */
const longestWaits = { begun: 20_000, answer: 120_000 };

/** What of the files that Pagefind makes a page needs to search; the rest are ready-made pages for searching. */
const needed =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..*|.*\.pf_meta|(?:index|filter|fragment)\/.*)$/u;

/** Makes indexes with Pagefind's program, which runs beside this one until it is closed. */
export interface IndexMaker {
  /**
   * Returns the files of an index of records, the same for the same records. `language` is a BCP 47 tag: words are
   * brought to their stems by its rules, whatever language a page says it is in, so that one search finds all pages.
   * Throws where the program does not run on this machine or stops.
   */
  make(records: readonly SearchRecord[], language: string): Promise<readonly IndexFile[]>;
  close(): Promise<void>;
}

/** Returns a maker of indexes; the program starts with the first of them. */
export function openIndexMaker(waits = longestWaits): IndexMaker {
  return {
    async make(records, language) {
      const { createIndex } = await import('pagefind');
      const { index } = taken(
        await inTime(
          createIndex({ forceLanguage: language.split('-')[0] ?? language, excludeSelectors: [...leftOut] }),
          waits.begun,
        ),
      );
      if (index === undefined) throw new Error('no index was made');
      try {
        await addAll(index, records, waits.answer);
        const { files } = taken(await inTime(index.getFiles(), waits.answer));
        return files.filter(({ path }) => needed.test(path)).toSorted((one, other) => (one.path < other.path ? -1 : 1));
      } finally {
        await inTime(index.deleteIndex(), waits.answer).catch(() => undefined);
      }
    },
    async close() {
      const { close } = await import('pagefind');
      await close();
    },
  };
}

/** Adds the records in their order, which is what results of one score come in; some are on their way at once. */
async function addAll(index: PagefindIndex, records: readonly SearchRecord[], wait: number): Promise<void> {
  const atOnce = 32;
  for (let from = 0; from < records.length; from += atOnce) {
    const answers = records
      .slice(from, from + atOnce)
      .map((record) => index.addHTMLFile({ url: record.url, content: pageOfRecord(record) }));
    for (const answer of await inTime(Promise.all(answers), wait)) taken(answer);
  }
}

function taken<Answer extends { readonly errors: readonly string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(answer.errors.join('; '));
  return answer;
}

async function inTime<Answer>(answer: Promise<Answer>, wait: number): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, failed) => {
    timer = setTimeout(() => {
      failed(new Error(`the program gave no answer within ${wait / 1000} seconds`));
    }, wait);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
