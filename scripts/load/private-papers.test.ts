import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRootFolder, type RootFolder } from '../testing/root-folder.ts';
import { readExemptTexts } from './read-exempt-texts.ts';
import { readRoot } from './read-root.ts';

const meeting = 'content/committees/health/2026-03-18';
let root: RootFolder;
let kept: string;

beforeEach(() => {
  root = openRootFolder();
  kept = join(root.path, 'kept');
  mkdirSync(kept);
});
afterEach(() => {
  root.remove();
});

function keep(file: string, text: string): void {
  mkdirSync(dirname(join(kept, file)), { recursive: true });
  writeFileSync(join(kept, file), text);
}

async function read(edition: 'public' | 'members') {
  const loaded = await readRoot(root.path, { edition, private: kept });
  const found = loaded.diagnostics.map(({ code, file }) => `${code} ${file}`);
  return { ...loaded, found, meeting: loaded.root.committees[0]?.meetings[1] };
}

describe('exempt papers in another folder', () => {
  it('are laid over those of the root in the members’ edition, and known by where they lie', async () => {
    keep(`${meeting}/exempt/contract.md`, '---\nsubject: Contract\n---\n');
    keep(`${meeting}/exempt/minutes.md`, '---\nstatus: draft\n---\n');
    keep(`${meeting}/exempt/files/plan.pdf`, '%PDF kept');
    root.write(`${meeting}/exempt/files/bids.pdf`, '%PDF');
    const { found, meeting: members, pathOf, shownAs, lineOfShown } = await read('members');
    expect(found).toEqual([]);
    expect(members?.exemptReports.map(({ file }) => file)).toEqual([`${meeting}/exempt/contract.md`]);
    expect(members?.exemptMinutes?.file).toBe(`${meeting}/exempt/minutes.md`);
    expect(members?.files.filter(({ exempt }) => exempt).map(({ src }) => src)).toEqual([
      'files/bids.pdf',
      'files/plan.pdf',
    ]);
    expect(pathOf(`${meeting}/exempt/files/plan.pdf`)).toBe(join(kept, meeting, 'exempt/files/plan.pdf'));
    expect(pathOf(`${meeting}/exempt/files/bids.pdf`)).toBe(join(root.path, meeting, 'exempt/files/bids.pdf'));
    expect(shownAs(`${meeting}/exempt/contract.md`)).toBe(`kept/${meeting}/exempt/contract.md`);
    expect(lineOfShown(`kept/${meeting}/exempt/contract.md`, 2)).toBe('subject: Contract');
  });

  it('are not so much as listed in the public edition', async () => {
    keep(`${meeting}/exempt/Bad Name.md`, '\0');
    keep('stray.md', '');
    const { found, meeting: open } = await read('public');
    expect(found).toEqual([]);
    expect(open).toMatchObject({ exemptReports: [], exemptMinutes: null });
  });

  it('are all sought by the leak check, also where they lie in no place that is read', async () => {
    keep(`${meeting}/exempt/contract.md`, 'Contract');
    keep('loose/bids.md', 'Bids');
    keep('.git/config', 'Settings');
    keep('README.md', 'How to');
    const { exempt } = await readExemptTexts(root.path, kept);
    expect(exempt.map(({ file, text }) => [file, text])).toEqual([
      [`kept/${meeting}/exempt/contract.md`, 'Contract'],
      ['kept/loose/bids.md', 'Bids'],
    ]);
  });

  it('are not taken from beyond their folder, nor from the root by another name', async () => {
    keep(`${meeting}/exempt/contract.md`, '---\nsubject: Contract\n---\n');
    symlinkSync(join(root.path, 'content/pages/about.md'), join(kept, meeting, 'exempt/about.md'));
    const { found, meeting: members } = await read('members');
    expect(found).toEqual([`FILE_LINK_REFUSED kept/${meeting}/exempt/about.md`]);
    expect(members?.exemptReports.map(({ slug }) => slug)).toEqual(['contract']);
  });

  it('are missed aloud in both editions where their folder is not there', async () => {
    for (const edition of ['public', 'members'] as const) {
      const { diagnostics } = await readRoot(root.path, { edition, private: join(root.path, 'nowhere') });
      expect(diagnostics.map(({ code }) => code)).toEqual(['PRIVATE_MISSING']);
    }
  });
});
