import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRoot } from './read-root.ts';

let root: string;
const meeting = 'content/committees/health/2026-03-18';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cleardays-load-'));
  cpSync(new URL('../testing/broken/base/', import.meta.url), root, { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

async function findings(edition: 'public' | 'members' = 'public'): Promise<string[]> {
  const { diagnostics } = await readRoot(root, { edition });
  return diagnostics.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`);
}

describe('a root', () => {
  it('is read whole and in a fixed order', async () => {
    const { root: read, diagnostics } = await readRoot(root, { edition: 'public' });
    expect(diagnostics).toEqual([]);
    expect(read.people.map(({ slug }) => slug)).toEqual(['jane-doe', 'sam-bloggs']);
    expect(read.committees[0]?.meetings.map(({ slug }) => slug)).toEqual(['2026-01-14', '2026-03-18']);
    expect(read.committees[0]?.meetings[1]?.files.map(({ src, bytes }) => [src, bytes])).toEqual([
      ['files/map.png', 94],
    ]);
    expect(read.indicatorSets.map(({ slug }) => slug)).toEqual(['access']);
  });

  it('that does not exist gets one finding: ROOT_MISSING', async () => {
    const { root: read, diagnostics } = await readRoot(join(root, 'nowhere'), { edition: 'public' });
    expect(diagnostics.map(({ code }) => code)).toEqual(['ROOT_MISSING']);
    expect(read.council).toBeNull();
    expect((await readRoot(join(root, 'content/council.md/x'), { edition: 'public' })).diagnostics[0]?.code).toBe(
      'ROOT_MISSING',
    );
  });

  it('that is a file gets one finding: ROOT_NOT_FOLDER', async () => {
    const { diagnostics } = await readRoot(join(root, 'content/council.md'), { edition: 'public' });
    expect(diagnostics.map(({ code }) => code)).toEqual(['ROOT_NOT_FOLDER']);
  });

  it('may be reached by a link, and hold links to its own files', async () => {
    symlinkSync(join(root, 'content/pages/about.md'), join(root, 'content/pages/again.md'));
    const link = `${root}-link`;
    symlinkSync(root, link);
    try {
      const { root: read, diagnostics } = await readRoot(link, { edition: 'public' });
      expect(diagnostics).toEqual([]);
      expect(read.pages.map(({ slug }) => slug)).toEqual(['about', 'again']);
    } finally {
      rmSync(link);
    }
  });
});

describe('texts', () => {
  it('may have a byte order mark, Windows line ends and any script', async () => {
    write('content/pages/windows.md', '\uFEFF---\r\ntitle: Проверка العربية 漢字\r\nlang: ru\r\n---\r\n\r\nТекст\r\n');
    const { root: read, diagnostics } = await readRoot(root, { edition: 'public' });
    const page = read.pages.find(({ slug }) => slug === 'windows')!;
    expect(diagnostics).toEqual([]);
    expect(page.matter).toEqual({ title: 'Проверка العربية 漢字', lang: 'ru' });
    expect(page.body).toBe('\nТекст\n');
    expect(page.bodyLine).toBe(5);
    expect(page.positionOf(['lang'])).toMatchObject({ line: 3, column: 7 });
    expect(read.lineOf('content/pages/windows.md', 2)).toBe('title: Проверка العربية 漢字');
    expect(read.lineOf('content/pages/windows.md', 99)).toBeNull();
    expect(read.lineOf('content/nowhere.md', 1)).toBeNull();
  });

  it('of 50 MB are not read', async () => {
    write('content/pages/huge.md', '');
    truncateSync(join(root, 'content/pages/huge.md'), 50_000_000);
    write('data/indicators/huge.json', '');
    truncateSync(join(root, 'data/indicators/huge.json'), 50_000_000);
    expect((await findings()).sort()).toEqual([
      'FILE_TOO_LARGE content/pages/huge.md:1:1',
      'FILE_TOO_LARGE data/indicators/huge.json:1:1',
    ]);
  });

  it('that are pictures, or in another encoding, are refused', async () => {
    write('content/pages/picture.md', Buffer.from('89504e470d0a1a0a0000', 'hex'));
    write('content/pages/nul.md', '---\ntitle: a\0b\n---\n');
    write('content/pages/utf16.md', Buffer.from('\uFEFF---\ntitle: One\n---\n', 'utf16le'));
    expect((await findings()).sort()).toEqual([
      'FILE_NOT_TEXT content/pages/nul.md:1:1',
      'FILE_NOT_TEXT content/pages/picture.md:1:1',
      'FILE_NOT_TEXT content/pages/utf16.md:1:1',
    ]);
  });

  it('lose the marks that renderers use, and keep all places', async () => {
    write('content/pages/marks.md', '---\ntitle: A\uE000B\n---\nC\uE00FD \uF0B7\n');
    const { root: read, diagnostics } = await readRoot(root, { edition: 'public' });
    expect(diagnostics.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['CHARACTER_RESERVED', 2, 9],
      ['CHARACTER_RESERVED', 4, 2],
    ]);
    const page = read.pages.find(({ slug }) => slug === 'marks');
    expect(page?.matter).toEqual({ title: 'A\uFFFDB' });
    expect(page?.body).toBe('C\uFFFDD \uF0B7\n');
  });
});

describe('names', () => {
  it('that are no slugs are reported, and what they hold is read as it should be called', async () => {
    write(`${meeting}/Annual Report.md`, '---\nsubject: [\n---\n');
    const { root: read, diagnostics } = await readRoot(root, { edition: 'public' });
    expect(diagnostics.map(({ code }) => code)).toEqual(['SLUG_INVALID', 'YAML_INVALID']);
    expect(diagnostics[0]?.fix).toContain('"annual-report.md"');
    expect(read.committees[0]?.meetings[1]?.reports.map(({ slug }) => slug)).toEqual(['annual-report', 'access']);
  });

  it('that come to the same slug never stand for each other', async () => {
    write('content/pages/About.md', '---\ntitle: Another\n---\n');
    const { root: read } = await readRoot(root, { edition: 'public' });
    expect(read.pages.map(({ file }) => file)).toEqual(['content/pages/about.md']);
  });

  it('of what systems and editors leave behind are passed over', async () => {
    for (const name of [
      '.DS_Store',
      'Thumbs.db',
      'desktop.ini',
      '~$access.docx',
      'access.md~',
      'README.md',
      '.git/HEAD',
    ]) {
      write(`${meeting}/${name}`, 'x');
    }
    expect((await findings()).sort()).toEqual([]);
  });

  it('of folders with capitals are not taken for those that are known', async () => {
    write(`${meeting}/Exempt/contract.md`, 'secret');
    expect((await findings()).sort()).toEqual([`FILE_UNEXPECTED ${meeting}/Exempt:1:1`]);
  });

  it('of decisions outside meetings are not those of years, whose registers stand there', async () => {
    write('content/decisions/2018-19.md', '---\ntitle: x\n---\n');
    write('content/decisions/2018.md', '---\ntitle: x\n---\n');
    expect(await findings()).toEqual(['SLUG_RESERVED content/decisions/2018-19.md:1:1']);
  });

  it('of decisions outside meetings are slugs as well', async () => {
    write('content/decisions/A Decision.md', '---\ntitle: x\n---\n');
    expect(await findings()).toEqual(['SLUG_INVALID content/decisions/A Decision.md:1:1']);
  });
});

describe('exempt papers', () => {
  beforeEach(() => {
    write(`${meeting}/exempt/contract.md`, Buffer.from('fffe00', 'hex'));
    write(`${meeting}/exempt/files/plan.pdf`, '%PDF');
    write(`${meeting}/exempt/Bad Name.md`, 'x');
  });

  it('are not looked at in the public edition, whatever is wrong with them', async () => {
    const { root: read, diagnostics } = await readRoot(root, { edition: 'public' });
    expect(diagnostics).toEqual([]);
    const [, checked] = read.committees[0]!.meetings;
    expect(checked).toMatchObject({ exemptReports: [], exemptMinutes: null });
    expect(checked?.files.some(({ exempt }) => exempt)).toBe(false);
  });

  it("are read in the members' edition", async () => {
    const { root: read, diagnostics } = await readRoot(root, { edition: 'members' });
    expect(diagnostics.map(({ code }) => code).sort()).toEqual([
      'FILE_NOT_TEXT',
      'FRONT_MATTER_MISSING',
      'SLUG_INVALID',
    ]);
    expect(read.committees[0]?.meetings[1]?.files.filter(({ exempt }) => exempt)).toMatchObject([
      { src: 'files/plan.pdf', file: `${meeting}/exempt/files/plan.pdf`, bytes: 4 },
    ]);
  });

  it('cannot be brought into the public edition by a link', async () => {
    symlinkSync('exempt/contract.md', join(root, meeting, 'open.md'));
    symlinkSync(join('..', 'exempt', 'files', 'plan.pdf'), join(root, meeting, 'files/plan.pdf'));
    symlinkSync('exempt/files', join(root, meeting, 'more'));
    expect((await findings()).sort()).toEqual(
      [
        `FILE_LINK_REFUSED ${meeting}/files/plan.pdf:1:1`,
        `FILE_LINK_REFUSED ${meeting}/more:1:1`,
        `FILE_LINK_REFUSED ${meeting}/open.md:1:1`,
      ].sort(),
    );
  });
});
