import { describe, expect, it } from 'vitest';
import { recordsOfPage } from './page-records.ts';
import { pageOfRecord } from './search-record.ts';

const page = (attributes: string, body: string, title = 'Floods – Environment Committee, 18 March 2026'): string =>
  `<!DOCTYPE html><html lang="en-GB"><head><title>${title} – Fen &amp; Marsh Council</title></head>` +
  `<body><header>Menu</header><main class="cd-main" id="content"${attributes}>${body}</main><footer>Foot</footer></body></html>`;
const ofMeeting =
  ' data-search-committees="Roads &amp; Rivers" data-search-date="2026-03-18" data-search-year="2025/26"';
const read = (html: string, path = '/a/') => recordsOfPage(path, html, 'Fen & Marsh Council');

describe('recordsOfPage', () => {
  it('takes title, facts and main part of a page, and nothing around it', () => {
    const [record, ...others] = read(page(` data-search-kind="report"${ofMeeting}`, '<p>Wet.</p>'), '/a b/é/');
    expect(others).toEqual([]);
    expect(record).toEqual({
      url: '/a%20b/%C3%A9/',
      titleHtml: 'Floods – Environment Committee, 18 March 2026',
      facts: {
        kinds: ['report'],
        committees: ['Roads &amp; Rivers'],
        meeting: { date: '2026-03-18', municipalYear: '2025/26' },
      },
      bodyHtml: '<p>Wet.</p> ',
    });
  });

  it('is found under each body of a joint meeting', () => {
    const joint = ofMeeting.replace('Rivers"', 'Rivers\nHealth"');
    const resolved =
      '<section class="cd-minute" id="m-1"><h2>1 Pumps</h2><div class="outcome outcome-resolved">Yes.</div></section>';
    const found = read(page(` data-search-kind="minutes"${joint}`, `<article>${resolved}</article>`));
    expect(found.map(({ facts }) => facts.committees)).toEqual([
      ['Roads &amp; Rivers', 'Health'],
      ['Roads &amp; Rivers', 'Health'],
    ]);
    expect(found[1]?.titleHtml).toBe('1 Pumps – Roads &amp; Rivers and Health, 18 March 2026');
    expect(pageOfRecord(found[1]!)).toContain('data-value="Roads &amp; Rivers"></i>');
    expect(pageOfRecord(found[1]!)).toContain('<i data-pagefind-filter="committee[data-value]" data-value="Health">');
  });

  it('takes nothing of a page that says nothing of search', () => {
    expect(read(page('', '<p>Wet.</p>'))).toEqual([]);
  });

  it('keeps ids as places, values as words and names of facts apart, and drops scripts and drawings', () => {
    const [record] = read(
      page(
        ' data-search-kind="page"',
        '<script type="application/json">{"a":"<p>"}</script><h2 id="one">One</h2><p class="x" id="p-1-1">We had ' +
          '<data class="figure-value" value="840">840</data>.</p><svg><text>drawn</text></svg><dl><dt>Wards</dt><dd>All</dd></dl>',
      ),
    );
    expect(record?.bodyHtml).toBe(
      '<h2 id="one">One</h2><p class="x"><a id="p-1-1"></a>We had <span class="figure-value" value="840">840</span>.</p> ' +
        '<dl><dt>Wards:</dt> <dd>All</dd></dl>',
    );
  });

  describe('of minutes', () => {
    const minute = (id: string, heading: string, body: string, more = ''): string =>
      `<section class="cd-minute" id="${id}"${more}>\n<h2 class="cd-minute__heading"><span>${id}</span> ${heading}</h2>${body}</section>\n`;
    const resolved = '<div class="outcome outcome-resolved"><p>That it be built.</p></div>';
    const body =
      '<article><h1>Minutes</h1>' +
      minute('minute-1', 'Pumps', `<section class="table-scroll">Table</section>${resolved}`) +
      minute('minute-2', 'Weirs', '<p>We talked.</p>') +
      minute('minute-3', 'Exclusion', resolved, ' data-pagefind-ignore') +
      minute('minute-4', 'Sluices', resolved) +
      '<section class="cd-minute" aria-labelledby="private">Summary of private business</section></article>';
    const [rest, ...decisions] = read(page(` data-search-kind="minutes"${ofMeeting}`, body), '/m/minutes/');

    it('makes a record of each minute that resolves something, which leads to it', () => {
      expect(decisions.map(({ url, titleHtml, facts }) => [url, titleHtml, facts.kinds])).toEqual([
        ['/m/minutes/#minute-1', 'minute-1 Pumps – Roads &amp; Rivers, 18 March 2026', ['decision', 'minutes']],
        ['/m/minutes/#minute-4', 'minute-4 Sluices – Roads &amp; Rivers, 18 March 2026', ['decision', 'minutes']],
      ]);
      expect(decisions[0]?.bodyHtml).toContain('Table');
      expect(decisions[1]?.bodyHtml).not.toContain('Summary of private business');
    });

    it('leaves the others where they stand, and no text twice', () => {
      expect(rest?.bodyHtml).toMatch(/Minutes[^]*Weirs[^]*We talked[^]*Exclusion[^]*Summary of private business/u);
      expect(rest?.bodyHtml).not.toMatch(/Pumps|Sluices/u);
    });
  });
});
