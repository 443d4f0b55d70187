import { describe, expect, it } from 'vitest';
import type { BodyAnchor } from '../../model/rendered-body.ts';
import { markPages } from './mark-pages.ts';

const anchor = (id: string): BodyAnchor => ({ id, kind: 'paragraph', number: '' });
const mark = (page: number) => `<span class="cd-page-mark" id="page-${page}">page ${page}</span>`;

describe('markPages', () => {
  it('marks the first thing on each page, once', () => {
    const html = '<p id="a">A</p><p id="b">B</p><p id="c">C</p>';
    expect(markPages(html, ['a', 'b', 'c'].map(anchor), { a: 17, b: 18, c: 18 })).toBe(
      `${mark(17)}<p id="a">A</p>${mark(18)}<p id="b">B</p><p id="c">C</p>`,
    );
  });

  it('stands before a heading, since headings stay with what follows', () => {
    const html = '<h2>Section</h2>\n<h3>Part</h3>\n<p id="a">A</p>';
    expect(markPages(html, [anchor('a')], { a: 17 })).toBe(`${mark(17)}${html}`);
  });

  it('stands within an item of a list, where nothing else may stand', () => {
    expect(markPages('<ol><li id="a">A</li></ol>', [anchor('a')], { a: 17 })).toBe(
      `<ol><li id="a">${mark(17)}A</li></ol>`,
    );
  });

  it('leaves out what the page map or the body does not know', () => {
    expect(markPages('<p id="a">A</p>', ['a', 'gone'].map(anchor), { gone: 17 })).toBe('<p id="a">A</p>');
  });
});
