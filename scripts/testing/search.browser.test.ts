/// <reference lib="dom" />
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visitDemonstration, type VisitedDemonstration } from './visited-demonstration.ts';

let site: VisitedDemonstration;

beforeAll(async () => {
  site = await visitDemonstration();
});
afterAll(() => site.close());

async function withPage(path: string, use: (page: Page) => Promise<void>): Promise<void> {
  const page = await site.browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  try {
    await page.goto(`${site.origin}/meetings${path}`);
    await use(page);
    expect(complaints).toEqual([]);
  } finally {
    await page.close();
  }
}

const statusOf = (page: Page): Promise<string> => page.$eval('#search-status', (element) => element.textContent);
/** Waits for the end of a search, and returns how many results it says there are. */
async function resultsSaid(page: Page): Promise<number> {
  await page.waitForFunction(() =>
    /^\d+ results?\.$|^Nothing/u.test(document.getElementById('search-status')?.textContent ?? ''),
  );
  return Number.parseInt(await statusOf(page), 10) || 0;
}
const linesOf = (page: Page): Promise<string[]> =>
  page.$$eval('.cd-results__line', (lines) => lines.map((line) => line.textContent));
const titlesOf = (page: Page): Promise<string[]> =>
  page.$$eval('.cd-results__title', (titles) => titles.map((title) => title.textContent));

describe('the search page', () => {
  it('leads by keyboard alone from a query to the paragraph that answers it', async () => {
    await withPage('/', async (page) => {
      await page.setViewport({ width: 1280, height: 800 });
      const tabTo = async (selector: string): Promise<void> => {
        for (let presses = 0; presses < 60; presses += 1) {
          await page.keyboard.press('Tab');
          if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
        }
        throw new Error(`The key does not lead to ${selector}.`);
      };
      await tabTo('#header-q');
      await page.keyboard.type('"dynamic purchasing system"');
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      expect(await resultsSaid(page)).toBeGreaterThan(0);
      expect(new URL(page.url()).searchParams.get('q')).toBe('"dynamic purchasing system"');
      expect(await page.$eval('#search-q', (field) => (field as HTMLInputElement).value)).toContain('dynamic');
      expect(await page.$eval('.cd-results mark', (mark) => mark.textContent.toLowerCase())).toBe('dynamic');
      await tabTo('.cd-results__title a');
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      const opened = new URL(page.url());
      expect(opened.pathname).toBe('/meetings/committees/corporate-parenting/2019-07-03/southern-boroughs-programme/');
      expect(opened.hash).toBe('#p-2-3');
      const text = await page.$eval(':target', (target) => target.textContent);
      expect(text).toContain('dynamic purchasing system');
    });
  });

  it('narrows by committee, kind and year, and says so in the address', async () => {
    await withPage('/search/?q=children', async (page) => {
      const all = await resultsSaid(page);
      await page.select('#search-kind', 'decision');
      await page.waitForFunction(() => location.search.includes('kind=decision'));
      const decisions = await resultsSaid(page);
      expect(decisions).toBeGreaterThan(3);
      expect(decisions).toBeLessThan(all);
      expect((await linesOf(page)).every((line) => line.startsWith('Decision'))).toBe(true);
      await page.select('#search-year', '2019/20');
      await page.waitForFunction(() => location.search.includes('year=2019'));
      expect(await resultsSaid(page)).toBeLessThan(decisions);
      expect((await titlesOf(page)).every((title) => title.endsWith('2019'))).toBe(true);
      await page.select('#search-committee', 'Scrutiny and Overview Committee');
      await page.waitForFunction(() => location.search.includes('committee='));
      await resultsSaid(page);
      expect((await titlesOf(page)).every((title) => title.includes('Scrutiny and Overview Committee'))).toBe(true);
      await page.goBack();
      await page.waitForFunction(() => document.querySelector<HTMLSelectElement>('#search-committee')?.value === '');
      expect(await page.$eval('#search-year', (field) => (field as HTMLSelectElement).value)).toBe('2019/20');
    });
  });

  it('puts the newest first where it is asked to, over all years', async () => {
    await withPage('/search/?q=children&kind=meeting&sort=date', async (page) => {
      expect(await resultsSaid(page)).toBeGreaterThan(4);
      const days = (await titlesOf(page)).map((title) => Date.parse(title.replace(/^.*?, \w+day /u, '')));
      expect(days.every(Number.isFinite)).toBe(true);
      expect(days).toEqual(days.toSorted((one, other) => other - one));
      expect(new Set(days.map((day) => new Date(day).getFullYear())).size).toBe(2);
    });
  });

  it('shows more of the results on demand, and takes the focus to the first of them', async () => {
    await withPage('/search/?q=children', async (page) => {
      const all = await resultsSaid(page);
      expect(all).toBeGreaterThan(20);
      expect(await titlesOf(page)).toHaveLength(10);
      await page.focus('#search-more');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelectorAll('.cd-results__item').length === 20);
      const focused = await page.evaluate(() => document.activeElement?.textContent);
      expect(focused).toBe((await titlesOf(page))[10]);
    });
  });

  it('opens a supplied PDF at its page', async () => {
    await withPage('/search/?q=survey&kind=document', async (page) => {
      expect(await resultsSaid(page)).toBe(1);
      const href = await page.$eval('.cd-results__title a', (link) => link.getAttribute('href'));
      expect(href).toMatch(/^\/meetings\/committees\/scrutiny\/2019-01-29\/files\/library-users-survey\.pdf#page=\d$/u);
      expect(await linesOf(page)).toEqual([expect.stringMatching(/^Supplied document \(PDF\) · Page \d$/u)]);
    });
  });

  it('is the only page that may run WebAssembly', async () => {
    // The smallest module that there is.
    const compile = (page: Page): Promise<string> =>
      page.evaluate(() =>
        WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(
          () => 'compiled',
          () => 'refused',
        ),
      );
    await withPage('/search/', async (page) => {
      expect(await compile(page)).toBe('compiled');
    });
    for (const path of ['/', '/committees/corporate-parenting/2019-07-03/']) {
      const page = await site.browser.newPage();
      await page.goto(`${site.origin}/meetings${path}`);
      expect(await compile(page), path).toBe('refused');
      await page.close();
    }
  });

  it('says when nothing is found', async () => {
    await withPage('/search/?q=xqzwv', async (page) => {
      expect(await resultsSaid(page)).toBe(0);
      expect(await statusOf(page)).toMatch(/^Nothing was found/u);
      expect(await page.$eval('#search-results', (results) => (results as HTMLElement).hidden)).toBe(true);
    });
  });

  it('takes what is written in a query for words', async () => {
    const query = '<img src=x onerror=alert(1)>';
    await withPage(`/search/?${new URLSearchParams({ q: query }).toString()}`, async (page) => {
      await resultsSaid(page);
      expect(await page.$eval('#search-q', (field) => (field as HTMLInputElement).value)).toBe(query);
      expect(await page.$('main img')).toBeNull();
    });
  });

  it('moves nothing on the page when results come', async () => {
    const page = await site.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      Object.assign(globalThis, { shifts: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          (globalThis as unknown as { shifts: number }).shifts += (entry as unknown as { value: number }).value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // What the fonts move when they come is not what is looked at here.
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      void (request.resourceType() === 'font' ? request.abort() : request.continue());
    });
    for (const width of [320, 1280]) {
      await page.setViewport({ width, height: 800 });
      await page.goto(`${site.origin}/meetings/search/?q=children`);
      await resultsSaid(page);
      await new Promise((done) => setTimeout(done, 300));
      const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number }).shifts);
      expect(shifts, `${width} px`).toBeLessThan(0.02);
    }
    await page.close();
  });

  it('leads without JavaScript to every year and committee, and does not show what would do nothing', async () => {
    const page = await site.browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${site.origin}/meetings/search/?q=children`);
    expect(await page.$eval('noscript', (element) => element.textContent)).toContain('needs JavaScript');
    expect(await page.$eval('#search', (form) => getComputedStyle(form).display)).toBe('none');
    const links = await page.$$eval('#archive a', (list) => list.map((link) => link.getAttribute('href') ?? ''));
    expect(links).toContain('/meetings/committees/corporate-parenting/#year-2018-19');
    expect(links.length).toBeGreaterThanOrEqual(6);
    await page.close();
  });

  it('shows what the newest year has where the others take their time, and then all', async () => {
    const page = await site.browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const wait = request.url().includes('/pagefind/2018-19.') ? 2500 : 0;
      setTimeout(() => void request.continue(), wait);
    });
    await page.goto(`${site.origin}/meetings/search/?q=children`);
    await page.waitForFunction(() => document.getElementById('search-status')?.textContent.includes('so far'));
    const soFar = Number.parseInt(await statusOf(page), 10);
    expect(await titlesOf(page)).toHaveLength(10);
    expect(await resultsSaid(page)).toBeGreaterThan(soFar);
    await page.close();
  });

  it('says that it cannot search where a part of the index does not arrive, and tries again', async () => {
    const page = await site.browser.newPage();
    await page.setRequestInterception(true);
    let isDown = true;
    page.on('request', (request) => {
      void (isDown && request.url().includes('/pagefind/2018-19.') ? request.abort() : request.continue());
    });
    await page.goto(`${site.origin}/meetings/search/?q=children`);
    await page.waitForFunction(() => document.getElementById('search-status')?.textContent.includes('not available'));
    expect(await page.$eval('#archive', (archive) => (archive as HTMLElement).hidden)).toBe(false);
    isDown = false;
    await page.click('#search button[type=submit]');
    expect(await resultsSaid(page)).toBeGreaterThan(10);
    await page.close();
  });

  it('says that it cannot search where there is no index, and shows the lists', async () => {
    const page = await site.browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url().endsWith('/indexes.json')) void request.respond({ status: 200, body: '{"indexes":[]}' });
      else void request.continue();
    });
    await page.goto(`${site.origin}/meetings/search/?q=children`);
    await page.waitForFunction(() => document.getElementById('search-status')?.textContent.includes('not available'));
    expect(await page.$eval('#archive', (archive) => (archive as HTMLElement).hidden)).toBe(false);
    await page.close();
  });
});
