import { diagnose } from '../../diagnostics/diagnose.ts';
import { OfficerError } from '../../diagnostics/officer-error.ts';
import type { PageMap } from '../../model/page-map.ts';
import type { BrowserProvider, PrintJob } from './browser/open-browser.ts';
import { planPages, type MappedPaper, type PagePlan } from './build-page-map.ts';
import { readDestinations } from './read-destinations.ts';
import { withoutBlankPages } from './without-blank-pages.ts';

/** A pack to be printed: its documents are asked for as its pages become known. */
export interface PrintablePack {
  /** In words, for messages. */
  readonly name: string;
  readonly mapped: readonly MappedPaper[];
  readonly firstPage: number;
  readonly rightHandStarts: boolean;
  /** The files of a print: the HTML for a plan (null for none yet) with styles, fonts and pictures. */
  readonly files: (plan: PagePlan | null) => PrintJob['files'];
}

/** Tagged prints that may be needed until no page moves any more; nearly always the first is right. */
const mostRounds = 4;

/**
 * Prints a pack in two passes: first untagged, to read on which page everything stands; then, with the page map worked
 * out from that, tagged and with its outline. Where filling in the numbers moved a page, it is printed again.
 *
 * Throws an OfficerError where pages keep moving, or where the browser stops twice.
 */
export async function printPack(
  pack: PrintablePack,
  browser: BrowserProvider,
): Promise<{ readonly pdf: Uint8Array; readonly map: PageMap }> {
  const measured = await readDestinations(await print(pack, browser, null));
  let plan = planPages({ papers: pack.mapped, ...measured }, pack);
  for (let round = 1; round <= mostRounds; round += 1) {
    const pdf = await print(pack, browser, plan);
    const found = withoutBlankPages(await readDestinations(pdf), plan.blankBefore);
    const next = planPages({ papers: pack.mapped, ...found }, pack);
    if (JSON.stringify(next.map) === JSON.stringify(plan.map)) return { pdf, map: plan.map };
    plan = next;
  }
  const at = { file: pack.name, line: 1, column: 1 };
  throw new OfficerError([diagnose('PACK_PAGES_UNSETTLED', at, { pack: pack.name, rounds: mostRounds })]);
}

async function print(pack: PrintablePack, browser: BrowserProvider, plan: PagePlan | null): Promise<Uint8Array> {
  const job = { files: pack.files(plan), page: '/pack.html', tagged: plan !== null };
  try {
    return await browser.print(job);
  } catch (error) {
    // A browser that died is started again once; if the same pack kills it again, that is said.
    if (error instanceof OfficerError) throw error;
  }
  try {
    return await browser.print(job);
  } catch (error) {
    if (error instanceof OfficerError) throw error;
    const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    const at = { file: pack.name, line: 1, column: 1 };
    throw new OfficerError([diagnose('BROWSER_DIED', at, { pack: pack.name, reason })]);
  }
}
