import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuildOutcome } from '../job.ts';
import { readOutput } from '../load/read-output.ts';
import type { Edition } from '../model/archive.ts';
import { buildEdition } from '../pipeline.ts';

/** A copy of a root that a test may change and build, with what its builds write. */
export interface BuiltRoot {
  readonly root: string;
  /** Builds an edition on the day that the council's `asOf` names, without packs unless they are asked for. */
  build(edition: Edition, options?: { readonly packs: boolean }): Promise<BuildOutcome>;
  output(edition: Edition): ReturnType<typeof readOutput>;
  folder(edition: Edition): string;
  remove(): Promise<void>;
}

/** Returns a copy of `content/` and `data/` of a root in a temporary folder of its own. */
export async function copyRoot(source: string): Promise<BuiltRoot> {
  const parent = await mkdtemp(join(tmpdir(), 'cleardays-built-'));
  const root = join(parent, 'root');
  const out = join(parent, 'dist');
  for (const folder of ['content', 'data']) await cp(join(source, folder), join(root, folder), { recursive: true });
  const folder = (edition: Edition): string => join(out, edition);
  return {
    root,
    folder,
    output: (edition) => readOutput(folder(edition)),
    build: (edition, { packs } = { packs: false }) =>
      buildEdition({
        root,
        out,
        edition,
        today: null,
        // Every root here has a day of its own; were it lost, this one would show at once.
        now: new Date('1999-12-31T12:00:00Z'),
        browser: null,
        packs,
        progress: { stage: () => undefined, detail: () => undefined },
      }),
    remove: () => rm(parent, { recursive: true, force: true }),
  };
}
