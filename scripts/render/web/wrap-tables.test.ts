import { describe, expect, it } from 'vitest';
import { wrapTables } from './wrap-tables.ts';

const row = (cells: number) => `<tr>${'<td>1</td>'.repeat(cells)}</tr>`;
const table = (cells: number, caption = '') =>
  `<div class="table-scroll"><table id="table-1">${caption}${row(cells)}</table></div>`;

describe('wrapTables', () => {
  it('leaves a table that fits on a phone without a stop of the tab key', () => {
    expect(wrapTables(table(3))).toBe(table(3));
  });

  it('makes a wide table a region that the keyboard reaches, with a name', () => {
    expect(wrapTables(`${table(2)}${table(4)}`)).toContain('tabindex="0" aria-label="Table 2">');
  });

  it('names the region after the caption, without its markup', () => {
    expect(wrapTables(table(4, '<caption>Visits in <em>2019</em></caption>'))).toContain(
      'aria-label="Table 1: Visits in 2019"',
    );
  });

  it('makes a region of a narrow table too where its words leave it no room, without making it wider', () => {
    const long = '<tr><th>Unaccompanied</th><th>Responsibilities</th><th>Telecommunications</th></tr>';
    const html = `<div class="table-scroll"><table>${long}</table></div>`;
    expect(wrapTables(html)).toContain('<section class="table-scroll" tabindex="0" aria-label="Table 1">');
  });

  it('counts columns that span several', () => {
    const wide = '<div class="table-scroll"><table><tr><th colspan="5">Months</th></tr></table></div>';
    expect(wrapTables(wide)).toContain('table-scroll-wide');
  });
});
