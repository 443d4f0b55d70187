import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OfficerError } from '../diagnostics/officer-error.ts';
import { openStaging } from './open-staging.ts';

let out: string;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'cleardays-staging-'));
});
afterEach(() => rm(out, { recursive: true, force: true }));

async function build(text: string): Promise<void> {
  const staging = await openStaging(out, 'public');
  await staging.write('/index.html', text);
  await staging.promote();
}

const live = (): Promise<string> => readFile(join(out, 'public', 'index.html'), 'utf8');

describe('openStaging', () => {
  it('replaces the former output as a whole, so that a page that is gone is gone', async () => {
    const first = await openStaging(out, 'public');
    await first.write('/old/index.html', 'old');
    await first.promote();
    await build('new');
    expect(await readdir(join(out, 'public'))).toEqual(['index.html']);
    expect(await live()).toBe('new');
  });

  it('leaves the former output where the staged one is discarded', async () => {
    await build('first');
    const staging = await openStaging(out, 'public');
    await staging.write('/index.html', 'second');
    await staging.discard();
    expect(await live()).toBe('first');
    expect((await readdir(out)).sort()).toEqual(['.public.cleardays', 'public']);
  });

  it('forgets a staged output that a kill left unfinished', async () => {
    await build('first');
    const killed = await openStaging(out, 'public');
    await killed.write('/index.html', 'half');
    await openStaging(out, 'public');
    expect(await live()).toBe('first');
  });

  // The four steps of a promotion, and the state of the folder when a kill falls between them.
  it.each([
    ['after the staged output became whole', ['public', '.public.next']],
    ['after the former output was moved away', ['.public.old', '.public.next']],
    ['after the new output was moved in', ['.public.old', 'public']],
  ])('completes a promotion that was killed %s', async (_step, folders) => {
    await build('former');
    await rename(join(out, 'public'), join(out, 'set-aside'));
    for (const folder of folders) await mkdir(join(out, folder));
    const newest = folders.includes('.public.next') ? '.public.next' : 'public';
    await writeFile(join(out, newest, 'index.html'), 'newest');
    await openStaging(out, 'public');
    expect(await live()).toBe('newest');
    expect(await readdir(out)).not.toContain('.public.old');
    expect(await readdir(out)).not.toContain('.public.next');
  });

  it('restores the former output where only that is left', async () => {
    await build('former');
    await rename(join(out, 'public'), join(out, '.public.old'));
    await openStaging(out, 'public');
    expect(await live()).toBe('former');
  });

  it('refuses to replace a folder that it did not make', async () => {
    await mkdir(join(out, 'public'));
    await writeFile(join(out, 'public', 'holiday.jpg'), '');
    const refused = openStaging(out, 'public');
    await expect(refused).rejects.toThrow(OfficerError);
    await expect(refused).rejects.toThrow('holds files that Cleardays did not make');
    expect(await readdir(join(out, 'public'))).toEqual(['holiday.jpg']);
  });

  it('keeps the editions apart', async () => {
    await build('public');
    const members = await openStaging(out, 'members');
    await members.write('/index.html', 'members');
    await members.promote();
    expect(await live()).toBe('public');
    expect(await readFile(join(out, 'members', 'index.html'), 'utf8')).toBe('members');
  });
});
