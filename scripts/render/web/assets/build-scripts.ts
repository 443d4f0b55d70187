// Reads the disk because the bundler does, and because the key of a kept result is a hash of all that it came from.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Cache } from '../../../model/cache.ts';
import type { Message } from 'esbuild';
import { scriptNames, workerName, type ScriptName } from '../script-names.ts';
import { ScriptError } from './script-error.ts';

/** What browsers in use understand: those of the last four years. */
const target = 'es2022';

/** A script that a page loads, or the worker. */
export type BuiltName = ScriptName | typeof workerName;

const names: readonly BuiltName[] = [...scriptNames, workerName];

/** What scripts take from npm: a new version of these makes scripts anew. */
const libraries = ['idb'];

/**
 * Returns the scripts of the site, each whole in one file, from `assets/scripts/NAME.ts` of the first template folder
 * that has it. The result is kept by what it came from. Throws a ScriptError for one that cannot be read.
 */
export async function buildScripts(
  templateFolders: readonly string[],
  cache: Cache,
): Promise<ReadonlyMap<BuiltName, string>> {
  const folders = templateFolders.map((folder) => join(folder, 'assets/scripts'));
  const key = await keyOf(folders);
  const kept = cache.get('scripts', key);
  if (kept !== null) return new Map(JSON.parse(kept) as [BuiltName, string][]);
  const entries = await Promise.all(
    names.map(async (name): Promise<[BuiltName, string]> => {
      const folder = folders.find((one) => existsSync(join(one, `${name}.ts`))) ?? '';
      return [name, await bundle(folder, name)];
    }),
  );
  cache.set('scripts', key, JSON.stringify(entries));
  return new Map(entries);
}

async function bundle(folder: string, name: string): Promise<string> {
  const { build } = await import('esbuild');
  try {
    const { outputFiles } = await build({
      entryPoints: [join(folder, `${name}.ts`)],
      absWorkingDir: folder,
      bundle: true,
      write: false,
      format: 'esm',
      minify: true,
      target,
      legalComments: 'none',
      logLevel: 'silent',
      // The compiler's settings are for the editor, and a root's own folder has none.
      tsconfigRaw: {},
    });
    return outputFiles[0]?.text ?? '';
  } catch (error) {
    throw placed(error, folder);
  }
}

/** The bundler names files from its working folder, counts lines from 1 and columns from 0. */
function placed(error: unknown, folder: string): unknown {
  const [first] = (error as { readonly errors?: readonly Message[] }).errors ?? [];
  if (first?.location == null) return error;
  const { file, line, column } = first.location;
  return new ScriptError(first.text, { path: join(folder, file), line, column: column + 1 });
}

async function keyOf(folders: readonly string[]): Promise<string> {
  const { version } = await import('esbuild');
  const sources = await Promise.all(folders.map(readSources));
  return createHash('sha256')
    .update(JSON.stringify([version, await Promise.all(libraries.map(readManifest)), target, names, sources]))
    .digest('hex');
}

function readManifest(library: string): Promise<string> {
  return readFile(fileURLToPath(import.meta.resolve(`${library}/package.json`)), 'utf8');
}

/** The sources of a folder by name, in a fixed order; nothing where the folder does not exist. */
async function readSources(folder: string): Promise<[name: string, text: string][]> {
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  const names = entries.filter((name) => name.endsWith('.ts')).toSorted();
  return Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')]));
}
