import { PDFDocument } from '@cantoo/pdf-lib';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archiveOf } from '../../../testing/fixtures/archive.ts';
import { packsOf } from '../../../testing/fixtures/packs-of.ts';
import { openBrowserProvider } from '../browser/open-browser.ts';
import { sheetFrame } from './sheet-frame.ts';

const browser = openBrowserProvider({ path: null });
const title = 'A title that is far too long to stand on one line of a page, whichever way that page is turned, '.repeat(
  3,
);
const file = 'files/plan.pdf';
const pages = [
  { width: 595, height: 842 },
  { width: 1191, height: 842 },
  { width: 300, height: 300 },
];
const facts = { pages, tagged: false, title: null, language: null, hash: '' };

interface Line {
  readonly text: string;
  readonly y: number;
}

async function emptyPdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (const { width, height } of pages) document.addPage([width, height]);
  return document.save();
}

let sheets: readonly { readonly width: number; readonly height: number; readonly lines: readonly Line[] }[];

beforeAll(async () => {
  const meeting = {
    agenda: [{ title: 'Plans', files: [{ src: file, title }] }],
    files: [file],
    publications: [{ kind: 'agenda' as const, date: '2026-05-12' }],
  };
  const pdfs = new Map([[`content/committees/health/2026-05-20/${file}`, { facts, problem: null }]]);
  const archive = archiveOf({ committees: { health: { meetings: { '2026-05-20': meeting } } } }, { pdfs });
  const [pack] = [...(await packsOf(archive, browser, { readFile: () => emptyPdf() })).packs.values()];
  const document = await getDocumentProxy(pack!.pdf.slice(), { verbosity: 0 });
  const { anchors } = pack!.map;
  const own = anchors[`/committees/health/2026-05-20/${file}`]!;
  sheets = await Promise.all(
    pages.map(async (_, index) => {
      const page = await document.getPage(own[`sheet-${index + 1}`]!);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
      return { width, height, lines: texts.map(({ str, transform }) => ({ text: str, y: Number(transform[5]) })) };
    }),
  );
});
afterAll(() => browser.close());

describe('the page that a pack leaves for a supplied one', () => {
  it('is turned as that is', () => {
    expect(sheets.map(({ width, height }) => width > height)).toEqual([false, true, false]);
  });

  it('says above the frame which page it is, on one line, and has nothing within the frame', () => {
    sheets.forEach(({ width, height, lines }, index) => {
      const frame = sheetFrame(width > height);
      const top = frame.y + frame.height;
      const above = lines.filter(({ y }) => y > top).map(({ text }) => text);
      expect(above.join('')).toContain(`, page ${index + 1} of 3`);
      expect(lines.filter(({ y }) => y > frame.y && y <= top)).toEqual([]);
      expect(
        lines
          .filter(({ y }) => y <= frame.y)
          .map(({ text }) => text)
          .join(''),
      ).toMatch(/Page\s*\d+$/u);
      expect(frame.x).toBeGreaterThan(0);
      expect(frame.x + frame.width).toBeLessThan(width);
      const caption = lines.filter(({ y }) => y > top && y < height - 62);
      expect(new Set(caption.map(({ y }) => Math.round(y))).size).toBe(1);
    });
  });
});
