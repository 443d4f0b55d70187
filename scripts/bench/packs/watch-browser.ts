import type { BrowserProvider, PrintJob } from '../../render/pdf/browser/open-browser.ts';
import type { OpenDocument } from '../../render/pdf/browser/open-document.ts';
import type { Stopwatch } from './stopwatch.ts';

/** A browser whose prints are timed. */
export interface WatchedBrowser extends BrowserProvider {
  /** What was printed last. */
  readonly job: () => PrintJob;
  /** How often a print with tags was made. */
  readonly prints: () => number;
}

const empty: PrintJob = { page: '/', files: new Map([['/', { type: 'text/html', content: '<!doctype html>' }]]) };

/** Returns the given browser, of whose work each part is timed; `closed` is called when a document is done with. */
export function watchBrowser(browser: BrowserProvider, watch: Stopwatch, closed: () => Promise<void>): WatchedBrowser {
  let last = empty;
  let prints = 0;
  return {
    ...browser,
    job: () => last,
    prints: () => prints,
    async open(job, work, options) {
      last = job;
      watch.lap('document built');
      await browser.open(empty, () => Promise.resolve());
      watch.lap('Chrome started');
      const timed = (document: OpenDocument): ReturnType<typeof work> => {
        watch.lap('loaded in Chrome');
        return work(watchDocument(document));
      };
      const result = await browser.open(job, timed, options);
      watch.lap('page closed');
      await closed();
      return result;
    },
  };

  function watchDocument(document: OpenDocument): OpenDocument {
    // What runs between two calls reads the print before it.
    let reading = 'loaded in Chrome';
    const timed = async <Result>(part: string, work: () => Promise<Result>): Promise<Result> => {
      watch.lap(reading);
      const result = await work();
      watch.lap(part);
      return result;
    };
    return {
      async measure(fit) {
        const pdf = await timed('measured: by Chrome', () => document.measure(fit));
        reading = 'measured: read by us';
        return pdf;
      },
      fill: (filling) => timed('filled', () => document.fill(filling)),
      async print() {
        prints += 1;
        const pdf = await timed('printed tagged: by Chrome', () => document.print());
        reading = 'printed tagged: read by us';
        return pdf;
      },
      links: () => timed('links read', () => document.links()),
    };
  }
}
