import type { Browser, HTTPRequest, Page } from 'puppeteer';
import { BrowserGone, within } from './browser-gone.ts';
import { openDocument, type OpenDocument } from './open-document.ts';

/** A document to print and everything it may load, by path as it stands in an address: `/pack.html`, `/fonts/x.woff2`. */
export interface PrintJob {
  readonly files: ReadonlyMap<string, { readonly type: string; readonly content: string | Uint8Array }>;
  readonly page: string;
}

/** How long a browser may take, in minutes. */
export interface TimeLimits {
  readonly load: number;
  /** For each print, and for whatever else is asked of a document. */
  readonly print: number;
}

const origin = 'https://pack.invalid';

/**
 * Loads a document in a page of its own, lets the work print it and closes the page. Throws BrowserGone where the
 * browser or the page ended meanwhile, and DocumentTooSlow where either took longer than its limit; whatever else the
 * work throws is thrown on.
 */
export async function loadDocument<Result>(
  browser: Browser,
  { job, limits }: { readonly job: PrintJob; readonly limits: TimeLimits },
  work: (document: OpenDocument) => Promise<Result>,
): Promise<Result> {
  let page: Page | null = null;
  try {
    const opened = await within(limits.load, browser.newPage());
    page = opened;
    // A page whose process dies answers nothing any more, so its death is listened for.
    const died = new Promise<never>((_, reject) => {
      opened.once('error', (error) => {
        reject(new BrowserGone(error.message));
      });
    });
    const done = within(limits.load, load(opened, job)).then(() => work(openDocument(opened, limits.print)));
    return await Promise.race([died, done]);
  } catch (error) {
    if (browser.connected && !isBrowsersFault(error)) throw error;
    throw error instanceof BrowserGone
      ? error
      : new BrowserGone(error instanceof Error ? error.message : String(error));
  } finally {
    // A page that is stuck may not even close.
    if (page !== null) await within(closeLimit, page.close()).catch(() => undefined);
  }
}

/** In minutes. */
const closeLimit = 0.2;

/** What Chrome says of a call that it cannot make sense of; anything else that it refuses, it was not able to do. */
const wrongCalls: readonly unknown[] = [-32_600, -32_601, -32_602];

/** Whether it was Chrome that could not go on, such as when the process that puts its prints together is killed. */
function isBrowsersFault(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'TargetCloseError' || error.name === 'ConnectionClosedError') return true;
  return error.name === 'ProtocolError' && 'code' in error && !wrongCalls.includes(error.code);
}

async function load(page: Page, job: PrintJob): Promise<void> {
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    // A request that is never answered would keep the page loading for ever; one of a page that is gone needs no answer.
    answer(request, job).catch(() => request.abort('failed').catch(() => undefined));
  });
  await page.goto(origin + job.page, { waitUntil: 'load', timeout: 0 });
}

/** Serves what belongs to the job, from memory; nothing else is loaded from anywhere. */
async function answer(request: HTTPRequest, job: PrintJob): Promise<void> {
  const url = new URL(request.url());
  const file = url.origin === origin ? job.files.get(url.pathname) : undefined;
  if (file === undefined) {
    await request.abort('blockedbyclient');
  } else {
    const body = typeof file.content === 'string' ? file.content : Buffer.from(file.content);
    await request.respond({ status: 200, contentType: file.type, body });
  }
}
