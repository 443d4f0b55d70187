import {
  degrees,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFString,
  StandardFonts,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { OfficerError } from '../../../diagnostics/officer-error.ts';
import { addLink, taggedPdf, type TaggedPdf } from '../../../testing/fixtures/tagged-pdf.ts';
import { tagsOf } from '../../../testing/fixtures/tags-of.ts';
import { english } from '../../../words/en/english.ts';
import { bindSupplied } from './bind-supplied.ts';
import type { SuppliedSheet } from './sheet.ts';

const at = { file: 'content/meeting.md', line: 8, column: 3 };
const words = english.pack.supplied;
const frame = { x: 50, y: 50, width: 400, height: 600 };
const name = (text: string): PDFName => PDFName.of(text);

/** All pages of a file, on the pages of the pack from `first` on. */
function sheetsOf(source: PDFDocument, first: number, sourceKey = 'a'): readonly SuppliedSheet[] {
  return source.getPages().map((_, sourcePage) => ({
    ...{ source, sourceKey, sourcePage, frame, language: null, src: 'files/plan.pdf', at, words },
    hostPage: first + sourcePage,
    title: `Plan ${sourceKey}`,
  }));
}

async function saved(
  document: PDFDocument,
): Promise<{ again: PDFDocument; read: Awaited<ReturnType<typeof getDocumentProxy>> }> {
  const bytes = await document.save({ updateFieldAppearances: false });
  const again = await PDFDocument.load(bytes, { updateMetadata: false });
  return { again, read: await getDocumentProxy(bytes.slice(), { verbosity: 0 }) };
}

interface ReadLink {
  readonly rect: readonly [number, number, number, number];
  readonly url?: string;
  readonly dest?: readonly [{ num: number }];
  readonly contentsObj?: { readonly str: string };
}

/** The `ID`s, texts and roles of the tags of a role, as they are written. */
function dictsOf(document: PDFDocument, role: string): readonly PDFDict[] {
  return document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict && object.get(name('S')) === name(role) ? [object] : []));
}

describe('the place of a supplied page', () => {
  it('is right for every turn, crop and unit: a link still covers its words', async () => {
    const source = await PDFDocument.create();
    const font = await source.embedFont(StandardFonts.Helvetica);
    const shapes: readonly ((page: PDFPage) => void)[] = [
      () => undefined,
      (page) => {
        page.setRotation(degrees(90));
      },
      (page) => {
        page.setRotation(degrees(180));
      },
      (page) => {
        page.setRotation(degrees(-90));
      },
      (page) => {
        page.setSize(1191, 842);
      },
      (page) => {
        page.setCropBox(90, 90, 200, 300);
      },
      (page) => {
        page.setCropBox(90, 90, 200, 300);
        page.setRotation(degrees(90));
      },
      (page) => {
        page.node.set(name('UserUnit'), source.context.obj(3));
      },
    ];
    for (const shape of shapes) {
      const page = source.addPage([595, 842]);
      page.drawText('Words', { x: 100, y: 100, size: 20, font });
      addLink(page, [98, 95, 165, 120], 'https://example.org/');
      shape(page);
    }
    const { document: host } = await taggedPdf(shapes.length);
    await bindSupplied(host, sheetsOf(source, 0));
    const { read } = await saved(host);
    for (let number = 1; number <= shapes.length; number += 1) {
      const page = await read.getPage(number);
      const [link] = (await page.getAnnotations()) as ReadLink[];
      const { items } = await page.getTextContent();
      const words = items.find((item) => 'str' in item && item.str === 'Words') as { transform: number[] } | undefined;
      const [left, bottom, right, top] = link!.rect;
      const [, , , , x, y] = words!.transform;
      expect(x).toBeGreaterThan(left);
      expect(x).toBeLessThan(right);
      expect(y).toBeGreaterThan(bottom);
      expect(y).toBeLessThan(top);
      expect(left).toBeGreaterThanOrEqual(50);
      expect(right).toBeLessThanOrEqual(450);
      expect(top).toBeLessThanOrEqual(650);
    }
  });

  it('is at the top in the middle, and no page is made larger', async () => {
    const source = await PDFDocument.create();
    source.addPage([100, 50]).drawSquare({ size: 100 });
    const { document: host } = await taggedPdf(1);
    await bindSupplied(host, sheetsOf(source, 0));
    const figure = dictsOf(host, 'Figure')[0]!;
    expect(String(figure.lookup(name('A'), PDFDict).get(name('BBox')))).toBe('[ 200 600 300 650 ]');
  });
});

describe('a supplied PDF without tags', () => {
  it('stands page by page as figures that say so, and is reported', async () => {
    const source = await PDFDocument.create();
    for (let page = 0; page < 2; page += 1) source.addPage().drawSquare({ size: 9 });
    const { document: host } = await taggedPdf(4, { inKids: true });
    expect(await bindSupplied(host, sheetsOf(source, 1))).toEqual({ untagged: ['Plan a'] });
    const { again, read } = await saved(host);
    expect(tagsOf(again)).toEqual([
      'Document',
      ...['Document P 1', 'Document P 1', 'Document Part', 'Document Part Figure 1', 'Document Part P 1'],
      ...['Document Part Figure 1', 'Document P 1'],
    ]);
    const tree = JSON.stringify(await (await read.getPage(3)).getStructTree());
    expect(tree).toContain('Page 2 of 2 of Plan a: supplied without tags');
  });

  it('gets links that are tagged and lead where they led', async () => {
    const source = await PDFDocument.create();
    const [first, second] = [source.addPage(), source.addPage()];
    addLink(first, [0, 0, 9, 9], second);
    addLink(first, [20, 0, 29, 9], 'there');
    addLink(first, [40, 0, 49, 9], 'mailto:a@example.org');
    addLink(first, [60, 0, 69, 9], 'javascript:alert(1)');
    addLink(first, [80, 0, 89, 9], 'nowhere');
    const pairs = source.context.obj([PDFString.of('there'), { D: [second.ref, 'Fit'] }]);
    const leaf = source.context.register(source.context.obj({ Names: pairs }));
    source.catalog.set(name('Names'), source.context.obj({ Dests: { Kids: [leaf] } }));
    const { document: host } = await taggedPdf(3);
    await bindSupplied(host, sheetsOf(source, 1));
    const { again, read } = await saved(host);
    const links = (await (await read.getPage(2)).getAnnotations()) as ReadLink[];
    expect(links.map(({ contentsObj }) => contentsObj?.str)).toEqual([
      'Page 2 of Plan a',
      'Page 2 of Plan a',
      'mailto:a@example.org',
    ]);
    expect(links.slice(0, 2).map(({ dest }) => dest?.[0].num)).toEqual(
      [again.getPage(2), again.getPage(2)].map(({ ref }) => ref.objectNumber),
    );
    expect(tagsOf(again).filter((line) => line === 'Document Part Link 1')).toHaveLength(3);
  });

  it('keeps what was filled in and stamped, and hides what was hidden', async () => {
    const source = await PDFDocument.create();
    const page = source.addPage();
    const font = await source.embedFont(StandardFonts.Helvetica);
    for (const [index, text] of ['Filled in', 'Hidden'].entries()) {
      const field = source.getForm().createTextField(text);
      field.setText(text);
      field.addToPage(page, { x: 50, y: 100 * index + 50, font });
    }
    const hidden = source.context.lookup(page.node.Annots()!.get(1), PDFDict);
    hidden.set(name('F'), source.context.obj(2));
    source.getForm().updateFieldAppearances(font);
    const { document: host } = await taggedPdf(1);
    await bindSupplied(host, sheetsOf((await saved(source)).again, 0));
    const { read } = await saved(host);
    const { items } = await (await read.getPage(1)).getTextContent();
    expect(items.flatMap((item) => ('str' in item && item.str !== '' ? [item.str] : []))).toEqual(['Filled in']);
  });

  it('keeps layers that are switched off as they are', async () => {
    const source = await PDFDocument.create();
    const page = source.addPage();
    const layer = source.context.register(source.context.obj({ Type: 'OCG' }));
    source.context.lookup(layer, PDFDict).set(name('Name'), PDFString.of('Pipes'));
    page.node.set(name('Resources'), source.context.obj({ Properties: { L: layer } }));
    page.node.set(name('Contents'), source.context.register(source.context.flateStream('/OC /L BDC 0 0 9 9 re f EMC')));
    source.catalog.set(name('OCProperties'), source.context.obj({ OCGs: [layer], D: { OFF: [layer] } }));
    const { document: host } = await taggedPdf(1);
    await bindSupplied(host, sheetsOf(source, 0));
    const { read } = await saved(host);
    const config = await read.getOptionalContentConfig();
    expect(
      [...config].map(([, group]: [string, { name: string; visible: boolean }]) => [group.name, group.visible]),
    ).toEqual([['Pipes', false]]);
  });
});

/** A tagged source with a table whose cells name their heads, in roles of its own. */
async function tableSource(): Promise<TaggedPdf> {
  const made = await taggedPdf(1, {
    content:
      '/TH <</MCID 0>> BDC 0 0 9 9 re f EMC /TD <</MCID 1>> BDC 20 0 9 9 re f EMC /X BMC 40 0 9 9 re f EMC 0 0 99 99 re f',
  });
  const { document, root, body, pages } = made;
  const { context } = document;
  const [table, row, head, cell, empty] = Array.from({ length: 5 }, () => context.nextRef()) as [
    never,
    never,
    never,
    never,
    never,
  ];
  const Pg = pages[0]!.ref;
  const [id, other] = [PDFString.of('h1'), PDFHexString.of('6831')];
  const tag = (S: string, P: unknown, more: object): PDFDict =>
    context.obj({ Type: 'StructElem', S, P: P as never, ...more });
  context.assign(table, tag('Grid', body, { K: [row] }));
  context.assign(row, tag('TR', table, { K: [head, cell, empty] }));
  context.assign(head, tag('TH', row, { Pg, K: 0, ID: id, C: 'Bold' }));
  context.assign(cell, tag('TD', row, { Pg, K: [{ Type: 'MCR', MCID: 1 }], A: [{ O: 'Table', Headers: [other] }, 0] }));
  context.assign(empty, tag('TD', row, {}));
  const tree = context.lookup(root, PDFDict);
  context.lookup(body, PDFDict).set(name('K'), context.obj([table]));
  context.lookup(body, PDFDict).set(name('Lang'), PDFString.of('cy'));
  tree.set(name('RoleMap'), context.obj({ Grid: 'Table' }));
  tree.set(name('ClassMap'), context.obj({ Bold: { O: 'Layout', TextAlign: 'Center' } }));
  return made;
}

describe('a tagged supplied PDF', () => {
  it('brings its tags, with ids, classes and roles of its own', async () => {
    const { document: source } = await tableSource();
    const { document: host, root } = await taggedPdf(4);
    const tree = host.context.lookup(root, PDFDict);
    tree.set(name('RoleMap'), host.context.obj({ Grid: 'Div' }));
    const found = await bindSupplied(host, [...sheetsOf(source, 1, 'a'), ...sheetsOf(source, 3, 'b')]);
    expect(found).toEqual({ untagged: [] });
    const { again } = await saved(host);
    const part = (key: string): string[] => [
      'Document Part',
      `Document Part Grid-${key}`,
      ...['', ' TH 1', ' TD 1', ' TD'].map((end) => `Document Part Grid-${key} TR${end}`),
    ];
    expect(tagsOf(again)).toEqual([
      ...['Document', 'Document P 1', 'Document P 1', ...part('a')],
      ...['Document P 1', 'Document P 1', ...part('b')],
    ]);
    const { context } = again;
    const treeAgain = again.catalog.lookup(name('StructTreeRoot'), PDFDict);
    expect(String(treeAgain.lookup(name('RoleMap')))).toMatch(/\/Grid \/Div\s+\/Grid-a \/Table\s+\/Grid-b \/Table/u);
    expect([...treeAgain.lookup(name('ClassMap'), PDFDict).keys()].map(String)).toEqual(['/a-Bold', '/b-Bold']);
    const heads = dictsOf(again, 'TH').map((head) => head.lookup(name('ID'), PDFHexString).decodeText());
    const headers = dictsOf(again, 'TD').flatMap(
      (cell) => /<(\w+)>/u.exec(String(cell.lookup(name('A')) ?? ''))?.[1] ?? [],
    );
    expect(heads).toEqual(['a-h1', 'b-h1']);
    expect(headers.map((hex) => Buffer.from(hex, 'hex').toString())).toEqual(['a-h1', 'b-h1']);
    expect(String(context.lookup(treeAgain.get(name('IDTree'))))).toContain('Kids');
    expect(dictsOf(again, 'Part').map((tag) => tag.lookup(name('Lang'), PDFHexString).decodeText())).toEqual([
      'cy',
      'cy',
    ]);
  });

  it('has its pages as figures where no tag holds anything of them', async () => {
    const { document: source } = await taggedPdf(2);
    const scanned = source.getPage(1).node;
    scanned.set(name('Contents'), source.context.register(source.context.flateStream('0 0 9 9 re f')));
    const { document: host } = await taggedPdf(3);
    expect(await bindSupplied(host, sheetsOf(source, 1))).toEqual({ untagged: ['Plan a'] });
    expect(tagsOf((await saved(host)).again)).toEqual([
      ...['Document', 'Document P 1', 'Document P 1', 'Document Part', 'Document Part P 1', 'Document Part P 1'],
      'Document Part Figure 1',
    ]);
  });

  it('keeps tags of content in forms, and fields as the text they show', async () => {
    const { document: source, pages, tags } = await taggedPdf(1, { content: '/F Do', role: 'H' });
    const { context } = source;
    const form = context.flateStream('/H <</MCID 3>> BDC 0 0 9 9 re f EMC 1 1 2 2 re f', {
      ...{ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 99, 99], StructParents: 0 },
    });
    const ref = context.register(form);
    pages[0]!.node.set(name('Resources'), context.obj({ XObject: { F: ref } }));
    context.lookup(tags[0], PDFDict).set(name('K'), context.obj({ Type: 'MCR', Stm: ref, MCID: 3 }));
    const field = source.getForm().createTextField('a');
    field.setText('Yes');
    field.addToPage(pages[0]!);
    const { document: host } = await taggedPdf(2);
    const { again } = await saved(await PDFDocument.load(await source.save()));
    expect(await bindSupplied(host, sheetsOf(again, 1))).toEqual({ untagged: [] });
    const read = await saved(host);
    expect(tagsOf(read.again)).toEqual([
      ...['Document', 'Document P 1', 'Document P 1', 'Document Part', 'Document Part H1 1', 'Document Part P 1'],
    ]);
  });

  it('has its list items mended: what is no label stands in a body', async () => {
    const { document: source, tags, pages } = await taggedPdf(1, { role: 'LI' });
    const { context } = source;
    const text = context.register(
      context.obj({ Type: 'StructElem', S: 'Strong', P: tags[0], Pg: pages[0]!.ref, K: 0 }),
    );
    const label = context.register(context.obj({ Type: 'StructElem', S: 'Lbl', P: tags[0], Pg: pages[0]!.ref, K: 1 }));
    const content = '/Lbl <</MCID 1>> BDC 0 0 9 9 re f EMC /P <</MCID 0>> BDC 0 0 9 9 re f EMC';
    pages[0]!.node.set(name('Contents'), context.register(context.flateStream(content)));
    context.lookup(tags[0], PDFDict).set(name('K'), context.obj([label, text]));
    const { document: host } = await taggedPdf(2);
    await bindSupplied(host, sheetsOf(source, 1));
    expect(tagsOf((await saved(host)).again).slice(4)).toEqual([
      ...['Document Part LI', 'Document Part LI Lbl 1', 'Document Part LI LBody', 'Document Part LI LBody Strong 1'],
    ]);
  });

  it('is bound twice where two papers are the same file', async () => {
    const { document: source } = await taggedPdf(2);
    const { document: host } = await taggedPdf(4);
    await bindSupplied(host, [...sheetsOf(source, 0), ...sheetsOf(source, 2)]);
    expect(tagsOf((await saved(host)).again).filter((line) => line === 'Document Part')).toHaveLength(2);
  });
});

describe('a supplied PDF that inspection did not find broken', () => {
  it('is named at the place that names it', async () => {
    const source = await PDFDocument.create();
    source.addPage().node.set(name('Resources'), source.context.obj(5));
    const { document: host } = await taggedPdf(1);
    const failed: unknown = await bindSupplied(host, sheetsOf(source, 0)).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(OfficerError);
    const { diagnostics } = (failed as OfficerError).findings;
    expect(diagnostics).toMatchObject([{ code: 'PDF_DAMAGED', ...at }]);
    expect(diagnostics[0]?.message).toContain('files/plan.pdf');
  });

  it('may have content that holds itself', async () => {
    const source = await PDFDocument.create();
    const list = source.context.nextRef();
    source.context.assign(list, source.context.obj([list]));
    source.addPage().node.set(name('Contents'), list);
    const { document: host } = await taggedPdf(1);
    expect(await bindSupplied(host, sheetsOf(source, 0))).toEqual({ untagged: ['Plan a'] });
  });

  it('may number its content beyond reason, which then has no tag', async () => {
    for (const number of [300_000_000, -1, 1.5]) {
      const { document: source, tags } = await taggedPdf(1, {
        content: `/P <</MCID ${number}>> BDC 0 0 9 9 re f EMC`,
      });
      source.context.lookup(tags[0], PDFDict).set(name('K'), source.context.obj(number));
      const { document: host } = await taggedPdf(1);
      expect(await bindSupplied(host, sheetsOf(source, 0))).toEqual({ untagged: ['Plan a'] });
    }
  });

  it('may have attributes that are lists of lists of lists', async () => {
    const { document: source, tags } = await taggedPdf(1);
    const { context } = source;
    let list = context.register(context.obj([]));
    for (let level = 0; level < 7; level += 1)
      list = context.register(context.obj(Array.from({ length: 100 }, () => list)));
    context.lookup(tags[0], PDFDict).set(name('A'), context.obj([{ O: 'Layout', Padding: list }]));
    const { document: host } = await taggedPdf(1);
    expect(await bindSupplied(host, sheetsOf(source, 0))).toEqual({ untagged: [] });
  });

  it('may have a long row of objects that each refer to the next', async () => {
    const source = await PDFDocument.create();
    const { context } = source;
    let last = context.register(context.obj({ End: true }));
    for (let count = 0; count < 20_000; count += 1) last = context.register(context.obj([last]));
    source.addPage().node.set(name('Resources'), context.obj({ ExtGState: { G: last } }));
    const { document: host } = await taggedPdf(1);
    await bindSupplied(host, sheetsOf(source, 0));
    expect(host.context.enumerateIndirectObjects().length).toBeGreaterThan(20_000);
  });
});
