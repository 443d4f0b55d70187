import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FinishedPdf } from '../../../model/finished-pdf.ts';
import { archiveOf } from '../../../testing/fixtures/archive.ts';
import { packsOf } from '../../../testing/fixtures/packs-of.ts';
import { openBrowserProvider } from '../browser/open-browser.ts';
import { readStructure, type StructureElement } from '../finish/structure-tree.ts';
import { finishPack } from '../finish/finish-pack.ts';
import { loadPrint } from '../load-print.ts';

const folder = '/committees/health/2026-05-20/';
const onDisk = `content${folder}`;
const browser = openBrowserProvider({ path: null });
const files = new Map<string, Uint8Array>();
let packs: ReadonlyMap<string, FinishedPdf>;
let papers: ReadonlyMap<string, FinishedPdf>;

/** Three pages without tags, of which the second has a link. */
async function plan(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (const number of [1, 2, 3]) document.addPage([400, 300]).drawText(`Plan sheet ${number}`, { x: 40, y: 100 });
  const link = { Type: 'Annot', Subtype: 'Link', Rect: [40, 90, 140, 120], Border: [0, 0, 0] };
  const action = document.context.obj({ S: 'URI', URI: PDFString.of('https://example.org/plan') });
  const annotation = document.context.obj({ ...link, A: action });
  document.getPage(1).node.set(PDFName.of('Annots'), document.context.obj([document.context.register(annotation)]));
  return document.save();
}

/** A letter that has tags and says that it conforms. */
async function letter(): Promise<Uint8Array> {
  const content = '<!doctype html><html lang="cy"><title>L</title><h1>Llythyr</h1><p>Annwyl bawb.</p></html>';
  const job = { page: '/l.html', files: new Map([['/l.html', { type: 'text/html; charset=utf-8', content }]]) };
  const printed = await browser.open(job, (document) => document.print());
  const metadata = { title: 'L', author: 'A', language: 'cy', date: '2026-05-12', identity: 'a'.repeat(64) };
  const facts = {
    metadata,
    firstPage: 1,
    bookmarks: [{ title: 'Top', target: 0, children: [] }],
    links: [],
    sheets: [],
  };
  return (await finishPack(await loadPrint(printed), facts)).pdf;
}

beforeAll(async () => {
  files.set(`${onDisk}files/plan.pdf`, await plan());
  files.set(`${onDisk}files/letter.pdf`, await letter());
  const facts = (count: number, tagged: boolean) => ({
    facts: {
      pages: Array.from({ length: count }, () => ({ width: 400, height: count === 3 ? 300 : 500 })),
      tagged,
      title: null,
      language: tagged ? 'cy' : null,
      hash: '',
    },
    problem: null,
  });
  const pdfs = new Map([
    [`${onDisk}files/plan.pdf`, facts(3, false)],
    [`${onDisk}files/letter.pdf`, facts(1, true)],
  ]);
  const meeting = {
    agenda: [{ report: 'works' }, { title: 'A letter', files: [{ src: 'files/letter.pdf', title: 'The letter' }] }],
    reports: { works: { subject: 'Works', body: 'Text.\n\n::file{src=files/plan.pdf title="The plan"}\n' } },
    files: ['files/plan.pdf', 'files/letter.pdf'],
    publications: [{ kind: 'agenda' as const, date: '2026-05-12' }],
  };
  const archive = archiveOf({ committees: { health: { meetings: { '2026-05-20': meeting } } } }, { pdfs });
  const readFile = (file: string): Promise<Uint8Array> => Promise.resolve(files.get(file) ?? new Uint8Array());
  ({ packs, papers } = await packsOf(archive, browser, { readFile }));
});
afterAll(() => browser.close());

async function read(finished: FinishedPdf | undefined) {
  const document = await getDocumentProxy(finished!.pdf.slice());
  return { document, text: (await extractText(document, { mergePages: false })).text, map: finished!.map };
}

describe('supplied PDFs in a pack', () => {
  it('stand after the report that names them, with the pack’s numbers and corners', async () => {
    const { text, map } = await read(packs.get(`${folder}pack.pdf`));
    const { first } = map.papers[`${folder}files/plan.pdf`]!;
    expect(first).toBeGreaterThan(map.papers[`${folder}works/`]!.first);
    for (const number of [1, 2, 3]) {
      const page = map.anchors[`${folder}files/plan.pdf`]![`sheet-${number}`]!;
      expect(text[page - 1]).toContain(`Plan sheet ${number}`);
      expect(text[page - 1]).toContain('Agenda Item 1');
      expect(text[page - 1]).toContain(`Page ${page}`);
      expect(text[page - 1]).toContain(`The plan, page ${number} of 3`);
    }
    expect(text.join(' ')).toMatch(new RegExp(`The plan.{0,20}\\(page ${first}\\)`, 'u'));
  });

  it('keep their links, where they now stand', async () => {
    const { document, map } = await read(packs.get(`${folder}pack.pdf`));
    const page = await document.getPage(map.anchors[`${folder}files/plan.pdf`]!['sheet-2']!);
    const links = (await page.getAnnotations()) as { url?: string; rect: number[]; contentsObj?: { str: string } }[];
    expect(links.map(({ url }) => url)).toEqual(['https://example.org/plan']);
    expect(links[0]?.contentsObj?.str).not.toBe('');
  });

  it('keep their tags and bookmarks', async () => {
    const { document } = await read(packs.get(`${folder}pack.pdf`));
    const roles = (element: StructureElement): string[] => [
      element.role,
      ...element.kids.flatMap((kid) => (kid.kind === 'element' ? roles(kid.element) : [])),
    ];
    const all = roles(readStructure(await loadPrint(packs.get(`${folder}pack.pdf`)!.pdf))!);
    expect(all.join(' ')).toMatch(/ Part (?:\w+ )*H1 (?:\w+ )*P /u);
    const outline = (await document.getOutline()) as { title: string; items: { title: string }[] }[];
    const item = outline.find(({ title }) => title === '2. A letter');
    expect(item?.items.map(({ title }) => title)).toEqual(['Top']);
  });

  it('are told of where the pack can make no claim for their sake', () => {
    const pack = packs.get(`${folder}pack.pdf`);
    expect(pack?.unclaimed).toEqual(['The plan']);
    expect(Buffer.from(pack!.pdf).toString('latin1')).not.toContain('pdfuaid:part>');
    const works = papers.get(`${folder}works.pdf`);
    expect(works?.unclaimed).toEqual(['The plan']);
  });

  it('have the same pages in the report’s own PDF', async () => {
    const pack = packs.get(`${folder}pack.pdf`)!;
    const works = papers.get(`${folder}works.pdf`)!;
    expect(works.map.anchors[`${folder}files/plan.pdf`]).toEqual(pack.map.anchors[`${folder}files/plan.pdf`]);
    expect((await read(works)).text.join(' ')).toContain('Plan sheet 3');
  });
});
