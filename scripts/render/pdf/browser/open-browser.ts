import type { Browser, HTTPRequest } from 'puppeteer';
import { diagnose } from '../../../diagnostics/diagnose.ts';
import { OfficerError } from '../../../diagnostics/officer-error.ts';
import { findBrowser, machinePlaces, type FoundBrowser } from './find-browser.ts';

/** A document to print and everything it may load, by path: `/pack.html`, `/fonts/x.woff2`. */
export interface PrintJob {
  readonly files: ReadonlyMap<string, { readonly type: string; readonly content: string | Uint8Array }>;
  readonly page: string;
  /** Tagged, with an outline: the finished print. Without, a faster one to measure by. */
  readonly tagged: boolean;
}

/** Prints documents; starts its browser when the first one comes. */
export interface BrowserProvider {
  print(job: PrintJob): Promise<Uint8Array>;
  /** Ends the browser so that the next print starts another. */
  close(): Promise<void>;
}

const origin = 'https://pack.invalid';

/** Returns a provider that starts one browser for all prints, when it is first needed. `path` is `--browser`. */
export function openBrowserProvider({ path }: { readonly path: string | null }): BrowserProvider {
  let running: Promise<Browser> | null = null;
  const start = async (): Promise<Browser> => launch(await findBrowser(machinePlaces(path)));
  return {
    async print(job) {
      running ??= start();
      return printPage(await running, job);
    },
    async close() {
      const browser = running;
      running = null;
      await (await browser?.catch(() => null))?.close().catch(() => undefined);
    },
  };
}

/** Starts a browser. Throws an OfficerError that names what is missing where it does not start. */
export async function launch(
  found: FoundBrowser,
  options: { readonly args?: readonly string[] } = {},
): Promise<Browser> {
  const { default: puppeteer } = await import('puppeteer');
  const libraries = [found.libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  try {
    return await puppeteer.launch({
      executablePath: found.path,
      headless: 'shell',
      pipe: true,
      env: { ...process.env, ...(found.libraries === null ? {} : { LD_LIBRARY_PATH: libraries }) },
      args: [
        // The sandbox stays on but for root, for whom Chrome refuses to start with it.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-dev-shm-usage',
        // Without hinting, letters have the same widths on every machine.
        '--font-render-hinting=none',
        ...(options.args ?? []),
      ],
    });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const library = /error while loading shared libraries: (\S+?):/u.exec(text)?.[1];
    const reason = library === undefined ? firstLine(text) : `the system library ${library} is missing.`;
    const at = { file: 'browser', line: 1, column: 1 };
    throw new OfficerError([diagnose('BROWSER_NOT_STARTED', at, { path: found.path, reason })]);
  }
}

async function printPage(browser: Browser, job: PrintJob): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setJavaScriptEnabled(false);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      void answer(request, job);
    });
    await page.goto(origin + job.page, { waitUntil: 'load', timeout: 0 });
    return await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: job.tagged,
      outline: job.tagged,
      timeout: 0,
    });
  } finally {
    await page.close().catch(() => undefined);
  }
}

/** Serves what belongs to the job, from memory; nothing else is loaded from anywhere. */
async function answer(request: HTTPRequest, job: PrintJob): Promise<void> {
  const url = new URL(request.url());
  const file = url.origin === origin ? job.files.get(decodeURIComponent(url.pathname)) : undefined;
  if (file === undefined) {
    await request.abort('blockedbyclient');
  } else {
    const body = typeof file.content === 'string' ? file.content : Buffer.from(file.content);
    await request.respond({ status: 200, contentType: file.type, body });
  }
}

function firstLine(text: string): string {
  return text.split('\n').find((line) => line.trim() !== '') ?? 'no reason was given.';
}
