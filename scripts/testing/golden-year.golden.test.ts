import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRoot } from '../load/read-root.ts';
import type { Archive } from '../model/archive.ts';
import { buildArchive } from '../model/build-archive.ts';
import type { FinishedFacts } from '../model/finished-pdf.ts';
import { buildRecords } from '../model/publications/build-records.ts';
import { findProblems } from '../pipeline.ts';
import { listTexts } from '../render/markdown/list-texts.ts';
import { renderBodies } from '../render/markdown/render-bodies.ts';
import { checkPublished } from '../rules/published/check-published.ts';
import { sealOf } from '../schema/publication-record.ts';
import { validateRoot } from '../validate/validate-root.ts';
import { copyRoot, type BuiltRoot } from './built-root.ts';
import { writeAccount } from './year/write-account.ts';

const here = join(import.meta.dirname, 'golden/year');
const printedFacts: FinishedFacts = {
  bytes: 1000,
  sha256: 'a'.repeat(64),
  map: { firstPage: 1, pageCount: 4, items: {}, papers: {}, anchors: {} },
  places: {},
  fit: 'whole',
  tooWide: false,
  unclaimed: [],
};
const nothingKept = { cache: { get: () => null, set: () => undefined }, fingerprint: '' };

let year: BuiltRoot;
beforeAll(async () => {
  year = await copyRoot(join(here, 'root'));
});
afterAll(() => year.remove());

/** Days of the municipal year 2025/26 on which something of the Audit Committee is new, and why they are looked at. */
const days: readonly (readonly [day: string, why: string])[] = [
  ['2025-06-20', 'plans alone'],
  ['2025-07-07', 'the last day for the first agenda'],
  ['2025-07-16', 'the day after the meeting'],
  ['2025-09-12', 'the Cabinet has answered'],
  ['2025-10-06', 'an agenda with a paper to follow'],
  ['2025-10-10', 'the supplement, with urgent business'],
  ['2025-10-15', 'minutes approved with an amendment'],
  ['2026-01-12', 'a postponed meeting, and the agenda for its new day'],
  ['2026-01-21', 'an item deferred'],
  ['2026-03-25', 'a meeting adjourned'],
  ['2026-05-01', 'the last day before a bank holiday'],
  ['2026-07-15', 'the last minutes of the year approved'],
];

async function archiveOn(today: string, folder = year.root): Promise<Archive> {
  const { root } = await readRoot(folder, { edition: 'public' });
  const valid = validateRoot(root, { today, machineDay: today });
  if (valid.root === null) throw new Error('The root of the year is not sound.');
  return buildArchive(valid.root, { edition: 'public', today });
}

describe('a year of one committee, from plan to approved minutes', () => {
  // Written anew by `npx vitest run -u`; read against calendar and law what changed.
  it.each(days)('on %s: %s', async (today) => {
    const archive = await archiveOn(today);
    const job = { root: year.root, edition: 'public' as const, now: new Date(`${today}T12:00:00Z`) };
    const progress = { stage: () => undefined, detail: () => undefined };
    const { diagnostics } = await findProblems({ ...job, today, progress });
    // Every root of which only the day changes holds minutes of meetings to come.
    const told = diagnostics.filter(({ code }) => code !== 'MINUTES_BEFORE_MEETING');
    const account = writeAccount(archive, renderBodies(archive, nothingKept).bodies, told);
    await expect(account).toMatchFileSnapshot(join(here, `expected/${today}.txt`));
  });

  it('has an account of each day and of no other', async () => {
    const recorded = (await readdir(join(here, 'expected'))).sort();
    expect(recorded).toEqual(days.map(([day]) => `${day}.txt`));
  });

  /** Words that stand in one paper or minutes each, and the first day on which a reader may see them; exempt ones never. */
  const firstDays: Readonly<Record<string, string>> = {
    wordjulyrisks: '2025-07-07',
    wordjulyminutes: '2025-07-15',
    wordcabinet: '2025-09-09',
    wordfraud: '2025-10-10',
    wordflood: '2025-10-10',
    wordexempt: '9999',
    wordoctoberminutes: '2025-10-14',
    wordplan: '2026-01-12',
    wordjanuaryminutes: '2026-01-20',
    wordtreasury: '2026-03-16',
    wordmarchminutes: '2026-03-24',
    wordmayminutes: '2026-05-12',
  };

  it.each(days)('shows on %s what is public by then, and nothing of later days', async (today) => {
    const archive = await archiveOn(today);
    const shown = [...listTexts(archive)].map(({ markdown }) => markdown.text).join('\n');
    const seen = Object.keys(firstDays).filter((word) => shown.includes(word));
    expect(seen).toEqual(Object.keys(firstDays).filter((word) => today >= firstDays[word]!));
    expect(JSON.stringify(archive.reports.map(({ subject }) => subject))).not.toContain('Giles');
  });

  it('leaves what was recorded on one day as it was on all later ones', async () => {
    const recorded = await copyRoot(join(here, 'root'));
    const states: string[] = [];
    for (const [today] of days) {
      const archive = await archiveOn(today, recorded.root);
      const { bodies } = renderBodies(archive, nothingKept);
      const found = checkPublished(archive, bodies).map(({ code }) => code);
      expect(found.filter((code) => code !== 'PUBLICATION_NOT_RECORDED')).toEqual([]);
      for (const meeting of archive.meetings) {
        const printed = new Map(meeting.packs.map(({ path }) => [path, printedFacts]));
        for (const { file, matter, state } of buildRecords(meeting, { bodies, printed, today, sealOf })) {
          states.push(state);
          await mkdir(dirname(join(recorded.root, file)), { recursive: true });
          await writeFile(join(recorded.root, file), JSON.stringify(matter));
        }
      }
    }
    await recorded.remove();
    expect(new Set(states)).toEqual(new Set(['new', 'same']));
  });
});
