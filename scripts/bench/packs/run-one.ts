// A process of its own for each measured run: `run-one.ts ours|profiled|plain root folder`. Writes folder/result.json,
// and for `ours` the document that it printed, into folder/document.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { openBrowserProvider } from '../../render/pdf/browser/open-browser.ts';
import { makePiece } from '../../render/pdf/make-piece.ts';
import { loadPack } from './load-pack.ts';
import { printPlainly } from './print-plainly.ts';
import { startProfile, type WorkProfile } from './profile-work.ts';
import { startStopwatch, type Lap } from './stopwatch.ts';
import { watchBrowser } from './watch-browser.ts';
import { writeDocument } from './write-document.ts';

/** What a run tells of itself. */
export interface OneResult {
  readonly laps: readonly Lap[];
  readonly megabytes: number;
  readonly pages: number;
  /** Prints with tags. */
  readonly prints: number;
  readonly profile: WorkProfile | null;
}

const [how = '', root = '', folder = ''] = process.argv.slice(2);
const watch = startStopwatch();
let prints = 1;
let profile: WorkProfile | null = null;
const pdf = how === 'plain' ? await printPlainly(join(folder, 'document', 'pack.html'), watch) : await makePack();
const laps = [...watch.laps];
writeFileSync(join(folder, `${how}.pdf`), pdf);
const pages = (await PDFDocument.load(pdf, { updateMetadata: false })).getPageCount();
const result: OneResult = { laps, megabytes: pdf.length / 1_000_000, pages, prints, profile };
writeFileSync(join(folder, 'result.json'), JSON.stringify(result));

async function makePack(): Promise<Uint8Array> {
  const { piece, tools } = await loadPack(root, watch);
  let stop: (() => Promise<WorkProfile>) | null = null;
  const browser = watchBrowser(openBrowserProvider({ path: null }), watch, async () => {
    if (how === 'profiled') stop = await startProfile(partOfFinish);
  });
  const cache = {
    get: () => Promise.resolve(null),
    set: async () => {
      watch.lap('finished');
      profile = (await stop?.()) ?? null;
    },
  };
  const { made } = await makePiece(piece, { ...tools, browser, cache });
  await browser.close();
  prints = browser.prints();
  if (how === 'ours') writeDocument(browser.job(), join(folder, 'document'));
  return made.pdf;
}

/** The part of finishing that a function belongs to, by the file in which it stands. */
function partOfFinish(frame: string): string | null {
  if (frame.includes('finish/mark-contents')) return 'contents';
  if (/finish\/(?:mend|describe-links|structure|parent-tree|rename-ids)/u.test(frame)) return 'structure';
  if (frame.includes('finish/write-')) return 'outline and metadata';
  if (frame.includes('finish/save-document')) return 'saving';
  if (frame.includes('supplied/')) return 'supplied pages';
  if (frame.includes('node:inspector')) return '(the profiler itself)';
  return /^\((?:garbage collector|idle|program)\)/u.test(frame) ? frame : null;
}
