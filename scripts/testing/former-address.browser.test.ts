import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBrowser, machinePlaces } from '../render/pdf/browser/find-browser.ts';
import { launch } from '../render/pdf/browser/open-browser.ts';
import { bringAxe, look, looks, violationsOf } from './accessibility.ts';
import { copyRoot, type BuiltRoot } from './built-root.ts';
import { serveWithHeaders } from './serve-with-headers.ts';

const address = '/democracy/ieListDocuments.aspx';
let built: BuiltRoot;
let browser: Browser;
let site: Awaited<ReturnType<typeof serveWithHeaders>>;

beforeAll(async () => {
  built = await copyRoot(join(import.meta.dirname, 'golden/small/root'));
  const council = join(built.root, 'content/council.md');
  const removed = 'removed:\n  - path: /pages/letter/\n    date: 2026-02-03\n    reason: It named a *resident*.\n';
  const redirects = `${removed}redirects:\n  /ieListDocuments.aspx?CId=12&MId=4567: /committees/environment/\n`;
  writeFileSync(council, readFileSync(council, 'utf8').replace('redirects:\n', redirects));
  expect((await built.build('public')).summary).not.toBeNull();
  site = await serveWithHeaders(built.folder('public'), '/democracy');
  browser = await launch(await findBrowser(machinePlaces(null)));
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await built.remove();
});

it('leads on by the query where the server does not know it, in any order and however it is spelt', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}${address}?mid=4567&Ver=4&CID=12`);
  await page.waitForFunction("location.pathname === '/democracy/committees/environment/'", { timeout: 5000 });
  await page.goto(`${site.origin}${address}?CId=12&MId=45678`, { waitUntil: 'networkidle0' });
  expect(new URL(page.url()).pathname).toBe(address);
});

it.each([
  ['a former system’s addresses', address],
  ['a page that was taken down', '/democracy/pages/letter/'],
])('passes axe-core at both widths in both schemes: %s', async (_, path) => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}${path}`);
  await bringAxe(page);
  for (const how of looks) {
    await look(page, how);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(how.width);
    expect(await violationsOf(page), `${how.width} px, ${how.scheme}`).toEqual([]);
  }
  await page.close();
});

it('lists where each leads for readers without scripts', async () => {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(`${site.origin}${address}?CId=12&MId=4567`);
  await page.click('main a[href="/democracy/committees/environment/"]');
  await page.waitForSelector('.cd-page--committee');
});
