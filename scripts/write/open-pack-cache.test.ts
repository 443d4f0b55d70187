import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FinishedPdf } from '../model/finished-pdf.ts';
import { openPackCache } from './open-pack-cache.ts';

const map = { firstPage: 1, pageCount: 3, items: {}, papers: {}, anchors: {} };
const places = { 'paper-1': { first: 1, last: 3, anchors: {} } };
const pdf = new Uint8Array([1, 2, 3]);
const sha256 = createHash('sha256').update(pdf).digest('hex');
const pack: FinishedPdf = { pdf, bytes: 3, sha256, map, places, fit: 'squeezed', tooWide: false, unclaimed: ['Plan'] };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cleardays-packs-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the pack cache', () => {
  it('hands back what was kept, and forgets what a build did not use', async () => {
    await openPackCache(folder).set('one', pack);
    const cache = openPackCache(folder);
    const kept = await cache.get('one');
    expect(kept).toMatchObject({ map, fit: 'squeezed', tooWide: false, unclaimed: ['Plan'] });
    expect([...(kept?.pdf ?? [])]).toEqual([1, 2, 3]);
    await cache.set('two', pack);
    await cache.prune();
    expect(readdirSync(folder).sort()).toEqual(['one.json', 'one.pdf', 'two.json', 'two.pdf']);
    await openPackCache(folder).prune();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('knows nothing of a file that was damaged', async () => {
    await openPackCache(folder).set('one', pack);
    writeFileSync(join(folder, 'one.pdf'), new Uint8Array([1, 2]));
    expect(await openPackCache(folder).get('one')).toBeNull();
  });

  it('keeps nothing and stops nothing where it cannot write', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    await openPackCache(join(file, 'packs')).set('one', pack);

    // The second half cannot be written: the first must not stay.
    mkdirSync(join(folder, 'one.json'));
    const cache = openPackCache(folder);
    await cache.set('one', pack).catch(() => undefined);
    expect(await cache.get('one')).toBeNull();
    expect(readdirSync(folder)).not.toContain('one.pdf');
  });
});
