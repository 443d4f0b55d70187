import { gzipSync } from 'node:zlib';
import { XMLParser } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkHtml } from '../check/check-html.ts';
import { checkLinks } from '../check/check-links.ts';
import type { BuildOutcome } from '../job.ts';
import { openDemonstration, type BuiltDemonstration } from './built-demonstration.ts';
import { atomFaults } from './feeds/atom-faults.ts';
import { oparlValidator } from './oparl/oparl-schemas.ts';

const site = { basePath: '/meetings', url: 'https://harrowmere.example/meetings' };
const nothingKept = { get: () => null, set: () => undefined };

type Element = DefaultTreeAdapterTypes.Element;

let outcome: BuildOutcome;
let output: BuiltDemonstration['output'];
const texts = new Map<string, string>();

beforeAll(async () => {
  ({ outcome, output } = await openDemonstration());
  for (const path of output.paths) if (isText(path)) texts.set(path, await output.readText(path));
});

const isText = (path: string): boolean => /\.(?:html|xml|ics|csv|json|css|svg)$|_headers$/u.test(path);
const textsOf = (ending: string): [path: string, text: string][] =>
  [...texts].filter(([path]) => path.endsWith(ending));

describe('the demonstration as a website', () => {
  it('is built without an error or a warning', () => {
    expect(outcome.diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(outcome.summary?.pages).toBeGreaterThan(100);
  });

  it('is valid HTML on every page, with the accessibility rules of html-validate', async () => {
    expect(await checkHtml(output, { cache: nothingKept, all: true })).toEqual([]);
  });

  it('leads nowhere that is not there', async () => {
    expect(await checkLinks(output, site)).toEqual([]);
  });

  it('has a title on every page that no other page has', () => {
    const titles = textsOf('.html').map(([, html]) => /<title>([^<]*)<\/title>/u.exec(html)?.[1] ?? '');
    expect(titles.filter((title, index) => title === '' || titles.indexOf(title) !== index)).toEqual([]);
  });

  it('has one main heading on every page', () => {
    expect(textsOf('.html').filter(([, html]) => html.match(/<h1[\s>]/gu)?.length !== 1)).toEqual([]);
  });

  // What the Content Security Policy would refuse.
  it('has no script, style or handler within a page, and loads nothing from another host', () => {
    const refused = textsOf('.html').flatMap(([path, html]) =>
      elementsOf(parse(html)).flatMap((element) => refusedIn(element).map((what) => `${path}: ${what}`)),
    );
    expect(refused).toEqual([]);
  });

  it('has no crown, logotype or font that is not ours to use', () => {
    const names = /gds transport|govuk-logo|crown/iu;
    expect([...texts].filter(([, text]) => names.test(text)).map(([path]) => path)).toEqual([]);
  });
});

describe('its feeds and data', () => {
  it('are Atom that parses, each entry with an id of its own, dates and absolute links', () => {
    const feeds = textsOf('feed.xml');
    expect(feeds.length).toBe(5);
    for (const [path, xml] of feeds) {
      expect(atomFaults(xml), path).toEqual([]);
      const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' || name === 'link' });
      const { feed } = parser.parse(xml) as { feed: { entry: { id: string; title: string; updated: string }[] } };
      const ids = feed.entry.map(({ id }) => id);
      expect(ids.length, path).toBeGreaterThan(0);
      expect(new Set(ids).size, path).toBe(ids.length);
      expect(
        feed.entry.every(({ updated }) => updated <= '2019-07-12T23:59:59Z'),
        path,
      ).toBe(true);
      expect(
        [...xml.matchAll(/href="([^"]*)"/gu)].every(([, href]) => href?.startsWith(site.url)),
        path,
      ).toBe(true);
    }
  });

  it('are calendars that parse, with every meeting of the site', () => {
    const meetings = output.paths.filter((path) =>
      /^\/committees\/[^/]+\/\d{4}-\d\d-\d\d(?:-\d+)?\/index.html$/u.test(path),
    );
    const calendars = textsOf('.ics').map(([path, text]) => [path, eventsOf(text)] as const);
    expect(calendars.find(([path]) => path === '/calendar.ics')?.[1]).toHaveLength(meetings.length);
    for (const [path, events] of calendars) {
      for (const event of events) {
        expect(event.uid, path).not.toBe('');
        expect(event.startDate.zone.tzid, path).toBe('Europe/London');
      }
    }
  });

  it('are JSON and CSV that parse and agree', () => {
    const sets = textsOf('.json').filter(([path]) => texts.has(path.replace(/\.json$/u, '.csv')));
    expect(sets.length).toBeGreaterThan(0);
    for (const [path, json] of sets) {
      const { indicators } = JSON.parse(json) as { indicators: { id: string; values: unknown[] }[] };
      const rows = rowsOf(texts.get(path.replace(/\.json$/u, '.csv')) ?? '');
      const head = rows[0] ?? [];
      expect(
        rows.filter((row) => row.length !== head.length),
        path,
      ).toEqual([]);
      const values = rows.filter((row) => row[head.indexOf('series')] === 'value');
      expect(values.length, path).toBe(indicators.reduce((sum, indicator) => sum + indicator.values.length, 0));
    }
  });

  it('are objects and lists of OParl 1.1, every one valid and leading to others that are there', () => {
    const validate = oparlValidator();
    const files = [...texts].filter(([path]) => path.startsWith('/api/'));
    expect(files.length).toBeGreaterThan(200);
    const faults = files.flatMap(([path, text]) => {
      const object = JSON.parse(text) as { readonly id: string; readonly data: readonly unknown[] };
      const isList = path.startsWith('/api/lists/');
      const found = isList
        ? [...validate(object, 'list'), ...object.data.flatMap((one) => validate(one))]
        : [...validate(object), ...(object.id === `${site.url}${encodeURI(path)}` ? [] : ['stands elsewhere'])];
      return found.map((fault) => `${path}: ${fault}`);
    });
    expect(faults).toEqual([]);
    const led = new Set(
      files
        .flatMap(([, text]) => [...text.matchAll(/"(https:\/\/harrowmere\.example\/meetings\/[^"#]*)/gu)])
        .map(([, url]) => decodeURIComponent((url ?? '').slice(site.url.length))),
    );
    const missing = [...led].filter((path) => !output.paths.includes(path.endsWith('/') ? `${path}index.html` : path));
    expect(missing.filter((path) => path !== '/data/')).toEqual([]);
  });

  it('are structured data that parse on every listed page, all their times with a distance from UTC', () => {
    const blocks = textsOf('/index.html').flatMap(([path, html]) => {
      const found = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gu)];
      expect(found.length, path).toBeLessThanOrEqual(1);
      return found.map(
        ([, json]) => [path, JSON.parse(json ?? '') as { '@graph': Record<string, unknown>[] }] as const,
      );
    });
    const things = blocks.flatMap(([, block]) => block['@graph']);
    const count = (type: string) => things.filter((thing) => thing['@type'] === type).length;
    expect(count('Event')).toBe(
      textsOf('/index.html').filter(([path]) => /\/\d{4}-\d\d-\d\d\/index/u.test(path)).length,
    );
    expect(count('Report')).toBeGreaterThan(10);
    expect(count('Dataset')).toBe(textsOf('.csv-metadata.json').length);
    const moments = JSON.stringify(things).match(/"\w*[dD]ate":"[^"]*"/gu) ?? [];
    expect(
      moments.filter((moment) => !/"(?:\d{4}-\d\d-\d\d|\d{4}-\d\d-\d\dT\d\d:\d\d:00\+0[01]:00)"$/u.test(moment)),
    ).toEqual([]);
    const urls = things.map((thing) => thing.url).filter((url) => typeof url === 'string');
    expect(
      urls.filter((url) => !output.paths.includes(`${decodeURIComponent(url.slice(site.url.length))}index.html`)),
    ).toEqual([]);
  });

  it('are all named on the page of data and feeds', () => {
    const page = texts.get('/data/index.html') ?? '';
    const named = output.paths.filter((path) =>
      /(?:\/feed\.xml|\.ics|^\/sitemap\.xml|^\/indicators\/[^/]+\.csv|\/system\.json)$/u.test(path),
    );
    expect(named.filter((path) => !page.includes(`href="${site.basePath}${path}"`))).toEqual([]);
  });

  it('are a site map of pages that are there', () => {
    const locations = [...(texts.get('/sitemap.xml') ?? '').matchAll(/<loc>([^<]*)<\/loc>/gu)].map(
      ([, url]) => url ?? '',
    );
    const files = locations.map((url) => `${url.slice(site.url.length)}index.html`);
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => !output.paths.includes(file))).toEqual([]);
  });
});

describe('its size', () => {
  it('is a style sheet below 15 KB compressed', () => {
    const [, css = ''] = textsOf('.css')[0] ?? [];
    expect(gzipSync(css).length).toBeLessThan(15_000);
  });

  it('is below 50 KB compressed for the first view of a meeting, fonts aside, and 55 KB of the longest report', () => {
    const [, css = ''] = textsOf('.css')[0] ?? [];
    const large = textsOf('.html')
      .map(([path, html]) => ({ path, size: gzipSync(css).length + gzipSync(html).length }))
      .filter(({ path, size }) => size > (/\/\d{4}-\d\d-\d\d\/index\.html$/u.test(path) ? 50_000 : 55_000))
      .map(({ path }) => path);
    expect(large).toEqual([]);
  });
});

function elementsOf(node: DefaultTreeAdapterTypes.Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return [...('tagName' in node ? [node] : []), ...children.flatMap(elementsOf)];
}

function refusedIn({ tagName, attrs }: Element): string[] {
  const names = ['style', 'iframe', 'object', 'embed', 'base'];
  const valueOf = (name: string): string => attrs.find((attribute) => attribute.name === name)?.value ?? '';
  // Blocks of data are no scripts, whatever the element is called; forms may lead to pages of the site.
  const isData = /^application\/(?:ld\+)?json$/u.test(valueOf('type'));
  const isStranger =
    (tagName === 'script' && !isData && !valueOf('src').startsWith(`${site.basePath}/assets/`)) ||
    (tagName === 'form' && !valueOf('action').startsWith(`${site.basePath}/`));
  return [
    ...(names.includes(tagName) || isStranger ? [`<${tagName}>`] : []),
    ...attrs.filter(({ name }) => name === 'style' || name.startsWith('on')).map(({ name }) => `${tagName} ${name}`),
    ...attrs
      .filter(({ name, value }) => ['href', 'src'].includes(name) && /^\s*(?:javascript|data|vbscript):/iu.test(value))
      .map(({ value }) => value),
    ...attrs
      .filter(({ name, value }) => loads(tagName, name) && !value.startsWith('/') && !value.startsWith(site.url))
      .map(({ value }) => `${tagName} ${value}`),
  ];
}

function loads(tagName: string, attribute: string): boolean {
  return attribute === 'src' || attribute === 'srcset' || (attribute === 'href' && tagName === 'link');
}

function eventsOf(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

/** The cells of a CSV file (RFC 4180). */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}
