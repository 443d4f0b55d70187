import type { Browser } from 'puppeteer';
import { findBrowser, machinePlaces } from '../render/pdf/browser/find-browser.ts';
import { launch } from '../render/pdf/browser/open-browser.ts';
import { openDemonstration, type BuiltDemonstration } from './built-demonstration.ts';
import { serveWithHeaders } from './serve-with-headers.ts';

/** The demonstration on a host, and a browser to visit it with. */
export interface VisitedDemonstration extends BuiltDemonstration {
  /** The site begins at `/meetings` there. */
  readonly origin: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Serves the built demonstration as a host does, and starts a browser. */
export async function visitDemonstration(): Promise<VisitedDemonstration> {
  const built = await openDemonstration();
  const server = await serveWithHeaders(built.folder, '/meetings');
  const browser = await launch(await findBrowser(machinePlaces(null)));
  return {
    ...built,
    origin: server.origin,
    browser,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
