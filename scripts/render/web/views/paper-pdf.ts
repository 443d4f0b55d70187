import { paperPdfPath } from '../../../model/site-path.ts';
import { formatBytes } from '../format-bytes.ts';
import type { Site } from '../site.ts';

/** The PDF of a paper by itself. */
export interface PaperPdf {
  readonly href: string;
  /** `4 pages, 120 KB`. */
  readonly figures: string;
}

/** Returns the PDF of a report, of minutes or of a decision, by the path of its page; null where none was printed in this build. */
export function findPaperPdf(paperPath: string, site: Site): PaperPdf | null {
  const path = paperPdfPath(paperPath);
  const printed = site.pageMaps.get(path);
  if (printed === undefined) return null;
  const pages = site.words.meeting.pages(printed.map.pageCount);
  return { href: site.links.href(path), figures: `${pages}, ${formatBytes(printed.bytes)}` };
}
