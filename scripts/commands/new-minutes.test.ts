import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findExampleProblems } from '../testing/broken/find-example-problems.ts';
import { openRootFolder, type RootFolder } from '../testing/root-folder.ts';
import { runCommand, type CommandCase, type Said } from '../testing/run-command.ts';
import { addNewMinutes } from './new-minutes.ts';

const committee = 'content/committees/health';
const folder = `${committee}/2026-03-18`;

let root: RootFolder;
beforeEach(() => {
  root = openRootFolder();
  change('content/council.md', (text) => text.replace('asOf: 2026-03-12', 'asOf: 2026-03-20'));
});
afterEach(() => {
  root.remove();
});

const read = (file: string): string => readFileSync(join(root.path, file), 'utf8');

function change(file: string, edit: (text: string) => string): void {
  root.write(file, edit(read(file)));
}

function run(options: readonly string[], how: CommandCase = {}): Promise<Said> {
  return runCommand(addNewMinutes, ['minutes', '--root', root.path, ...options], how);
}
const minutes = (...options: readonly string[]): Promise<Said> => run(['--meeting', 'health/2026-03-18', ...options]);

/** The agenda of the meeting of March, with items added to it. */
function addItems(items: string): void {
  change(`${folder}/meeting.md`, (text) => text.replace('publications:', `${items}publications:`));
}

async function errors(): Promise<string[]> {
  const found = [...(await problems('public')), ...(await problems('members'))];
  return found.filter(({ severity }) => severity === 'error').map(({ code, message }) => `${code} ${message}`);
}
const problems = async (edition: 'public' | 'members') => (await findExampleProblems(root.path, edition)).diagnostics;

describe('new minutes', () => {
  it('starts a draft from the agenda, with all members present', async () => {
    change(`${committee}/committee.md`, (text) =>
      text.replace(
        'contact:',
        '  - { person: Kit Grey, role: reserve }\n  - { person: Al Fox, role: member, until: 2026-03-17 }\n  - { person: Bo Dee, role: vice-chair }\ncontact:',
      ),
    );
    const said = await minutes();
    expect(said).toMatchObject({ status: 0, err: '' });
    expect(said.out).toContain('All 2 members of that day are listed as present');
    expect(said.out).toContain('Nobody is shown them while their status is "unfinished"');
    const [, head = '', body] = read(`${folder}/minutes.md`).split(/^---\n/mu);
    expect(parse(head)).toEqual({
      started: '17:00',
      present: ['jane-doe', 'Bo Dee'],
      apologies: [],
      alsoPresent: ['sam-bloggs'],
      status: 'unfinished',
    });
    // January had two.
    expect(head).toContain('# The headings below will be minutes 3/26 to 5/26;');
    expect(head).toContain('# Reserves: Kit Grey.');
    expect(body?.match(/^## .*$/gmu)).toEqual([
      '## Apologies for absence',
      '## Minutes of the previous meeting',
      '## Access to clinics',
    ]);
    expect(existsSync(join(root.path, folder, 'exempt'))).toBe(false);
  });

  it('leaves nothing wrong to be found but what is to be filled in, once', async () => {
    await minutes();
    expect(await errors()).toEqual([]);
    const found = (await problems('public')).filter(({ file }) => file === `${folder}/minutes.md`);
    expect(found.map(({ severity, code }) => `${severity} ${code}`)).toEqual(['note UNFINISHED_TEXT']);
  });

  it('puts forward what the reports recommended, as drafts', async () => {
    change(`${folder}/access.md`, (text) =>
      text.replace(
        'subject:',
        'recommendations:\n  - "That :para[1.1] be noted[^a], as [above](#notes)."\n  - |\n    That this go on:\n\n    - for long\n    :::\n    # not a heading\nsubject:',
      ),
    );
    await minutes();
    expect(read(`${folder}/minutes.md`)).toContain(`:::resolved
1. [insert as it was resolved] That paragraph 1.1 of the report be noted, as above.
2. [insert as it was resolved] That this go on:

   - for long
   \\# not a heading
3. [insert as it was resolved] That the report be noted.
:::
`);
    const found = (await problems('public')).filter(({ file }) => file === `${folder}/minutes.md`);
    expect(found.map(({ code }) => code)).toEqual(['UNFINISHED_TEXT']);
  });

  it('says of a deferred item where it went, and starts no private minutes of it', async () => {
    addItems(
      `  - title: Ponds\n    deferredTo: 2026-05-20\n  - title: Pier\n    deferredTo: 2026-05-20\n    withdrawn: true\n    exempt: { paragraphs: [3], publicInterest: Prices. }\n`,
    );
    await minutes();
    for (const title of ['Ponds', 'Pier']) {
      expect(read(`${folder}/minutes.md`)).toContain(
        `## ${title}\n\nThe item was deferred to the meeting on 20 May 2026.\n`,
      );
    }
    expect(existsSync(join(root.path, folder, 'exempt'))).toBe(false);
  });

  it('has the reason of an urgent item, as the minutes must', async () => {
    addItems('  - title: Flood\n    urgency: { reason: "The river: it *rose*", agreedBy: Jane Doe }\n');
    await minutes();
    expect(read(`${folder}/minutes.md`)).toContain(
      '## Flood\n\n[insert the minute of this item]\n\n[insert as the chair gave it] Reason for urgency: The river: it *rose*\n',
    );
  });

  it('names items by their numbers only where their titles would not tell', async () => {
    addItems(
      ['Same', 'same!', 'With {item=1}', 'Ends in #', 'עברית: "x" \'y\'', 'A & <b> *c*', '!?', '2026 budget']
        .map((title) => `  - title: ${JSON.stringify(title)}\n`)
        .join(''),
    );
    await minutes();
    expect(
      read(`${folder}/minutes.md`)
        .match(/^## .*$/gmu)
        ?.slice(3),
    ).toEqual([
      '## Same {item=4}',
      '## same! {item=5}',
      '## With item=1 {item=6}',
      '## Ends in {item=7}',
      '## עברית: "x" \'y\'',
      '## A & <b> *c*',
      '## !? {item=10}',
      '## 2026 budget',
    ]);
    expect(await errors()).toEqual([]);
  });

  it('says of private items nothing but their titles, and starts private minutes of them', async () => {
    addItems(
      '  - standing: exclusion\n  - report: depot\n    title: Depot\n    exempt: { paragraphs: [3], publicInterest: Prices. }\n  - title: Pier\n    withdrawn: true\n    exempt: { paragraphs: [3], publicInterest: Prices. }\n',
    );
    const keys = 'leadOfficer: A B\ncontactOfficer: { name: A B }\nbackgroundDocuments: none\n';
    root.write(
      `${folder}/exempt/depot.md`,
      `---\nsubject: Sale to ACME\nrecommendations: [Sell to ACME.]\n${keys}---\n`,
    );
    const said = await minutes();
    expect(said.out).toContain(`Made ${folder}/exempt/minutes.md`);
    const open = read(`${folder}/minutes.md`);
    expect(open).toContain('## Depot\n\n[insert what the public may know of it]\n');
    expect(open).toContain('## Pier\n\nThe item had been withdrawn');
    expect(open + said.out).not.toContain('ACME');
    expect(read(`${folder}/exempt/minutes.md`).split('---\n')[2]).toBe(
      '\n## Depot\n\n[insert the private minute of this item]\n',
    );
    expect(await errors()).toEqual([]);
  });

  it('keeps private minutes apart, and those that there are', async () => {
    root.write('apart/content/README.md', '');
    const apart = join(root.path, 'apart');
    await minutes('--private-too', '--private', apart);
    expect(existsSync(join(apart, folder, 'exempt/minutes.md'))).toBe(true);
    expect(existsSync(join(root.path, folder, 'exempt'))).toBe(false);
    rmSync(join(root.path, folder, 'minutes.md'));
    root.write(`apart/${folder}/exempt/minutes.md`, 'mine');
    expect((await minutes('--private-too', '--private', apart)).out).toContain('stays as it is');
    expect(read(`apart/${folder}/exempt/minutes.md`)).toBe('mine');
  });

  it('has a place for each action that is still to be done, where the agenda lists them', async () => {
    addItems('  - title: Actions\n    actions: previous\n');
    change(
      `${committee}/2026-01-14/minutes.md`,
      (text) =>
        `${text}\n:::action{owner=sam-bloggs ref="H 26/1"}\nDo it.\n:::\n\n:::action{owner=sam-bloggs ref='H "2"'}\nDo it.\n:::\n`,
    );
    await minutes();
    const text = read(`${folder}/minutes.md`);
    expect(text).toContain(':::action{ref="H 26/1"}\n[insert how it stands');
    expect(text).toContain(`:::action{ref='H "2"'}\n[insert how it stands`);
    expect(await errors()).toEqual([]);
  });

  it('says which minutes get other numbers by it, and which agenda should approve it', async () => {
    change('content/council.md', (text) => text.replace('asOf: 2026-03-20', 'asOf: 2026-05-01'));
    for (const day of ['2026-04-15', '2026-06-17']) {
      root.write(`${committee}/${day}/meeting.md`, '---\ntime: "17:00"\nvenue: Hall\nagenda:\n  - title: A\n---\n');
    }
    root.write(`${committee}/2026-04-15/minutes.md`, '---\npresent: [jane-doe]\nstatus: draft\n---\n\n## A\n\nText.\n');
    const { out } = await minutes();
    expect(out).toContain('The minutes of 15 April 2026 are there already, and get higher numbers');
    expect(out).toContain('add "- minutes: 2026-03-18" to the agenda of 17 June 2026');
  });

  it('writes a body in Welsh of a Welsh meeting', async () => {
    change(`${folder}/meeting.md`, (text) => text.replace('---\n', '---\nlang: cy\n'));
    await minutes();
    expect(read(`${folder}/minutes.md`)).toContain('[mewnosod cofnod yr eitem hon]');
    expect(await errors()).toEqual([]);
  });

  it('asks for the meeting where somebody can answer', async () => {
    expect((await run([], { answers: ['health/2026-03-18'] })).status).toBe(0);
  });

  it.each([
    ['no meeting', () => run([]), '--meeting'],
    [
      'a meeting whose file cannot be read',
      () => {
        change(`${folder}/meeting.md`, (text) => text.replace('---\n', '---\nvenue: A: b: c\n'));
        return minutes();
      },
      `Mend ${folder}/meeting.md first. In line`,
    ],
    ['a meeting that is unknown', () => run(['--meeting', 'health/2026-03-19']), 'Did you mean "health/2026-03-18"?'],
    ['a meeting that has minutes', () => run(['--meeting', 'health/2026-01-14']), 'is there already'],
    [
      'a meeting to come',
      () => {
        change('content/council.md', (text) => text.replace('asOf: 2026-03-20', 'asOf: 2026-03-17'));
        return minutes();
      },
      'still to come',
    ],
    [
      'an agenda that was not published',
      () => {
        change(`${folder}/meeting.md`, (text) => text.replace('date: 2026-03-10', 'date: 2026-03-25'));
        return minutes();
      },
      'has been published',
    ],
    [
      'a cancelled meeting',
      () => {
        change(`${folder}/meeting.md`, (text) => text.replace('---\n', '---\nstatus: cancelled\n'));
        return minutes();
      },
      'cancelled',
    ],
    [
      'a private folder without content',
      () => minutes('--private-too', '--private', join(root.path, 'data')),
      '--private',
    ],
    [
      'a root that is none',
      () => {
        rmSync(join(root.path, 'content/council.md'));
        return minutes();
      },
      '--root',
    ],
  ])('refuses %s and writes nothing', async (_, work, named) => {
    const said = await work();
    expect(said.status).toBe(1);
    expect(said.err).toContain(named);
    expect(said.err.trim().split('\n')).toHaveLength(1);
    expect(existsSync(join(root.path, folder, 'minutes.md'))).toBe(false);
  });

  it('leaves neither file where the disk refuses one', async () => {
    root.write(`${folder}/exempt`, 'a file');
    const said = await minutes('--private-too');
    expect(said.out + said.err).toContain('a file stands where a folder is needed');
    expect(existsSync(join(root.path, folder, 'minutes.md'))).toBe(false);
  });
});
