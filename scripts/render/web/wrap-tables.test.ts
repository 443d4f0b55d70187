import { describe, expect, it } from 'vitest';
import { english } from '../../words/en/english.ts';
import { welsh } from '../../words/cy/welsh.ts';
import { wrapTables } from './wrap-tables.ts';

const row = (cells: number) => `<tr>${'<td>1</td>'.repeat(cells)}</tr>`;
const table = (cells: number, caption = '') =>
  `<div class="table-scroll"><table id="table-1">${caption}${row(cells)}</table></div>`;

describe('wrapTables', () => {
  it('leaves a table that fits on a phone without a stop of the tab key', () => {
    expect(wrapTables(table(3), english)).toBe(table(3));
  });

  it('makes a wide table a region that the keyboard reaches, with a name', () => {
    expect(wrapTables(`${table(2)}${table(4)}`, english)).toContain('tabindex="0" aria-label="Table 2">');
  });

  it('names the region after the caption, without its markup', () => {
    expect(wrapTables(table(4, '<caption>Visits in <em>2019</em></caption>'), english)).toContain(
      'aria-label="Table 1: Visits in 2019"',
    );
  });

  it('names the region in the words given', () => {
    expect(wrapTables(table(4), welsh)).toContain('aria-label="Tabl 1"');
  });

  it('makes a region of a narrow table too where its words leave it no room, without making it wider', () => {
    const long = '<tr><th>Unaccompanied</th><th>Responsibilities</th><th>Telecommunications</th></tr>';
    const html = `<div class="table-scroll"><table>${long}</table></div>`;
    expect(wrapTables(html, english)).toContain('<section class="table-scroll" tabindex="0" aria-label="Table 1">');
  });

  it('counts columns that span several', () => {
    const wide = '<div class="table-scroll"><table><tr><th colspan="5">Months</th></tr></table></div>';
    expect(wrapTables(wide, english)).toContain('table-scroll-wide');
  });
});
