/// <reference lib="dom" />
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bringAxe, look, looks, violationsOf } from './accessibility.ts';
import { copyRoot } from './built-root.ts';
import { serveWithHeaders } from './serve-with-headers.ts';
import { visitDemonstration, type VisitedDemonstration } from './visited-demonstration.ts';

const panel = '/committees/corporate-parenting/';
const pages: readonly (readonly [kind: string, path: string])[] = [
  ['home', '/'],
  ['committees', '/committees/'],
  ['committee', panel],
  ['meeting with minutes', `${panel}2019-07-03/`],
  ['meeting to come', '/committees/childrens-scrutiny/2019-07-23/'],
  ['meeting whose agenda is not published', `${panel}2019-09-18/`],
  ['cancelled meeting', '/committees/childrens-scrutiny/2019-04-09/'],
  ['meeting with exempt items', '/committees/scrutiny/2019-06-11/'],
  ['meeting with a supplement', '/committees/childrens-scrutiny/2019-02-12/'],
  ['report with charts and tables', `${panel}2019-07-03/independent-reviewing-annual-report/`],
  ['report with the scorecard', `${panel}2019-07-03/performance-scorecard/`],
  ['minutes', `${panel}2019-03-06/minutes/`],
  ['decisions', '/decisions/'],
  ['decisions of a year', '/decisions/2018-19/'],
  ['decision outside a meeting', '/decisions/foster-carer-allowances/'],
  ['actions', '/actions/'],
  ['calendar', '/calendar/'],
  ['month with a cancelled meeting', '/calendar/2019-04/'],
  ['people', '/people/'],
  ['person', '/people/amara-oyelaran/'],
  ['data', '/data/'],
  ['indicator sets', '/indicators/'],
  ['scorecard', '/indicators/children-in-care/'],
  ['indicator', '/indicators/children-in-care/lac-13/'],
  ['search', '/search/'],
  ['search with results', '/search/?q=reviewing+officers'],
  ['ordinary page', '/pages/accessibility/'],
  ['what the device keeps', '/kept/'],
  ['notes of the device', '/notes/'],
  ['page without a connection', '/offline/'],
  ['page not found', '/404.html'],
];

let site: VisitedDemonstration;

beforeAll(async () => {
  site = await visitDemonstration();
});
afterAll(() => site.close());

/** Opens a page and returns it with what it complained of and what it asked of other hosts. */
async function open(path: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await site.browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(site.origin)) complaints.push(`other host: ${request.url()}`);
  });
  await page.goto(`${site.origin}/meetings${path}`);
  return { page, complaints };
}

describe.each(pages)('%s', (_, path) => {
  it('obeys its own policy, asks nothing of others and passes axe-core at both widths in both schemes', async () => {
    const { page, complaints } = await open(path);
    try {
      await bringAxe(page);
      // Disclosures are looked into as well.
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      for (const how of looks) {
        await look(page, how);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), 'sideways scrolling').toBe(how.width);
        expect(await violationsOf(page), `${how.width} px, ${how.scheme}`).toEqual([]);
      }
      expect(complaints).toEqual([]);
    } finally {
      await page.close();
    }
  });

  it('says what it has to say without a script, and shows no control that would then do nothing', async () => {
    const page = await site.browser.newPage();
    try {
      await page.setJavaScriptEnabled(false);
      await page.goto(`${site.origin}/meetings${path}`);
      const shown = await page.evaluate(() => {
        const isShown = (element: Element): boolean => element.getClientRects().length > 0;
        const main = document.querySelector('main');
        return {
          heading: main?.querySelector('h1')?.textContent.trim() ?? '',
          words: main?.innerText.split(/\s+/u).length ?? 0,
          idle: [...document.querySelectorAll('button, input, select, textarea, progress')]
            .filter((control) => isShown(control) && control.closest('form') === null)
            // Ticks that the style sheet alone obeys.
            .filter((control) => !control.matches('.scorecard-show'))
            .map((control) => control.outerHTML),
          navigation: [...document.querySelectorAll('.cd-navigation a')].filter(isShown).length,
        };
      });
      expect(shown.heading).not.toBe('');
      expect(shown.words).toBeGreaterThan(8);
      expect(shown.navigation).toBeGreaterThan(5);
      expect(shown.idle).toEqual([]);
    } finally {
      await page.close();
    }
  });

  it('can be read at a zoom of 400% by scrolling one way, with nothing that stays in the way (WCAG 2.2, 1.4.10)', async () => {
    const page = await site.browser.newPage();
    try {
      // A window of 1280 by 1024 pixels at 400%.
      await page.setViewport({ width: 320, height: 256, deviceScaleFactor: 4 });
      await page.goto(`${site.origin}/meetings${path}`);
      const found = await page.evaluate(() => {
        const { scrollWidth } = document.documentElement;
        const stays = [...document.querySelectorAll('body *')].filter(
          (element) =>
            ['fixed', 'sticky'].includes(getComputedStyle(element).position) &&
            element.getBoundingClientRect().height > 64 &&
            // The first column of a scrolling table stays within it.
            element.closest('table') === null,
        );
        const cut = [...document.querySelectorAll<HTMLElement>('main :is(p, li, dt, dd, h1, h2, h3, a, button, label)')]
          .filter((element) => !element.closest('.govuk-visually-hidden, .visually-hidden'))
          .filter((element) => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX))
          .filter((element) => element.scrollWidth > element.clientWidth + 1);
        return { scrollWidth, inTheWay: [...stays, ...cut].map((element) => element.outerHTML.slice(0, 120)) };
      });
      expect(found).toEqual({ scrollWidth: 320, inTheWay: [] });
    } finally {
      await page.close();
    }
  });
});

it('needs no sideways scrolling at 320 px on any page, and its scrolling regions take the focus (WCAG 2.2, 1.4.10)', async () => {
  const { paths } = site.output;
  const page = await site.browser.newPage();
  await page.setViewport({ width: 320, height: 640 });
  const found: string[] = [];
  for (const path of paths.filter((name) => name.endsWith('.html'))) {
    await page.goto(`${site.origin}/meetings${path}`);
    const wide = await page.evaluate(async () => {
      await document.fonts.ready;
      for (const details of document.querySelectorAll('details')) details.open = true;
      const scrolling = [...document.querySelectorAll<HTMLElement>('main *:not(svg, svg *)')].filter(
        (element) =>
          ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) &&
          element.scrollWidth > element.clientWidth + 1 &&
          element.tabIndex < 0,
      );
      const names = scrolling.map((element) => `${element.className}: ${element.innerText.slice(0, 40)}`);
      return document.documentElement.scrollWidth > 320 ? ['the page', ...names] : names;
    });
    found.push(...wide.map((what) => `${path}: ${what}`));
  }
  await page.close();
  expect(found).toEqual([]);
});

it('says by keyboard, without any script, why an indicator has its colour, and shows the rows of some colours only', async () => {
  const page = await site.browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(`${site.origin}/meetings/indicators/children-in-care/`);
  const tabTo = async (selector: string): Promise<void> => {
    for (let presses = 0; presses < 400; presses += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    }
    throw new Error(`The key does not lead to ${selector}.`);
  };
  const rowsShown = (): Promise<number> =>
    page.$$eval('.scorecard tbody tr', (rows) => rows.filter((row) => row.getClientRects().length > 0).length);
  expect(await rowsShown()).toBe(29);
  await tabTo('.scorecard-show-grey');
  await page.keyboard.press('Space');
  expect(await rowsShown()).toBe(16);
  const reason = '.scorecard-row-red .scorecard-reason';
  await tabTo('.scorecard-row-red summary');
  await page.keyboard.press('Enter');
  await page.waitForSelector(reason, { visible: true });
  expect(await page.$eval(reason, (element) => element.textContent)).toContain('17.6% short, amber is within 10%');
  await page.close();
});

it('copies the address of the paragraph that it names, and has a button in no other', async () => {
  for (const name of ['clipboard-read', 'clipboard-write'] as const) {
    await site.browser.defaultBrowserContext().setPermission(site.origin, { permission: { name }, state: 'granted' });
  }
  const page = await site.browser.newPage();
  await page.goto(`${site.origin}/meetings${panel}2019-07-03/panel-annual-report/#p-2-1`);
  await page.waitForSelector('#p-2-1 .cd-copy__button');
  await page.$eval('#p-1-1 .paragraph-number', (link) => {
    (link as HTMLElement).click();
  });
  await page.waitForSelector('#p-1-1 .cd-copy__button');
  expect(await page.$$('.cd-copy__said')).toHaveLength(1);
  await page.click('.cd-copy__button:has(+ .cd-copy__said)');
  await page.waitForFunction(() => document.querySelector('.cd-copy__said')?.textContent === 'Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/panel-annual-report\/#p-1-1$/u);
  await page.close();
});

it('offers feeds, site map and icon that are well-formed XML', async () => {
  const output = site.output;
  const files = output.paths.filter((path) => /\.(?:xml|svg)$/u.test(path));
  expect(files.length).toBeGreaterThan(4);
  const page = await site.browser.newPage();
  for (const path of files) {
    const complaint = await page.evaluate(
      (xml) =>
        new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent ?? null,
      await output.readText(path),
    );
    expect(complaint, path).toBeNull();
  }
  await page.close();
});

it('leads from a former address to the page that took its place', async () => {
  const small = await copyRoot(join(import.meta.dirname, 'golden/small/root'));
  await small.build('public');
  const host = await serveWithHeaders(small.folder('public'), '/democracy');
  const page = await site.browser.newPage();
  try {
    await page.setJavaScriptEnabled(false);
    await page.goto(`${host.origin}/democracy/old/environment.html`);
    await page.waitForSelector('.cd-page--committee');
    expect(page.url()).toBe(`${host.origin}/democracy/committees/environment/`);
  } finally {
    await page.close();
    await host.close();
    await small.remove();
  }
});
