import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { headersOfPath, readHeaderRules } from '../render/web/hosting/read-header-rules.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.aspx': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
};

/**
 * Serves a finished edition as a host does, with the headers of its `_headers` file or with none; `basePath` comes
 * before paths.
 */
export async function serveWithHeaders(
  folder: string,
  basePath: string,
  { headers: sendsHeaders } = { headers: true },
): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const rules = readHeaderRules(await readFile(join(folder, '_headers'), 'utf8'));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname.slice(basePath.length)).replace(/\/$/u, '/index.html');
    const headers = sendsHeaders ? headersOfPath(rules, path) : {};
    readFile(join(folder, path)).then(
      (content) =>
        response.writeHead(200, { ...headers, 'content-type': types[extname(path)] ?? 'text/plain' }).end(content),
      () => response.writeHead(404, headers).end(),
    );
  });
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => {
          closed();
        });
      }),
  };
}
