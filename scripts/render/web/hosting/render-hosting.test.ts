import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { renderHeadersFile } from '../assets/headers-file.ts';
import type { HostFacts } from './host-facts.ts';
import { namesOfHeaders, patternAsRegex, readHeaderRules } from './read-header-rules.ts';
import { renderAzure } from './render-azure.ts';
import { renderCaddy } from './render-caddy.ts';
import { renderIis } from './render-iis.ts';
import { renderNetlify } from './render-netlify.ts';
import { renderNginx } from './render-nginx.ts';

const parameter = (name: string, value: string): { name: string; value: string } => ({ name, value });
const basePath = '/meetings';
const rules = readHeaderRules(renderHeadersFile({ edition: 'public', isPreview: false }));
const redirects = [{ from: '/meetings/old.html', to: '/meetings/committees/?a=$b{c}' }];
const removed = ['/meetings/people/ann/', '/meetings/old/"letter"/'];
const queried = [
  {
    from: '/meetings/ieListDocuments.aspx',
    rules: [
      { parameters: [parameter('MId', '4567'), parameter('CId', '12')], to: '/meetings/committees/$a/' },
      { parameters: [parameter('CId', '12')], to: '/meetings/committees/b/' },
    ],
    otherwise: null,
  },
  {
    from: '/meetings/mgFind.aspx',
    rules: [{ parameters: [parameter('ID', 'a'.repeat(31) + '.b')], to: '/meetings/c/' }],
    otherwise: '/meetings/search/',
  },
];
const publicFacts: HostFacts = { name: 'public', isOpen: true, basePath, headers: rules, redirects, queried, removed };
const membersFacts: HostFacts = { ...publicFacts, name: 'members', isOpen: false };

/**
 * The statements of a file of nginx, each with the blocks around it. Throws where a quotation or a block is left open, or
 * where a statement does not end.
 */
function readNginx(text: string): string[] {
  const tokens = text.replace(/^ *#.*$/gmu, '').match(/"(?:\\.|[^"\\])*"|[{};]|[^\s{};"]+|"/gu) ?? [];
  const statements: string[] = [];
  const around: string[] = [];
  let words: string[] = [];
  for (const token of tokens) {
    if (token === '"') throw new Error(`A quotation is left open after ${words.join(' ')}`);
    if (token === ';') statements.push([...around, words.join(' ')].join(' > '));
    else if (token === '{') around.push(words.join(' '));
    else if (token !== '}') words.push(token);
    else if (words.length > 0 || around.pop() === undefined) throw new Error(`Left open: ${words.join(' ')}`);
    if (/^[{};]$/u.test(token)) words = [];
  }
  if (around.length > 0 || words.length > 0) throw new Error(`Left open: ${[...around, ...words].join(' ')}`);
  return statements;
}

/** The lines of a Caddyfile, each with the blocks around it. */
function readCaddy(text: string): string[] {
  const around: string[] = [];
  const lines = text.split('\n').map((line) => line.trim());
  const statements = lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      if (line === '}') {
        if (around.pop() === undefined) throw new Error('A block is closed that was not open');
        return [];
      }
      if (line.endsWith(' {')) {
        around.push(line.slice(0, -2));
        return [];
      }
      if ((line.match(/(?<!\\)"/gu)?.length ?? 0) % 2 === 1) throw new Error(`A quotation is left open in ${line}`);
      return [[...around, line].join(' > ')];
    });
  if (around.length > 0) throw new Error(`Left open: ${around.join(' > ')}`);
  return statements;
}

describe('what web servers are set up with', () => {
  it('has every header and value of the headers file in nginx’s maps, and sends each', () => {
    const [maps, site] = renderNginx(publicFacts).map(({ text }) => readNginx(text));
    for (const { pattern, headers } of rules) {
      for (const { name, value } of headers) {
        const variable = `$cleardays_public_${name.toLowerCase().replaceAll('-', '_')}`;
        const regex = patternAsRegex(pattern).replaceAll('\\', '\\\\');
        expect(maps).toContain(`map $uri ${variable} > "~${regex}" "${value}"`);
        expect(site).toContain(`location ^~ "/meetings/" > add_header ${name} ${variable} always`);
      }
    }
  });

  it('has every header and value of the headers file in Caddy’s site', () => {
    const site = readCaddy(renderCaddy(publicFacts).text);
    const route = 'handle "/meetings/*" > route';
    rules.forEach(({ pattern, headers }, index) => {
      const matcher = `@cleardays-public-${index + 1}`;
      expect(site).toContain(`${route} > ${matcher} path_regexp "${patternAsRegex(pattern)}"`);
      for (const { name, value } of headers) expect(site).toContain(`${route} > header ${matcher} ${name} "${value}"`);
    });
    expect(namesOfHeaders(rules)).toContain('Content-Security-Policy');
  });

  it('answers former addresses of the public edition with where they are now, and nothing in them is a variable', () => {
    const nginx = renderNginx(publicFacts).flatMap(({ text }) => readNginx(text));
    expect(nginx).toContain(
      'location ^~ "/meetings/" > location = "/meetings/old.html" > return 301 "/meetings/committees/?a=%24b{c}"',
    );
    expect(readCaddy(renderCaddy(publicFacts).text)).toContain(
      'handle "/meetings/*" > route > redir "/meetings/old.html" "/meetings/committees/?a=$b%7Bc%7D" 301',
    );
  });

  it('answers with 410 where a page was taken down, and sends the page that says so', () => {
    const nginx = renderNginx(publicFacts).flatMap(({ text }) => readNginx(text));
    const location = 'location ^~ "/meetings/" > location = "/meetings/people/ann/"';
    expect(nginx).toContain(`${location} > error_page 410 "/meetings/people/ann/index.html"`);
    expect(nginx).toContain(`${location} > return 410`);
    const route = 'handle "/meetings/*" > route';
    const caddy = readCaddy(renderCaddy(publicFacts).text);
    expect(caddy).toContain(`${route} > @cleardays-public-removed path "/people/ann/" "/old/\\"letter\\"/"`);
    expect(caddy).toContain(`${route} > file_server @cleardays-public-removed > status 410`);
    expect(renderCaddy({ ...publicFacts, removed: [] }).text).not.toContain('410');
  });

  it('leads on from addresses that hang on queries, asking for each parameter by its name', () => {
    const nginx = renderNginx(publicFacts).flatMap(({ text }) => readNginx(text));
    const map = 'map "$arg_cid&$arg_mid" $cleardays_public_former_1';
    expect(nginx).toContain(`${map} > "12&4567" "/meetings/committees/%24a/"`);
    expect(nginx).toContain('map "$arg_cid" $cleardays_public_former_2 > "12" "/meetings/committees/b/"');
    // Longer than the tables of nginx are wide unless they are told to be.
    expect(nginx).toContain(`map "$arg_id" $cleardays_public_former_3 > "~*^${'a'.repeat(31)}\\\\.b$" "/meetings/c/"`);
    const location = 'location ^~ "/meetings/" > location = "/meetings/ieListDocuments.aspx"';
    expect(nginx.filter((line) => line.startsWith(location))).toEqual([
      `${location} > if ($cleardays_public_former_1) > return 301 $cleardays_public_former_1`,
      `${location} > if ($cleardays_public_former_2) > return 301 $cleardays_public_former_2`,
    ]);
    expect(nginx).toContain(
      'location ^~ "/meetings/" > location = "/meetings/mgFind.aspx" > return 301 "/meetings/search/"',
    );
    const caddy = readCaddy(renderCaddy(publicFacts).text);
    const route = 'handle "/meetings/*" > route > route "/meetings/ieListDocuments.aspx"';
    expect(caddy).toContain(
      `${route} > @cleardays-public-former-1-1 expression \`{query.MId} == "4567" && {query.CId} == "12"\``,
    );
    expect(caddy).toContain(`${route} > redir @cleardays-public-former-1-1 "/meetings/committees/$a/" 301`);
    expect(renderNetlify(publicFacts).text.split('\n')).toContain(
      '/meetings/ieListDocuments.aspx MId=4567 CId=12 /meetings/committees/$a/ 301!',
    );
  });

  it('asks who it is before anything of the members’ edition, and names no former address of it', () => {
    const nginx = renderNginx(membersFacts)
      .map(({ text }) => text)
      .join('\n');
    const caddy = renderCaddy(membersFacts).text;
    expect(readNginx(nginx)).toContain('location ^~ "/meetings/" > include cleardays-members-auth.conf');
    expect(readCaddy(caddy)[1]).toBe('handle "/meetings/*" > route > import cleardays-members-auth');
    expect(nginx + caddy).not.toContain('old.html');
    expect(nginx).not.toContain('people/ann');
    expect(nginx + caddy).not.toContain('ieListDocuments');
  });
});

describe('the recipes', () => {
  const recipes = readFileSync(new URL('README.md', import.meta.url), 'utf8');

  it('name every file that a build writes, and the settings as the files call them', () => {
    const names = [
      ...renderNginx(publicFacts),
      renderCaddy(publicFacts),
      renderIis(publicFacts),
      renderAzure(publicFacts),
      renderNetlify(publicFacts),
    ];
    for (const { name } of names) expect(recipes).toContain(`\`${name}\``);
    expect(renderNginx(publicFacts)[1]?.text).toContain('alias $cleardays_public/;');
    expect(recipes).toContain('set $cleardays_public ');
    expect(renderCaddy(publicFacts).text).toContain('root * {vars.cleardays_public}');
    expect(recipes).toContain('vars cleardays_public ');
    expect(recipes).toContain('/etc/nginx/cleardays-members-auth.conf');
    expect(recipes).toContain('(cleardays-members-auth) {');
  });

  it('are as true of a preview, whose name has no dash where servers allow none', () => {
    const preview: HostFacts = { ...membersFacts, name: 'members-preview' };
    const [maps, site] = renderNginx(preview).map(({ text }) => text);
    expect(maps).toContain('map $uri $cleardays_members_preview_cache_control');
    expect(site).toContain('alias $cleardays_members_preview/;');
    expect(site).toContain('include cleardays-members-preview-auth.conf;');
    expect(renderCaddy(preview).text).toContain('import cleardays-members-preview-auth');
  });
});

describe('what hosts are given that were not tried', () => {
  const everywhere = rules.find(({ pattern }) => pattern === '/*')!;

  it('is settings of Azure with the headers of all pages, and no route that Azure refuses', () => {
    const { text } = renderAzure({ ...publicFacts, basePath: '' });
    const { globalHeaders, routes } = JSON.parse(text) as {
      globalHeaders: Record<string, string>;
      routes: { route: string; headers: Record<string, string> }[];
    };
    for (const { name, value } of everywhere.headers) expect(globalHeaders[name]).toBe(value);
    expect(routes).toContainEqual({
      route: '/assets/*',
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    });
    for (const { route } of routes) expect(route).toMatch(/^[^*]+\*?$/u);
    expect(Buffer.byteLength(text)).toBeLessThan(20_000);
  });

  it('is a web.config with the headers of all pages and of the assets', () => {
    const { text } = renderIis({ ...publicFacts, basePath: '' });
    const parser = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '',
      isArray: (name) => name === 'add',
    });
    const { configuration } = parser.parse(text) as { configuration: IisSettings };
    const all = configuration['system.webServer'].httpProtocol.customHeaders.add;
    for (const header of everywhere.headers) expect(all).toContainEqual(header);
    const assets = configuration.location.find(({ path }) => path === 'assets');
    expect(assets?.['system.webServer'].httpProtocol.customHeaders.add).toEqual([
      { name: 'Cache-Control', value: 'public, max-age=31536000, immutable' },
    ]);
  });
});

interface IisServer {
  readonly httpProtocol: { readonly customHeaders: { readonly add: readonly { name: string; value: string }[] } };
}
interface IisSettings {
  readonly 'system.webServer': IisServer;
  readonly location: readonly { readonly path: string; readonly 'system.webServer': IisServer }[];
}

describe('readHeaderRules', () => {
  it('refuses a line that it does not understand rather than lose a header', () => {
    expect(() => readHeaderRules('/*\n  Content-Security-Policy default-src')).toThrow('neither a path nor a header');
    expect(() => readHeaderRules('  X-Robots-Tag: noindex')).toThrow('neither a path nor a header');
  });

  it('reads a star as anything, and what else a pattern holds as it stands', () => {
    const fits = (pattern: string, path: string): boolean => new RegExp(patternAsRegex(pattern), 'u').test(path);
    expect(fits('/*', '/a/b.c')).toBe(true);
    expect(fits('/committees/*/feed.xml', '/committees/a/feed.xml')).toBe(true);
    expect(fits('/committees/*/feed.xml', '/committees/a/feed-xml')).toBe(false);
    expect(fits('/feed.xml', '/feed.xml.bak')).toBe(false);
  });
});
