// Reads the disk because Sass does, and because the key of a kept result is a hash of all that it came from.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Cache } from '../../../model/cache.ts';

const frameworkManifest = fileURLToPath(import.meta.resolve('govuk-frontend/package.json'));

/**
 * Returns the compiled style sheet of the site from `assets/styles/site.scss`. A template folder that comes earlier
 * may override single sheets. Compiling takes most of a second, so the result is kept by what it came from.
 */
export async function compileStyles(templateFolders: readonly string[], cache: Cache): Promise<string> {
  const sources = await Promise.all(templateFolders.map(readStyleSources));
  const key = createHash('sha256')
    .update(await readFile(frameworkManifest))
    .update(JSON.stringify(sources))
    .digest('hex');
  const kept = cache.get('styles', key);
  if (kept !== null) return kept;
  const sass = await import('sass');
  const { css } = await sass.compileStringAsync("@use 'assets/styles/site';", {
    url: pathToFileURL(join(templateFolders.at(-1) ?? '', 'site-entry.scss')),
    importer: { findFileUrl: () => null },
    loadPaths: [...templateFolders, dirname(dirname(frameworkManifest))],
    style: 'compressed',
    charset: false,
  });
  cache.set('styles', key, css);
  return css;
}

/** The Sass of a template folder by path, in a fixed order; nothing where the folder does not exist. */
async function readStyleSources(folder: string): Promise<[path: string, text: string][]> {
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  const paths = entries.filter((path) => path.endsWith('.scss')).toSorted();
  return Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')]));
}
