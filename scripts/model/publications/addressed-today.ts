import type { Archive } from '../archive.ts';
import type { Pack } from '../meeting.ts';
import { paperPdfPath } from '../site-path.ts';
import type { RecordedFacts } from './publication-record.ts';

/** Returns what gives a record of a pack the addresses of today. */
export function addressedToday({ redirects }: Pick<Archive, 'redirects'>): AddressedToday {
  // An address that leads to a place within a page is that of a paper which is gone.
  const moved = new Map(redirects.filter(({ to }) => !to.includes('#')).map(({ from, to }) => [from, to]));
  return (recorded, { meeting, fileName }) => {
    const file = recorded.files.find(({ path }) => path.endsWith(`/${fileName}`));
    const folder = file === undefined ? meeting.path : file.path.slice(0, -fileName.length);
    // A meeting that was moved to another day takes along all that lies below it.
    const below = (path: string): string => (path.startsWith(folder) ? meeting.path + path.slice(folder.length) : path);
    const paperAt = (path: string): string => moved.get(path) ?? below(path);
    const pdfs = new Map(recorded.papers.map(({ path }) => [paperPdfPath(path), paperPdfPath(paperAt(path))]));
    return {
      ...recorded,
      items: recorded.items.map((item) => ({ ...item, papers: item.papers.map(paperAt) })),
      papers: recorded.papers.map((paper) => ({ ...paper, path: paperAt(paper.path) })),
      files: recorded.files.map((one) => ({ ...one, path: pdfs.get(one.path) ?? below(one.path) })),
    };
  };
}

/**
 * Returns a record with the addresses that its papers and files have today, where the meeting was moved to another day or
 * `aliases` lead from a former address to the page.
 */
export type AddressedToday = (recorded: RecordedFacts, pack: Pack) => RecordedFacts;
