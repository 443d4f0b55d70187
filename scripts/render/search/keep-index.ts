import { createHash } from 'node:crypto';
import type { Cache } from '../../model/cache.ts';
import type { IndexFile, IndexMaker } from './run-pagefind.ts';
import type { SearchRecord } from './search-record.ts';

const kind = 'search-index-1';

/**
 * Returns the files of an index of records: those kept from a former build where the records are the same, else new ones
 * from the maker. `fingerprint` changes with the program. Throws as the maker does.
 */
export async function makeOrKeepIndex(
  records: readonly SearchRecord[],
  from: {
    readonly maker: IndexMaker;
    readonly language: string;
    readonly cache: Cache;
    readonly fingerprint: string;
  },
): Promise<readonly IndexFile[]> {
  const hash = createHash('sha256').update(from.fingerprint).update(from.language);
  for (const record of records) hash.update(JSON.stringify(record));
  const key = hash.digest('hex');
  const kept = from.cache.get(kind, key);
  if (kept !== null) {
    return (JSON.parse(kept) as [path: string, content: string][]).map(([path, content]) => ({
      path,
      content: Buffer.from(content, 'base64'),
    }));
  }
  const files = await from.maker.make(records, from.language);
  const texts = files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]);
  from.cache.set(kind, key, JSON.stringify(texts));
  return files;
}
