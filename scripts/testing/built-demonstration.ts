import { access, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { BuildOutcome } from '../job.ts';
import { readOutput } from '../load/read-output.ts';
import { copyRoot } from './built-root.ts';

/** The public edition of the demonstration without packs. Tests share it: none may change it. */
export interface BuiltDemonstration {
  readonly folder: string;
  readonly outcome: BuildOutcome;
  readonly output: Awaited<ReturnType<typeof readOutput>>;
}

/** Returns the demonstration as the first test of a run that asked for it has built it. */
export async function openDemonstration(): Promise<BuiltDemonstration> {
  const shared = inject('sharedFolder');
  const place = join(shared, 'demonstration');
  if (!(await isThere(place))) await buildInto(place, shared);
  const folder = join(place, 'public');
  const outcome = JSON.parse(await readFile(join(place, 'outcome.json'), 'utf8')) as BuildOutcome;
  return { folder, outcome, output: await readOutput(folder) };
}

/** Where two tests build it at once, that of the first is taken. */
async function buildInto(place: string, shared: string): Promise<void> {
  const built = await copyRoot(join(import.meta.dirname, '../..'));
  try {
    const outcome = await built.build('public');
    const made = await mkdtemp(join(shared, 'building-'));
    await rename(built.folder('public'), join(made, 'public'));
    await writeFile(join(made, 'outcome.json'), JSON.stringify(outcome));
    await rename(made, place).catch(async (error: unknown) => {
      if (!(await isThere(place))) throw error;
      await rm(made, { recursive: true });
    });
  } finally {
    await built.remove();
  }
}

function isThere(place: string): Promise<boolean> {
  return access(place).then(
    () => true,
    () => false,
  );
}
