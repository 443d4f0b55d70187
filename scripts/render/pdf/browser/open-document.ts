import type { Page } from 'puppeteer';
import type { PageFit } from '../../../model/finished-pdf.ts';
import { within } from './browser-gone.ts';

/** What is written into a loaded document before it is printed. */
export interface Filling {
  /** The text of each slot, in the order of their numbers. */
  readonly slots: readonly string[];
  /** The ids before which a blank page is shown. */
  readonly blankBefore: readonly string[];
}

/** A link of a document: where it leads, as written, and its words. */
export interface DocumentLink {
  readonly href: string;
  readonly text: string;
}

/** A document that a browser has loaded: it may be filled in and printed as often as needed. */
export interface OpenDocument {
  /** Prints without tags and without painting anything: a fast print that tells where everything stands. It keeps the fit. */
  measure(fit: PageFit): Promise<Uint8Array>;
  /** Writes page numbers into the slots, and shows the blank pages asked for and no others. */
  fill(filling: Filling): Promise<void>;
  /** Prints with tags. */
  print(): Promise<Uint8Array>;
  /** The links in their order, but for those that are not shown. */
  links(): Promise<readonly DocumentLink[]>;
}

/**
 * Returns a loaded page as a document to print. Its own scripts are off; what runs here are the expressions below, which
 * the browser evaluates for us, so a document cannot change them. Each call throws DocumentTooSlow where it takes more
 * minutes than these.
 */
export function openDocument(page: Page, minutes: number): OpenDocument {
  const evaluate = (expression: string): Promise<unknown> => within(minutes, page.evaluate(expression));
  const print = (tagged: boolean): Promise<Uint8Array> =>
    // The outline is our own: Chrome's knows of headings, but not of items.
    within(minutes, page.pdf({ preferCSSPageSize: true, printBackground: true, tagged, outline: false, timeout: 0 }));
  return {
    async measure(fit) {
      if (fit !== 'whole') await evaluate(`(${markWideTables})()`);
      await evaluate(`document.documentElement.className = 'fit-${fit} ${measuring}'`);
      const pdf = await print(false);
      await evaluate(`document.documentElement.className = 'fit-${fit}'`);
      return pdf;
    },
    async fill(filling) {
      await evaluate(`(${fillDocument})(${JSON.stringify(filling)})`);
    },
    print: () => print(true),
    async links() {
      return (await evaluate(readLinks)) as readonly DocumentLink[];
    },
  };
}

/** The style sheet hides whatever stands in a document of this class: what is not painted needs no time to print. */
const measuring = 'measuring';

/** The style sheet lays out a document of this class as wide as its pages are. */
const sizing = 'sizing';

const markWideTables = `() => {
  document.documentElement.className = '${sizing}';
  const tables = [...document.querySelectorAll('table')];
  const wide = tables.filter((table) => table.offsetWidth > table.parentElement.clientWidth + 1);
  for (const table of wide) table.classList.add('too-wide');
}`;

const fillDocument = `({ slots, blankBefore }) => {
  for (const slot of document.querySelectorAll('[data-slot]')) slot.textContent = slots[Number(slot.dataset.slot)] ?? '';
  for (const blank of document.querySelectorAll('[data-blank-before]'))
    blank.hidden = !blankBefore.includes(blank.dataset.blankBefore);
}`;

const readLinks = `[...document.links]
  .filter((link) => link.closest('[hidden]') === null)
  .map((link) => ({ href: link.getAttribute('href'), text: link.textContent.replace(/\\s+/gu, ' ').trim() }))`;
