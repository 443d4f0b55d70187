import { copyFile, link, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { diagnose } from '../diagnostics/diagnose.ts';
import { OfficerError } from '../diagnostics/officer-error.ts';
import type { Edition } from '../model/archive.ts';
import { wordDiskError } from './disk-errors.ts';
import { makeFolder } from './make-folder.ts';

/** A folder that output is written to. */
export interface OutputWriter {
  readonly folder: string;
  /** `path` is a path of the archive, such as `/committees/x/pack.pdf`. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** Copies a file from disk to a path of the archive. */
  copy(from: string, path: string): Promise<void>;
  /** Gives a file on disk, which nothing writes to, a second name at a path of the archive; copies it where it cannot. */
  link(from: string, path: string): Promise<void>;
}

/** A folder beside the output in which a build is put together; the output is only replaced by `promote`. */
export interface Staging extends OutputWriter {
  /** Puts the staged output in the place of the former one. */
  promote(): Promise<void>;
  /** Throws the staged output away; the former one stays. */
  discard(): Promise<void>;
}

/**
 * Opens a staging folder for an edition. `out` is the folder that holds `public/` and `members/`.
 *
 * The way of a build: `.public.staging` is written and checked, renamed to `.public.next` (from here on it is whole),
 * the former `public` becomes `.public.old`, `.public.next` becomes `public`, and `.public.old` is deleted. Whichever
 * step a kill falls on, the next run completes it here before it begins.
 *
 * Throws an OfficerError where the output folder holds files that no build made.
 */
export async function openStaging(out: string, edition: Edition): Promise<Staging> {
  const live = join(out, edition);
  const staging = join(out, `.${edition}.staging`);
  const next = join(out, `.${edition}.next`);
  const old = join(out, `.${edition}.old`);
  const mark = join(out, `.${edition}.cleardays`);

  await refuseForeignFolder(live, mark);
  await makeFolder(out);
  if (await exists(next)) await replace();
  else if (!(await exists(live)) && (await exists(old))) await rename(old, live);
  await rm(old, { recursive: true, force: true });
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging);

  async function replace(): Promise<void> {
    await writeFile(mark, 'The folder beside this file is made by Cleardays and replaced by each build.\n');
    // Where `live` is already gone, a former run was killed after this step.
    if (await exists(live)) {
      await rm(old, { recursive: true, force: true });
      await rename(live, old);
    }
    await rename(next, live);
    await rm(old, { recursive: true, force: true });
  }

  return {
    ...openWriter(staging),
    async promote() {
      await rename(staging, next);
      await replace();
    },
    async discard() {
      // Again and again for a moment: where a build failed half-way, a page or two may still be on its way here.
      await rm(staging, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Opens a folder that is written to directly, for output that nobody reads before it is whole. Throws an OfficerError where it cannot be made. */
export async function openFolder(folder: string): Promise<OutputWriter> {
  try {
    await rm(folder, { recursive: true, force: true });
    await makeFolder(folder);
  } catch (error) {
    throw wordDiskError(error, folder, 'preview');
  }
  return openWriter(folder);
}

/** Opens a folder that may hold other files already. */
export function openWriter(folder: string): OutputWriter {
  const made = new Set<string>();
  async function place(path: string): Promise<string> {
    const target = join(folder, path);
    const parent = dirname(target);
    if (!made.has(parent)) {
      await mkdir(parent, { recursive: true });
      made.add(parent);
    }
    return target;
  }
  return {
    folder,
    async write(path, content) {
      await writeFile(await place(path), content);
    },
    async copy(from, path) {
      await copyFile(from, await place(path));
    },
    async link(from, path) {
      const target = await place(path);
      await link(from, target).catch(() => copyFile(from, target));
    },
  };
}

async function refuseForeignFolder(live: string, mark: string): Promise<void> {
  if ((await exists(mark)) || !(await exists(live))) return;
  if ((await readdir(live)).length === 0) return;
  throw new OfficerError([diagnose('OUT_NOT_OURS', { file: live, line: 1, column: 1 }, { folder: live })]);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
