import { describe, expect, it } from 'vitest';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { OfficerError } from '../../diagnostics/officer-error.ts';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import { fakeBrowser, papersOf, pdfOf } from '../../testing/fixtures/fake-browser.ts';
import { packsOf } from '../../testing/fixtures/packs-of.ts';
import type { FinishedPdf } from '../../model/finished-pdf.ts';

const meeting = {
  agenda: [{ report: 'one' }, { report: 'late', toFollow: true }],
  reports: { one: { body: 'Text.\n' }, late: {} },
  publications: [
    { kind: 'agenda' as const, date: '2026-05-12' },
    { kind: 'supplement' as const, date: '2026-05-14', papers: ['late'], reason: 'It was late.' },
  ],
};
const archive = archiveOf({
  committees: { health: { meetings: { '2026-05-20': meeting } }, arts: { meetings: { '2026-05-20': meeting } } },
});

describe('rendering packs', () => {
  it('goes on with the page numbers in a supplement, from the next right-hand page', async () => {
    const { packs } = await packsOf(archive, fakeBrowser());
    expect([...packs].map(([path, { map }]) => [path, map.firstPage])).toEqual([
      ['/committees/arts/2026-05-20/pack.pdf', 1],
      ['/committees/arts/2026-05-20/supplement-1.pdf', 5],
      ['/committees/health/2026-05-20/pack.pdf', 1],
      ['/committees/health/2026-05-20/supplement-1.pdf', 5],
    ]);
  });

  it('closes the browser once, when nobody prints any more', async () => {
    const browser = fakeBrowser();
    await packsOf(archive, browser);
    expect(browser.log.at(-1)).toBe('close');
    expect(browser.log.filter((entry) => entry === 'close')).toHaveLength(1);
  });

  it('prints nothing that is kept, and keeps what it printed', async () => {
    const kept = new Map<string, FinishedPdf>();
    const cache = {
      get: (key: string) => Promise.resolve(kept.get(key) ?? null),
      set: (key: string, pack: FinishedPdf) => {
        kept.set(key, pack);
        return Promise.resolve();
      },
    };
    const first = await packsOf(archive, fakeBrowser(), { cache });
    const browser = fakeBrowser();
    const lines: string[] = [];
    const second = await packsOf(archive, browser, { cache, report: (line) => lines.push(line) });
    expect(browser.log).toEqual(['close']);
    expect(lines).toEqual([]);
    expect(second.packs).toEqual(first.packs);
    const other = { ...fakeBrowser(), identity: '/opt/chrome 1 2' };
    await packsOf(archive, other, { cache });
    expect(other.log).toContain('print');
  });

  it('says once that no browser starts, prints no further, and still closes', async () => {
    const at = { file: 'browser', line: 1, column: 1 };
    const browser = fakeBrowser(() =>
      Promise.reject(new OfficerError([diagnose('BROWSER_NOT_STARTED', at, { path: '/x', reason: 'why.' })])),
    );
    const { packs, diagnostics } = await packsOf(archive, browser);
    expect(packs.size).toBe(0);
    expect(diagnostics.map(({ code }) => code)).toEqual(['BROWSER_NOT_STARTED']);
    expect(browser.log).toEqual(['measure', 'measure', 'close']);
  });

  it('prints documents in which no id stands twice and every link within them leads somewhere', async () => {
    const chart = `\`\`\`vega-lite
{"title": "Bridges", "description": "Two.", "data": {"values": [{"a": "Old", "b": 2}, {"a": "New", "b": 3}]},
 "mark": "bar", "encoding": {"x": {"field": "a", "type": "nominal"}, "y": {"field": "b", "type": "quantitative"}}}
\`\`\`
`;
    const body = `## One\n\nText[^1] of :item[3].\n\n${chart}\n${chart}\n| A | B |\n| - | - |\n| 1 | 2 |\n\n[^1]: Note.\n`;
    const full = archiveOf({
      committees: {
        health: {
          meetings: {
            '2026-04-20': {
              agenda: [{ title: 'Apologies' }],
              minutes: { body: '## Apologies\n\n1. One\n2. See :item[1].\n' },
              publications: [{ kind: 'agenda', date: '2026-04-10' }],
            },
            '2026-05-20': {
              agenda: [{ minutes: '2026-04-20' }, { report: 'one' }, { report: 'two' }],
              reports: {
                one: { body, cover: true, appendices: [{ title: 'Two', report: 'three' }] },
                two: { body },
                three: { body },
              },
              publications: [{ kind: 'agenda', date: '2026-05-12' }],
            },
          },
        },
      },
    });
    const documents: string[] = [];
    const browser = fakeBrowser(({ job }) => {
      documents.push(String(job.files.get('/pack.html')?.content));
      return pdfOf(1, papersOf(job));
    });
    expect((await packsOf(full, browser)).diagnostics).toEqual([]);
    const valuesOf = (html: string, pattern: RegExp): string[] =>
      [...html.matchAll(pattern)].map((match) => match[1] ?? '');
    for (const html of documents) {
      const ids = valuesOf(html, /\sid="([^"]+)"/gu);
      expect(ids).toEqual([...new Set(ids)]);
      expect(ids).toEqual(expect.arrayContaining(valuesOf(html, /href="#([^"]+)"/gu)));
    }
    expect(documents.some((html) => html.split('<svg').length > 6)).toBe(true);
  });

  it('throws where a picture went missing after the content was read, and still closes', async () => {
    const pictured = archiveOf({
      committees: {
        health: {
          meetings: {
            '2026-05-20': {
              ...meeting,
              reports: { one: { body: '![A tree](files/tree.png)\n' }, late: {} },
              files: ['files/tree.png'],
            },
          },
        },
      },
    });
    const browser = fakeBrowser();
    await expect(packsOf(pictured, browser)).rejects.toThrow('There is no such file.');
    expect(browser.log).toEqual(['close']);
  });
});
