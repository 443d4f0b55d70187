import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildEdition } from '../pipeline.ts';
import { copyRoot, type BuiltRoot } from './built-root.ts';

let small: BuiltRoot;
beforeAll(async () => {
  small = await copyRoot(join(import.meta.dirname, 'golden/small/root'));
});
afterAll(() => small.remove());

// On this day "A second pump" and "Tenders for the pump" follow each other on the page of the committee.
it('publishes list items that meet in the words of which the name of an exempt file is made', async () => {
  const outcome = await buildEdition({
    root: small.root,
    out: join(small.root, 'dist'),
    edition: 'public',
    today: '2026-03-11',
    now: new Date('1999-12-31T12:00:00Z'),
    browser: null,
    packs: false,
    progress: { stage: () => undefined, detail: () => undefined },
  });
  expect(outcome.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(outcome.summary?.pages).toBeGreaterThan(30);
});
