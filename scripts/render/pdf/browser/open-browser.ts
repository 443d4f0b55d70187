import type { Browser } from 'puppeteer';
import { diagnose } from '../../../diagnostics/diagnose.ts';
import { OfficerError } from '../../../diagnostics/officer-error.ts';
import { within } from './browser-gone.ts';
import { findBrowser, identifyBrowser, machinePlaces, type FoundBrowser } from './find-browser.ts';
import { findStartFailure } from './find-start-failure.ts';
import { loadDocument, type PrintJob, type TimeLimits } from './load-document.ts';
import type { OpenDocument } from './open-document.ts';
import { createTurns } from './take-turns.ts';

export type { PrintJob };

/** Prints documents; starts its browser when the first one comes, and another where that one died. */
export interface BrowserProvider {
  /** Stands for a browser of the user or the machine, for packs that are kept; absent for the embedded one. */
  readonly identity?: string;
  /**
   * Loads a document, lets the work print it and closes it; alone, if that is asked for, while no other document is
   * open. Throws BrowserGone where the browser or the page ends meanwhile, and DocumentTooSlow where it takes too long.
   */
  open<Result>(
    job: PrintJob,
    work: (document: OpenDocument) => Promise<Result>,
    options?: { readonly alone: boolean },
  ): Promise<Result>;
  /** Ends the browser; a print after that starts another. */
  close(): Promise<void>;
}

/** Much more than a pack of a thousand pages takes on a slow machine. */
const patience: TimeLimits = { load: 5, print: 10 };

/** Returns a provider that starts one browser for all prints, when it is first needed. `path` is `--browser`. */
export function openBrowserProvider({
  path,
  limits = patience,
}: {
  readonly path: string | null;
  readonly limits?: TimeLimits;
}): BrowserProvider {
  const turns = createTurns();
  let running: Promise<Browser> | null = null;
  const start = async (): Promise<Browser> => launch(await findBrowser(machinePlaces(path)));
  const identity = identifyBrowser(machinePlaces(path));
  return {
    ...(identity === null ? {} : { identity }),
    async open(job, work, { alone } = { alone: false }) {
      const leave = await turns.take({ alone });
      try {
        return await openNow(job, work);
      } finally {
        leave();
      }
    },
    async close() {
      const used = running;
      running = null;
      const browser = await used?.catch(() => null);
      // A browser that is stuck does not even end when it is asked to.
      if (browser) await within(closeLimit, browser.close()).catch(() => browser.process()?.kill('SIGKILL'));
    },
  };

  async function openNow<Result>(job: PrintJob, work: (document: OpenDocument) => Promise<Result>): Promise<Result> {
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
      return await loadDocument(browser, { job, limits }, work);
    } finally {
      browser.off('disconnected', forget);
      if (!browser.connected) forget();
    }
  }
}

/** In minutes. */
const closeLimit = 0.2;

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
    return await puppeteer.launch({
      executablePath: found.path,
      headless: 'shell',
      pipe: true,
      env,
      args,
      // A call that is never answered ends here at last; prints have limits of their own.
      protocolTimeout: (patience.print + 1) * 60_000,
      // Whoever stops the program ends it, and with it the browser; puppeteer alone would only close the browser.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
  } catch (error) {
    const why = await findStartFailure(found.path, { args, env, error });
    const at = { file: 'browser', line: 1, column: 1 };
    throw new OfficerError([diagnose('BROWSER_NOT_STARTED', at, { path: found.path, ...why })]);
  }
}
