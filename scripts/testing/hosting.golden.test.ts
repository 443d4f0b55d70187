import { readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../model/archive.ts';
import { copyRoot, type BuiltRoot } from './built-root.ts';
import { isInstalled, runServer, type RunningServer, type ServerKind } from './hosting/run-server.ts';

const smallRoot = join(import.meta.dirname, 'golden/small/root');
const member = { name: 'member', password: 'a long password' };
const kinds: readonly ServerKind[] = ['nginx', 'caddy'];
const places = [
  { where: 'below a path', basePath: '/democracy' },
  { where: 'at the root of a host', basePath: '' },
] as const;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

const removed = "removed:\n  - { path: /papers/letter/, date: 2026-03-18, reason: 'It named a resident.' }\n";
const formerSystem = `  /ieListDocuments.aspx?CId=12&MId=4567: /committees/environment/
  /ieListDocuments.aspx?CId=12: /committees/drainage/
  /mgFind.aspx?Code=a.rather-long.code_of_more-than-thirty-letters: /committees/
  /mgFind.aspx: /search/
`;

/** What a build made, with all its files by their address below the base path. */
interface Build {
  readonly built: BuiltRoot;
  readonly basePath: string;
  readonly paths: readonly string[];
}

async function buildAt(basePath: string, edition: Edition): Promise<Build> {
  const built = await copyRoot(smallRoot);
  const council = join(built.root, 'content/council.md');
  const text = readFileSync(council, 'utf8')
    .replace('fennimarsh.example/democracy/', `fennimarsh.example${basePath}/`)
    .replace('redirects:\n', `${removed}redirects:\n${formerSystem}`);
  writeFileSync(council, text);
  await built.build(edition);
  const { paths } = await built.output(edition);
  return { built, basePath, paths: paths.filter((path) => path !== '/_headers') };
}

function serve(kind: ServerKind, { built }: Build, edition: Edition): Promise<RunningServer> {
  const hosting = join(built.folder(edition), '../hosting', edition);
  return runServer(kind, { edition, folder: built.folder(edition), hosting, ...(edition === 'members' && { member }) });
}

/** What a `_headers` file says of an address, as hosts that read it do. */
async function headersOf(build: Build, path: string): Promise<Readonly<Record<string, string>>> {
  const text = await readFile(join(build.built.folder('public'), '_headers'), 'utf8');
  const rules = [...text.matchAll(/^(\/\S*)\n((?: {2}.*\n)+)/gmu)];
  const fitting = rules.filter(([, pattern = '']) => {
    const parts = pattern.split('*').map((part) => part.replaceAll('.', '\\.'));
    return new RegExp(`^(?:${build.basePath})?${parts.join('.*')}$`, 'u').test(path);
  });
  const lines = fitting.flatMap(([, , headers = '']) => [...headers.matchAll(/^ {2}([^:]+): (.*)$/gmu)]);
  return Object.fromEntries(lines.map(([, name = '', value = '']) => [name.toLowerCase(), value]));
}

/** Addresses of files and pages as readers ask for them: a page by its folder. */
const asked = (path: string): string => encodeURI(path.replace(/\/index\.html$/u, '/'));

for (const kind of kinds) {
  const installed = isInstalled(kind);
  describe.skipIf(!installed)(`${kind}${installed ? '' : ' (left out: it is not installed here)'}`, () => {
    describe.each(places)('with a site $where', ({ basePath }) => {
      let build: Build;
      let server: RunningServer;
      beforeAll(async () => {
        build = await buildAt(basePath, 'public');
        server = await serve(kind, build, 'public');
      });
      afterAll(async () => {
        await server.stop();
        await build.built.remove();
      });
      const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
        fetch(`${server.origin}${basePath}${path}`, { redirect: 'manual', headers });

      it('sends every file whole, with its type and with each header that the headers file names', async () => {
        const moved = [
          '/access-statement/',
          '/papers/rivers/',
          '/old/environment.html',
          '/papers/letter/',
          '/mgFind.aspx',
        ];
        const files = build.paths.filter((path) => !moved.includes(asked(path)));
        expect(files.length).toBeGreaterThan(100);
        for (const path of files) {
          const response = await get(asked(path));
          expect([response.status, path]).toEqual([200, path]);
          const content = await readFile(join(build.built.folder('public'), path));
          expect(Buffer.from(await response.arrayBuffer()).equals(content), path).toBe(true);
          const expected = { 'cache-control': 'no-cache', ...(await headersOf(build, path)) };
          const sent = Object.fromEntries(Object.keys(expected).map((name) => [name, response.headers.get(name)]));
          expect(sent, path).toEqual(expected);
          const type = path.endsWith('/feed.xml') ? 'application/atom+xml' : types[extname(path)];
          if (type !== undefined) expect([response.headers.get('content-type'), path]).toEqual([type, path]);
        }
      });

      it('leads on from former addresses and from folders without their slash, on whatever host it is reached', async () => {
        const leads = async (path: string): Promise<unknown[]> => {
          const response = await get(path);
          return [response.status, response.headers.get('location')];
        };
        expect(await leads('/old/environment.html')).toEqual([301, `${basePath}/committees/environment/`]);
        expect(await leads('/access-statement/')).toEqual([301, `${basePath}/pages/accessibility/`]);
        expect(await leads('/committees')).toEqual([expect.toBeOneOf([301, 308]), `${basePath}/committees/`]);
        if (basePath !== '') expect(await leads('')).toEqual([301, `${basePath}/`]);
      });

      it('leads on from addresses of a former system by their query, in any order and beside others', async () => {
        const leads = async (path: string): Promise<unknown[]> => {
          const response = await get(path);
          return [response.status, response.headers.get('location')];
        };
        const environment = [301, `${basePath}/committees/environment/`];
        const drainage = [301, `${basePath}/committees/drainage/`];
        expect(await leads('/ieListDocuments.aspx?CId=12&MId=4567')).toEqual(environment);
        expect(await leads('/ieListDocuments.aspx?Ver=4&MId=4567&x=&CId=12')).toEqual(environment);
        expect(await leads('/ieListDocuments.aspx?CId=12&MId=45670')).toEqual(drainage);
        const code = 'a.rather-long.code_of_more-than-thirty-letters';
        expect(await leads(`/mgFind.aspx?Code=${code}`)).toEqual([301, `${basePath}/committees/`]);
        expect(await leads(`/mgFind.aspx?Code=${code.replace('.', 'x')}`)).toEqual([301, `${basePath}/search/`]);
        expect(await leads('/mgFind.aspx')).toEqual([301, `${basePath}/search/`]);
        const page = await get('/ieListDocuments.aspx?CId=13');
        expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
        expect(await page.text()).toContain('CId=12&amp;MId=4567');
      });

      it('says with 410, in a page of its own, that a page was taken down', async () => {
        const response = await get('/papers/letter/');
        expect(response.status).toBe(410);
        expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
        expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
        expect(await response.text()).toContain('It named a resident.');
      });

      it('says in the site’s own page that there is nothing, and never that it may be kept', async () => {
        const page = await readFile(join(build.built.folder('public'), '404.html'), 'utf8');
        for (const path of [
          '/nothing',
          '/nothing/',
          '/assets/gone.css',
          '/assets/',
          '/_headers',
          '/committees/x.ics',
        ]) {
          const response = await get(path);
          expect([response.status, path]).toEqual([404, path]);
          expect(response.headers.get('content-type'), path).toBe('text/html; charset=utf-8');
          expect(response.headers.get('cache-control'), path).toBe('no-cache');
          expect(response.headers.get('content-security-policy'), path).toContain("default-src 'none'");
          expect(await response.text(), path).toBe(page);
        }
      });

      it('compresses text, and lets readers of a PDF ask for a part of it', async () => {
        for (const path of ['/', '/feed.xml', '/calendar.ics', '/search/indexes.json', '/service-worker.js']) {
          const response = await get(path, { 'accept-encoding': 'gzip' });
          const { length } = Buffer.from(await response.arrayBuffer());
          if (length > 1000) expect([response.headers.get('content-encoding'), path]).toEqual(['gzip', path]);
        }
        const pdf = build.paths.find((path) => path.endsWith('.pdf')) ?? '';
        const part = await get(asked(pdf), { range: 'bytes=0-4', 'accept-encoding': 'gzip' });
        expect([part.status, await part.text()]).toEqual([206, '%PDF-']);
      });

      it('sends the administrator’s own headers as well', async () => {
        for (const path of ['/', '/nothing', '/feed.xml']) {
          expect((await get(path)).headers.get('strict-transport-security'), path).toBe('max-age=60');
        }
      });

      it('does not send again what a browser has', async () => {
        const first = await get('/');
        const again = await get('/', { 'if-none-match': first.headers.get('etag') ?? '' });
        expect(again.status).toBe(304);
      });
    });

    describe('with the members’ edition', () => {
      let build: Build;
      let server: RunningServer;
      beforeAll(async () => {
        build = await buildAt('/democracy', 'members');
        server = await serve(kind, build, 'members');
      });
      afterAll(async () => {
        await server.stop();
        await build.built.remove();
      });

      it('answers nothing without a password, not even whether it is there', async () => {
        const wrong = `Basic ${Buffer.from('member:guess').toString('base64')}`;
        for (const path of [...build.paths.map(asked), '/committees', '/nothing', '/_headers', '/404.html']) {
          for (const headers of [{}, { authorization: wrong }]) {
            const response = await fetch(`${server.origin}/democracy${path}`, { redirect: 'manual', headers });
            expect([response.status, path]).toEqual([401, path]);
            expect((await response.text()).length, path).toBeLessThan(200);
          }
        }
      });

      it('answers all with it, and leads on from former addresses', async () => {
        const authorization = `Basic ${Buffer.from(`${member.name}:${member.password}`).toString('base64')}`;
        for (const path of build.paths.map(asked)) {
          const response = await fetch(`${server.origin}/democracy${path}`, { headers: { authorization } });
          const tellsOfRemoved = kind === 'caddy' && path === '/papers/letter/';
          expect([response.status, path]).toEqual([tellsOfRemoved ? 410 : 200, path]);
          await response.arrayBuffer();
        }
        const exempt = build.paths.filter((path) => path.includes('/exempt/') || path.includes('/pagefind/'));
        expect(exempt.length).toBeGreaterThan(0);
      });

      it('does not start without somebody to ask for the password', async () => {
        const hosting = join(build.built.folder('members'), '../hosting/members');
        const open = runServer(kind, { edition: 'members', folder: build.built.folder('members'), hosting });
        await expect(open.then((server) => server.stop())).rejects.toThrow('cleardays-members-auth');
      });
    });
  });
}
