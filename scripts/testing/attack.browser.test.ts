/// <reference lib="dom" />
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, machinePlaces } from '../render/pdf/browser/find-browser.ts';
import { launch } from '../render/pdf/browser/open-browser.ts';
import { attacks } from './attack/attacks.ts';
import { writeAttackedRoot } from './attack/attacked-root.ts';
import { copyRoot, type BuiltRoot } from './built-root.ts';
import { serveWithHeaders } from './serve-with-headers.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch(await findBrowser(machinePlaces(null)));
});
afterAll(() => browser.close());

/** What a page holds that no page of ours does, and that content must not bring. */
function strangersOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ours = (element: Element): boolean => {
      if (element.matches('script[src*="/assets/"][type="module"], script[type="application/json"]')) return true;
      if (element.matches('script[type="application/ld+json"], form[role="search"]')) return true;
      return (
        element.matches('meta[http-equiv="Content-Security-Policy"], link[href*="/assets/"], link[rel="canonical"]') ||
        element.matches('link[rel="alternate"]')
      );
    };
    const found = [
      ...document.querySelectorAll('script, iframe, object, embed, form, style, base, link, meta[http-equiv]'),
    ]
      .filter((element) => !ours(element))
      .map((element) => element.outerHTML);
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on')) found.push(`${name}="${value}"`);
        const isAddress = ['href', 'src', 'action', 'formaction', 'xlink:href', 'srcdoc', 'data'].includes(name);
        if (isAddress && /^[\s\u0000-\u001f]*(?:javascript|vbscript|data|file):/iu.test(value))
          found.push(`${name}="${value}"`);
      }
    }
    return found.map((text) => text.slice(0, 200));
  });
}

describe.each(Object.keys(attacks))('a site whose every text holds %s', (group) => {
  let built: BuiltRoot;

  beforeAll(async () => {
    const source = await mkdtemp(join(tmpdir(), 'cleardays-attack-'));
    await writeAttackedRoot(source, (attacks[group] ?? []).join(' '));
    built = await copyRoot(source);
    await rm(source, { recursive: true });
    const { diagnostics, summary } = await built.build('public');
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(summary).not.toBeNull();
  });
  afterAll(() => built.remove());

  it.each([
    ['with the policy of its headers', true],
    ['on a host that drops all headers', false],
  ])('executes nothing, asks nothing of others and holds no element of theirs, %s', async (_, hasHeaders) => {
    const server = await serveWithHeaders(built.folder('public'), '', { headers: hasHeaders });
    const page = await browser.newPage();
    try {
      // The policy that pages carry themselves is taken away too, so that nothing but escaping protects them.
      if (!hasHeaders) await page.setBypassCSP(true);
      const trouble: string[] = [];
      page.on('dialog', (dialog) => {
        trouble.push(`dialog ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(server.origin)) trouble.push(`request ${request.url()}`);
      });
      const { paths } = await built.output('public');
      const all = paths.filter((path) => path.endsWith('.html'));
      expect(all.length).toBeGreaterThan(20);
      // Where nothing but escaping protects them, every page is looked at.
      const pages = hasHeaders
        ? all.filter((path) => /^\/(?:index|search\/|committees\/attacked\/2026)/u.test(path))
        : all;
      for (const path of pages) {
        await page.goto(`${server.origin}${path}`);
        const isAttacked = await page.evaluate(() => {
          // What waits for somebody to come near is woken.
          for (const element of document.querySelectorAll('*')) {
            for (const name of ['mouseover', 'focus', 'toggle', 'error', 'load', 'click']) {
              if (!(element instanceof HTMLAnchorElement) || name !== 'click') element.dispatchEvent(new Event(name));
            }
          }
          return 'attacked' in globalThis;
        });
        expect(isAttacked, path).toBe(false);
        if (!path.includes('redirect')) expect(await strangersOf(page), path).toEqual([]);
      }
      expect(trouble).toEqual([]);
    } finally {
      await page.close();
      await server.close();
    }
  });

  it('has feeds, data and calendars that parse, each with the text as text', async () => {
    const output = await built.output('public');
    for (const path of output.paths.filter((name) => name.endsWith('.json'))) {
      const text = await output.readText(path);
      expect(() => JSON.parse(text) as unknown, path).not.toThrow();
    }
    const page = await browser.newPage();
    for (const path of output.paths.filter((name) => /\.(?:xml|svg)$/u.test(name))) {
      const fault = await page.evaluate(
        (xml) => {
          const parsed = new DOMParser().parseFromString(xml, 'application/xml');
          const wrong =
            parsed.querySelector('parsererror') ?? parsed.querySelector('script, foreignObject, [onload], [onerror]');
          return wrong?.outerHTML.slice(0, 200) ?? null;
        },
        await output.readText(path),
      );
      expect(fault, path).toBeNull();
    }
    await page.close();
  });
});
