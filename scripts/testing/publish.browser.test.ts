import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BuildOutcome } from '../job.ts';
import { findProblems, publishMeeting } from '../pipeline.ts';
import { copyRoot, type BuiltRoot } from './built-root.ts';

const folder = 'content/committees/environment/2026-03-18';
const minutesOfJanuary = 'content/committees/environment/2026-01-14/minutes.md';
const report = `${folder}/river-levels.md`;
const now = new Date('1999-12-31T12:00:00Z');
const progress = { stage: () => undefined, detail: () => undefined };

let small: BuiltRoot;

beforeAll(async () => {
  small = await copyRoot(join(import.meta.dirname, 'golden/small/root'));
});
afterAll(() => small.remove());

const publish = (): Promise<BuildOutcome> =>
  publishMeeting(
    {
      root: small.root,
      out: join(small.root, 'dist'),
      edition: 'public',
      today: null,
      now,
      browser: null,
      packs: true,
      progress,
    },
    'environment/2026-03-18',
  );
const statesOf = ({ summary }: BuildOutcome): string[] => (summary?.recorded ?? []).map(({ state }) => state);
const read = (file: string): Promise<string> => readFile(join(small.root, file), 'utf8');
async function change(file: string, before: string, after: string): Promise<void> {
  const text = await read(file);
  expect(text).toContain(before);
  await writeFile(
    join(small.root, file),
    text.replace(before, () => after),
  );
}
async function codes(): Promise<string[]> {
  const job = { root: small.root, edition: 'public', today: null, now, progress } as const;
  const { diagnostics } = await findProblems(job);
  return diagnostics.map(({ code }) => code).filter((code) => code !== 'AGENDA_DUE');
}

it('records what is published, holds later builds to it, and takes a correction', async () => {
  expect(statesOf(await publish())).toEqual(['new', 'new']);
  expect((await readdir(join(small.root, folder, 'published'))).sort()).toEqual(['agenda-1.json', 'supplement-1.json']);
  const record = await read(`${folder}/published/agenda-1.json`);
  expect(await codes()).toEqual([]);

  // The same content is the same to the byte.
  expect(statesOf(await publish())).toEqual(['same', 'same']);
  expect(await read(`${folder}/published/agenda-1.json`)).toBe(record);

  // A change without a word is refused, and nothing is recorded anew.
  await change(report, 'What follows is in', 'What comes next is in');
  expect(await codes()).toEqual(['PUBLISHED_PAPER_CHANGED']);
  expect((await publish()).summary).toBeNull();
  expect(await read(`${folder}/published/agenda-1.json`)).toBe(record);

  // With a correction it is taken, and from then on held to as well.
  await change(report, '---\n\n', 'corrections:\n  - date: 2026-03-19\n    text: A reference was made clear.\n---\n\n');
  expect(await codes()).toEqual(['PUBLISHED_PAPER_CORRECTED']);
  expect(statesOf(await publish())).toEqual(['renewed', 'same']);
  expect(await codes()).toEqual([]);
  await change(report, 'What comes next is in', 'What follows is in');
  expect(await codes()).toEqual(['PUBLISHED_PAPER_CHANGED']);
  await change(report, 'What follows is in', 'What comes next is in');
});

it('keeps a pack as it was published when an item is withdrawn later and the meeting is cancelled', async () => {
  const pack = (): Promise<string> => read('dist/public/committees/environment/2026-03-18/pack.pdf');
  const before = await pack();
  await change(`${folder}/meeting.md`, '  - report: river-levels\n', '  - report: river-levels\n    withdrawn: true\n');
  await change(`${folder}/meeting.md`, '---\n', '---\nstatus: cancelled\n');
  // Nor does it approve the minutes that its pack holds.
  const minutes = await read(minutesOfJanuary);
  const draft = minutes
    .replace('status: approved', 'status: draft')
    .replace(/^approvedAt:.*\namendments:\n(?: .*\n)+/mu, '');
  await writeFile(join(small.root, minutesOfJanuary), draft);
  expect(statesOf(await publish())).toEqual(['same', 'same']);
  expect(await pack()).toBe(before);
  const page = await read('dist/public/committees/environment/2026-03-18/index.html');
  expect(page).toContain('This item will not be taken.');
  expect(page).toContain('Cancelled');
  await change(`${folder}/meeting.md`, '    withdrawn: true\n', '');
  await change(`${folder}/meeting.md`, 'status: cancelled\n', '');
  await writeFile(join(small.root, minutesOfJanuary), minutes);
});

it('says that bytes alone have changed, where items, texts and pages are as they were', async () => {
  // The colour of the council is on every chart.
  await change('content/council.md', "colour: '#5b2a6e'", "colour: '#1d5c2a'");
  await change('content/council.md', 'name: Fennimarsh District Council', 'name: Fennimarsh District Council');
  const { diagnostics } = await small.build('public', { packs: true });
  const found = diagnostics.filter(({ code }) => code.startsWith('PUBLISHED'));
  expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['PUBLISHED_FILE_DIFFERS']));
  expect(found.every(({ severity }) => severity === 'warning')).toBe(true);
});

it('leaves what was recorded out of everything that is published', async () => {
  const { paths } = await small.output('public');
  expect(paths.filter((path) => path.includes('published'))).toEqual([]);
});
