import { createHash } from 'node:crypto';
import type { Archive } from '../../model/archive.ts';
import type { FinishedPdf } from '../../model/finished-pdf.ts';
import type { Bodies } from '../../model/rendered-body.ts';
import type { Charts } from '../../model/rendered-chart.ts';
import type { Registers } from '../registers/register.ts';
import type { BrowserProvider } from './browser/open-browser.ts';
import { buildBookmarks } from './build-bookmarks.ts';
import { buildPackDocument, type createPrintEnvironment } from './build-pack-document.ts';
import { finishPack } from './finish/finish-pack.ts';
import { listAnchors } from './list-anchors.ts';
import { languageOfPiece, wordsOfPiece } from './pack-language.ts';
import type { Piece } from './list-pieces.ts';
import { createPageSlots } from './page-slots.ts';
import { buildPageStyles } from './page-styles.ts';
import { printPack } from './print-pack.ts';
import { readPictures } from './read-pictures.ts';
import type { PrintFonts } from './read-print-fonts.ts';
import { openSupplied } from './supplied/open-supplied.ts';
import { shrinkPictures } from './shrink-pictures.ts';

/** What a piece is made with. */
export interface PieceTools {
  readonly archive: Archive;
  readonly bodies: Bodies;
  readonly charts: Charts;
  readonly registers: Registers;
  /** Reads a picture of the root, by its path relative to the root. */
  readonly readFile: (file: string) => Promise<Uint8Array>;
  readonly browser: BrowserProvider;
  readonly cache: {
    get(key: string): Promise<FinishedPdf | null>;
    set(key: string, pack: FinishedPdf): Promise<void>;
  };
  /** Stands for the program itself: what another version of it made is not used. */
  readonly fingerprint: string;
  readonly templates: ReturnType<typeof createPrintEnvironment>;
  readonly styles: string;
  readonly fonts: PrintFonts;
}

/** Returns a finished piece: the one that was kept, where nothing it is made from changed, else a new print. */
export async function makePiece(piece: Piece, tools: PieceTools): Promise<{ made: FinishedPdf; kept: boolean }> {
  const { archive, bodies, charts, registers, cache, fingerprint, browser, readFile, templates, styles, fonts } = tools;
  const { papers, firstPage, known } = piece;
  const { rightHandStarts, pictureResolution } = archive.council;
  const words = wordsOfPiece(piece, archive.council);
  const mapped = papers.map(({ id, item, path, paper }) => ({
    id,
    itemNumber: item?.number ?? null,
    path,
    anchors: listAnchors(paper, bodies),
  }));
  const slots = createPageSlots();
  const html = buildPackDocument({ archive, piece, mapped, bodies, charts, registers, templates, slots });
  const brand = `:root { --brand: ${archive.council.brand.colour} }`;
  const css = [fonts.css, styles, brand, buildPageStyles(piece, archive)].join('\n');
  const pictures = await readPictures(html, readFile);
  const pagesShown = known === null ? null : [known.fit, ...slots.fill(known)];

  const metadata = {
    title: piece.title,
    author: archive.council.name,
    language: languageOfPiece(piece, archive.council),
    date: piece.date,
  };
  const program = [fingerprint, browser.identity ?? null];
  const sources = [
    program,
    piece.path,
    metadata,
    piece.earlierItems,
    firstPage,
    rightHandStarts,
    pictureResolution,
    css,
    html,
    pagesShown,
  ];
  const hash = createHash('sha256').update(JSON.stringify(sources));
  for (const [path, { content }] of pictures) hash.update(path).update(content);
  for (const { paper } of papers) if (paper.kind === 'supplied') hash.update(paper.file.pdf?.hash ?? '');
  const key = hash.digest('hex');
  const kept = await cache.get(key);
  if (kept !== null) return { made: kept, kept: true };

  const files = new Map<string, { type: string; content: string | Uint8Array }>([
    ['/pack.html', { type: 'text/html; charset=utf-8', content: html }],
    ['/print.css', { type: 'text/css; charset=utf-8', content: css }],
    ...fonts.files,
    ...(await shrinkPictures(pictures, pictureResolution)),
  ]);
  const job = { page: '/pack.html', files };
  const printed = await printPack(
    { name: piece.title, mapped, firstPage, rightHandStarts, known, job, slots },
    browser,
  );
  const supplied = await openSupplied(papers, { readFile, pageOf: printed.pageOf, words: words.pack.supplied });
  const { pdf, unclaimed } = await finishPack(printed.document, {
    metadata: { ...metadata, identity: key },
    firstPage,
    bookmarks: buildBookmarks(piece, { bodies, supplied, words }),
    links: printed.links,
    sheets: [...supplied.values()].flatMap(({ sheets }) => sheets),
  });
  const { map, places, fit, tooWide } = printed;
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  const made = { pdf, bytes: pdf.length, sha256, map, places, fit, tooWide, unclaimed };
  await cache.set(key, made);
  return { made, kept: false };
}
