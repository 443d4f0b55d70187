import type { Browser, HTTPRequest, Page } from 'puppeteer';
import { diagnose } from '../../../diagnostics/diagnose.ts';
import { OfficerError } from '../../../diagnostics/officer-error.ts';
import { browserNamed, findBrowser, machinePlaces, type FoundBrowser } from './find-browser.ts';
import { findStartFailure } from './find-start-failure.ts';

/** A document to print and everything it may load, by path: `/pack.html`, `/fonts/x.woff2`. */
export interface PrintJob {
  readonly files: ReadonlyMap<string, { readonly type: string; readonly content: string | Uint8Array }>;
  readonly page: string;
  /** Tagged, with an outline: the finished print. Without, a faster one to measure by. */
  readonly tagged: boolean;
}

/** Prints documents; starts its browser when the first one comes, and another where that one died. */
export interface BrowserProvider {
  /** Stands for the browser where the user names one, for packs that are kept; absent for the embedded one. */
  readonly identity?: string;
  /** Rejects where the browser or its page stops before the document is printed. */
  print(job: PrintJob): Promise<Uint8Array>;
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
    async print(job) {
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
        return await printPage(browser, job);
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

async function printPage(browser: Browser, job: PrintJob): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    // A page whose process dies answers nothing any more, so its death is listened for.
    const died = new Promise<never>((_, reject) => {
      page.once('error', reject);
    });
    return await Promise.race([died, print(page, job)]);
  } finally {
    await page.close().catch(() => undefined);
  }
}

async function print(page: Page, job: PrintJob): Promise<Uint8Array> {
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    // A request of a page that is gone needs no answer.
    answer(request, job).catch(() => undefined);
  });
  await page.goto(origin + job.page, { waitUntil: 'load', timeout: 0 });
  return page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: job.tagged,
    outline: job.tagged,
    timeout: 0,
  });
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
