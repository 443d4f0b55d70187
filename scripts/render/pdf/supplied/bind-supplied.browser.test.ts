import { PDFDocument } from '@cantoo/pdf-lib';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tagsOf } from '../../../testing/fixtures/tags-of.ts';
import { openBrowserProvider, type BrowserProvider } from '../browser/open-browser.ts';
import { english } from '../../../words/en/english.ts';
import { bindSupplied } from './bind-supplied.ts';
import { sheetFrame } from './sheet-frame.ts';

const sourceHtml = `<!doctype html><html lang="cy"><title>Adroddiad</title>
<style>@page { size: A4; margin: 20mm; @bottom-center { content: "Source page " counter(page) } } h2 { break-before: page }</style>
<h1>Source heading</h1><p>See <a href="https://example.org/a?b=(c)">the outside</a> and <a href="#two">part two</a>.</p>
<table><tr><th id="a">A</th><th id="b">B</th></tr><tr><td headers="a">1</td><td headers="b">2</td></tr></table>
<ul><li>One</li><li>Two</li></ul>
<h2 id="two">Part two</h2><p>Text <em>in</em> two.</p>`;
const hostHtml = `<!doctype html><html lang="en-GB"><title>Pack</title>
<style>@page { size: A4; margin: 22mm 21mm } .sheet, #after { break-before: page }</style><h1>Pack</h1>
<table><tr><th id="a">Item</th><td headers="a">Page</td></tr></table>
<article><div class="sheet"><p>Plan, page 1 of 2</p></div><div class="sheet"><p>Plan, page 2 of 2</p></div></article>
<article id="after"><h1>After</h1></article>`;

let browser: BrowserProvider;
let bound: PDFDocument;
let read: Awaited<ReturnType<typeof getDocumentProxy>>;

async function print(content: string): Promise<PDFDocument> {
  const files = new Map([['/pack.html', { type: 'text/html; charset=utf-8', content }]]);
  const pdf = await browser.open({ files, page: '/pack.html' }, (document) => document.print());
  return PDFDocument.load(pdf, { updateMetadata: false });
}

beforeAll(async () => {
  browser = openBrowserProvider({ path: null });
  const [host, source] = [await print(hostHtml), await print(sourceHtml)];
  const at = { file: 'content/meeting.md', line: 1, column: 1 };
  const named = { title: 'Plan', language: 'cy', src: 'files/plan.pdf', at, words: english.pack.supplied };
  const shared = { source, sourceKey: 'plan', frame: sheetFrame(false), ...named };
  const found = await bindSupplied(host, [
    { ...shared, sourcePage: 0, hostPage: 1 },
    { ...shared, sourcePage: 1, hostPage: 2 },
  ]);
  expect(found).toEqual({ untagged: [] });
  const bytes = await host.save({ updateFieldAppearances: false });
  bound = await PDFDocument.load(bytes, { updateMetadata: false });
  read = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
});
afterAll(() => browser.close());

describe('a tagged print of Chrome, bound into another', () => {
  it('has its text on the pages left for it', async () => {
    const { text } = await extractText(read, { mergePages: false });
    expect(text).toHaveLength(4);
    expect(text[1]).toMatch(/Plan, page 1 of 2[^]*Source page 1[^]*Source heading[^]*the outside/u);
    expect(text[2]).toMatch(/Plan, page 2 of 2[^]*Source page 2[^]*Part two/u);
    expect(text[3]).toContain('After');
  });

  it('has its tags in one part between those of the pack, each caption before what stands below it', () => {
    const lines = tagsOf(bound).map((line) => line.replaceAll(/ NonStruct.*/gu, ''));
    const part = lines.filter((line) => line.includes(' Part ')).map((line) => line.replace(/^.* Part /u, ''));
    expect(lines.filter((line) => line.endsWith(' Part'))).toHaveLength(1);
    expect(part.filter((line) => !line.includes(' '))).toEqual(expect.arrayContaining(['H1', 'Table', 'L', 'H2', 'P']));
    const top = [...new Set(part.map((line) => line.split(' ')[0]))];
    expect(top).toEqual(['H1', 'P', 'Table', 'L', 'H2']);
    expect(part.indexOf('H2')).toBeGreaterThan(part.lastIndexOf('L'));
    expect(part.slice(0, part.indexOf('H2')).at(-1)).toBe('P');
    expect(lines.at(-1)).toMatch(/H1$/u);
  });

  it('reads in its own language, aloud as well', async () => {
    const tree = JSON.stringify(await (await read.getPage(2)).getStructTree());
    expect(tree).toContain('"lang":"cy"');
  });

  it('has links to the outside and to its own pages, with words', async () => {
    const links = (await (await read.getPage(2)).getAnnotations()) as {
      url?: string;
      dest?: [{ num: number }];
      contentsObj?: { str: string };
    }[];
    expect(links.map(({ url, contentsObj }) => [url, contentsObj?.str])).toEqual([
      ['https://example.org/a?b=(c)', 'https://example.org/a?b=(c)'],
      [undefined, 'Page 2 of Plan'],
    ]);
    expect(links[1]?.dest?.[0].num).toBe(bound.getPage(2).ref.objectNumber);
  });
});
