import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowserProvider } from '../browser/open-browser.ts';
import { loadPrint } from '../load-print.ts';
import { finishPack } from './finish-pack.ts';

const rows = Array.from({ length: 60 }, (_, n) => `<tr><th scope="row">Row ${n}</th><td>${n}</td></tr>`).join('');
const content = `<!doctype html><html lang="en-GB"><title>T</title>
<style>@page { @bottom-center { content: "Page " counter(page) } } tr { break-inside: avoid } hr { break-before: page }</style>
<h1 id="top">Head</h1>
<p>Words with <strong>strong</strong> and <em>emphatic</em> ones.<sup><a href="#footnote-1" id="footnote-reference-1">1</a></sup></p>
<p lang="fr">Un passage.</p>
<ul><li>one</li><li>two <p>more</p></li></ul>
<ol class="contents"><li><a href="#two"><span>1.</span> <span>Two</span></a></li><li><a href="#three">Three</a></li></ol>
<p><a href="https://example.org">A page elsewhere</a>, <a href="#two">the second part</a></p>
<aside>Beside</aside>
<h2 id="two">Two</h2>
<h2 id="three">Three</h2>
<hr>
<table><thead><tr><th scope="col">Alpha</th><th scope="col">Beta</th></tr></thead><tbody>${rows}</tbody></table>
<ol><li id="footnote-1"><p>The note. <a href="#footnote-reference-1">Back</a></p></li></ol>
<nav hidden><a href="#top">t</a></nav>`;

interface Node {
  /** None for a leaf and for the tree's root. */
  readonly role?: string;
  /** Of a leaf: what the page paints. */
  readonly type?: string;
  readonly lang?: string;
  readonly children?: readonly Node[];
}
type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

let document: Document;
let tree: Node;

beforeAll(async () => {
  const browser = openBrowserProvider({ path: null });
  const files = new Map([['/pack.html', { type: 'text/html; charset=utf-8', content }]]);
  const printed = await browser.open({ files, page: '/pack.html' }, async (opened) => ({
    pdf: await opened.print(),
    links: await opened.links(),
  }));
  await browser.close();
  const metadata = { title: 'T', author: 'A', language: 'en-GB', date: '2026-05-12', identity: 'a'.repeat(64) };
  const { pdf } = await finishPack(await loadPrint(printed.pdf), {
    metadata,
    firstPage: 1,
    bookmarks: [],
    sheets: [],
    links: printed.links,
  });
  document = await getDocumentProxy(pdf);
  tree = await treeOf(1);
});
afterAll(() => document.destroy());

async function treeOf(page: number): Promise<Node> {
  return await (await document.getPage(page)).getStructTree();
}

/** The roles below a node, from the first of a role downwards, as `L(LI(Lbl LBody))`; plain grouping is left out. */
function shape(node: Node): string {
  const inner = (node.children ?? []).map(shape).filter((text) => text !== '');
  if (node.role === undefined || node.role === 'NonStruct') return inner.join(' ');
  return inner.length === 0 ? node.role : `${node.role}(${inner.join(' ')})`;
}

function find(node: Node, role: string): readonly Node[] {
  const below = (node.children ?? []).flatMap((child) => find(child, role));
  return node.role === role ? [node, ...below] : below;
}

function holdsContent({ type, children = [] }: Node): boolean {
  return type === 'content' || children.some(holdsContent);
}

describe('the structure of a finished print', () => {
  it('gives each item of a list its mark and a body', () => {
    expect(find(tree, 'L').map(shape)).toEqual(['L(LI(Lbl LBody) LI(Lbl LBody(P)))']);
  });

  it('makes a list of nothing but links one of contents', () => {
    expect(find(tree, 'TOC').map(shape)).toEqual(['TOC(TOCI(Lbl Reference(Link)) TOCI(Lbl Reference(Link)))']);
  });

  it('makes an entry that leads back to its reference a note', async () => {
    const last = await treeOf(document.numPages);
    expect(find(last, 'Note').map(shape)).toEqual(['Note(Lbl P(Link))']);
  });

  it('keeps the language of a passage', () => {
    expect(find(tree, 'P').map(({ lang }) => lang)).toContain('fr');
  });

  it('maps what is no standard role to one that is', () => {
    const all = (node: Node): string[] => [node.role ?? '', ...(node.children ?? []).flatMap(all)];
    expect(all(tree).filter((role) => ['Em', 'Strong', 'Aside'].includes(role))).toEqual([]);
    expect(all(tree)).toEqual(expect.arrayContaining(['Span', 'Div']));
  });

  it('says of every link where it leads', async () => {
    const annotations = await (await document.getPage(1)).getAnnotations();
    const words = annotations.map(({ contentsObj }: { contentsObj?: { str: string } }) => contentsObj?.str);
    expect([...new Set(words)]).toEqual(['1', '1. Two', 'Three', 'A page elsewhere', 'the second part']);
  });

  it('reads the head of a table once, whatever number of pages repeats it', async () => {
    const heads: number[] = [];
    for (let page = 2; page <= document.numPages; page += 1) {
      const { items } = await (await document.getPage(page)).getTextContent();
      // It stands on each page …
      expect(items.some((item) => 'str' in item && item.str === 'Alpha')).toBe(true);
      // A column's head stands under the table's first row, and holds content where it is read.
      const [first] = find(await treeOf(page), 'TR');
      heads.push(first === undefined ? 0 : find(first, 'TH').filter(holdsContent).length);
    }
    // … and is part of the table on the first alone.
    expect(heads.length).toBeGreaterThan(1);
    expect(heads[0]).toBe(2);
    expect(heads.slice(1).every((count) => count === 0)).toBe(true);
  });
});
