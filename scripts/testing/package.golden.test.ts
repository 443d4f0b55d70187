import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const project = fileURLToPath(new URL('../../', import.meta.url));

describe('the package that npm pack makes', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cleardays-package-'));
    const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: project });
    const packed = JSON.parse(stdout.slice(stdout.indexOf('['))) as { filename: string }[];
    await writeFile(join(folder, 'package.json'), '{ "name": "a-council", "private": true }');
    await run('npm', ['install', '--no-audit', '--no-fund', `./${packed[0]!.filename}`], { cwd: folder });
  }, 400_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('starts a council in an empty folder and builds it', async () => {
    const made = await run('npx', ['cleardays', 'new', 'council', 'ours', '--name', 'Ours & Theirs Council'], {
      cwd: folder,
    });
    expect(made.stdout).toContain('Made ');
    const built = await run('npx', ['cleardays', 'build', '--root', 'ours'], { cwd: folder });
    expect(built.stdout).toMatch(/Built the public edition in ours\/dist\/public: \d+ pages/u);
    const home = await readFile(join(folder, 'ours/dist/public/index.html'), 'utf8');
    expect(home).toContain('Ours &amp; Theirs Council');
  });

  it('holds no tests, no benchmark and no TypeScript but the scripts of pages, which are bundled with each site', async () => {
    const files = await readdir(join(folder, 'node_modules/cleardays'), { recursive: true });
    const ours = files.filter((file) => !file.startsWith('node_modules'));
    const others = ours.filter((file) => !/\/templates\/assets\/scripts\/(?!.*\.test\.)/u.test(`/${file}`));
    expect(others.filter((file) => /\.test\.|\.ts$|(^|\/)(testing|bench)\//u.test(file))).toEqual([]);
    expect(ours).toContain('lib/cli.js');
  });
});
