import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { lstat, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import { packsOf } from '../../testing/fixtures/packs-of.ts';
import type { MeetingDraft } from '../../testing/fixtures/valid-root.ts';
import { loadPrint } from './load-print.ts';
import { openBrowserProvider, type BrowserProvider } from './browser/open-browser.ts';
import { unpackChromium } from './browser/unpack-chromium.ts';
import type { FinishedPdf } from '../../model/finished-pdf.ts';

const title = 'Bridges & <Ways> "North" \\ </style>';
const paragraphs =
  'A sentence that fills a line or two of a page, so that papers have more than one page each. '.repeat(12);
const agenda = [{ kind: 'agenda' as const, date: '2026-05-12' }];
const chart = `\`\`\`vega-lite
{"title": "Bridges", "description": "Two bridges.", "data": {"values": [{"a": "Old", "b": 2}, {"a": "New", "b": 3}]},
 "mark": "bar", "encoding": {"x": {"field": "a", "type": "nominal"}, "y": {"field": "b", "type": "quantitative"}}}
\`\`\`
`;
const sections = [1, 2, 3].map((n) => `## Part ${n}\n\n${paragraphs}\n\n${paragraphs}\n\n${paragraphs}\n`).join('\n');
const meetings: Record<string, MeetingDraft> = {
  '2026-04-20': {
    agenda: [{ title: 'Apologies' }],
    minutes: { present: ['ana', 'شيرين عبادي'], body: '## Apologies\n\nThere were none.\n' },
    publications: [{ kind: 'agenda', date: '2026-04-10' }],
  },
  '2026-05-20': {
    agenda: [
      { title: 'Apologies' },
      { minutes: '2026-04-20' },
      { report: 'long', title },
      { report: 'empty' },
      { report: 'wide' },
      { title: 'Lease', report: 'lease', part: 'B', exempt: { paragraphs: [3], publicInterest: 'It outweighs.' } },
      { report: 'late', toFollow: true },
      { report: 'fix', title: 'Correction', part: 'B', toFollow: true },
    ],
    reports: {
      long: { subject: 'Long report', cover: true, body: `${sections}\n:para[3.1] and :item[5] say more.\n` },
      empty: { subject: 'Report without sections', cover: true, body: '' },
      wide: {
        subject: 'Wide report',
        body: `## One\n\nText.\n\n${chart}\n${chart}\n## The table\n\n:::landscape\n| A | B |\n| - | - |\n| 1 | 2 |\n:::\n\n## After\n\nText.\n`,
      },
      late: { subject: 'Late report', body: 'Text.\n' },
      fix: { subject: 'Correction of a sum', body: 'Text.\n' },
    },
    exemptReports: {
      lease: {
        subject: 'The secret lease',
        body: `The price is 612.\n\n${sections}\n:::landscape\n| A | B |\n| - | - |\n| 1 | 2 |\n:::\n`,
      },
    },
    publications: [
      ...agenda,
      { kind: 'supplement', date: '2026-05-14', papers: ['late'], reason: 'It was late.' },
      { kind: 'addendum', date: '2026-05-15', papers: ['fix'], reason: 'A sum was wrong.' },
    ],
  },
};
const draft = {
  council: { name: 'Testbridge </style> Council', languages: ['en-IE'] },
  people: { ana: { name: 'Ana "Nan" O’Neill' } },
  committees: { health: { name: title, meetings } },
};

interface ReadPack extends FinishedPdf {
  readonly text: readonly string[];
  readonly document: Awaited<ReturnType<typeof getDocumentProxy>>;
}

const folder = '/committees/health/2026-05-20/';
let browser: BrowserProvider;
let packs: ReadonlyMap<string, FinishedPdf>;
let pack: ReadPack;

async function readPack(finished: FinishedPdf | undefined): Promise<ReadPack> {
  if (finished === undefined) throw new Error('The pack was not printed.');
  // The reader takes the bytes for itself.
  const document = await getDocumentProxy(finished.pdf.slice());
  const { text } = await extractText(document, { mergePages: false });
  return { ...finished, document, text };
}

/** The pages, in the pack's numbers, that have an item in their corner, with the blank pages after them. */
function pagesOfItem({ text, map }: ReadPack, number: string): { first: number; last: number } {
  const marked = text.flatMap((page, index) => (page.includes(`Agenda Item ${number}`) ? [index] : []));
  const last = marked.at(-1) ?? -1;
  const closing = text[last + 1]?.includes('intentionally left blank') === true ? 1 : 0;
  return { first: (marked[0] ?? -1) + map.firstPage, last: last + closing + map.firstPage };
}

beforeAll(async () => {
  browser = openBrowserProvider({ path: null });
  packs = (await packsOf(archiveOf(draft), browser)).packs;
  pack = await readPack(packs.get(`${folder}pack.pdf`));
});
afterAll(() => browser.close());

describe('a printed pack', () => {
  it('has the pages of its map, each with its number at the foot', () => {
    expect(pack.document.numPages).toBe(pack.map.pageCount);
    expect(pack.map.pageCount).toBeGreaterThan(12);
    pack.text.forEach((page, index) => {
      expect(page).toContain(`Page ${index + 1}`);
    });
  });

  it('names in its agenda the pages on which the item is in the corner', () => {
    const front = pack.text.slice(0, 3).join(' ');
    expect(Object.keys(pack.map.items)).toEqual(['2', '3', '4', '5']);
    for (const [number, { first, last }] of Object.entries(pack.map.items)) {
      expect(pagesOfItem(pack, number)).toEqual({ first, last });
      expect(first % 2).toBe(1);
      expect(front).toContain(first === last ? `(Page ${first})` : `(Pages ${first} - ${last})`);
    }
  });

  it('links from the agenda to the first page of each item', async () => {
    const agendaPage = await pack.document.getPage(2);
    const targets = (await agendaPage.getAnnotations())
      .map(({ dest }: { dest?: unknown }) => dest)
      .filter((dest) => typeof dest === 'string');
    const pages = await Promise.all(
      targets.map(async (name) => {
        const destination = (await pack.document.getDestination(name)) as [
          Parameters<typeof pack.document.getPageIndex>[0],
        ];
        return (await pack.document.getPageIndex(destination[0])) + 1;
      }),
    );
    expect(pages).toEqual(Object.values(pack.map.items).map(({ first }) => first));
  });

  it('gives contents and cross-references the pages on which their targets stand', () => {
    const anchors = pack.map.anchors[`${folder}long/`] ?? {};
    const contents = pack.text[(pack.map.items['3']?.first ?? 0) + 0] ?? '';
    for (const n of [1, 2, 3]) expect(contents).toMatch(new RegExp(`Part ${n}\\s+${anchors[`section-${n}`]}`, 'u'));
    const whole = pack.text.join(' ');
    expect(whole).toMatch(new RegExp(`paragraph 3\\.1\\s+\\(page ${anchors['p-3-1']}\\)`, 'u'));
    expect(whole).toMatch(new RegExp(`item 5\\s+\\(page ${pack.map.items['5']?.first}\\)`, 'u'));
  });

  it('is tagged, with title, language and an outline', async () => {
    const { info } = await pack.document.getMetadata();
    expect(info).toMatchObject({ Title: `${title}, Wednesday 20 May 2026: Agenda pack`, Language: 'en-IE' });
    expect(await pack.document.getMarkInfo()).toMatchObject({ Marked: true });
    const outline = await pack.document.getOutline();
    expect(outline.map((entry: { title: string }) => entry.title)).toEqual([
      'Front sheet',
      'Agenda',
      '2. Minutes of the previous meeting',
      `3. ${title}`,
      '4. Report without sections',
      '5. Wide report',
    ]);
    expect(outline[3]?.items.map((entry: { title: string }) => entry.title)).toEqual(
      [1, 2, 3].map((n) => `${n}. Part ${n}`),
    );
  });

  it('takes the heading before a landscape section along, and turns back after it', async () => {
    const { first } = pack.map.items['5']!;
    const shapes = await Promise.all(
      [first, first + 1, first + 2].map(async (page) => {
        const { width, height } = (await pack.document.getPage(page)).getViewport({ scale: 1 });
        return width > height ? 'landscape' : 'portrait';
      }),
    );
    expect(shapes).toEqual(['portrait', 'landscape', 'portrait']);
    expect(pack.text[first]).toContain('The table');
    expect(pack.text[first - 1]).not.toContain('The table');
  });

  it('prints titles and names of any script as they are, in text and running header', () => {
    expect(pack.text[1]).toContain(title);
    expect(pack.text[4]).toContain(`${title}, 20 May 2026`);
    expect(pack.text[0]).toContain('Testbridge </style> Council');
    expect(pack.text[2]).toContain('Ana "Nan" O’Neill');
  });

  it('has no contents where a report has no sections', () => {
    const { first, last } = pack.map.items['4']!;
    expect(pack.text.slice(first - 1, last).join(' ')).not.toContain('Contents');
  });

  it('goes on in the supplement where the agenda pack ended', async () => {
    const supplement = await readPack(packs.get(`${folder}supplement-1.pdf`));
    const { firstPage, items } = supplement.map;
    expect([pack.map.pageCount + 1, pack.map.pageCount + 2]).toContain(firstPage);
    expect(firstPage % 2).toBe(1);
    supplement.text.forEach((page, index) => {
      expect(page).toContain(`Page ${firstPage + index}`);
    });
    expect(pagesOfItem(supplement, '6')).toEqual(items['6']);
    expect(supplement.text[1]).toContain(`(Page ${items['6']?.first})`);
  });

  it('tells nothing of closed papers to the public, and marks every page of them for members', async () => {
    expect(pack.text.join(' ')).not.toMatch(/secret|612/u);
    const members = await packsOf(archiveOf(draft, { edition: 'members' }), browser);
    const read = await readPack(members.packs.get(`${folder}pack.pdf`));
    const { first } = read.map.items['7']!;
    const closed = read.text.slice(first - 1).filter((page) => !page.includes('intentionally left blank'));
    expect(closed[0]).toContain('The secret lease');
    expect(closed.length).toBeGreaterThan(3);
    for (const page of closed) {
      expect(page).toContain('Not for publication: exempt, Schedule 12A paragraph 3');
      expect(page).toMatch(/financial or business\s+affairs/u);
    }
    const marked = read.text.slice(0, first - 1).filter((page) => page.includes('Not for publication: exempt, Sch'));
    expect(marked).toEqual([]);
  });

  it('holds each font once, and the drawings of charts as lines and letters', async () => {
    const fonts = new Map<string, number>();
    let pictures = 0;
    for (const [, object] of (await loadPrint(pack.pdf)).context.enumerateIndirectObjects()) {
      const dict = object instanceof PDFRawStream ? object.dict : object;
      if (!(dict instanceof PDFDict)) continue;
      const name = dict.get(PDFName.of('FontName'));
      if (name instanceof PDFName) {
        const font = name.decodeText().replace(/^[A-Z]{6}\+/u, '');
        fonts.set(font, (fonts.get(font) ?? 0) + 1);
      }
      if (dict.get(PDFName.of('Subtype')) === PDFName.of('Image')) pictures += 1;
    }
    expect(fonts.size).toBeGreaterThan(1);
    expect([...fonts.values()].filter((count) => count > 1)).toEqual([]);
    expect(pictures).toBe(0);
    expect(pack.text[pack.map.items['5']!.first - 1]).toContain('Bridges');
  });

  it('says on the front sheet of a later pack what it holds and why', async () => {
    const supplement = await readPack(packs.get(`${folder}supplement-1.pdf`));
    expect(supplement.text[0]).toMatch(/supplement goes with\s+the agenda issued on Tuesday 12 May 2026/u);
    expect(supplement.text[0]).toMatch(/Item 6\s+Late report/u);
    expect(supplement.text[0]).toContain('It was late.');
    const addendum = await readPack(packs.get(`${folder}addendum-1.pdf`));
    expect(addendum.text[0]).toMatch(/addendum adds to\s+the agenda/u);
    expect(addendum.text[0]).toMatch(/Item 8\s+Correction/u);
    expect(addendum.map.firstPage).toBeGreaterThan(supplement.map.firstPage);
  });

  it('is the same, byte for byte, from another browser', async () => {
    const other = openBrowserProvider({ path: null });
    const again = await packsOf(archiveOf(draft), other);
    for (const [path, { pdf, map }] of packs) {
      expect(again.packs.get(path)?.map).toEqual(map);
      expect(Buffer.from(again.packs.get(path)?.pdf ?? []).equals(Buffer.from(pdf))).toBe(true);
    }
  });

  it('finds its pages with sixty items, and without right-hand starts', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `report-${index + 1}`);
    const many: MeetingDraft = {
      agenda: names.map((report) => ({ report })),
      reports: Object.fromEntries(names.map((name) => [name, { body: 'Text.\n' }])),
      publications: agenda,
    };
    const council = { print: { rightHandStarts: false } };
    const archive = archiveOf({ council, committees: { health: { meetings: { '2026-05-20': many } } } });
    const read = await readPack((await packsOf(archive, browser)).packs.get(`${folder}pack.pdf`));
    expect(read.text.join(' ')).not.toContain('left blank');
    expect(Object.keys(read.map.items)).toHaveLength(60);
    expect(read.text[read.map.items['60']!.first - 1]).toContain('Agenda Item 60');
    expect(read.map.items['60']!.first - read.map.items['1']!.first).toBe(59);
  });

  it('breaks the words of a table that is too wide, and of no other', async () => {
    const row = (cell: string): string => `|${` ${cell} |`.repeat(14)}\n`;
    const body = `${row('Rating')}${row('---')}${row('Considerable')}\nText.\n\n| A | B |\n| - | - |\n| ${'long '.repeat(80)} | Recommended |\n`;
    const wide = {
      ...draft,
      committees: {
        health: {
          meetings: {
            '2026-05-20': { agenda: [{ report: 'wide' }], reports: { wide: { body } }, publications: agenda },
          },
        },
      },
    };
    const { packs: made } = await packsOf(archiveOf(wide), browser);
    const { fit, tooWide, text } = await readPack(made.get(`${folder}pack.pdf`));
    expect({ fit, tooWide }).toEqual({ fit: 'squeezed', tooWide: false });
    expect(text.join(' ')).toContain('Recommended');
    expect(text.join(' ')).not.toContain('Considerable');
  }, 60_000);
});

describe('the browser', () => {
  it('gives a document neither scripts nor the network nor the disk', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((started) => server.listen(0, '127.0.0.1', started));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const content = `<!doctype html><html lang="en"><title>T</title>
      <link rel="stylesheet" href="${address}/a.css"><style>@import url(${address}/b.css); p { background: url(${address}/c.png) }</style>
      <p id="p">Plain</p><img src="${address}/d.png" alt=""><iframe src="${address}/e.html"></iframe>
      <iframe src="file://${import.meta.filename}"></iframe>
      <script>document.getElementById('p').textContent = 'Scripted'; fetch('${address}/g')</script>`;
    const files = new Map([['/pack.html', { type: 'text/html; charset=utf-8', content }]]);
    const pdf = await browser.open({ files, page: '/pack.html' }, (document) => document.print());
    server.close();
    const { text } = await extractText(await getDocumentProxy(pdf), { mergePages: true });
    expect(asked).toEqual([]);
    expect(text).toContain('Plain');
    expect(text).not.toMatch(/Scripted|import/u);
  });

  it('prints its letters on a machine that has no fonts', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'cleardays-fonts-'));
    const config = join(empty, 'fonts.conf');
    await writeFile(config, `<?xml version="1.0"?><fontconfig><dir>${empty}</dir></fontconfig>`);
    vi.stubEnv('FONTCONFIG_FILE', config);
    const bare = openBrowserProvider({ path: null });
    try {
      const content = '<!doctype html><html lang="en"><title>T</title><p>Plain</p>';
      const files = new Map([['/pack.html', { type: 'text/html; charset=utf-8', content }]]);
      const pdf = await bare.open({ files, page: '/pack.html' }, (document) => document.print());
      expect((await extractText(await getDocumentProxy(pdf), { mergePages: true })).text).toContain('Plain');
    } finally {
      vi.unstubAllEnvs();
      await bare.close();
      await rm(empty, { recursive: true });
    }
  });

  it('lies in a folder that only its user may enter', async () => {
    const unpacked = await unpackChromium();
    if (unpacked === null) return;
    expect(existsSync(unpacked.path)).toBe(true);
    const home = await lstat(dirname(dirname(unpacked.path)));
    expect(home.mode & 0o777).toBe(0o700);
    expect(home.uid).toBe(process.getuid?.());
  });
});
