/// <reference lib="dom" />
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBrowser, machinePlaces } from '../render/pdf/browser/find-browser.ts';
import { launch } from '../render/pdf/browser/open-browser.ts';
import { copyRoot, type BuiltRoot } from './built-root.ts';
import { serveWithHeaders } from './serve-with-headers.ts';

const source = 'February 2026: Mean level of the Long Drain (RIV 1). Source: Gauge book of the Drainage team';

let small: BuiltRoot;
let host: Awaited<ReturnType<typeof serveWithHeaders>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  small = await copyRoot(join(import.meta.dirname, 'golden/small/root'));
  await small.build('public');
  host = await serveWithHeaders(small.folder('public'), '/democracy');
  browser = await launch(await findBrowser(machinePlaces(null)));
  page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(`${host.origin}/democracy/committees/environment/2026-03-18/river-levels/`);
});
afterAll(async () => {
  await browser.close();
  await host.close();
  await small.remove();
});

const shown = (): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.querySelector('data.figure-value')!, '::after').content);

it('shows where a figure is from to whoever reaches it by keyboard or touch, without a script', async () => {
  expect(await shown()).toBe('none');
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('.paragraph-number')!.focus();
  });
  await page.keyboard.press('Tab');
  expect(await shown()).toContain(source);
  await page.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
  });
  expect(await shown()).toBe('none');
  await page.setViewport({ width: 320, height: 640, hasTouch: true });
  await page.tap('data.figure-value');
  expect(await shown()).toContain(source);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

it('has it read once by a screen reader', async () => {
  await page.focus('data.figure-value');
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const words = nodes
    .filter(({ ignored }) => !ignored)
    .flatMap(({ name, description }) => [
      { as: 'name', text: String(name?.value) },
      { as: 'description', text: String(description?.value) },
    ]);
  // Other figures of the page begin with words of their own.
  expect(words.filter(({ text }) => /^[ (]*February 2026: Mean/u.test(text))).toEqual([
    { as: 'description', text: source },
  ]);
});

it('shows nothing of it in print', async () => {
  await page.emulateMediaType('print');
  await page.focus('data.figure-value');
  expect(await shown()).toBe('none');
  await page.emulateMediaType('screen');
});
