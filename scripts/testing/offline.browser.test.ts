/// <reference lib="dom" />
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, afterEach, expect, it } from 'vitest';
import { findBrowser, machinePlaces } from '../render/pdf/browser/find-browser.ts';
import { launch } from '../render/pdf/browser/open-browser.ts';
import { copyRoot, type BuiltRoot } from './built-root.ts';
import { serveWithHeaders } from './serve-with-headers.ts';

const meeting = '/democracy/committees/environment/2026-03-18/';

let small: BuiltRoot;
let browser: Browser;
let host: Awaited<ReturnType<typeof serveWithHeaders>>;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  small = await copyRoot(join(import.meta.dirname, 'golden/small/root'));
  await small.build('public', { packs: true });
  browser = await launch(await findBrowser(machinePlaces(null)));
});
afterAll(async () => {
  await browser.close();
  await small.remove();
});
// Each test is another reader with a browser of their own.
beforeEach(async () => {
  host = await serveWithHeaders(small.folder('public'), '/democracy');
  context = await browser.createBrowserContext();
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await host.close();
});

const go = (path: string): Promise<unknown> => page.goto(`${host.origin}${path}`);
const textOf = (selector: string): Promise<string> => page.$eval(selector, (element) => element.textContent);
const cacheNames = (): Promise<string[]> => page.evaluate(() => caches.keys());

async function said(words: RegExp, selector = '.cd-keep__said'): Promise<string> {
  await page.waitForFunction(
    (at, source) => new RegExp(source, 'u').test(document.querySelector(at)?.textContent ?? ''),
    { timeout: 20_000 },
    selector,
    words.source,
  );
  return textOf(selector);
}

/** Goes to a button by the tab key and presses it. */
async function press(words: string): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.textContent === wanted, words)) {
      await page.keyboard.press('Enter');
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`The key does not lead to “${words}”.`);
}

async function keep(): Promise<void> {
  await go(meeting);
  await said(/To read without a connection/u);
  await press('Keep this pack on this device');
  await said(/^Kept on this device on/u);
}

it('keeps a pack by keyboard alone, and shows every page, picture and PDF of it when the server is gone', async () => {
  await go(meeting);
  expect(await said(/To read without/u)).toMatch(/about \d+(?:\.\d)? [KM]B, \d+ pages and \d+ PDFs?\.$/u);
  await press('Keep this pack on this device');
  expect(await said(/^Kept/u)).toMatch(/^Kept on this device on \d+ \w+ \d{4} \(today\): /u);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Remove from this device');
  const { files } = JSON.parse(
    await small.output('public').then((output) => output.readText(`${meeting.slice('/democracy'.length)}offline.json`)),
  ) as {
    files: [string][];
  };
  await host.close();
  for (const [href] of files.filter(([path]) => path.endsWith('/'))) {
    await go(href);
    expect(await textOf('h1'), href).not.toBe('You are offline');
    expect(await said(/^You are reading a copy/u, '.cd-kept-notice')).toContain('(today)');
    const broken = await page.evaluate(async () => {
      await document.fonts.ready;
      const pictures = [...document.images].filter((image) => image.naturalWidth === 0).map((image) => image.src);
      const sheets = [...document.styleSheets].filter((sheet) => sheet.cssRules.length === 0);
      return [...pictures, ...sheets.map(({ href: sheet }) => sheet), ...(document.fonts.size === 0 ? ['fonts'] : [])];
    });
    expect(broken, href).toEqual([]);
  }
  const pdf = files.find(([path]) => path.endsWith('/pack.pdf'))![0];
  expect(
    await page.evaluate(async (href) => {
      const copy = await caches.match(href);
      return new TextDecoder().decode((await copy!.arrayBuffer()).slice(0, 5));
    }, pdf),
  ).toBe('%PDF-');
});

it('shows a note at its paragraph, takes another and lists both when the server is gone', async () => {
  await keep();
  const report = `${meeting}river-levels/`;
  const write = async (text: string): Promise<void> => {
    await press('Write a note here');
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await page.keyboard.type(text);
    await press('Save');
    await page.waitForFunction(
      (wanted) => [...document.querySelectorAll('.cd-note__text')].some((note) => note.textContent === wanted),
      {},
      text,
    );
  };
  await go(`${report}#p-1-1`);
  await page.waitForSelector('.cd-note-open');
  await write('Before the meeting');
  await host.close();
  await go(`${report}#p-1-2`);
  await page.waitForSelector('.cd-note-open');
  await write('In the meeting');
  expect(await textOf('#p-1-1 + .cd-notes-here .cd-note__text')).toBe('Before the meeting');
  await go(`/democracy/notes/?meeting=${encodeURIComponent(meeting)}`);
  await said(/^You have 2 notes on this meeting/u, '[data-notes-said]');
});

it('says of a page that it does not keep that there is no connection, and lists what is there', async () => {
  await keep();
  await host.close();
  await go('/democracy/people/');
  expect(await textOf('h1')).toBe('You are offline');
  await said(/^1 pack is kept on this device/u, '.cd-keep__total');
  await page.click('.cd-keep__item a');
  await page.waitForSelector('.cd-page--meeting');
  expect(await page.$eval('.cd-kept-notice', (notice) => getComputedStyle(notice).display)).toBe('block');
});

it('shows what the site has and no copy while there is a connection', async () => {
  await keep();
  const file = join(small.folder('public'), 'committees/environment/2026-03-18/index.html');
  const html = await readFile(file, 'utf8');
  try {
    await writeFile(file, html.replace(/<h1[^>]*>/u, '$&Renewed '));
    await page.reload();
    expect(await textOf('h1')).toContain('Renewed');
    expect(await page.$eval('.cd-kept-notice', (notice) => getComputedStyle(notice).display)).toBe('none');
  } finally {
    await writeFile(file, html);
  }
});

it('tells of a newer version, fetches it, and keeps the former one where that fails', async () => {
  await keep();
  const [former] = (await cacheNames()).filter((name) => name.includes(' pack '));
  const file = join(small.folder('public'), 'committees/environment/2026-03-18/offline.json');
  const manifest = await readFile(file, 'utf8');
  try {
    const { files, ...rest } = JSON.parse(manifest) as { files: [string, string, number][]; version: string };
    const missing: [string, string, number] = [`${meeting}not-there/`, '0000000000', 1];
    await writeFile(file, JSON.stringify({ ...rest, version: 'newer', files: [...files, missing] }));
    await page.reload();
    await said(/A newer version has been published since/u);
    await press('Update');
    await said(/The site is being renewed just now.*What was kept before is still there/u);
    expect((await cacheNames()).filter((name) => name.includes(' pack '))).toEqual([former]);

    await writeFile(file, JSON.stringify({ ...rest, version: 'newer', files }));
    await press('Update');
    await said(/^Kept on this device/u);
    const packs = (await cacheNames()).filter((name) => name.includes(' pack '));
    expect(packs).toHaveLength(1);
    expect(packs).not.toEqual([former]);
    await page.reload();
    expect(await said(/^Kept on this device/u)).not.toContain('newer');
  } finally {
    await writeFile(file, manifest);
  }
});

it('leaves nothing where the reader stops, and nothing at all where the last pack is removed', async () => {
  await go(meeting);
  await said(/To read without/u);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    // The pack's PDF never comes.
    if (!request.url().endsWith('/pack.pdf')) void request.continue();
  });
  await press('Keep this pack on this device');
  await said(/Keeping the pack/u);
  await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0);
  await press('Stop');
  await said(/^Stopped\. Nothing of this pack is kept\.$/u);
  expect(await cacheNames()).toEqual([]);
  page.removeAllListeners('request');
  await page.setRequestInterception(false);

  await press('Keep this pack on this device');
  await said(/^Kept/u);
  await press('Remove from this device');
  await said(/^Removed/u);
  expect(await cacheNames()).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

it.each([
  ['the browser knows that beforehand', false, 60_000],
  ['the worker cannot store its own pages', true, 60_000],
  ['it runs out in the middle', true, 300_000],
])('says so where there is no room and %s, and keeps nothing by halves', async (_when, isUnforeseen, quotaSize) => {
  if (isUnforeseen) {
    await page.evaluateOnNewDocument(() => {
      StorageManager.prototype.estimate = () => Promise.resolve({ quota: 1e9, usage: 0 });
    });
  }
  await go(meeting);
  await said(/To read without/u);
  const protocol = await page.createCDPSession();
  await protocol.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize });
  await press('Keep this pack on this device');
  await said(/^There is not enough room.*Nothing of this pack is kept/u);
  expect(await cacheNames()).toEqual([]);
});

it('says so where the browser refuses to store anything', async () => {
  await page.evaluateOnNewDocument(() => {
    CacheStorage.prototype.has = () => Promise.reject(new DOMException('', 'SecurityError'));
  });
  await go(meeting);
  await said(/^The browser does not let this site keep anything/u);
});

it('says that the browser has removed a pack', async () => {
  await keep();
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.reload();
  await said(/^This pack was kept here, but the browser has removed it/u);
});

it('finds nothing of the other edition below the same address, and removes it', async () => {
  await keep();
  const worker = join(small.folder('public'), 'service-worker.js');
  const text = await readFile(worker, 'utf8');
  try {
    await writeFile(worker, text.replace('"edition":"public"', '"edition":"members"'));
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
    });
    await page.waitForFunction(async () => (await caches.keys()).every((name) => name.startsWith('cleardays members')));
    await host.close();
    await go(meeting);
    expect(await textOf('h1')).toBe('You are offline');
  } finally {
    await writeFile(worker, text);
  }
});
