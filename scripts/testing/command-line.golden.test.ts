import { execFile, spawn } from 'node:child_process';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRootFolder, type RootFolder } from './root-folder.ts';

const program = fileURLToPath(new URL('../bin.js', import.meta.url));
const meeting = 'content/committees/health/2026-03-18';
const secret = 'the purple walrus quietly sold seven lighthouses to a stranger';

interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

function run(...args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], (error, out, err) => {
      resolve({ status: error === null ? 0 : Number(error.code), out, err });
    });
  });
}

let root: RootFolder;
const build = (...args: readonly string[]): Promise<Ran> => run('build', '--root', root.path, '--no-packs', ...args);

/** Every file of an edition by its path. */
function filesOf(edition: 'public' | 'members'): Map<string, string> {
  const folder = join(root.path, 'dist', edition);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length), readFileSync(path, 'latin1')]));
}

beforeEach(() => {
  root = openRootFolder();
});
afterEach(() => {
  root.remove();
});

describe('cleardays build', () => {
  it('ends at Ctrl-C with a line that says so, and leaves the former output and nothing half-made', async () => {
    await build();
    const before = filesOf('public');
    const child = spawn(process.execPath, [program, 'build', '--root', root.path, '--no-packs']);
    let told = '';
    child.stderr.on('data', (piece: Buffer) => {
      told += String(piece);
      if (told.endsWith('Rendering pages\n')) child.kill('SIGINT');
    });
    const status = await new Promise((ended) => child.once('close', ended));
    expect([status, told.split('\n').slice(-2)]).toEqual([130, ['Stopped. The former output is unchanged.', '']]);
    expect(readdirSync(join(root.path, 'dist')).sort()).toEqual(['.public.cleardays', 'hosting', 'public']);
    expect(filesOf('public')).toEqual(before);
  });

  it('keeps the former output, byte for byte, when it finds errors', async () => {
    expect(await build()).toMatchObject({ status: 0 });
    const before = filesOf('public');
    root.write('content/pages/more.md', 'No front matter');
    const failed = await build();
    expect(failed).toMatchObject({ status: 1 });
    expect(failed.out).toContain('Nothing was built');
    expect(filesOf('public')).toEqual(before);
  });

  it('makes the same bytes again, from its cache and without it', async () => {
    await build();
    const before = filesOf('public');
    await build();
    expect(filesOf('public')).toEqual(before);
    rmSync(join(root.path, '.cache'), { recursive: true });
    await build();
    expect(filesOf('public')).toEqual(before);
  });

  it('keeps exempt papers out of the public edition and its cache, and in the members’ one', async () => {
    const matter = 'leadOfficer: A B\ncontactOfficer: { name: A B }\nbackgroundDocuments: none';
    root.write(`${meeting}/exempt/zq-paper.md`, `---\nsubject: Zq ${secret}\n${matter}\n---\n\n${secret}\n`);
    root.write(`${meeting}/exempt/minutes.md`, `---\npresent: [Zq Person]\nstatus: draft\n---\n\n${secret}\n`);
    root.write(`${meeting}/exempt/files/zq-plan.pdf`, `%PDF-1.4 ${secret}`);
    await build();
    for (const folder of ['dist', '.cache']) {
      for (const path of readdirSync(join(root.path, folder), { recursive: true, encoding: 'utf8' })) {
        expect(path).not.toMatch(/zq-/u);
        if (/\.(html|xml|ics|json|txt|csv)$/u.test(path)) {
          expect(readFileSync(join(root.path, folder, path), 'utf8')).not.toMatch(/walrus|Zq /u);
        }
      }
    }
  });

  it('publishes nothing when words of an exempt paper stand in the output', async () => {
    root.write(`${meeting}/exempt/paper.md`, `---\nsubject: A\n---\n\n${secret}\n`);
    const indicator = `{ "id": "zq", "title": "${secret}", "polarity": "neutral", "aggregate": "sum", "values": { "2026-01": 1 } }`;
    root.write(
      'data/indicators/more.json',
      `{ "id": "more", "title": "M", "frequency": "month", "indicators": [${indicator}] }`,
    );
    const { status, out } = await build();
    expect(out).toContain('EXEMPT_TEXT_PUBLISHED');
    expect(status).toBe(1);
    expect(readdirSync(join(root.path, 'dist'))).not.toContain('public');
  });

  it('shows with --preview what is published later, in a folder of its own where every page says so', async () => {
    // The day before the agenda of March is published.
    await build('--today', '2026-03-09');
    const before = filesOf('public');
    const report = '/committees/health/2026-03-18/access/index.html';
    const { out } = await build('--today', '2026-03-09', '--preview');
    expect(out).toContain('Built a preview of the public edition in');
    expect([filesOf('public'), before.has(report)]).toEqual([before, false]);
    const folder = join(root.path, 'dist/preview/public');
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
    expect(pages).toContain(report.slice(1));
    for (const page of pages) {
      const html = readFileSync(join(folder, page), 'utf8');
      expect(html, page).toContain('<meta name="robots" content="noindex">');
      if (!html.includes('http-equiv="refresh"')) expect(html, page).toContain('not yet published');
    }
    expect(readFileSync(join(folder, '_headers'), 'utf8')).toContain('X-Robots-Tag: noindex');
  });

  it('builds into another folder from a root that cannot keep a cache', async () => {
    root.write('.cache', 'a file where the folder would be');
    const out = join(root.path, 'elsewhere');
    expect(await build('--out', out)).toMatchObject({ status: 0 });
    expect(readdirSync(join(out, 'public'))).toContain('index.html');
  });
});

describe('the exit status', () => {
  it('is 2 where the machine stands in the way, with one sentence and no stack', async () => {
    root.write('taken', '');
    const { status, out, err } = await build('--out', join(root.path, 'taken'));
    expect(status).toBe(2);
    expect(out).toContain('a file stands where a folder is needed');
    expect(out + err).not.toMatch(/\n\s+at /u);
  });

  it('is 2 for an option or a value that is not known', async () => {
    expect(await run('build', '--rot', 'x')).toMatchObject({ status: 2, out: '' });
    expect(await run('check', '--today', '2026-02-30')).toMatchObject({ status: 2, out: '' });
    expect(await run('new', 'council', join(root.path, 'mine'), '--url', 'no address')).toMatchObject({ status: 2 });
    expect(readdirSync(root.path)).not.toContain('mine');
  });
});

describe('--format', () => {
  it('json prints one array on standard output and nothing else', async () => {
    root.write('content/pages/more.md', 'No front matter');
    for (const { out, status } of [
      await build('--format', 'json'),
      await run('check', '--root', root.path, '--format', 'json'),
    ]) {
      expect(status).toBe(1);
      expect(JSON.parse(out)).toMatchObject([{ code: 'FRONT_MATTER_MISSING', file: 'content/pages/more.md', line: 1 }]);
    }
    const nowhere = await run('check', '--root', join(root.path, 'nowhere'), '--format', 'json');
    expect(JSON.parse(nowhere.out)).toMatchObject([{ code: 'ROOT_MISSING' }]);
  });

  it('github prints one workflow command for each finding', async () => {
    root.write('content/pages/more.md', 'No front matter');
    const { out } = await run('check', '--root', root.path, '--format', 'github');
    expect(out).toMatch(/^::error file=content\/pages\/more\.md,line=1,col=1,title=FRONT_MATTER_MISSING::[^\n]+\n$/u);
  });
});
