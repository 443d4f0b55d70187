import { english } from '../../words/en/english.ts';
import { describe, expect, it } from 'vitest';
import type { BodyAnchor } from '../../model/rendered-body.ts';
import { markPages } from './mark-pages.ts';

const anchor = (id: string): BodyAnchor => ({ id, kind: 'paragraph', number: '' });
const mark = (page: number) => `<span class="cd-page-mark" id="page-${page}">page ${page}</span>`;

const body = (html: string, ids: string[], pages: Record<string, number>, last: number): string =>
  markPages(html, ids.map(anchor), pages, { first: 17, last }, english).bodyHtml;

describe('markPages', () => {
  it('marks the first page above the paper, and the others before the first thing on each, once', () => {
    const html = '<p id="a">A</p><p id="b">B</p><p id="c">C</p>';
    const pages = { a: 17, b: 18, c: 18 };
    expect(markPages(html, ['a', 'b', 'c'].map(anchor), pages, { first: 17, last: 18 }, english)).toEqual({
      topHtml: mark(17),
      bodyHtml: `<p id="a">A</p>${mark(18)}<p id="b">B</p><p id="c">C</p>`,
    });
  });

  it('stands before headings, since they stay with what follows, and before the list or table that begins there', () => {
    for (const inner of [
      '<p id="a">A</p>',
      '<ol>\n<li id="a">A</li></ol>',
      '<table><tbody><tr><td id="a">A</td></tr></table>',
    ]) {
      const html = `<p>Before</p><h2 id="s">Section</h2>\n<h3>Part</h3>\n${inner}`;
      expect(body(html, ['a'], { a: 18 }, 18)).toBe(html.replace('<h2', `${mark(18)}<h2`));
    }
  });

  it('stands within a later item of a list, where nothing else may stand', () => {
    expect(body('<ol><li>Z</li><li id="a">A</li></ol>', ['a'], { a: 18 }, 18)).toBe(
      `<ol><li>Z</li><li id="a">${mark(18)}A</li></ol>`,
    );
  });

  it('gives an address to pages on which nothing begins, beside the next mark or at the end', () => {
    expect(body('<p id="a">A</p><p id="b">B</p>', ['a', 'b'], { a: 17, b: 20 }, 22)).toBe(
      '<p id="a">A</p>' +
        '<span class="cd-page-mark" id="page-20"><span id="page-18"></span><span id="page-19"></span>pages 18 to 20</span>' +
        '<p id="b">B</p>' +
        '<span class="cd-page-mark" id="page-22"><span id="page-21"></span>pages 21 to 22</span>',
    );
  });

  it('makes one mark of two that would stand at the same place', () => {
    expect(body('<h2 id="a">A</h2><p id="b">B</p>', ['a', 'b'], { a: 18, b: 19 }, 19)).toBe(
      '<span class="cd-page-mark" id="page-19"><span id="page-18"></span>pages 18 to 19</span><h2 id="a">A</h2><p id="b">B</p>',
    );
  });

  it('uses no id that the body has', () => {
    expect(body('<p id="a">A</p><h2 id="page-18">Page 18</h2>', ['page-18'], { 'page-18': 18 }, 18)).toBe(
      '<p id="a">A</p><span class="cd-page-mark">page 18</span><h2 id="page-18">Page 18</h2>',
    );
  });

  it('leaves out what the page map or the body does not know', () => {
    expect(body('<p id="a">A</p>', ['a', 'gone'], { gone: 18 }, 17)).toBe('<p id="a">A</p>');
  });
});
