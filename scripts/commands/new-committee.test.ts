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

async function person(slug: string, keys = ''): Promise<void> {
  await mkdir(join(root, 'content/people'), { recursive: true });
  await writeFile(join(root, 'content/people', `${slug}.md`), `---\nname: ${slug}\n${keys}---\n`);
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
    await person('jane-doe');
    expect((await run([], ['Planning', 'Ann Lee', 'jane-doe:chair'])).status).toBe(0);
    expect(await made('planning')).toContain('name: Ann Lee');
    expect(await made('planning')).toContain('role: chair');
  });

  it('takes members with their parts, a quorum and the committee above', async () => {
    for (const name of ['jane-doe', 'sam-bloggs']) await person(name);
    await run(['--name', 'Scrutiny', '--contact', 'A']);
    const members = 'jane-doe:chair,  sam-bloggs';
    const said = await run([
      '--name',
      'Health',
      '--contact',
      'A',
      '--quorum',
      '2',
      '--parent',
      'scrutiny',
      '--members',
      members,
    ]);
    expect(said.out).toContain('It has 2 members');
    expect(parse((await made('health')).split('---\n')[1] ?? '')).toMatchObject({
      parent: 'scrutiny',
      quorum: 2,
      members: [
        { person: 'jane-doe', role: 'chair' },
        { person: 'sam-bloggs', role: 'member' },
      ],
    });
  });

  it.each([
    [['--members', 'jane-do:chair'], 'Did you mean "jane-doe"?'],
    [['--members', 'nobody-at-all:chair'], 'Write that file first'],
    [
      ['--members', 'jane-doe:chiar'],
      'must be one of chair, vice-chair, member, co-opted, reserve. Did you mean "jane-doe:chair"?',
    ],
    [['--members', 'jane-doe:x:y'], '"x:y" is no part'],
    [['--members', 'jane-doe jane-doe:chair'], 'twice'],
    [['--members', '../../etc:member'], 'no file content/people/../../etc.md'],
    [['--contact', 'jane-do'], '--contact: There is no file content/people/jane-do.md. Did you mean "jane-doe"?'],
    [['--parent', 'nowhere'], '--parent'],
    [['--parent', ''], '--parent needs a value'],
    [['--quorum', '0'], '--quorum'],
  ])('refuses %j and writes nothing', async (options, named) => {
    await person('jane-doe');
    const said = await run(['--name', 'Health', '--contact', 'A', ...options]);
    expect(said.status).toBe(1);
    expect(said.err).toContain(named);
    await expect(made('health')).rejects.toThrow();
  });

  it("takes the contact's address from their file, where it is one", async () => {
    await person('jane-doe', 'email: jane@x.example\n');
    await person('sam-bloggs', 'email: nowhere\n');
    for (const [name, contact, expected] of [
      ['One', 'jane-doe', { name: 'jane-doe', email: 'jane@x.example' }],
      ['Two', 'sam-bloggs', { name: 'sam-bloggs' }],
    ] as const) {
      await run(['--name', name, '--contact', contact]);
      expect(parse((await made(name.toLowerCase())).split('---\n')[1] ?? '')).toMatchObject({ contact: expected });
      expect(await made(name.toLowerCase())).not.toContain('nowhere');
    }
  });

  it('says which standing texts its first meeting will have, and whether it seems to be an executive', async () => {
    await mkdir(join(root, 'content/standing'));
    for (const [slug, title] of [
      ['apologies', 'Who is away: "today"'],
      ['exclusion', 'Exclusion'],
    ] as const) {
      await writeFile(join(root, 'content/standing', `${slug}.md`), `---\ntitle: '${title}'\n---\n`);
    }
    const said = await run(['--name', 'Cabinet', '--contact', 'A']);
    expect(said.out).toContain('Its first meeting will have: Who is away: "today".');
    expect(said.out).toContain('"type: cabinet"');
    expect((await run(['--name', 'Cabinet 2', '--type', 'cabinet', '--contact', 'A'])).out).not.toContain(
      'type: cabinet',
    );
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
