import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { diagnose } from '../diagnostics/diagnose.ts';
import { OfficerError } from '../diagnostics/officer-error.ts';
import { headersOfPath, readHeaderRules } from '../render/web/hosting/read-header-rules.ts';

/** A running preview. */
export interface PreviewServer {
  readonly address: string;
  /** Shows another folder from now on and has open pages load again. */
  show(folder: string): void;
  close(): Promise<void>;
}

const reloadPath = '/.cleardays/reload';
const reloadScript = `new EventSource(${JSON.stringify(reloadPath)}).onmessage = () => location.reload();\n`;

/**
 * Serves a folder of pages below a base path, on this machine alone, since what it shows may be a draft. Pages get a
 * script that loads them again when another folder is shown. All is sent with the headers of the folder's `_headers`, so that
 * what they forbid is noticed here; but nothing is kept by the browser. Throws an OfficerError where the port is taken.
 */
export async function serveFolder(options: { folder: string; basePath: string; port: number }): Promise<PreviewServer> {
  const { basePath, port } = options;
  const listeners = new Set<ServerResponse>();
  let folder = options.folder;
  let files = sirv(folder, { dev: true });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === reloadPath) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write(': open\n\n');
      listeners.add(response);
      request.on('close', () => listeners.delete(response));
    } else if (path === `${reloadPath}.js`) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(reloadScript);
    } else if (basePath !== '' && !path.startsWith(`${basePath}/`)) {
      response.writeHead(302, { location: `${basePath}/` }).end();
    } else {
      await answerFile(path.slice(basePath.length), request, response);
    }
  }

  async function answerFile(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const page = path.endsWith('/') ? await readPage(folder, path) : null;
    const rules = readHeaderRules((await readPage(folder, '/_headers')) ?? '');
    for (const [name, value] of Object.entries(headersOfPath(rules, path))) {
      if (name !== 'Cache-Control') response.setHeader(name, value);
    }
    if (page !== null) {
      sendPage(response, 200, page);
      return;
    }
    request.url = path;
    files(request, response, () => {
      void readPage(folder, '/404.html').then((missing) => {
        sendPage(response, 404, missing ?? 'Not found');
      });
    });
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((started, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const at = { file: `port ${port}`, line: 1, column: 1 };
      failed(error.code === 'EADDRINUSE' ? new OfficerError([diagnose('PORT_TAKEN', at, { port })]) : error);
    });
    server.listen(port, '127.0.0.1', started);
  });
  const bound = server.address();

  return {
    address: `http://localhost:${typeof bound === 'object' && bound !== null ? bound.port : port}${basePath}/`,
    show(next) {
      folder = next;
      files = sirv(next, { dev: true });
      for (const listener of listeners) listener.write('data: renewed\n\n');
    },
    close: () =>
      new Promise((closed) => {
        for (const listener of listeners) listener.end();
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}

function sendPage(response: ServerResponse, status: number, html: string): void {
  const script = `<script type="module" src="${reloadPath}.js"></script>`;
  response
    .writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    .end(html.replace('</body>', `${script}</body>`));
}

/** The text of a page of the folder, or null. Percent-coded dots cannot lead out: the URL parser has resolved them. */
async function readPage(folder: string, path: string): Promise<string | null> {
  const name = path.endsWith('/') ? `${path}index.html` : path;
  if (name.includes('..') || name.includes('%')) return null;
  return readFile(join(folder, name), 'utf8').catch(() => null);
}
