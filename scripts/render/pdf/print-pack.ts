import { diagnose } from '../../diagnostics/diagnose.ts';
import { OfficerError } from '../../diagnostics/officer-error.ts';
import type { PageMap } from '../../model/page-map.ts';
import type { BrowserProvider, PrintJob } from './browser/open-browser.ts';
import type { DocumentLink, OpenDocument } from './browser/open-document.ts';
import { planPages, type MappedPaper } from './build-page-map.ts';
import type { PageSlots } from './page-slots.ts';
import { readDestinations } from './read-destinations.ts';
import { withoutBlankPages } from './without-blank-pages.ts';

/** A pack to be printed. */
export interface PrintablePack {
  /** In words, for messages. */
  readonly name: string;
  readonly mapped: readonly MappedPaper[];
  readonly firstPage: number;
  readonly rightHandStarts: boolean;
  readonly job: PrintJob;
  readonly slots: PageSlots;
}

/** A pack as Chrome printed it. */
export interface PrintedPack {
  readonly pdf: Uint8Array;
  readonly map: PageMap;
  readonly links: readonly DocumentLink[];
}

/** Tagged prints that may be needed until no page moves any more; nearly always the first is right. */
const mostRounds = 4;

/**
 * Prints a pack in two passes over one loaded document: the first paints nothing and tells on which page everything
 * stands; with the page map worked out from that, the second prints with tags. Where filling in the numbers moved a page,
 * it is printed again.
 *
 * Throws an OfficerError where pages keep moving, or where the browser stops twice.
 */
export async function printPack(pack: PrintablePack, browser: BrowserProvider): Promise<PrintedPack> {
  const print = (): Promise<PrintedPack> => browser.open(pack.job, (document) => printDocument(pack, document));
  try {
    return await print();
  } catch (error) {
    // A browser that died is started again once; if the same pack kills it again, that is said.
    if (error instanceof OfficerError) throw error;
  }
  try {
    return await print();
  } catch (error) {
    if (error instanceof OfficerError) throw error;
    const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    const at = { file: pack.name, line: 1, column: 1 };
    throw new OfficerError([diagnose('BROWSER_DIED', at, { pack: pack.name, reason })]);
  }
}

async function printDocument(pack: PrintablePack, document: OpenDocument): Promise<PrintedPack> {
  const measured = await readDestinations(await document.measure());
  let plan = planPages({ papers: pack.mapped, ...measured }, pack);
  for (let round = 1; round <= mostRounds; round += 1) {
    await document.fill({ slots: pack.slots.fill(plan.map), blankBefore: [...plan.blankBefore] });
    const pdf = await document.print();
    const found = withoutBlankPages(await readDestinations(pdf), plan.blankBefore);
    const next = planPages({ papers: pack.mapped, ...found }, pack);
    if (JSON.stringify(next.map) === JSON.stringify(plan.map)) {
      return { pdf, map: plan.map, links: await document.links() };
    }
    plan = next;
  }
  const at = { file: pack.name, line: 1, column: 1 };
  throw new OfficerError([diagnose('PACK_PAGES_UNSETTLED', at, { pack: pack.name, rounds: mostRounds })]);
}
