import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createMinutes } from '../new-minutes-pipeline.ts';
import { createCommittee, createMeeting, type Making } from '../new-pipeline.ts';
import { createReport } from '../new-report-pipeline.ts';
import { createCouncil, findProblems } from '../pipeline.ts';

const folder = 'content/committees/cabinet/2027-01-20';

let root = '';
beforeEach(async () => {
  root = join(mkdtempSync(join(tmpdir(), 'cleardays-life-')), 'root');
  await createCouncil(root, { name: 'A: "Council"', url: 'https://example.org/' });
  await mkdir(join(root, 'content/people'));
  for (const slug of ['jane-doe', 'sam-bloggs', 'ann-lee']) {
    const keys = slug === 'ann-lee' ? 'kind: officer\nemail: ann@example.org\n' : 'title: Councillor\n';
    writeFileSync(join(root, 'content/people', `${slug}.md`), `---\nname: ${slug}\n${keys}---\n`);
  }
});
afterEach(() => {
  rmSync(join(root, '..'), { recursive: true });
});

/** What `check` finds on a day, in both editions: codes by severity. */
async function found(today: string): Promise<{ errors: string[]; others: string[] }> {
  const progress = { stage: () => undefined, detail: () => undefined };
  const job = { root, today, now: new Date(`${today}T12:00:00Z`), progress };
  const all = [
    ...(await findProblems({ ...job, edition: 'public' })).diagnostics,
    ...(await findProblems({ ...job, edition: 'members' })).diagnostics,
  ];
  const codes = (isError: boolean): string[] => [
    ...new Set(all.filter(({ severity }) => (severity === 'error') === isError).map(({ code }) => code)),
  ];
  return { errors: codes(true), others: codes(false).sort() };
}

function made(making: Making): string {
  if ('refused' in making) throw new Error(making.refused);
  return making.file;
}

const report = {
  meeting: 'cabinet/2027-01-20',
  leadOfficer: 'ann-lee',
  slug: null,
  title: null,
  exempt: null,
  appendixOf: null,
  unlisted: false,
  private: null,
};

it('takes a body from nothing to draft minutes, with no error on the way', async () => {
  const before = new Date('2026-11-25T12:00:00Z');
  const contact = { name: 'ann-lee' };
  const members = 'jane-doe:chair sam-bloggs';
  made(await createCommittee(root, { name: 'Cabinet', type: 'cabinet', quorum: 2, members, contact, slug: null }));
  const meeting = { committee: 'cabinet', date: '2027-01-20', time: '18:00', venue: 'Hall' };
  expect(made(await createMeeting(root, meeting, before))).toBe(`${folder}/meeting.md`);
  made(await createReport(root, { ...report, subject: 'Ponds: "all"' }, before));
  const exempt = { paragraphs: [3], publicInterest: 'Prices.' };
  made(await createReport(root, { ...report, subject: 'Sale to ACME', title: 'Depot', exempt }, before));
  made(await createReport(root, { ...report, subject: 'Prices', exempt, appendixOf: 'depot' }, before));
  expect(await found('2026-11-25')).toEqual({ errors: [], others: ['AGENDA_DUE', 'UNFINISHED_TEXT'] });

  const file = join(root, folder, 'meeting.md');
  const planned = readFileSync(file, 'utf8').replace(
    /---\n$/u,
    'publications:\n  - { kind: agenda, date: 2027-01-12 }\n---\n',
  );
  writeFileSync(file, planned);
  const after = new Date('2027-01-21T12:00:00Z');
  const minutes = { meeting: 'cabinet/2027-01-20', privateToo: false, private: null };
  expect(made(await createMinutes(root, minutes, after))).toBe(`${folder}/minutes.md`);
  expect((await found('2027-01-21')).errors).toEqual([]);

  const next = made(await createMeeting(root, { ...meeting, date: '2027-02-17', time: null, venue: null }, after));
  expect(readFileSync(join(root, next), 'utf8')).toContain('- minutes: 2027-01-20');
  expect((await found('2027-01-21')).errors).toEqual([]);
  // Nothing that the public reads names what is private.
  expect(readFileSync(file, 'utf8') + readFileSync(join(root, folder, 'minutes.md'), 'utf8')).not.toMatch(/acme/iu);
});
