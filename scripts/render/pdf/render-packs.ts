import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { OfficerError } from '../../diagnostics/officer-error.ts';
import type { Archive } from '../../model/archive.ts';
import type { Pack } from '../../model/meeting.ts';
import type { PageMap } from '../../model/page-map.ts';
import type { Bodies } from '../../model/rendered-body.ts';
import type { Charts } from '../../model/rendered-chart.ts';
import type { BrowserProvider } from './browser/open-browser.ts';
import { buildPackDocument, createPrintEnvironment } from './build-pack-document.ts';
import { buildBookmarks } from './build-bookmarks.ts';
import { finishPack } from './finish/finish-pack.ts';
import { listPapers } from './list-papers.ts';
import { listAnchors } from './list-anchors.ts';
import { createPageSlots } from './page-slots.ts';
import { buildPageStyles } from './page-styles.ts';
import { printPack } from './print-pack.ts';
import { readPrintFonts } from './read-print-fonts.ts';
import { readPrintStyles } from './read-print-styles.ts';

/** A finished pack and where everything stands in it. */
export interface FinishedPack {
  readonly pdf: Uint8Array;
  readonly map: PageMap;
}

/** What packs are made from. */
export interface PackOptions {
  readonly bodies: Bodies;
  readonly charts: Charts;
  /** A root's own templates first, the package's last. */
  readonly templateFolders: readonly string[];
  /** Reads a picture of the root, by its path relative to the root. */
  readonly readFile: (file: string) => Promise<Uint8Array>;
  readonly browser: BrowserProvider;
  readonly cache: {
    get(key: string): Promise<FinishedPack | null>;
    set(key: string, pack: FinishedPack): Promise<void>;
  };
  /** Stands for the program itself: packs kept by another version of it are not used. */
  readonly fingerprint: string;
  /** Told which pack is being printed. */
  readonly report: (line: string) => void;
}

/** Meetings printed at once: two tabs keep two cores busy, and each takes up to half a gigabyte. */
const atOnce = 2;

/**
 * Returns the finished packs of an archive by their path. A pack is printed only where something that it is made from
 * changed since it was kept; without such a pack no browser is started. The packs of a meeting are printed in order,
 * since a supplement continues the page numbers; meetings side by side.
 */
export async function renderPacks(
  archive: Archive,
  options: PackOptions,
): Promise<{ readonly packs: ReadonlyMap<string, FinishedPack>; readonly diagnostics: readonly Diagnostic[] }> {
  const shared = {
    templates: createPrintEnvironment(options.templateFolders),
    styles: await readPrintStyles(options.templateFolders),
    fonts: await readPrintFonts(),
  };
  const meetings = archive.meetings.filter(({ packs }) => packs.length > 0);
  const finished = new Map<string, FinishedPack>();
  const diagnostics: Diagnostic[] = [];
  const total = meetings.reduce((sum, { packs }) => sum + packs.length, 0);
  const queue = meetings.values();
  let failed = false;

  async function work(): Promise<void> {
    for (const meeting of queue) {
      if (failed) return;
      let firstPage = 1;
      for (const pack of meeting.packs) {
        const made = await makePack(archive, pack, firstPage, shared, options).catch((error: unknown) => {
          failed = true;
          throw error;
        });
        finished.set(pack.path, made.pack);
        if (!made.kept) options.report(`${finished.size} of ${total}: ${meeting.name}, ${pack.title}`);
        const { map } = made.pack;
        // The next pack of the meeting begins on a right-hand page after the last of this one.
        firstPage = map.firstPage + map.pageCount + ((map.firstPage + map.pageCount + 1) % 2);
      }
    }
  }

  const ends = await Promise.allSettled(Array.from({ length: atOnce }, work));
  // Closed only when nobody prints any more, else whoever still did would start another.
  await options.browser.close();
  for (const end of ends) {
    if (end.status === 'fulfilled') continue;
    if (!(end.reason instanceof OfficerError)) throw end.reason;
    diagnostics.push(...end.reason.findings.diagnostics);
  }
  // A browser that does not start is found by each of those who print.
  const distinct = [...new Map(diagnostics.map((found) => [found.message, found])).values()];
  const inOrder = meetings.flatMap(({ packs }) => packs.map(({ path }) => path));
  const packs = new Map(
    inOrder.flatMap((path) => {
      const pack = finished.get(path);
      return pack === undefined ? [] : [[path, pack] as const];
    }),
  );
  return { packs, diagnostics: distinct };
}

interface Shared {
  readonly templates: ReturnType<typeof createPrintEnvironment>;
  readonly styles: string;
  readonly fonts: Awaited<ReturnType<typeof readPrintFonts>>;
}

async function makePack(
  archive: Archive,
  pack: Pack,
  firstPage: number,
  { templates, styles, fonts }: Shared,
  { bodies, charts, cache, fingerprint, browser, readFile }: PackOptions,
): Promise<{ pack: FinishedPack; kept: boolean }> {
  const papers = listPapers(pack);
  const mapped = papers.map((paper) => ({
    id: paper.id,
    itemNumber: paper.item.number,
    path: paper.path,
    anchors: listAnchors(paper.paper, bodies),
  }));
  const slots = createPageSlots();
  const html = buildPackDocument({ archive, pack, papers, mapped, bodies, charts, templates, slots });
  const css = `${fonts.css}\n${styles}\n${buildPageStyles(pack, papers, firstPage)}`;
  const pictures = await readPictures(html, readFile);

  const program = [fingerprint, browser.identity ?? null];
  const hash = createHash('sha256').update(JSON.stringify([program, archive.council.rightHandStarts, css, html]));
  for (const [path, { content }] of pictures) hash.update(path).update(content);
  const key = hash.digest('hex');
  const kept = await cache.get(key);
  if (kept !== null) return { pack: kept, kept: true };

  const printed = await printPack(
    {
      name: `${pack.meeting.name}, ${pack.title}`,
      mapped,
      firstPage,
      rightHandStarts: archive.council.rightHandStarts,
      slots,
      job: {
        page: '/pack.html',
        files: new Map<string, { type: string; content: string | Uint8Array }>([
          ['/pack.html', { type: 'text/html; charset=utf-8', content: html }],
          ['/print.css', { type: 'text/css; charset=utf-8', content: css }],
          ...fonts.files,
          ...pictures,
        ]),
      },
    },
    browser,
  );
  const pdf = await finishPack(printed.pdf, {
    metadata: {
      title: `${pack.meeting.name}: ${pack.title}`,
      author: archive.council.name,
      language: pack.meeting.lang ?? archive.council.languages[0] ?? 'en-GB',
      date: pack.publication.date,
      identity: key,
    },
    firstPage,
    bookmarks: buildBookmarks(papers, bodies),
    links: printed.links,
  });
  const finished = { pdf, map: printed.map };
  await cache.set(key, finished);
  return { pack: finished, kept: false };
}

const pictureTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
  svg: 'image/svg+xml',
};

/** Reads the pictures that a document shows, by the path under which it shows them. */
async function readPictures(
  html: string,
  readFile: PackOptions['readFile'],
): Promise<ReadonlyMap<string, { type: string; content: Uint8Array }>> {
  const shown = new Set([...html.matchAll(/src="(\/files\/[^"]+)"/gu)].map((match) => match[1] ?? ''));
  const pictures = new Map<string, { type: string; content: Uint8Array }>();
  for (const path of shown) {
    const type = pictureTypes[(path.split('.').at(-1) ?? '').toLowerCase()] ?? 'application/octet-stream';
    pictures.set(path, { type, content: await readFile(path.slice('/files/'.length)) });
  }
  return pictures;
}
