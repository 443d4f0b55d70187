import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addNewCommittee } from './new-committee.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'cleardays-new-'));
  await mkdir(join(root, 'content'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function run(options: readonly string[], answers: readonly string[] | null = null) {
  const said = { out: '', err: '', status: -1 };
  const left = [...(answers ?? [])];
  const program = new Command().exitOverride();
  addNewCommittee(program, {
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
    live: false,
    columns: 80,
    canAsk: answers !== null,
    ask: () => Promise.resolve(left.shift() ?? ''),
    now: () => new Date('2026-11-25T09:00:00Z'),
    onStop: () => () => undefined,
    end: (status) => (said.status = status),
  });
  await program.parseAsync(['committee', '--root', root, ...options], { from: 'user' });
  return said;
}

const made = async (slug: string): Promise<string> =>
  readFile(join(root, 'content/committees', slug, 'committee.md'), 'utf8');

describe('new committee', () => {
  it('keeps quotes, colons and a leading nought', async () => {
    const name = `Audit: "Risk" & 'Standards'`;
    const said = await run(['--name', name, '--contact', '-', '--telephone', '01632960201']);
    expect(said.status).toBe(0);
    expect(parse((await made('audit-risk-standards')).split('---\n')[1] ?? '')).toEqual({
      name,
      type: 'committee',
      members: [],
      contact: { name: '-', telephone: '01632960201' },
    });
  });

  it('asks for what is missing where somebody can answer', async () => {
    expect((await run([], ['Planning', 'Ann Lee'])).status).toBe(0);
    expect(await made('planning')).toContain('name: Ann Lee');
  });

  it.each([
    [[], '--name and --contact'],
    [['--name', 'Planning'], 'Give --contact.'],
    [['--name', 'לשכה', '--contact', 'A'], '--slug'],
    [['--name', 'A', '--contact', 'A', '--slug', '../a'], '--slug'],
    [['--name', 'A', '--contact', 'A', '--email', 'bad'], '--email'],
  ])('says which option is wrong of %j and writes nothing', async (options, named) => {
    const said = await run(options);
    expect(said.status).toBe(1);
    expect(said.err).toContain(named);
    expect(await readdir(join(root, 'content'))).toEqual([]);
  });

  it('cuts the folder of a long name', async () => {
    await run(['--name', 'a'.repeat(300), '--contact', 'A']);
    expect(await made('a'.repeat(60))).toContain('a'.repeat(300));
  });

  it('leaves a file that stands as it is, and no draft', async () => {
    await run(['--name', 'Planning', '--contact', 'First']);
    const said = await run(['--name', 'Planning', '--contact', 'Second']);
    expect(said.status).toBe(1);
    expect(await made('planning')).toContain('First');
    expect(await readdir(join(root, 'content/committees/planning'))).toEqual(['committee.md']);
  });

  it('says why where the folder cannot be made', async () => {
    await writeFile(join(root, 'content/committees'), '');
    const said = await run(['--name', 'Planning', '--contact', 'A']);
    expect(said.status).toBeGreaterThan(0);
    expect(said.out + said.err).toContain('a file stands where a folder is needed');
  });

  it('says where no root is', async () => {
    await rm(join(root, 'content'), { recursive: true });
    expect((await run(['--name', 'Planning', '--contact', 'A'])).err).toContain('--root');
  });
});
