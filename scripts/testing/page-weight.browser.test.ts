/// <reference lib="dom" />
import { gzipSync } from 'node:zlib';
import type { HTTPRequest } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visitDemonstration, type VisitedDemonstration } from './visited-demonstration.ts';

const panel = '/committees/corporate-parenting/';
const kinds = [
  ['home', '/'],
  ['committee', panel],
  ['meeting with minutes', `${panel}2019-07-03/`],
  ['report with the scorecard', `${panel}2019-07-03/performance-scorecard/`],
  ['minutes', `${panel}2019-03-06/minutes/`],
  ['decisions', '/decisions/'],
  ['calendar', '/calendar/'],
  ['people', '/people/'],
  ['indicator', '/indicators/children-in-care/lac-13/'],
  ['search', '/search/'],
  ['notes of the device', '/notes/'],
] as const;

let site: VisitedDemonstration;

beforeAll(async () => {
  site = await visitDemonstration();
});
afterAll(() => site.close());

/** Compressed bytes of the first view of a page by what they are; a font is not counted. */
async function weigh(path: string, read: (path: string) => Promise<string>): Promise<{ all: number; scripts: number }> {
  const html = await read(path);
  const named = [...html.matchAll(/ (?:href|src)="\/meetings(\/assets\/[^"]*\.(css|js))"/gu)];
  const sizes = await Promise.all(
    named.map(async ([, file = '', kind]) => ({ kind, bytes: gzipSync(await read(file)).length })),
  );
  const sum = (of: typeof sizes): number => of.reduce((total, { bytes }) => total + bytes, 0);
  return { all: gzipSync(html).length + sum(sizes), scripts: sum(sizes.filter(({ kind }) => kind === 'js')) };
}

it('sends at most 50 KB for the first view of a meeting, and 15 KB of script on pages other than search and notes', async () => {
  const output = site.output;
  const pages = output.paths.filter((path) => path.endsWith('/index.html'));
  const tooHeavy: string[] = [];
  for (const path of pages) {
    const { all, scripts } = await weigh(path, (file) => output.readText(file));
    const isMeeting = /^\/committees\/[^/]+\/\d{4}-\d\d-\d\d[^/]*\/index\.html$/u.test(path);
    if (isMeeting && all > 50_000) tooHeavy.push(`${path}: ${all} bytes`);
    if (!/^\/(?:search|notes)\//u.test(path) && scripts > 15_000) tooHeavy.push(`${path}: ${scripts} bytes of script`);
  }
  expect(pages.length).toBeGreaterThan(100);
  expect(tooHeavy).toEqual([]);
});

describe.each(kinds)('%s', (_, path) => {
  it.each([320, 1280])(
    'shows its text before its fonts are there, and moves nothing when they come, at %i px',
    async (width) => {
      const page = await site.browser.newPage();
      try {
        await page.setViewport({ width, height: 800 });
        await page.setCacheEnabled(false);
        await page.setRequestInterception(true);
        const held: HTTPRequest[] = [];
        page.on('request', (request) => {
          if (request.resourceType() === 'font') held.push(request);
          else void request.continue();
        });
        await page.evaluateOnNewDocument(() => {
          const seen = { shift: 0 };
          Object.assign(globalThis, { seen });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
        });
        const loaded = page.goto(`${site.origin}/meetings${path}`, { waitUntil: 'networkidle0' });
        await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
        expect(held.length).toBeGreaterThan(0);
        for (const request of held.splice(0)) await request.continue();
        page.on('request', () => {
          for (const request of held.splice(0)) void request.continue();
        });
        await loaded;
        // Two frames, so that what is laid out anew is also painted and counted.
        const shift = await page.evaluate(async () => {
          await document.fonts.ready;
          for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
          return (globalThis as unknown as { seen: { shift: number } }).seen.shift;
        });
        expect(shift).toBe(0);
      } finally {
        await page.close();
      }
    },
  );
});
