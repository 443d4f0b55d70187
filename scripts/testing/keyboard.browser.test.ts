/// <reference lib="dom" />
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBrowser, machinePlaces } from '../render/pdf/browser/find-browser.ts';
import { launch } from '../render/pdf/browser/open-browser.ts';
import { bringAxe, look, looks, violationsOf } from './accessibility.ts';
import { copyRoot, type BuiltRoot } from './built-root.ts';
import { serveWithHeaders } from './serve-with-headers.ts';

let small: BuiltRoot;
let browser: Browser;
let host: Awaited<ReturnType<typeof serveWithHeaders>>;
let page: Page;

beforeAll(async () => {
  small = await copyRoot(join(import.meta.dirname, 'golden/small/root'));
  await small.build('public', { packs: true });
  host = await serveWithHeaders(small.folder('public'), '/democracy');
  browser = await launch(await findBrowser(machinePlaces(null)));
  page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
});
afterAll(async () => {
  await browser.close();
  await host.close();
  await small.remove();
});

/** Presses the tab key until something that the selector and words describe has the focus, which can be seen. */
async function tabTo(selector: string, words = ''): Promise<void> {
  for (let presses = 0; presses < 250; presses += 1) {
    await page.keyboard.press('Tab');
    const reached = await page.evaluate(
      (wanted, text) => {
        const at = document.activeElement;
        return at?.matches(wanted) === true && at.textContent.includes(text);
      },
      selector,
      words,
    );
    if (!reached) continue;
    const seen = await page.evaluate(() => {
      const at = document.activeElement!;
      const { outlineStyle, boxShadow, backgroundColor } = getComputedStyle(at);
      const { top, bottom } = at.getBoundingClientRect();
      const isMarked = outlineStyle !== 'none' || boxShadow !== 'none' || backgroundColor === 'rgb(255, 221, 0)';
      return isMarked && bottom > 0 && top < innerHeight;
    });
    expect(seen, `the focus on ${selector} ${words}`).toBe(true);
    return;
  }
  throw new Error(`The key does not lead to ${selector} ${words}.`);
}

async function follow(selector: string, words = ''): Promise<string> {
  await tabTo(selector, words);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  return page.$eval('h1', (heading) => heading.textContent);
}

/** What the reader has made of the page passes axe-core as the page did. */
async function expectAccessible(): Promise<void> {
  await bringAxe(page);
  for (const how of looks) {
    await look(page, how);
    expect(await violationsOf(page), `${how.width} px, ${how.scheme}`).toEqual([]);
  }
  await look(page, { width: 1280, scheme: 'light' });
}

async function said(selector: string, words: RegExp): Promise<void> {
  await page.waitForFunction(
    (at, source) => new RegExp(source, 'u').test(document.querySelector(at)?.textContent ?? ''),
    { timeout: 20_000 },
    selector,
    words.source,
  );
}

it('lets a councillor do all of a day’s reading by keyboard alone', async () => {
  await page.goto(`${host.origin}/democracy/`);

  // The first key leads past the navigation.
  await tabTo('.govuk-skip-link');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#content');

  // The committee’s latest meeting, and a report of it.
  await page.goto(`${host.origin}/democracy/`);
  await follow('.cd-navigation__link', 'Committees');
  await follow('main a', 'Environment Committee');
  await follow('.cd-meetings__title a', 'March 2026');
  const meeting = page.url();
  expect(await follow('.cd-papers a', 'River levels')).toContain('River levels');
  const report = page.url();

  // A paragraph, by the list of contents and by its own number.
  await tabTo('.paragraph-number');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.hash === '#p-1-1');
  expect(await page.$eval(':target', (paragraph) => paragraph.id)).toBe('p-1-1');

  // A note on it.
  await page.waitForSelector('.cd-note-open');
  await tabTo('button', 'Write a note here');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
  await page.keyboard.type('Ask about the gauge.');
  await expectAccessible();
  await tabTo('button', 'Save');
  await page.keyboard.press('Enter');
  await said('.cd-note__text', /Ask about the gauge/u);
  await expectAccessible();

  // A decision, by the search.
  await page.goto(`${host.origin}/democracy/`);
  await tabTo('#header-q');
  await page.keyboard.type('minutes agreed');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  await said('#search-status', /\d+ results?\./u);
  await follow('.cd-results__title a');

  // The pack, kept and read when the server is gone.
  await page.goto(meeting);
  await said('.cd-keep__said', /To read without a connection/u);
  await tabTo('button', 'Keep this pack on this device');
  await page.keyboard.press('Enter');
  await said('.cd-keep__said', /^Kept on this device on/u);
  await expectAccessible();
  await host.close();
  await page.goto(meeting);
  expect(await follow('.cd-papers a', 'River levels')).toContain('River levels');
  expect(page.url()).toBe(report);
  await said('.cd-kept-notice', /kept on this device/u);
  await said('.cd-note__text', /Ask about the gauge/u);
  await expectAccessible();
});
