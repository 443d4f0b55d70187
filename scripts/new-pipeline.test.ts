import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createMeeting } from './new-pipeline.ts';

const golden = new URL('testing/golden/small/root/content', import.meta.url).pathname;
const folder = 'content/committees/environment';
let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'cleardays-new-'));
  await cp(golden, join(root, 'content'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

const make = (date: string, committee = 'environment', venue: string | null = null) =>
  createMeeting(root, { committee, date, time: null, venue });

it('takes time, venue and standing items from the last meeting and says by when to publish', async () => {
  const made = await make('2026-05-20', 'environment', 'Hall: "A"');
  expect(made).toMatchObject({ file: `${folder}/2026-05-20/meeting.md` });
  const text = await readFile(join(root, folder, '2026-05-20/meeting.md'), 'utf8');
  expect(text).toContain('# Last day to publish the agenda: 2026-05-12\n');
  expect(text).toContain('standing: apologies');
  expect(text).toContain(`venue: 'Hall: "A"'`);
});

it('gives a second meeting of a day -2', async () => {
  await make('2026-05-20');
  expect(await make('2026-05-20')).toMatchObject({ file: `${folder}/2026-05-20-2/meeting.md` });
});

it('tells a bank holiday', async () => {
  expect((await make('2026-12-25')).notes).toContain('2026-12-25 is a bank holiday.');
});

it.each([
  ['2026-02-31', 'environment', '--date'],
  ['2026-05-20', '../x', '--committee'],
])('refuses %s of %s', async (date, committee, option) => {
  expect(await make(date, committee)).toMatchObject({ refused: expect.stringContaining(option) as string });
});
