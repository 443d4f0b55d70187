/// <reference lib="dom" />
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser, machinePlaces } from '../render/pdf/browser/find-browser.ts';
import { launch } from '../render/pdf/browser/open-browser.ts';
import { copyRoot, type BuiltRoot } from './built-root.ts';
import { serveWithHeaders } from './serve-with-headers.ts';

const meeting = '/democracy/committees/environment/2026-03-18/';
const report = `${meeting}river-levels/`;
const file = 'committees/environment/2026-03-18/river-levels/index.html';
const database = 'cleardays public /democracy/ notes';

let small: BuiltRoot;
let browser: Browser;
let host: Awaited<ReturnType<typeof serveWithHeaders>>;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  small = await copyRoot(join(import.meta.dirname, 'golden/small/root'));
  await small.build('public');
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

const go = (path: string, on = page): Promise<unknown> => on.goto(`${host.origin}${path}`);
const cardsAt = (selector: string, on = page): Promise<string[]> =>
  on.$$eval(`${selector} .cd-note__text`, (cards) => cards.map((card) => card.textContent));

async function said(words: RegExp, selector: string, on = page): Promise<string> {
  const waiting = on.waitForFunction(
    (at, source) =>
      [...document.querySelectorAll(at)].some((element) => new RegExp(source, 'u').test(element.textContent)),
    { timeout: 10_000 },
    selector,
    words.source,
  );
  const texts = (): Promise<string[]> => on.$$eval(selector, (found) => found.map((element) => element.textContent));
  await waiting.catch(async (error: unknown) => {
    throw new Error(`It says: ${(await texts()).join(' | ')}`, { cause: error });
  });
  return on.$eval(selector, (element) => element.textContent);
}

/** Goes on by the tab key to something with these words and presses Enter. */
async function press(words: string, on = page): Promise<void> {
  for (let presses = 0; presses < 300; presses += 1) {
    if (await on.evaluate((wanted) => document.activeElement?.textContent.trim() === wanted, words)) {
      await on.keyboard.press('Enter');
      return;
    }
    await on.keyboard.press('Tab');
  }
  throw new Error(`The key does not lead to “${words}”.`);
}

async function write(number: string, text: string, on = page): Promise<void> {
  await press(number, on);
  await press('Write a note here', on);
  await on.keyboard.type(text);
  await press('Save', on);
  await said(/^Note saved/u, '[data-notes] .cd-note__said', on);
}

/** Serves the report with its text changed until the end of a test. */
async function changed(change: (html: string) => string, test: () => Promise<void>): Promise<void> {
  const path = join(small.folder('public'), file);
  const html = await readFile(path, 'utf8');
  expect(change(html)).not.toBe(html);
  await writeFile(path, change(html));
  try {
    await test();
  } finally {
    await writeFile(path, html);
  }
}

it('takes a note on a paragraph by keyboard alone, shows it there, and keeps it for the next visit', async () => {
  await go(report);
  await said(/^You have 0 notes on this page/u, '[data-notes]');
  await write('1.1', 'Ask why the March reading is missing.');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Write a note here');
  expect(await cardsAt('#p-1-1 + .cd-notes-here')).toEqual(['Ask why the March reading is missing.']);
  await go(meeting);
  await go(report);
  await said(/^You have 1 note on this page/u, '[data-notes]');
  expect(await page.$eval('#p-1-1', (paragraph) => paragraph.className)).toContain('cd-has-note');
  // Closed until its paragraph is chosen, so that nothing moves when the page is loaded.
  expect(await page.$eval('#p-1-1 + .cd-notes-here', (notes) => getComputedStyle(notes).display)).toBe('none');
  await page.click('[data-notes] a[href="#p-1-1"]');
  await page.waitForSelector('#p-1-1 + .cd-notes-here .cd-note', { visible: true });
});

it('changes a note, and deletes it with a way back', async () => {
  await go(report);
  await write('1.1', 'First thought');
  await press('Change');
  await page.keyboard.type(', and a second');
  await press('Save');
  await said(/^First thought, and a second$/u, '#p-1-1 + .cd-notes-here .cd-note__text');
  await press('Delete');
  await said(/^Note deleted\./u, '#p-1-1 + .cd-notes-here .cd-note__said');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#p-1-1 + .cd-notes-here .cd-note__text');
  await press('Delete');
  await said(/^Note deleted\./u, '#p-1-1 + .cd-notes-here .cd-note__said');
  await page.reload();
  await said(/^You have 0 notes on this page/u, '[data-notes]');
});

it('takes notes on minutes as well', async () => {
  await go('/democracy/committees/environment/2026-01-14/minutes/');
  const [id, number] = await page.$eval('.cd-minute[id]', (minute) => [
    minute.id,
    minute.querySelector('.cd-minute__number')?.textContent ?? '',
  ]);
  await write(number!, 'Check the date.');
  expect(await cardsAt(`#${id!}`)).toEqual(['Check the date.']);
});

it('says that a paragraph has another wording, and never moves a note to one that reads alike', async () => {
  await go(report);
  const wording = await page.$eval('#p-1-1', (paragraph) => paragraph.textContent);
  await write('1.1', 'On the first wording');
  // A new paragraph before it takes its number; the old one is the next.
  const insert = (html: string): string =>
    html
      .replaceAll('id="p-1-2"', 'id="p-1-3"')
      .replace('id="p-1-1"', 'id="p-1-2"')
      .replace(
        '<p id="p-1-2"',
        '<p id="p-1-1" class="numbered"><a class="paragraph-number" href="#p-1-1">1.1</a> New.</p><p id="p-1-2"',
      );
  await changed(insert, async () => {
    await page.reload();
    await said(/Written on an earlier wording/u, '#p-1-1 + .cd-notes-here');
    const quotation = await page.$eval('#p-1-1 + .cd-notes-here blockquote', (quote) => quote.textContent);
    expect(wording.replace(/\s+/gu, ' ')).toContain(quotation);
    expect(await cardsAt('#p-1-2 + .cd-notes-here')).toEqual([]);
    expect(await said(/on an earlier wording/u, '[data-notes]')).toContain('1.1');
  });
  await page.reload();
  await page.waitForSelector('#p-1-1 + .cd-notes-here .cd-note__text');
  expect(await page.$('#p-1-1 + .cd-notes-here blockquote')).toBeNull();
});

it('shows a note whose paragraph is gone in the list, with what it was written on', async () => {
  await go(report);
  await write('1.1', 'On what is gone');
  await changed(
    (html) => html.replace('id="p-1-1" class="numbered"', ''),
    async () => {
      await page.reload();
      await said(/This paragraph is no longer there/u, '[data-notes]');
      expect(await cardsAt('[data-notes]')).toEqual(['On what is gone']);
    },
  );
});

it('keeps the text in the box where there is no room, and says so', async () => {
  await go(report);
  await said(/^You have 0 notes/u, '[data-notes]');
  await press('1.1');
  await press('Write a note here');
  await page.keyboard.type('Not to be lost');
  const protocol = await page.createCDPSession();
  await protocol.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: 1 });
  await press('Save');
  await said(/^There is no room left.*Your text is still in the box/u, 'form .cd-note__said');
  expect(await page.$eval('textarea', (box) => box.value)).toBe('Not to be lost');
  await protocol.send('Storage.overrideQuotaForOrigin', { origin: host.origin });
  await press('Save');
  await said(/^Note saved/u, '[data-notes] .cd-note__said');
});

it('says so where the browser refuses to keep notes', async () => {
  await page.evaluateOnNewDocument(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('', 'SecurityError');
    };
  });
  await go(report);
  await said(/^The browser does not let this site keep notes/u, '[data-notes]');
});

it('says that the browser has removed the notes', async () => {
  await go(report);
  await write('1.1', 'Soon gone');
  await page.evaluate(
    (name) =>
      new Promise((done) => {
        indexedDB.deleteDatabase(name).onsuccess = done;
      }),
    database,
  );
  await page.reload();
  await said(/the browser has removed them/u, '[data-notes]');
  await go('/democracy/notes/');
  await said(/the browser has removed them/u, '[data-notes-said]');
});

it('keeps both versions of a note that two windows change at once, and shows each what the other wrote', async () => {
  await go(report);
  await write('1.1', 'Begun');
  const other = await context.newPage();
  await go(`${report}#p-1-1`, other);
  await other.waitForSelector('#p-1-1 + .cd-notes-here .cd-note__text');
  await other.bringToFront();
  const writing = (): boolean => document.activeElement instanceof HTMLTextAreaElement;
  await press('Change', other);
  await other.waitForFunction(writing);
  await other.keyboard.type('B');
  await page.bringToFront();
  await press('Change');
  await page.waitForFunction(writing);
  await page.keyboard.type('A');
  await press('Save');
  // The message is that of the first save already; the card tells that the second is done.
  await page.waitForFunction(
    () => document.querySelector('#p-1-1 + .cd-notes-here .cd-note__text')?.textContent === 'BegunA',
  );
  await other.bringToFront();
  // What is just being written stays, though the list around it is renewed.
  expect(await other.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).toBe('BegunB');
  await press('Save', other);
  await said(/both versions are kept/u, '[data-notes] .cd-note__said', other);
  const texts = await cardsAt('#p-1-1 + .cd-notes-here', other);
  expect(texts).toHaveLength(2);
  await page.waitForFunction(() => document.querySelectorAll('#p-1-1 + .cd-notes-here .cd-note__text').length === 2);
});

it('leaves notes as they are where a newer version of the site has opened their database, and says so', async () => {
  await go(report);
  await write('1.1', 'Of long ago');
  const kept = await page.evaluate(
    (name) =>
      new Promise<unknown[]>((done, failed) => {
        // What a later version of the site will do while this page is open.
        const opening = indexedDB.open(name, 2);
        opening.onblocked = () => {
          failed(new Error('blocked'));
        };
        opening.onupgradeneeded = () => {
          opening.transaction!.objectStore('notes').createIndex('meeting', 'meeting');
        };
        opening.onsuccess = () => {
          const reading = opening.result.transaction('notes').objectStore('notes').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            done(reading.result);
          };
        };
      }),
    database,
  );
  expect(kept).toMatchObject([{ text: 'Of long ago' }]);
  await press('Change');
  await press('Save');
  await said(/newer version of this site.*Your text is still in the box/u, 'form .cd-note__said');
});

describe('printing', () => {
  it('leaves notes out unless the reader asks for them', async () => {
    await go(report);
    await write('1.1', 'For my eyes');
    await page.emulateMediaType('print');
    const display = (): Promise<string> =>
      page.$eval('#p-1-1 + .cd-notes-here', (notes) => getComputedStyle(notes).display);
    expect(await display()).toBe('none');
    await page.$eval('[data-note-switch="data-print-notes"]', (box) => {
      (box as HTMLInputElement).click();
    });
    expect(await display()).toBe('block');
  });
});

describe('export and import', () => {
  let downloads: string;
  beforeEach(async () => {
    downloads = await mkdtemp(join(tmpdir(), 'cleardays-notes-'));
  });
  afterEach(() => rm(downloads, { recursive: true }));

  async function exportNotes(): Promise<string> {
    const protocol = await page.createCDPSession();
    await protocol.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: downloads,
      browserContextId: context.id!,
    });
    await go('/democracy/notes/');
    await press('Export all notes');
    await said(/written to a file/u, '[data-notes-transfer-said]');
    for (;;) {
      const name = (await readdir(downloads)).find((one) => one.endsWith('.jsonld'));
      if (name !== undefined) return join(downloads, name);
      await new Promise((later) => setTimeout(later, 50));
    }
  }

  async function importNotes(path: string, words: RegExp): Promise<string> {
    const input = await page.$('[data-notes-in]');
    await (input as Awaited<ReturnType<typeof page.$<'input'>>>)!.uploadFile(path);
    return said(words, '[data-notes-transfer-said]');
  }

  it('brings notes to another browser, and adds nothing when it is done again', async () => {
    await go(report);
    await write('1.1', 'Round <b>trip</b>\n“quoted”');
    const path = await exportNotes();
    await context.close();
    context = await browser.createBrowserContext();
    page = await context.newPage();
    await go('/democracy/notes/');
    expect(await importNotes(path, /^1 note was added\.$/u)).toBe('1 note was added.');
    expect(await cardsAt('[data-notes-list]')).toEqual(['Round <b>trip</b>\n“quoted”']);
    await importNotes(path, /^0 notes were added\. 1 was here already\.$/u);
    await go(report);
    await said(/^You have 1 note on this page/u, '[data-notes]');
    expect(await page.$('#p-1-1 + .cd-notes-here b, #p-1-1 + .cd-notes-here blockquote')).toBeNull();
  });

  it('takes nothing for HTML, and no address but its own, from a file that somebody else has made', async () => {
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
    const address = 'https://council.example/democracy/committees/environment/2026-03-18/river-levels/';
    const annotation = (source: string, id: string): object => ({
      id,
      type: 'Annotation',
      body: { type: 'TextualBody', value: hostile },
      target: {
        source,
        title: hostile,
        meetingTitle: hostile,
        selector: [
          { type: 'FragmentSelector', value: hostile, number: hostile },
          { type: 'TextQuoteSelector', exact: hostile },
        ],
      },
    });
    await go('/democracy/notes/');
    const own = await page.$eval('[data-notes-list]', (box) => (box as HTMLElement).dataset.address ?? '');
    const path = join(downloads, 'hostile.json');
    const items = [
      annotation(`${own}${address.split('/democracy/')[1]!}`, hostile),
      annotation('javascript:document.title=1', 'urn:a'),
      annotation('https://elsewhere.example/', 'urn:b'),
      annotation(`${own}/elsewhere.example/`, 'urn:c'),
    ];
    await writeFile(path, JSON.stringify(items));
    await importNotes(path, /^2 notes were added\. 2 were not understood/u);
    expect(await page.$('[data-notes-list] img, [data-notes-list] script')).toBeNull();
    expect(await page.title()).not.toBe('1');
    const hosts = await page.$$eval('[data-notes-list] a', (links) => links.map((link) => link.origin));
    expect(new Set(hosts)).toEqual(new Set([host.origin]));
  });

  it('refuses in words a file that is too large or holds something else', async () => {
    await go('/democracy/notes/');
    const path = join(downloads, 'a.json');
    await writeFile(path, 'a'.repeat(5_000_001));
    await importNotes(path, /^This file is larger than any file of notes/u);
    await writeFile(path, '{"type":"FeatureCollection"}');
    await importNotes(path, /^This file does not hold Web Annotations/u);
  });
});
