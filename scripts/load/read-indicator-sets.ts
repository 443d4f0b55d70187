import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { parseDataFile } from './parse-data-file.ts';

/** An indicator set as it lies on the disk. */
export interface RawSet {
  readonly id: string;
  /** Relative to the root. */
  readonly file: string;
  /** To the byte, with its byte order mark and line ends. */
  readonly text: string;
  readonly matter: Readonly<Record<string, unknown>> | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the indicator sets of a root, by name; none where it has no such folder. */
export async function readIndicatorSets(root: string): Promise<readonly RawSet[]> {
  const folder = join(root, 'data', 'indicators');
  const names = await readdir(folder).catch(() => []);
  return Promise.all(
    names
      .filter((name) => /^[a-z0-9-]+\.json$/u.test(name))
      .sort()
      .map(async (name) => {
        const file = `data/indicators/${name}`;
        const text = await readFile(join(folder, name), 'utf8').catch(() => '');
        const { matter, diagnostics } = parseDataFile(file, text.replace(/^\uFEFF/u, ''));
        return { id: name.slice(0, -5), file, text, matter, diagnostics };
      }),
  );
}
