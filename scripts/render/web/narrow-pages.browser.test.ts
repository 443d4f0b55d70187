/// <reference lib="dom" />
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { renderPreview } from '../../pipeline.ts';
import { serveFolder, type PreviewServer } from '../../preview/serve-folder.ts';
import { findBrowser, machinePlaces } from '../pdf/browser/find-browser.ts';
import { launch } from '../pdf/browser/open-browser.ts';

let folder: string;
let server: PreviewServer;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cleardays-pages-'));
  const { basePath } = await renderPreview(
    {
      root: join(import.meta.dirname, '../../..'),
      edition: 'public',
      today: null,
      now: new Date('2019-07-12'),
      progress: { stage: () => undefined, detail: () => undefined },
    },
    folder,
  );
  server = await serveFolder({ folder, basePath, port: 0 });
  browser = await launch(await findBrowser(machinePlaces(null)));
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

it.each([
  '',
  'committees/corporate-parenting/',
  'committees/corporate-parenting/2019-07-03/',
  'committees/corporate-parenting/2019-07-03/independent-reviewing-annual-report/',
  'committees/corporate-parenting/2019-03-06/minutes/',
  'committees/scrutiny/2019-06-11/',
  'people/',
  'indicators/children-in-care/',
  'indicators/children-in-care/lac-13/',
])('needs no sideways scrolling at 320 px, with every disclosure open: /%s (WCAG 2.2, 1.4.10)', async (path) => {
  const page = await browser.newPage();
  await page.setViewport({ width: 320, height: 640 });
  await page.goto(`${server.address}${path}`);
  const width = await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    return document.documentElement.scrollWidth;
  });
  await page.close();
  expect(width).toBe(320);
});
