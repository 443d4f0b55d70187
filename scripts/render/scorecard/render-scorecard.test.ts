import { describe, expect, it } from 'vitest';
import { buildIndicatorSets } from '../../model/figures/build-indicator-sets.ts';
import { markdownArchive } from '../../testing/markdown/body-of.ts';
import { anIndicator, anIndicatorSet } from '../../testing/figures/indicator-set-matter.ts';
import { welsh } from '../../words/cy/welsh.ts';
import { renderPrintedScorecard, renderScorecard } from './render-scorecard.ts';

const [access, other] = markdownArchive().indicatorSets;
const address = ({ path }: { readonly path: string }): string => `/base${path}`;
const onWeb = renderScorecard(access!, 'scorecard', address);
const inPrint = renderPrintedScorecard(access!, 'scorecard', address);
const textOf = (html: string): string => html.replace(/<[^>]*>/gu, ' ').replace(/\s+/gu, ' ');

/** Every cell of a row has a column, and every head its columns. */
function expectWhole(html: string): void {
  const columns = [...html.matchAll(/<colgroup span="(\d+)">/gu)].reduce((sum, [, span]) => sum + Number(span), 0);
  const rows = (/<tbody>([\s\S]*)<\/tbody>/u.exec(html)?.[1] ?? '').trim().split('</tr>').slice(0, -1);
  expect(rows).toHaveLength(2);
  for (const row of rows) expect(row.match(/<t[dh][ >]/gu)).toHaveLength(columns);
  const [head = '', second = ''] = (/<thead>([\s\S]*)<\/thead>/u.exec(html)?.[1] ?? '').split('</tr>');
  const spans = [...head.matchAll(/colspan="(\d+)"/gu)].reduce((sum, [, span]) => sum + Number(span), 0);
  expect(second.match(/<th /gu)).toHaveLength(spans);
  expect(head.match(/rowspan="2"/gu)!.length + spans).toBe(columns);
  expect(html).not.toMatch(/<t[dh][^>]*><\/t[dh]>/u);
}

describe('a scorecard', () => {
  it('has on the web and in print a cell for every column in every row, and none is empty', () => {
    expectWhole(onWeb);
    expectWhole(inPrint);
  });

  it('speaks the words of its set, on the web and in print', () => {
    const set = markdownArchive()
      .indicatorSetsIn(welsh)
      .find(({ id }) => id === 'other')!;
    const texts = [renderScorecard(set, 'scorecard', address), renderPrintedScorecard(set, 'scorecard', address)].map(
      textOf,
    );
    for (const text of texts) {
      for (const head of [
        'Cyf.',
        'Dangosydd',
        'Polaredd',
        'Tuedd',
        'CAG',
        'Targed',
        'Y flwyddyn hyd yma neu’r diweddaraf',
      ]) {
        expect(text).toContain(` ${head} `);
      }
      expect(text).toContain('Llwyd : 1 o 1');
      expect(text).toContain('Dros dro');
      expect(text).toContain('Maw 26');
      expect(text).not.toMatch(/\b(?:Grey|Year|Target|Provisional|Mar)\b/u);
    }
  });

  it('says the counts with their denominator, the rule and the notes', () => {
    for (const text of [textOf(onWeb), textOf(inPrint)]) {
      expect(text).toContain('Grey : 2 of 2');
      expect(text).toContain('Bigger is better');
      expect(text).toContain('Judged on the year to date');
      expect(text).toMatch(/waiting-times, England \S+: three-year average/u);
      expect(text).toContain('Target carried forward from 2025/26');
    }
  });

  it('marks what is provisional, with the year to date that it is part of', () => {
    const html = renderScorecard(other!, 'scorecard', address);
    expect(html.match(/aria-label="Note a"/gu)).toHaveLength(2);
    expect(html).toMatch(/<li id="[^"]*-note-a">Provisional<\/li>/u);
  });

  it('gives the reason of each colour on the web in its cell, for mouse and key, and in print in a list', () => {
    const reason = 'no value for the current period yet';
    expect(onWeb).toMatch(
      new RegExp(
        `<details [^>]*><summary><span class="rag rag-grey">[^§]*?</summary><span [^>]*>${reason}</span>`,
        'u',
      ),
    );
    expect(inPrint).not.toContain('<details');
    expect(inPrint).toContain(`<ul class="scorecard-reasons"><li><strong>waiting-times</strong> Grey: ${reason}</li>`);
  });

  it('shows on the web the colour beside the name and the newest first, in print the months in their order', () => {
    const places = (html: string, ...words: readonly string[]) => words.map((word) => textOf(html).indexOf(word));
    const web = places(onWeb, 'Indicator', 'RAG', 'Trend', 'May 26', 'Jan 26', 'England');
    expect(web).toEqual(web.toSorted((a, b) => a - b));
    const print = places(
      inPrint,
      'Trend',
      '2025/26',
      ' RO ',
      'Target',
      'RAG',
      'Year to date',
      'Jan 26',
      'May 26',
      'England',
    );
    expect(print).toEqual(print.toSorted((a, b) => a - b));
    expect(Math.min(...web, ...print)).toBeGreaterThan(0);
  });

  it('says the direction of travel beside a sparkline, and the main fact behind it', () => {
    expect(textOf(onWeb)).toContain('rose from 80% in January 2026 to 90% in April 2026; lowest 78% in March 2026.');
    expect(textOf(onWeb)).toContain('better since March 2026');
    expect(textOf(inPrint)).not.toContain('better since');
  });

  it('lets the rows of a colour be hidden where there are many, and keeps a colour of none without a tick', () => {
    const indicators = Array.from({ length: 12 }, (_, index) =>
      anIndicator({ id: `n-${index}`, aggregate: 'latest', values: { '2019-05': index }, targets: { '2019/20': 5 } }),
    );
    const [many] = buildIndicatorSets([anIndicatorSet(indicators)]);
    const html = renderScorecard(many!, 'scorecard', address);
    expect(html.match(/<input type="checkbox"/gu)).toHaveLength(2);
    expect(html.match(/class="scorecard-row-red"/gu)).toHaveLength(5);
    expect(textOf(html)).toContain('Amber : 0 of 12');
    expect(onWeb).not.toContain('<input');
    expect(renderPrintedScorecard(many!, 'scorecard', address)).not.toContain('<input');
  });
});
