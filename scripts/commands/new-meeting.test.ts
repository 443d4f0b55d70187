import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openRootFolder, type RootFolder } from '../testing/root-folder.ts';
import { runCommand, type CommandCase, type Said } from '../testing/run-command.ts';
import { addNewMeeting } from './new-meeting.ts';

const committee = 'content/committees/health';

let root: RootFolder;
beforeEach(() => {
  root = openRootFolder();
});
afterEach(() => {
  root.remove();
});

const run = (options: readonly string[], how: CommandCase = {}): Promise<Said> =>
  runCommand(addNewMeeting, ['meeting', '--root', root.path, ...options], how);
const matterOf = (day: string): unknown =>
  parse(readFileSync(join(root.path, committee, day, 'meeting.md'), 'utf8').split('---\n')[1] ?? '');

describe('new meeting', () => {
  it('says what it filled in, by when things must be done, and what comes next', async () => {
    const said = await run(['--committee', 'health', '--date', '2026-05-20']);
    expect(said).toMatchObject({ status: 0, err: '' });
    // The minutes of January are a draft, which the coming meeting of March has on its agenda.
    expect(said.out).toBe(`Made ${committee}/2026-05-20/meeting.md.

Last day to publish the agenda (5 clear days): Tuesday 12 May 2026.
Filled in from the agenda of 18 March 2026: Apologies for absence.
There can be no minutes of 18 March 2026 yet; when they are there, add "- minutes: 2026-03-18" to the agenda.
Next: npx cleardays new report --root ${root.path} --meeting health/2026-05-20
`);
  });

  it('asks for committee and day where somebody can answer', async () => {
    expect((await run([], { answers: ['health', '2026-05-20'] })).status).toBe(0);
    expect(matterOf('2026-05-20')).toMatchObject({ time: '17:00', venue: 'County Hall' });
    await run([], { answers: ['health', '2026-05-21', '18:30', 'Old Mill'] });
    expect(matterOf('2026-05-21')).toMatchObject({ time: '18:30', venue: 'Old Mill' });
  });

  it.each([`Hall: "A" # 'b'`, 'היכל העיר', `{${'x'.repeat(5000)}}`])('keeps the venue %.40s', async (venue) => {
    await run(['--committee', 'health', '--date', '2026-05-20', '--venue', `  ${venue}\n`]);
    expect(matterOf('2026-05-20')).toMatchObject({ venue });
  });

  it.each([
    [[], 'Give --committee and --date.'],
    [['--committee', 'health', '--date', '20 May'], '--date'],
    [['--committee', 'heath', '--date', '2026-05-20'], '--committee must be one of health'],
    [['--committee', 'health', '--date', '2026-05-20', '--time', '5pm'], '--time'],
    [['--committee', 'health', '--date', '2026-05-20', '--venue', ' '], '--venue'],
  ])('refuses %j in a sentence and writes nothing', async (options, named) => {
    const before = readdirSync(join(root.path, committee));
    const said = await run(options);
    expect(said.status).toBe(1);
    expect(said.err).toContain(named);
    expect(said.err.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(join(root.path, committee))).toEqual(before);
  });

  it('says what the disk refuses', async () => {
    root.write(`${committee}/2026-05-20`, 'a file');
    const said = await run(['--committee', 'health', '--date', '2026-05-20']);
    expect(said.out + said.err).toContain('a file stands where a folder is needed');
    expect(said.out).toContain('what was there before is as it was');
    expect(said.out).not.toContain('The new root');
    expect(existsSync(join(root.path, committee, '2026-05-20-2'))).toBe(false);
  });

  it('says of a committee that cannot be read what is wrong with it', async () => {
    root.write(`${committee}/committee.md`, '---\nname: Health\nquorum: [\n---\n');
    const said = await run(['--committee', 'health', '--date', '2026-05-20']);
    expect(said).toMatchObject({ status: 1, out: '' });
    expect(said.err).toContain(`Mend ${committee}/committee.md first. In line 3`);
  });

  it('minds no warning about a committee', async () => {
    const text = readFileSync(join(root.path, committee, 'committee.md'), 'utf8');
    root.write(`${committee}/committee.md`, `${text}\n\uE001\n`);
    expect((await run(['--committee', 'health', '--date', '2026-05-20'])).status).toBe(0);
  });

  it('says where no root is', async () => {
    rmSync(join(root.path, 'content'), { recursive: true });
    expect((await run(['--committee', 'health', '--date', '2026-05-20'])).err).toContain('--root');
  });
});
