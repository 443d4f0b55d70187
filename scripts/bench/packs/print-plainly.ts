import { pathToFileURL } from 'node:url';
import { findBrowser, machinePlaces } from '../../render/pdf/browser/find-browser.ts';
import { launch } from '../../render/pdf/browser/open-browser.ts';
import type { Stopwatch } from './stopwatch.ts';

/** Loads a document and prints it once with tags and outline, and does nothing more. */
export async function printPlainly(file: string, watch: Stopwatch): Promise<Uint8Array> {
  const browser = await launch(await findBrowser(machinePlaces(null)));
  try {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    watch.lap('Chrome started');
    await page.goto(pathToFileURL(file).href, { waitUntil: 'load', timeout: 0 });
    watch.lap('loaded in Chrome');
    const options = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true, timeout: 0 };
    const pdf = await page.pdf(options);
    watch.lap('printed tagged');
    return pdf;
  } finally {
    await browser.close();
  }
}
