import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStaging } from './open-staging.ts';
import { refuseOutInEdition } from './refuse-out-in-edition.ts';

let out: string;

beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'cleardays-mixed-'));
  const staging = await openStaging(out, 'public');
  await staging.write('/committees/index.html', 'public');
  await staging.promote();
});
afterEach(() => rm(out, { recursive: true, force: true }));

it('refuses to put an edition inside another, however deep, and lets it stand beside it', async () => {
  for (const folder of ['public', 'public/private', 'public/committees/x']) {
    await expect(refuseOutInEdition(join(out, folder))).rejects.toThrow('lies inside the built edition');
  }
  await expect(refuseOutInEdition(out)).resolves.toBeUndefined();
  await expect(refuseOutInEdition(join(out, 'preview'))).resolves.toBeUndefined();
});
