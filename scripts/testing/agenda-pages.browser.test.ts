import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PrintedPage, PrintedPdf } from '../check/printed-pdf.ts';
import { readPrintedPdf } from '../check/read-printed-pdf.ts';
import type { BuildOutcome } from '../job.ts';
import { readRoot } from '../load/read-root.ts';
import type { AgendaItem } from '../model/agenda.ts';
import type { Archive } from '../model/archive.ts';
import { buildArchive } from '../model/build-archive.ts';
import type { Pack } from '../model/meeting.ts';
import { validateRoot } from '../validate/validate-root.ts';
import { copyRoot, type BuiltRoot } from './built-root.ts';

/** A range that the agenda prints, as it stands there. */
interface PrintedRange {
  readonly pack: ReadPack;
  /** The item whose title stands before it. */
  readonly item: AgendaItem | undefined;
  readonly words: string;
  readonly first: number;
  readonly last: number;
  /** The foot of the page that its link leads to. */
  readonly target: number | null | undefined;
  readonly onFrontSheet: boolean;
}

interface ReadPack extends PrintedPdf {
  readonly pack: Pack;
}

let built: BuiltRoot;
let outcome: BuildOutcome;
let archive: Archive;
let packs: readonly ReadPack[];
let ranges: readonly PrintedRange[];

beforeAll(async () => {
  built = await copyRoot(join(import.meta.dirname, '../..'));
  outcome = await built.build('public', { packs: true });
  archive = await readArchive(built.root);
  packs = await Promise.all(
    archive.meetings
      .flatMap((meeting) => meeting.packs)
      .map(async (pack) => ({
        pack,
        ...(await readPrintedPdf(await readFile(join(built.folder('public'), pack.path)))),
      })),
  );
  ranges = packs.flatMap(readRanges);
});
afterAll(() => built.remove());

/** The public edition of a root, on the day of the demonstration: from the content alone, without a page map. */
async function readArchive(root: string): Promise<Archive> {
  const { root: raw } = await readRoot(root, { edition: 'public' });
  const valid = validateRoot(raw, { today: null, machineDay: '1999-12-31' }).root!;
  return buildArchive(valid, { edition: 'public', today: valid.council.matter.asOf! });
}

/** The ranges of a pack, each with the item whose title stands before it. */
function readRanges(read: ReadPack): PrintedRange[] {
  const { pack, pages, ranges } = read;
  let left = [...pack.items];
  let inLast = 0;
  return ranges.map(({ page, at, first, last, target }) => {
    // A supplement lists its items on the front sheet already, with the same pages.
    if (inLast === 0 && page > 0) left = [...pack.items];
    inLast = page;
    const text = pages[page]?.text ?? '';
    const before = text.slice(0, at).trimEnd();
    const item = left.find(({ title }) => before.endsWith(spaced(title)));
    if (item !== undefined) left.splice(left.indexOf(item), 1);
    const words = `${pack.path}: ${before.slice(-60)} ${text.slice(at, at + 20)}`;
    return { pack: read, item, words, first, last, target: pages[target]?.foot, onFrontSheet: page === 0 };
  });
}

const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const pageOf = ({ pages }: ReadPack, number: number): PrintedPage | undefined =>
  pages.find(({ foot }) => foot === number);
/** Those that fail a test, in words. */
const wrong = (isRight: (range: PrintedRange) => boolean): string[] =>
  ranges.filter((range) => !isRight(range)).map(({ words }) => words);

describe('the packs of the demonstration', () => {
  it('are built, each that a publication makes and no other', async () => {
    expect(outcome.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(packs.length).toBeGreaterThanOrEqual(12);
    const { paths } = await built.output('public');
    const printed = paths.filter((path) => /\/(?:pack|supplement-\d+|addendum-\d+)\.pdf$/u.test(path));
    expect(printed.toSorted()).toEqual(packs.map(({ pack }) => pack.path).toSorted());
  });

  it('have a number at the foot of every page, without a gap', () => {
    for (const { pack, pages } of packs) {
      const first = pages[0]?.foot ?? Number.NaN;
      expect(
        pages.map(({ foot }) => foot),
        pack.path,
      ).toEqual(pages.map((_, index) => first + index));
    }
  });

  it('begin with page 1, or go on from the pack before on a right-hand page', () => {
    let before: ReadPack | null = null;
    for (const read of packs) {
      const first = read.pages[0]?.foot ?? 0;
      if (before?.pack.meeting !== read.pack.meeting) expect(first, read.pack.path).toBe(1);
      else {
        const end = before.pages.at(-1)?.foot ?? 0;
        expect([end + 1, end + 2], read.pack.path).toContain(first);
        expect(first % 2, read.pack.path).toBe(1);
      }
      before = read;
    }
  });
});

describe('the pages that an agenda prints', () => {
  it('are links, wherever they are printed', () => {
    for (const { pack, pages, ranges } of packs) {
      const front = pages.slice(0, Math.max(...ranges.map(({ page }) => page)) + 1);
      const printed = front.flatMap(({ text }) => text.match(/\(Pages? \d+/gu) ?? []);
      expect(printed, pack.path).toHaveLength(ranges.length);
    }
  });

  it('stand after the title of an item, one for each item that has papers', () => {
    expect(wrong(({ item }) => item !== undefined)).toEqual([]);
    expect(ranges.length).toBeGreaterThan(25);
    for (const read of packs) {
      const own = ranges.filter(({ pack }) => pack === read);
      const printed = own.filter(({ onFrontSheet }) => !onFrontSheet).map(({ item }) => item?.number);
      const onFrontSheet = own.filter((range) => range.onFrontSheet).map(({ item }) => item?.number);
      const borne = read.pages.flatMap(({ corner }) => corner ?? []);
      const { path, items } = read.pack;
      expect(printed, path).toEqual(items.filter(({ papers }) => papers.length > 0).map(({ number }) => number));
      expect(printed, path).toEqual([...new Set(borne)]);
      expect(onFrontSheet, path).toEqual(read.pack.kind === 'agenda' ? [] : printed);
    }
  });

  it('begin where the item first stands in the corner, with its first paper', () => {
    const begins = ({ pack, item, first }: PrintedRange): boolean =>
      pageOf(pack, first)?.corner === item?.number && pageOf(pack, first - 1)?.corner !== item?.number;
    expect(wrong(begins)).toEqual([]);
    const showsPaper = ({ pack, item, first }: PrintedRange): boolean => {
      const paper = item?.papers[0];
      const title = paper?.kind === 'report' ? paper.subject : paper?.kind === 'minutes' ? 'Minutes' : '';
      return pageOf(pack, first)?.text.includes(spaced(title)) === true;
    };
    expect(wrong(showsPaper)).toEqual([]);
  });

  it('end before the next item or with the pack, with no page between that is not the item’s or blank', () => {
    const ends = ({ pack, item, last }: PrintedRange): boolean => {
      const next = pageOf(pack, last + 1);
      if (next === undefined) return pack.pages.at(-1)?.foot === last;
      return next.corner !== null && next.corner !== item?.number;
    };
    expect(wrong(ends)).toEqual([]);
    const isWhole = ({ pack, item, first, last }: PrintedRange): boolean =>
      pack.pages
        .filter(({ foot }) => foot !== null && foot >= first && foot <= last)
        .every(({ corner, text }) => corner === item?.number || (corner === null && text.includes('left blank')));
    expect(wrong(isWhole)).toEqual([]);
  });

  it('are links to their first page', () => {
    expect(wrong(({ target, first }) => target === first)).toEqual([]);
  });

  it('begin on a right-hand page, as the council has it', () => {
    expect(archive.council.rightHandStarts).toBe(true);
    expect(wrong(({ first }) => first % 2 === 1)).toEqual([]);
  });
});
