import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readExemptTexts } from './read-exempt-texts.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cleardays-exempt-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

it('lists exempt pictures and PDFs by their names, and tells of public ones no more than theirs', async () => {
  for (const folder of ['content/x/exempt/files', 'content/x/files'])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'content/x/exempt/files/bid-list.pdf'), '%PDF');
  writeFileSync(join(root, 'content/x/files/plan.pdf'), '%PDF');
  writeFileSync(join(root, 'content/x/meeting.md'), 'Open.');
  const { exempt, public: open } = await readExemptTexts(root, null);
  const listed = (sources: typeof exempt) => sources.map(({ file, text }) => ({ file, text }));
  expect(await exempt[0]?.read()).toEqual(Buffer.from('%PDF'));
  expect({ exempt: listed(exempt), public: listed(open) }).toEqual({
    exempt: [{ file: 'content/x/exempt/files/bid-list.pdf', text: '' }],
    public: [
      { file: 'content/x/files/plan.pdf', text: 'plan.pdf' },
      { file: 'content/x/meeting.md', text: 'Open.' },
    ],
  });
});

it('takes a record of a publication for no public source, whose hashes may hold any number', async () => {
  const meeting = 'content/committees/health/2026-03-18';
  for (const folder of ['exempt', 'published']) mkdirSync(join(root, meeting, folder), { recursive: true });
  writeFileSync(join(root, meeting, 'exempt/bids.md'), 'The bid is 412345 pounds.');
  writeFileSync(join(root, meeting, 'published/agenda-1.json'), '{ "seal": "ab412345cd" }');
  const { exempt, public: open } = await readExemptTexts(root, null);
  expect(exempt.map(({ file }) => file)).toEqual([`${meeting}/exempt/bids.md`]);
  expect(open).toEqual([]);
});
