import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder in which the tests of a run keep what they share; it goes when the run ends. */
    readonly sharedFolder: string;
  }
}

let folder: string | null = null;

/** Called by Vitest before the tests of a project run. */
export async function setup(project: TestProject): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'cleardays-shared-'));
  project.provide('sharedFolder', folder);
}

/** Called by Vitest after them. */
export async function teardown(): Promise<void> {
  if (folder !== null) await rm(folder, { recursive: true, force: true });
}
