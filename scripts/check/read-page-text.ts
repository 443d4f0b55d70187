import type { getDocumentProxy } from 'unpdf';
import { cornerWords, footWords } from './printed-words.ts';
import type { PrintedPage } from './printed-pdf.ts';

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/** The space between two words of a header is narrower than this, in points. */
const widestSpace = 10;

/** Where something is on a page: points from the left edge, and up from the lower. */
interface PagePoint {
  readonly x: number;
  readonly y: number;
}

/** A page, and where about the letters of its text are. */
export interface PageText extends PrintedPage {
  readonly pointOf: (offset: number) => PagePoint;
}

/** A text on one line. */
interface Piece extends PagePoint {
  readonly text: string;
}

/** A text that is painted in one go. */
interface Run extends Piece {
  readonly width: number;
  /** Whether the file says that it is no content, as a finished pack says of header and foot. */
  readonly isArtifact: boolean;
}

/**
 * Reads what stands on a page. Header and foot are no content, and stand in the uppermost and the lowest eighth of the
 * page; there the item is what is highest in the right half, and the number what is lowest, since the head of a table
 * that goes on from the page before is no content either. So no text that speaks of an item is taken for a corner,
 * wherever a root's own styles put the margins.
 */
export async function readPageText(page: PdfPage): Promise<PageText> {
  const { width, height } = page.getViewport({ scale: 1 });
  const runs = await readRuns(page);
  const isMargin = ({ isArtifact, y }: Run): boolean => isArtifact && (y > (height * 7) / 8 || y < height / 8);
  const margins = piecesOf(runs.filter(isMargin)).sort((one, other) => other.y - one.y);
  const inCorner = margins.filter(({ x, y }) => x > width / 2 && y > height / 2);
  const corner = firstMatch(cornerWords, inCorner);
  const foot = firstMatch(footWords, margins.filter(({ y }) => y < height / 2).reverse());
  return {
    foot: foot === null ? null : Number(foot),
    corner,
    margins: margins.map(({ text }) => text).join('\n'),
    ...joinRuns(runs.filter((run) => !isMargin(run))),
  };
}

function firstMatch(patterns: readonly RegExp[], pieces: readonly Piece[]): string | null {
  for (const { text } of pieces) {
    for (const pattern of patterns) {
      const match = pattern.exec(text)?.[1];
      if (match !== undefined) return match;
    }
  }
  return null;
}

/**
 * Joins runs that follow each other on a line: the boxes of a margin stand apart. How far, their letters tell: for the
 * gap between two boxes the reader makes up a space, and as wide a one as the gap.
 */
function piecesOf(runs: readonly Run[]): Piece[] {
  const groups: Run[][] = [];
  let before: Run | undefined;
  for (const run of runs) {
    const isSpace = run.text.trim() === '';
    const goesOn = before?.y === run.y && Math.abs(run.x - before.x - before.width) < widestSpace;
    if (isSpace || goesOn) groups.at(-1)?.push(run);
    else groups.push([run]);
    if (!isSpace) before = run;
  }
  return groups.map((group) => ({ x: group[0]?.x ?? 0, y: group[0]?.y ?? 0, text: joinRuns(group).text }));
}

async function readRuns(page: PdfPage): Promise<readonly Run[]> {
  const runs: Run[] = [];
  const marks: string[] = [];
  for (const entry of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if ('str' in entry) {
      const [x, y] = [Number(entry.transform[4]), Number(entry.transform[5])];
      const text = entry.hasEOL ? `${entry.str}\n` : entry.str;
      if (text !== '') runs.push({ text, x, y, width: entry.width, isArtifact: marks.includes('Artifact') });
    } else if (entry.type === 'endMarkedContent') marks.pop();
    // The library's types leave the tag out.
    else marks.push((entry as { readonly tag?: string }).tag ?? '');
  }
  return runs;
}

/** Joins runs in the order in which they are painted, which is that of reading, with single spaces. */
function joinRuns(runs: readonly Run[]): Pick<PageText, 'text' | 'pointOf'> {
  const parts: { readonly start: number; readonly run: Run }[] = [];
  let text = '';
  for (const run of runs) {
    parts.push({ start: text.length, run });
    const added = run.text.replace(/\s+/gu, ' ');
    text += text === '' || text.endsWith(' ') ? added.trimStart() : added;
  }
  return {
    text: text.trimEnd(),
    pointOf: (offset) => {
      const { start, run } = parts.findLast(({ start }) => start <= offset) ?? { start: 0, run: null };
      if (run === null) return { x: 0, y: 0 };
      return { x: run.x + (run.width * (offset - start + 0.5)) / run.text.length, y: run.y };
    },
  };
}
