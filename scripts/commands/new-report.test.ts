import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openRootFolder, type RootFolder } from '../testing/root-folder.ts';
import { runCommand, type CommandCase, type Said } from '../testing/run-command.ts';
import { addNewReport } from './new-report.ts';

const folder = 'content/committees/health/2026-06-17';
const meeting = `---
# The summer meeting.
time: "17:00"
venue: County Hall

agenda:
  - standing: apologies
  # What is left of the spring.
  - title: Waiting   # keep
---

By the river.
`;

let root: RootFolder;
beforeEach(() => {
  root = openRootFolder();
  root.write(`${folder}/meeting.md`, meeting);
});
afterEach(() => {
  root.remove();
});

const read = (file: string): string => readFileSync(join(root.path, file), 'utf8');
const matterOf = (file: string): Record<string, unknown> =>
  parse(read(file).split('---\n')[1] ?? '') as Record<string, unknown>;

function run(options: readonly string[], how: CommandCase = {}): Promise<Said> {
  return runCommand(addNewReport, ['report', '--root', root.path, ...options], how);
}
const report = (...options: readonly string[]): Promise<Said> => run(['--meeting', 'health/2026-06-17', ...options]);

describe('new report', () => {
  it('writes a report with all its keys and puts it on the agenda, whose lines stay as they were typed', async () => {
    const said = await report('--subject', 'Winter: the "gritting" plan', '--lead-officer', 'jane-doe');
    expect(said).toMatchObject({ status: 0, err: '' });
    expect(said.out).toContain('It is item 2 of the agenda');
    expect(read(`${folder}/meeting.md`)).toBe(
      meeting.replace('apologies\n', 'apologies\n  - report: winter-the-gritting-plan\n'),
    );
    expect(matterOf(`${folder}/winter-the-gritting-plan.md`)).toMatchObject({
      subject: 'Winter: the "gritting" plan',
      leadOfficer: 'jane-doe',
      contactOfficer: { name: 'sam-bloggs', email: 'sam.bloggs@exampleshire.example' },
      backgroundDocuments: [expect.stringContaining('[insert')],
    });
  });

  it("gives the lead officer's own address where there is one", async () => {
    root.write('content/people/ann-lee.md', '---\nname: Ann Lee\nkind: officer\nemail: ann@x.example\n---\n');
    await report('--subject', 'A', '--lead-officer', 'ann-lee');
    expect(matterOf(`${folder}/a.md`)).toMatchObject({ contactOfficer: { name: 'ann-lee', email: 'ann@x.example' } });
  });

  it('prompts in Welsh for a Welsh meeting, in all that it writes', async () => {
    root.write(`${folder}/meeting.md`, meeting.replace('---\n', '---\nlang: cy\n'));
    await report('--subject', 'Pont', '--exempt', '3', '--title', 'Tir');
    await report('--subject', 'Atodiad', '--exempt', '--appendix-of', 'tir');
    const texts = ['exempt/tir.md', 'exempt/atodiad.md', 'meeting.md'].map((file) => read(`${folder}/${file}`));
    expect(texts.map((text) => text.includes('[mewnosod'))).toEqual([true, true, true]);
    expect(texts.join('')).not.toContain('[insert');
  });

  it('asks for what is missing where somebody can answer', async () => {
    const said = await run([], { answers: ['health/2026-06-17', 'Ponds', 'Kit Grey'] });
    expect(said.status).toBe(0);
    expect(matterOf(`${folder}/ponds.md`)).toMatchObject({ subject: 'Ponds', leadOfficer: 'Kit Grey' });
  });

  it('puts an exempt report into Part B behind the exclusion, and nothing of its subject into the agenda', async () => {
    const said = await report('--subject', 'Sale to ACME', '--exempt', '5,3', '--title', 'Depot');
    expect(said.status).toBe(0);
    expect(said.out).toContain('--edition members');
    expect(existsSync(join(root.path, folder, 'exempt/depot.md'))).toBe(true);
    expect((matterOf(`${folder}/meeting.md`).agenda as unknown[]).slice(2)).toEqual([
      { standing: 'exclusion' },
      {
        report: 'depot',
        title: 'Depot',
        part: 'B',
        exempt: { paragraphs: [3, 5], publicInterest: expect.stringContaining('[insert') as string },
      },
    ]);
    expect(read(`${folder}/meeting.md`)).not.toMatch(/acme/iu);
    // A second one needs no second exclusion, and an open one comes before it.
    await report('--subject', 'B', '--exempt', '3', '--title', 'Pier');
    await report('--subject', 'Open');
    const agenda = matterOf(`${folder}/meeting.md`).agenda as Record<string, string>[];
    expect(agenda.map((item) => item.standing ?? item.report ?? item.title)).toEqual([
      'apologies',
      'open',
      'Waiting',
      'exclusion',
      'depot',
      'pier',
    ]);
  });

  it('writes exempt papers where they are kept apart', async () => {
    root.write('apart/content/README.md', '');
    const apart = join(root.path, 'apart');
    await report('--subject', 'A', '--exempt', '3', '--title', 'Depot', '--private', apart);
    expect(existsSync(join(apart, folder, 'exempt/depot.md'))).toBe(true);
    expect(existsSync(join(root.path, folder, 'exempt'))).toBe(false);
  });

  it('makes an appendix of a report, which the agenda does not name', async () => {
    await report('--subject', 'Ponds');
    const before = read(`${folder}/meeting.md`);
    const said = await report('--subject', 'Costs: "all"', '--appendix-of', 'ponds');
    expect(said.status).toBe(0);
    expect(matterOf(`${folder}/ponds.md`)).toMatchObject({
      appendices: [{ title: 'Costs: "all"', report: 'costs-all' }],
    });
    expect(matterOf(`${folder}/costs-all.md`)).not.toHaveProperty('recommendations');
    expect(read(`${folder}/meeting.md`)).toBe(before);
  });

  it('leaves a published agenda as it is, and says with --unlisted what to write', async () => {
    const options = ['--meeting', 'health/2026-03-18', '--subject', 'Late "news"'];
    const published = 'content/committees/health/2026-03-18';
    const before = read(`${published}/meeting.md`);
    const refused = await run(options);
    expect(refused.status).toBe(1);
    expect(refused.err).toContain('was published on 10 March 2026');
    expect(existsSync(join(root.path, published, 'late-news.md'))).toBe(false);
    const said = await run([...options, '--unlisted']);
    expect(said.status).toBe(0);
    expect(read(`${published}/meeting.md`)).toBe(before);
    // The root stands still on 12 March: fewer than five clear days are left.
    expect(said.out).toContain('Fewer clear days are left');
    expect(said.out).toContain(`Under agenda:, below item 3:
  - report: late-news
    urgency:
      reason: "[insert why it cannot wait]"
      agreedBy: "[insert the chair]"

Under publications:
  - kind: supplement
    date: 2026-03-12
    reason: "[insert why it comes late]"
    items: ["4"]
`);
  });

  it.each([
    ['2026-03-09', '2026-03-09', 'There is still time'],
    ['2026-03-20', '2026-03-10', 'The meeting is over'],
  ])('moves no published number on %s', async (today, published, said) => {
    root.write('content/council.md', read('content/council.md').replace('asOf: 2026-03-12', `asOf: ${today}`));
    const file = 'content/committees/health/2026-03-18/meeting.md';
    const exempt = 'title: X\n    exempt: { paragraphs: [3], publicInterest: x }\n';
    root.write(
      file,
      read(file)
        .replace('- report: access\n', `- standing: exclusion\n  - report: access\n    ${exempt}`)
        .replace('2026-03-10', published),
    );
    const { out } = await run(['--meeting', 'health/2026-03-18', '--subject', 'Late', '--unlisted']);
    for (const words of [said, 'below item 2:', 'number: 2a', 'items: [2a]']) expect(out).toContain(words);
  });

  it('says of a meeting that is there and cannot be read what is wrong with it, and changes no byte', async () => {
    const latin = Buffer.from('---\ntime: "17:00"\nvenue: Caf\u00E9\n---\n', 'latin1');
    writeFileSync(join(root.path, folder, 'meeting.md'), latin);
    const said = await report('--subject', 'A');
    expect(said.err).toContain(`Mend ${folder}/meeting.md first. In line 1: This file is not a text in UTF-8.`);
    expect(readFileSync(join(root.path, folder, 'meeting.md')).equals(latin)).toBe(true);
    expect(existsSync(join(root.path, folder, 'a.md'))).toBe(false);
  });

  it('knows an item that waits for its report', async () => {
    root.write(`${folder}/meeting.md`, meeting.replace('title: Waiting', 'report: waiting\n    toFollow: true'));
    const before = read(`${folder}/meeting.md`);
    expect((await report('--subject', 'Waiting')).out).toContain('names it already, as item 2');
    expect(read(`${folder}/meeting.md`)).toBe(before);
  });

  it.each([
    ['\n    toFollow: true', 'which keeps'],
    ['', 'which needs'],
  ])('brings the report of a published item that waits for it with a supplement alone: %j', async (typed, said) => {
    const file = 'content/committees/health/2026-03-18/meeting.md';
    root.write(
      file,
      read(file).replace('- report: access', `- report: late\n    title: Late${typed}\n  - report: access`),
    );
    const { out } = await run(['--meeting', 'health/2026-03-18', '--subject', 'Late', '--unlisted']);
    expect(out).toContain(`The agenda names it already, as item 3, ${said} "toFollow: true".`);
    expect(out).toContain('    items: ["3"]\n');
    expect(out).not.toContain('Under agenda:');
  });

  it('says which numbers of a supplement to come have moved', async () => {
    const supplement = 'publications:\n  - { kind: supplement, date: 2026-06-12, items: [2] }\n';
    root.write(`${folder}/meeting.md`, meeting.replace('# keep\n', `# keep\n${supplement}`));
    const said = await report('--subject', 'A');
    expect(said.out).toContain('Correct the numbers under items: of publications:, since 2 is now 3.');
  });

  it.each([
    [[], '--subject'],
    [['--subject', '  '], '--subject'],
    [['--subject', 'A', '--meeting', 'heath/2026-06-17'], 'Did you mean "health/2026-06-17"?'],
    [['--subject', 'A', '--meeting', '../../etc'], '--meeting'],
    [['--subject', 'A', '--lead-officer', 'jane-do'], 'Did you mean "jane-doe"?'],
    [['--subject', 'A', '--slug', '../a'], '--slug'],
    [['--subject', 'Minutes'], 'is taken'],
    [['--subject', 'לשכה'], '--slug'],
    [['--subject', 'A', '--exempt'], 'paragraphs'],
    [['--subject', 'A', '--exempt', '9', '--title', 'B'], 'Paragraph 9'],
    [['--subject', 'A', '--exempt', '3'], '--title'],
    [['--subject', 'A', '--appendix-of', 'nothing'], '--appendix-of'],
    [['--subject', 'A', '--appendix-of', '../2026-03-18/access'], '--appendix-of'],
  ])('refuses %j and writes nothing', async (options, named) => {
    const said = await report(...options);
    expect(said.status).toBe(1);
    expect(said.err).toContain(named);
    expect(read(`${folder}/meeting.md`)).toBe(meeting);
    expect(readdirSync(join(root.path, folder))).toEqual(['meeting.md']);
  });

  it.each([
    ['status: cancelled', 'was cancelled'],
    ['rescheduledTo: 2026-07-01', 'name that of 1 July 2026'],
  ])('refuses a meeting with %s', async (key, named) => {
    root.write(`${folder}/meeting.md`, meeting.replace('time:', `${key}\ntime:`));
    expect((await report('--subject', 'A')).err).toContain(named);
  });

  it('asks to mend a meeting first that cannot be read', async () => {
    root.write(`${folder}/meeting.md`, meeting.replace('- standing', '- standin'));
    expect((await report('--subject', 'A')).err).toContain(`Mend ${folder}/meeting.md first`);
  });

  it('keeps subjects of any kind', async () => {
    const subject = `שלום: 'a' "b" # ${'x'.repeat(500)} {y}`;
    expect((await report('--subject', subject, '--slug', 'odd')).status).toBe(0);
    expect(matterOf(`${folder}/odd.md`).subject).toBe(subject);
    await report('--subject', 'y'.repeat(500));
    expect(existsSync(join(root.path, folder, `${'y'.repeat(60)}.md`))).toBe(true);
  });

  it('overwrites nothing', async () => {
    root.write(`${folder}/a.md`, 'mine');
    const said = await report('--subject', 'A');
    expect(said.err).toContain('exists already');
    expect(read(`${folder}/a.md`)).toBe('mine');
    expect(read(`${folder}/meeting.md`)).toBe(meeting);
  });

  it('says where no root is', async () => {
    rmSync(join(root.path, 'content'), { recursive: true });
    expect((await report('--subject', 'A')).err).toContain('--root');
  });

  it('says what the disk refuses, and leaves neither report nor item', async () => {
    root.write(`${folder}/exempt`, 'a file');
    const said = await report('--subject', 'A', '--exempt', '3', '--title', 'B');
    expect(said.out + said.err).toContain('a file stands where a folder is needed');
    expect(read(`${folder}/meeting.md`)).toBe(meeting);
    // A folder in the way of the new agenda.
    mkdirSync(join(root.path, folder, `.meeting.md.${process.pid}`));
    const stopped = await report('--subject', 'A');
    expect(stopped.status).toBeGreaterThan(0);
    expect(existsSync(join(root.path, folder, 'a.md'))).toBe(false);
    expect(read(`${folder}/meeting.md`)).toBe(meeting);
  });
});
