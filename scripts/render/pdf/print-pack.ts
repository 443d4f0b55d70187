import { diagnose } from '../../diagnostics/diagnose.ts';
import { OfficerError } from '../../diagnostics/officer-error.ts';
import type { PDFDocument } from '@cantoo/pdf-lib';
import type { FinishedFacts, PaperPlaces } from '../../model/finished-pdf.ts';
import { BrowserGone, DocumentTooSlow } from './browser/browser-gone.ts';
import type { BrowserProvider, PrintJob } from './browser/open-browser.ts';
import type { DocumentLink, OpenDocument } from './browser/open-document.ts';
import { planPages, type MappedPaper } from './build-page-map.ts';
import type { PageSlots } from './page-slots.ts';
import { findFit, takeFit } from './fit-pages.ts';
import { loadPrint } from './load-print.ts';
import { readDestinations } from './read-destinations.ts';
import { withoutBlankPages } from './without-blank-pages.ts';

/** A pack to be printed. */
export interface PrintablePack {
  /** In words, for messages. */
  readonly name: string;
  readonly mapped: readonly MappedPaper[];
  readonly firstPage: number;
  readonly rightHandStarts: boolean;
  /** The pages that its papers have in a pack, which are then the ones shown; null for a pack itself. */
  readonly known: Pick<FinishedFacts, 'map' | 'places' | 'fit'> | null;
  readonly job: PrintJob;
  readonly slots: PageSlots;
}

/** A pack as Chrome printed it. */
export interface PrintedPack extends Omit<FinishedFacts, 'unclaimed' | 'bytes' | 'sha256'> {
  readonly document: PDFDocument;
  /** The page of the print, counted from 1, on which an id stands. */
  readonly pageOf: (id: string) => number | undefined;
  readonly links: readonly DocumentLink[];
}

/** Tagged prints that may be needed until no page moves any more; nearly always the first is right. */
const mostRounds = 4;

/**
 * Prints a pack in two passes over one loaded document: the first paints nothing and tells on which page everything
 * stands; with the page map worked out from that, the second prints with tags. Where filling in the numbers moved a page,
 * it is printed again.
 *
 * A pack whose print ended with the browser is printed once more, by itself: the pack at fault then ends only its own
 * print, and its neighbours are printed whatever becomes of it.
 *
 * Throws an OfficerError where pages keep moving, where a paper by itself does not have the pages that it has in its pack,
 * where the browser stops twice, or where it takes too long.
 */
export async function printPack(pack: PrintablePack, browser: BrowserProvider): Promise<PrintedPack> {
  const print = (options: { readonly alone: boolean }): Promise<PrintedPack> =>
    browser.open(pack.job, (opened) => printDocument(pack, opened), options);
  try {
    return await print({ alone: false }).catch((error: unknown) => {
      if (error instanceof BrowserGone) return print({ alone: true });
      throw error;
    });
  } catch (error) {
    const at = { file: pack.name, line: 1, column: 1 };
    if (error instanceof BrowserGone) {
      throw new OfficerError([diagnose('BROWSER_DIED', at, { pack: pack.name, reason: error.message })]);
    }
    if (error instanceof DocumentTooSlow) {
      throw new OfficerError([diagnose('PRINT_TOO_SLOW', at, { pack: pack.name, minutes: error.minutes })]);
    }
    throw error;
  }
}

async function printDocument(pack: PrintablePack, opened: OpenDocument): Promise<PrintedPack> {
  const { fit, measured, tooWide } = await (pack.known === null ? findFit(opened) : takeFit(pack.known.fit, opened));
  let plan = planPages({ papers: pack.mapped, ...measured }, pack);
  for (let round = 1; round <= mostRounds; round += 1) {
    await opened.fill({ slots: pack.slots.fill(pack.known ?? plan), blankBefore: [...plan.blankBefore] });
    const printed = await loadPrint(await opened.print());
    const destinations = readDestinations(printed);
    const found = withoutBlankPages(destinations, plan.blankBefore);
    const next = planPages({ papers: pack.mapped, ...found }, pack);
    if (JSON.stringify(next.places) === JSON.stringify(plan.places) && next.map.pageCount === plan.map.pageCount) {
      checkKnownPages(pack, plan.places);
      return {
        document: printed,
        pageOf: destinations.pageOf,
        map: plan.map,
        places: plan.places,
        links: await opened.links(),
        fit,
        tooWide,
      };
    }
    plan = next;
  }
  const at = { file: pack.name, line: 1, column: 1 };
  throw new OfficerError([diagnose('PACK_PAGES_UNSETTLED', at, { pack: pack.name, rounds: mostRounds })]);
}

function checkKnownPages({ name, known, mapped }: PrintablePack, places: PaperPlaces): void {
  if (known === null) return;
  for (const { id } of mapped) {
    const [own, inPack] = [places[id], known.places[id]];
    const same = own?.first === inPack?.first && JSON.stringify(own?.anchors) === JSON.stringify(inPack?.anchors);
    if (same) continue;
    throw new OfficerError([diagnose('PAPER_PAGES_DIFFER', { file: name, line: 1, column: 1 }, { paper: name })]);
  }
}
