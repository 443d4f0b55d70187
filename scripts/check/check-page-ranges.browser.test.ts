import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../model/archive.ts';
import type { Pack } from '../model/meeting.ts';
import type { PageMap } from '../model/page-map.ts';
import { openBrowserProvider, type BrowserProvider } from '../render/pdf/browser/open-browser.ts';
import { archiveOf } from '../testing/fixtures/archive.ts';
import { packsOf } from '../testing/fixtures/packs-of.ts';
import type { MeetingDraft } from '../testing/fixtures/valid-root.ts';
import { checkPageRanges } from './check-page-ranges.ts';
import type { PrintedPdf } from './printed-pdf.ts';
import { readPrintedPdf } from './read-printed-pdf.ts';

const publications = [{ kind: 'agenda' as const, date: '2026-03-10' }];
/** Its head is repeated at the top of each page, directly below the corner. */
const table = `| Day | Agenda Item 9 |\n| - | - |\n${'| Monday | Page 12 |\n'.repeat(120)}`;
const reports = {
  ...Object.fromEntries(
    ['one', 'two', 'three'].map((slug) => [slug, { body: 'This is linked to Agenda Item 3 below.\n' }]),
  ),
  late: { body: `:::landscape\n${table}:::\n` },
};
const agendaOf = (...titles: readonly string[]): MeetingDraft => ({
  agenda: titles.map((title, index) => ({ title, report: ['one', 'two', 'three'][index]! })),
  reports,
  publications,
});
const spoken = agendaOf('First', 'Second', 'Third');

/** Sound packs that a check of their texts would find wrong. */
const meetings: Readonly<Record<string, MeetingDraft>> = {
  // An agenda that speaks of its items, and of pages of other papers, by links to this meeting's as well.
  '2026-03-01': {
    ...spoken,
    agenda: [
      ...spoken.agenda!.slice(0, 2),
      { ...spoken.agenda![2]!, purpose: 'See Agenda Item 2 above and [the first](one.md) (Pages 3 - 4).' },
    ],
  },
  '2026-03-02': agendaOf('Budget', 'Budget'),
  '2026-03-03': agendaOf('Review of the Budget', 'Budget', 'the Budget'),
  '2026-03-04': agendaOf(
    'Appointment of members to the Licensing Sub-Committee and to the Health Sub-Committee for the year 2026-27',
    'The appointment of members to the Licensing and Regulation Sub-Committee and Health Sub-Committee',
    'Appointment of all members to the Licensing and Regulatory Sub-Committee',
  ),
  // Titles in letters that a font does not have, or that are read from the right.
  '2026-03-05': agendaOf('Adroddiad Tŷ Ŵyn: ﬁnances', 'الميزانية (Pages 3 - 4)', '(Page 7)'),
  // An item that moves the exclusion of the public for another, before the papers that this is for.
  '2026-03-06': {
    agenda: [
      { title: 'First', report: 'one' },
      { standing: 'exclusion', purpose: 'That the public be excluded for Agenda Item 3.' },
      { title: 'Second', report: 'closed', part: 'B', exempt: { paragraphs: [3], publicInterest: 'Harm.' } },
    ],
    reports,
    exemptReports: { closed: { subject: 'Closed' } },
    publications,
  },
  '2026-03-07': {
    ...spoken,
    agenda: [...spoken.agenda!, { title: 'Late', report: 'late', toFollow: true }],
    publications: [
      ...publications,
      { kind: 'supplement', date: '2026-03-12', papers: ['late'], reason: 'It belongs to Agenda Item 2 (Page 3).' },
    ],
  },
};
const archive = archiveOf(
  {
    standing: { exclusion: { title: 'Exclusion of the public', body: 'That the public be excluded.' } },
    committees: {
      environment: { meetings },
      named: { name: 'Agenda Item 9 Committee', meetings: { '2026-03-08': spoken } },
      // Joint meetings, whose heads reach almost to the corner, and go on below it.
      scrutiny: {
        name: 'Scrutiny and Overview Committee',
        meetings: {
          '2026-03-09': { ...spoken, jointWith: 'young' },
          '2026-03-10': { ...spoken, jointWith: ['young', 'licensing'] },
        },
      },
      young: { name: 'Children and Young People Scrutiny Sub-Committee' },
      licensing: { name: 'Licensing and Regulation Committee for the City and the Boroughs' },
    },
  },
  { edition: 'members' },
);

interface Read {
  readonly pack: Pack;
  readonly map: PageMap;
  readonly pdf: PrintedPdf;
}

let browser: BrowserProvider;
let folder: string;
let read: readonly Read[];

beforeAll(async () => {
  browser = openBrowserProvider({ path: null });
  folder = await mkdtemp(join(tmpdir(), 'cleardays-'));
  await cp(join(import.meta.dirname, '../../templates'), folder, { recursive: true });
  read = await print(archive);
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

async function print(of: Archive, templateFolders?: readonly string[]): Promise<readonly Read[]> {
  const { packs } = await packsOf(of, browser, templateFolders === undefined ? {} : { templateFolders });
  return Promise.all(
    of.meetings
      .flatMap((meeting) => meeting.packs)
      .map(async (pack) => {
        const { pdf, map } = packs.get(pack.path)!;
        return { pack, map, pdf: await readPrintedPdf(pdf) };
      }),
  );
}

/** The codes of what is wrong with packs, each with its day and file. */
function problems(of: readonly Read[]): string[] {
  return of.flatMap(({ pack, map, pdf }) => {
    const found = checkPageRanges([pack], new Map([[pack.path, { map }]]), new Map([[pack.path, pdf]]));
    return found.map(({ message }) => `${pack.meeting.slug} ${pack.fileName}: ${message}`);
  });
}

/** An archive of one meeting of two items. */
function small(): Archive {
  return archiveOf({ committees: { environment: { meetings: { '2026-03-02': meetings['2026-03-02']! } } } });
}

describe('the page ranges of printed packs', () => {
  it('are right, whatever the agenda says and its items are called', () => {
    expect(problems(read)).toEqual([]);
    const printed = read.map(({ pack, pdf }) => `${pack.meeting.slug} ${pack.fileName} ${pdf.ranges.length}`);
    expect(printed.toSorted()).toEqual([
      '2026-03-01 pack.pdf 3',
      '2026-03-02 pack.pdf 2',
      '2026-03-03 pack.pdf 3',
      '2026-03-04 pack.pdf 3',
      '2026-03-05 pack.pdf 3',
      '2026-03-06 pack.pdf 2',
      '2026-03-07 pack.pdf 3',
      '2026-03-07 supplement-1.pdf 2',
      '2026-03-08 pack.pdf 3',
      '2026-03-09 pack.pdf 3',
      '2026-03-10 pack.pdf 3',
    ]);
  });

  it('are wrong where one is a page late, in any pack and wherever it stands', () => {
    for (const each of read) {
      each.pdf.ranges.forEach((_, index) => {
        const ranges = each.pdf.ranges.map((range, at) =>
          at === index ? { ...range, first: range.first + 1, last: range.last + 1 } : range,
        );
        expect(problems([{ ...each, pdf: { ...each.pdf, ranges } }]), each.pack.path).toHaveLength(1);
      });
    }
  });

  it('are wrong where a template swaps two of them, though the titles are the same', async () => {
    const agenda = join(folder, 'print/agenda.njk');
    const sound = await readFile(agenda, 'utf8');
    await writeFile(agenda, sound.replace('rangeOf(item.number)', 'rangeOf("2" if item.number == "1" else "1")'));
    expect(problems(await print(small(), [folder]))).toHaveLength(2);
    await writeFile(agenda, sound);
  });

  it('are found where styles of the root put header and foot elsewhere', async () => {
    const styles = join(folder, 'print/pack.css');
    await writeFile(
      styles,
      `${await readFile(styles, 'utf8')}\n@page { margin: 45mm 30mm } .blank-page { height: 9mm }`,
    );
    const [printed] = await print(small(), [folder]);
    expect(problems([printed!])).toEqual([]);
    expect(printed!.pdf.pages.map(({ foot, corner }) => [foot, corner])).toEqual([
      [1, null],
      [2, null],
      [3, '1'],
      [4, null],
      [5, '2'],
    ]);
  });
});
