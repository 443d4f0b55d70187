import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveFolder, type PreviewServer } from './serve-folder.ts';

let folder: string;
let server: PreviewServer;

async function makePages(name: string, text: string): Promise<string> {
  const pages = join(folder, name);
  await mkdir(join(pages, 'people'), { recursive: true });
  await writeFile(join(pages, 'index.html'), `<html><body>${text}</body></html>`);
  await writeFile(join(pages, 'people', 'index.html'), '<html><body>people</body></html>');
  await writeFile(join(pages, '404.html'), '<html><body>not here</body></html>');
  await writeFile(join(pages, 'style.css'), 'p {}');
  await writeFile(join(pages, 'drawing.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const headers = ['/*', '  X-Content-Type-Options: nosniff', '  Cache-Control: immutable'];
  await writeFile(
    join(pages, '_headers'),
    `${[...headers, '/*.svg', '  Content-Disposition: attachment'].join('\n')}\n`,
  );
  return pages;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cleardays-preview-'));
  await writeFile(join(folder, 'secret.txt'), 'secret');
  server = await serveFolder({ folder: await makePages('a', 'first'), basePath: '/meetings', port: 0 });
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const get = (path: string): Promise<Response> => fetch(new URL(path, server.address));

describe('serveFolder', () => {
  it('serves pages and files below the base path', async () => {
    expect(await (await get('/meetings/')).text()).toContain('first');
    expect(await (await get('/meetings/people/')).text()).toContain('people');
    const style = await get('/meetings/style.css');
    expect([style.headers.get('content-type'), await style.text()]).toEqual(['text/css', 'p {}']);
  });

  it('sends the headers that hosts are told to send, but has nothing kept', async () => {
    const drawing = await get('/meetings/drawing.svg');
    expect([drawing.status, drawing.headers.get('content-disposition')]).toEqual([200, 'attachment']);
    for (const path of ['/meetings/', '/meetings/style.css', '/meetings/none/']) {
      const { headers } = await get(path);
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(headers.get('content-disposition'), path).toBeNull();
      expect(headers.get('cache-control') ?? '', path).not.toContain('immutable');
    }
  });

  it('leads from outside the base path to the home page', async () => {
    expect((await get('/')).url).toBe(server.address);
  });

  it('answers with the 404 page and status where there is nothing', async () => {
    const missing = await get('/meetings/none/');
    expect([missing.status, (await missing.text()).includes('not here')]).toEqual([404, true]);
  });

  it.each(['/meetings/../secret.txt', '/meetings/%2e%2e/secret.txt', '/meetings/..%2fsecret.txt'])(
    'serves nothing outside its folder: %s',
    async (path) => {
      expect(await (await get(path)).text()).not.toContain('secret');
    },
  );

  it('tells open pages to load again when another folder is shown', async () => {
    const events = await fetch(new URL('/.cleardays/reload', server.address));
    const reader = events.body!.pipeThrough(new TextDecoderStream()).getReader();
    await reader.read();
    server.show(await makePages('b', 'second'));
    expect((await reader.read()).value).toContain('renewed');
    await reader.cancel();
    expect(await (await get('/meetings/')).text()).toContain('second');
  });

  it('refuses a port that is taken', async () => {
    const port = Number(new URL(server.address).port);
    await expect(serveFolder({ folder, basePath: '', port })).rejects.toThrow(`Port ${port} is in use`);
  });
});
