import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createMeeting } from './new-pipeline.ts';

const golden = new URL('testing/golden/small/root/content', import.meta.url).pathname;
const folder = 'content/committees/environment';
let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'cleardays-new-'));
  await cp(golden, join(root, 'content'), { recursive: true });
  // The golden root stands still in March; here the clock that is passed in counts.
  await change('content/council.md', (text) => text.replace(/^asOf:.*\n/mu, ''));
  await change(`${folder}/2026-01-14/minutes.md`, (text) => text.replace('ref="ENV 26/1"', 'status=done $&'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function change(file: string, edit: (text: string) => string): Promise<void> {
  await writeFile(join(root, file), edit(await readFile(join(root, file), 'utf8')));
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
}

const make = async (
  date: string,
  options: { committee?: string; venue?: string; now?: string; time?: string } = {},
) => {
  const { committee = 'environment', venue = null, now = '2026-04-10', time = null } = options;
  const made = await createMeeting(root, { committee, date, time, venue }, new Date(`${now}T09:00:00Z`));
  return { file: '', notes: [] as readonly string[], refused: '', ...made };
};

const agendaOf = async (file: string): Promise<unknown> => {
  const text = await readFile(join(root, file), 'utf8');
  return (parse(text.split('---\n')[1] ?? '') as { agenda: unknown }).agenda;
};

describe('new meeting', () => {
  it('takes time, venue and standing items from the last meeting and says by when to publish', async () => {
    const made = await make('2026-05-20', { venue: 'Hall: "A"' });
    expect(made.file).toBe(`${folder}/2026-05-20/meeting.md`);
    const text = await readFile(join(root, made.file), 'utf8');
    expect(text).toContain('# Last day to publish the agenda (5 clear days): 2026-05-12\n');
    expect(text).toContain('standing: apologies');
    expect(text).toContain(`venue: 'Hall: "A"'`);
    expect(made.notes).toContain('Last day to publish the agenda (5 clear days): Tuesday 12 May 2026.');
  });

  it('leaves out the exclusion of the public, and says so', async () => {
    const made = await make('2026-05-20');
    expect(await agendaOf(made.file)).not.toContainEqual({ standing: 'exclusion' });
    expect(made.notes.join('\n')).toContain('exclusion of the public was left out');
  });

  it('keeps it where a standing item is taken in private', async () => {
    await write('content/standing/private-minutes.md', '---\ntitle: Private minutes\n---\n\nTo agree them.\n');
    await change(`${folder}/2026-03-18/meeting.md`, (text) =>
      text.replace('publications:', '  - standing: private-minutes\n    part: B\npublications:'),
    );
    expect(await agendaOf((await make('2026-05-20')).file)).toEqual([
      { standing: 'apologies' },
      { standing: 'exclusion' },
      { standing: 'private-minutes', part: 'B' },
    ]);
  });

  it('puts minutes that are drafts today where the last agenda had minutes, and none of a day to come', async () => {
    await write(`${folder}/2026-03-18/minutes.md`, '---\npresent: [ruth-okafor]\nstatus: draft\n---\n');
    expect(await agendaOf((await make('2026-05-20', { now: '2026-03-17' })).file)).toEqual([{ standing: 'apologies' }]);
    expect(await agendaOf((await make('2026-05-20')).file)).toEqual([
      { standing: 'apologies' },
      { minutes: '2026-03-18' },
    ]);
  });

  it('leaves drafts to a coming meeting before it that has them on its agenda', async () => {
    await write(`${folder}/2026-03-18/minutes.md`, '---\npresent: [ruth-okafor]\nstatus: draft\n---\n');
    await make('2026-05-20');
    expect(await agendaOf((await make('2026-07-15')).file)).toEqual([{ standing: 'apologies' }]);
  });

  it('takes over what was deferred to it, and says what it may not write by itself', async () => {
    await change(`${folder}/2026-03-18/meeting.md`, (text) =>
      text
        .replace('title: River levels this winter', '$&\n    deferredTo: 2026-05-20')
        .replace('title: Tenders for the pump', '$&\n    deferredTo: 2026-05-20'),
    );
    const made = await make('2026-05-20');
    expect(await agendaOf(made.file)).toEqual([{ standing: 'apologies' }, { title: 'River levels this winter' }]);
    expect(made.notes.join('\n')).toContain('; River levels this winter.');
    expect(made.notes).toContain(
      '“Tenders for the pump” was deferred to this meeting, too. Add it with its grounds to Part B.',
    );
    expect(await agendaOf((await make('2026-07-15')).file)).toEqual([{ standing: 'apologies' }]);
  });

  it('lists actions that are still to be done, by the newest word on each', async () => {
    const minutes = (action: string) =>
      `---\npresent: [ruth-okafor]\nstatus: approved\n---\n\n## Apologies for absence\n\n:::action{${action}}\nDo it.\n:::\n`;
    // A later word on an action reopens it, and a reference is the same whatever its spaces.
    await write(`${folder}/2026-03-18/minutes.md`, minutes('ref="ENV26/1"'));
    const made = await make('2026-05-20');
    expect(await agendaOf(made.file)).toEqual([{ standing: 'apologies' }, { actions: 'previous' }]);
    expect(made.notes.join('\n')).toContain('of which there is 1');
    await write(`${folder}/2026-03-18/minutes.md`, minutes('ref="ENV 26/2" status="dropped"'));
    expect(await agendaOf((await make('2026-05-13')).file)).toEqual([{ standing: 'apologies' }]);
  });

  it('starts the first agenda of a committee with the usual standing texts in their order', async () => {
    for (const [slug, title] of [
      ['declarations', 'Declarations'],
      ['urgent-business', 'Urgent business'],
      ['how-we-helped', 'Help'],
    ] as const) {
      await write(`content/standing/${slug}.md`, `---\ntitle: ${title}\n---\n`);
    }
    await write(
      'content/committees/new/committee.md',
      '---\nname: New\ntype: panel\nmembers: []\ncontact: { name: A B }\n---\n',
    );
    const made = await make('2026-05-20', { committee: 'new', time: '10:00', venue: 'Hall' });
    expect(await agendaOf(made.file)).toEqual([
      { standing: 'apologies' },
      { standing: 'declarations' },
      { standing: 'urgent-business' },
    ]);
    expect(made.notes.join('\n')).toContain('Apologies for absence; Declarations; Urgent business.');
  });

  it('starts it with all standing texts but the exclusion where none has a usual name', async () => {
    await rm(join(root, 'content/standing/apologies.md'));
    for (const slug of ['welcome', 'last-words'])
      await write(`content/standing/${slug}.md`, `---\ntitle: ${slug}\n---\n`);
    await write(
      'content/committees/new/committee.md',
      '---\nname: New\ntype: panel\nmembers: []\ncontact: { name: A B }\n---\n',
    );
    const made = await make('2026-05-20', { committee: 'new', time: '10:00', venue: 'Hall' });
    expect(await agendaOf(made.file)).toEqual([{ standing: 'last-words' }, { standing: 'welcome' }]);
  });

  it('says when an executive must give notice, what has passed, and when reports are due', async () => {
    await change(`${folder}/committee.md`, (text) => text.replace('type: committee', 'type: cabinet'));
    await change('content/council.md', (text) => text.replace('---\n', '---\nreportDeadline: 5\n'));
    expect((await make('2026-05-20', { now: '2026-04-22' })).notes).toEqual(
      expect.arrayContaining([
        'Last day to give notice of key decisions (28 clear days): Tuesday 21 April 2026, which has passed.',
        'Last day to give the first notice of business in private (28 clear days): Tuesday 21 April 2026, which has passed.',
        "Last day to receive reports (the council's own deadline): Tuesday 5 May 2026.",
        'Last day to give the second notice of business in private: Tuesday 12 May 2026.',
      ]),
    );
  });

  it.each([
    ['', '2027-01-13', 'It is the first meeting of 2027, so minute numbers start again at 1.'],
    ['minuteYear: municipal\nannualMeeting: [2026-05-19]\n', '2026-05-20', 'municipal year 2026/27, so minute numbers'],
    ['minuteYear: municipal\nannualMeeting: [2025-05-20]\n', '2026-05-20', 'No annual meeting of 2026 is listed'],
  ])('says with %j that %s begins a year', async (keys, date, said) => {
    await change(`${folder}/committee.md`, (text) => text.replace('---\n', `---\n${keys}`));
    expect((await make(date)).notes.join('\n')).toContain(said);
  });

  it('says nothing of a year that has begun before', async () => {
    expect((await make('2026-05-20')).notes.join('\n')).not.toContain('start again');
  });

  it('gives a second meeting of a day -2 and says so, and the drafts to the first alone', async () => {
    await write(`${folder}/2026-03-18/minutes.md`, '---\npresent: [ruth-okafor]\nstatus: draft\n---\n');
    expect((await make('2026-05-20')).notes[0]).toContain('Last day');
    const second = await make('2026-05-20');
    expect(second.file).toBe(`${folder}/2026-05-20-2/meeting.md`);
    expect(second.notes[0]).toContain('If you meant that one, delete the folder 2026-05-20-2.');
    expect(await agendaOf(second.file)).toEqual([{ standing: 'apologies' }]);
  });

  it('tells a bank holiday', async () => {
    expect((await make('2026-12-25')).notes).toContain('Friday 25 December 2026 is a bank holiday.');
  });

  it.each([
    ['2026-02-31', 'environment', '--date'],
    ['2026-05-20', '../x', '--committee'],
    ['2026-05-20\n---', 'environment', '--date'],
  ])('refuses %s of %s', async (date, committee, option) => {
    expect((await make(date, { committee })).refused).toContain(option);
  });
});
