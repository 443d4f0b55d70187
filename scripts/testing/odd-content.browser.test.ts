/// <reference lib="dom" />
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BuildOutcome } from '../job.ts';
import { findBrowser, machinePlaces } from '../render/pdf/browser/find-browser.ts';
import { launch } from '../render/pdf/browser/open-browser.ts';
import { bringAxe, violationsOf } from './accessibility.ts';
import { copyRoot, type BuiltRoot } from './built-root.ts';
import { arabicName, longTitle, longWord, writeOddRoot } from './odd-content/odd-root.ts';
import { serveWithHeaders } from './serve-with-headers.ts';

let built: BuiltRoot;
let outcome: BuildOutcome;
let server: Awaited<ReturnType<typeof serveWithHeaders>>;
let browser: Browser;
let pages: string[];

beforeAll(async () => {
  const source = await mkdtemp(join(tmpdir(), 'cleardays-odd-'));
  await writeOddRoot(source);
  built = await copyRoot(source);
  await rm(source, { recursive: true });
  outcome = await built.build('public');
  server = await serveWithHeaders(built.folder('public'), '');
  browser = await launch(await findBrowser(machinePlaces(null)));
  const { paths } = await built.output('public');
  pages = paths.filter((path) => path.endsWith('/index.html')).map((path) => path.slice(0, -'index.html'.length));
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await built.remove();
});

async function open(path: string, width: number): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800 });
  await page.goto(`${server.origin}${path}`);
  return page;
}

it('builds with nothing to complain of but the bank holidays of 1974', () => {
  expect(outcome.diagnostics.map(({ code }) => code)).toEqual(['BANK_HOLIDAYS_UNKNOWN']);
  expect(pages).toContain('/committees/plain/1974-05-14/');
});

it('is nowhere wider than the screen, however long the words', async () => {
  const page = await browser.newPage();
  const wide: string[] = [];
  for (const width of [320, 768, 1280]) {
    await page.setViewport({ width, height: 800 });
    for (const path of pages.filter((name) => !/report-\d/u.test(name))) {
      await page.goto(`${server.origin}${path}`);
      const reach = await page.evaluate(() => document.documentElement.scrollWidth);
      if (reach > width) wide.push(`${path} at ${width}: ${reach}`);
    }
  }
  await page.close();
  expect(wide).toEqual([]);
});

it.each([
  ['long titles of committee, meeting and items', '/committees/long/2026-03-18/'],
  ['a committee with a long name', '/committees/long/'],
  ['a committee without members and meetings', '/committees/empty/'],
  ['two reports of one title, and one from right to left', '/committees/plain/2026-03-19/'],
  ['a meeting of sixty items', '/committees/plain/2026-02-19/'],
  ['a meeting in 1974', '/committees/plain/1974-05-14/'],
  ['people with names in other scripts', '/people/'],
  ['a person whose name is one long word', '/people/long/'],
])('passes axe-core: %s', async (_, path) => {
  const page = await open(path, 320);
  await bringAxe(page);
  expect(await violationsOf(page)).toEqual([]);
  await page.close();
});

it('has a title for each page that no other has, also for two reports of one name', async () => {
  const output = await built.output('public');
  const titles = await Promise.all(
    pages.map(async (path) => /<title>([^<]*)/u.exec(await output.readText(`${path}index.html`))?.[1] ?? ''),
  );
  expect(new Set(titles).size).toBe(pages.length);
  expect(titles.filter((title) => title.startsWith('The budget'))).toHaveLength(2);
});

it('shows all sixty items in their order, and titles and names whole', async () => {
  const many = await open('/committees/plain/2026-02-19/', 1280);
  const numbers = await many.$$eval('.cd-item__number', (items) => items.map((item) => item.textContent));
  expect(numbers.map((text) => text.replace('Item ', ''))).toEqual(
    Array.from({ length: 60 }, (_, index) => String(index + 1)),
  );
  await many.close();
  const long = await open('/committees/long/2026-03-18/', 320);
  const text = await long.$eval('main', (main) => main.textContent);
  for (const whole of [longTitle, longWord, arabicName]) expect(text).toContain(whole);
  await long.close();
});

it('keeps a name from right to left apart from what stands around it', async () => {
  const page = await open('/committees/long/2026-03-18/', 1280);
  // A digit or bracket after such a name would otherwise be drawn on its other side.
  const isolated = await page.$$eval('.cd-item__presenter > *', (names) =>
    names.map((name) => getComputedStyle(name).unicodeBidi),
  );
  expect(isolated).toEqual(['isolate', 'isolate']);
  await page.close();
});
