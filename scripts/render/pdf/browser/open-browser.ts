import type { Browser, HTTPRequest, Page } from 'puppeteer';
import { diagnose } from '../../../diagnostics/diagnose.ts';
import { OfficerError } from '../../../diagnostics/officer-error.ts';
import { browserNamed, findBrowser, machinePlaces, type FoundBrowser } from './find-browser.ts';
import { findStartFailure } from './find-start-failure.ts';
import { openDocument, type OpenDocument } from './open-document.ts';

/** A document to print and everything it may load, by path: `/pack.html`, `/fonts/x.woff2`. */
export interface PrintJob {
  readonly files: ReadonlyMap<string, { readonly type: string; readonly content: string | Uint8Array }>;
  readonly page: string;
}

/** Prints documents; starts its browser when the first one comes, and another where that one died. */
export interface BrowserProvider {
  /** Stands for the browser where the user names one, for packs that are kept; absent for the embedded one. */
  readonly identity?: string;
  /** Loads a document, lets the work print it and closes it. Rejects where the browser or its page stops meanwhile. */
  open<Result>(job: PrintJob, work: (document: OpenDocument) => Promise<Result>): Promise<Result>;
  /** Ends the browser; a print after that starts another. */
  close(): Promise<void>;
}

const origin = 'https://pack.invalid';

/** Returns a provider that starts one browser for all prints, when it is first needed. `path` is `--browser`. */
export function openBrowserProvider({ path }: { readonly path: string | null }): BrowserProvider {
  let running: Promise<Browser> | null = null;
  const start = async (): Promise<Browser> => launch(await findBrowser(machinePlaces(path)));
  const identity = browserNamed(machinePlaces(path));
  return {
    ...(identity === null ? {} : { identity }),
    async open(job, work) {
      const used = (running ??= start());
      // Only this one is forgotten: another print may have started the next one in the meantime.
      const forget = (): void => {
        if (running === used) running = null;
      };
      let browser: Browser;
      try {
        browser = await used;
      } catch (error) {
        forget();
        throw error;
      }
      browser.once('disconnected', forget);
      try {
        return await withPage(browser, job, work);
      } finally {
        browser.off('disconnected', forget);
        if (!browser.connected) forget();
      }
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
  const libraries = [found.libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const env = {
    ...process.env,
    ...(found.libraries === null ? {} : { LD_LIBRARY_PATH: libraries }),
    ...(found.fonts === undefined ? {} : { FONTCONFIG_FILE: found.fonts }),
  };
  const args = [
    // The sandbox stays on but for root, for whom Chrome refuses to start with it.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    // Nothing is drawn by a graphics card, so what would draw needs no process and no memory of its own.
    '--in-process-gpu',
    '--disable-dev-shm-usage',
    // Without hinting, letters have the same widths on every machine.
    '--font-render-hinting=none',
    ...(options.args ?? []),
  ];
  try {
    return await puppeteer.launch({ executablePath: found.path, headless: 'shell', pipe: true, env, args });
  } catch (error) {
    const why = await findStartFailure(found.path, { args, env, error });
    const at = { file: 'browser', line: 1, column: 1 };
    throw new OfficerError([diagnose('BROWSER_NOT_STARTED', at, { path: found.path, ...why })]);
  }
}

async function withPage<Result>(
  browser: Browser,
  job: PrintJob,
  work: (document: OpenDocument) => Promise<Result>,
): Promise<Result> {
  const page = await browser.newPage();
  try {
    // A page whose process dies answers nothing any more, so its death is listened for.
    const died = new Promise<never>((_, reject) => {
      page.once('error', reject);
    });
    const done = load(page, job).then(() => work(openDocument(page)));
    return await Promise.race([died, done]);
  } finally {
    await page.close().catch(() => undefined);
  }
}

async function load(page: Page, job: PrintJob): Promise<void> {
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    // A request of a page that is gone needs no answer.
    answer(request, job).catch(() => undefined);
  });
  await page.goto(origin + job.page, { waitUntil: 'load', timeout: 0 });
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
