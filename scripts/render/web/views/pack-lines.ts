import { formatDayShort } from '../../../model/calendar/format-day.ts';
import type { Meeting, Pack } from '../../../model/meeting.ts';
import { packTitle } from '../../../model/meetings/build-packs.ts';
import type { PageMap, PageRange } from '../../../model/page-map.ts';
import { formatBytes } from '../format-bytes.ts';
import type { Site } from '../site.ts';

/** A pack as the page of a meeting offers it. */
export interface PackLine {
  readonly href: string;
  readonly title: string;
  /** `84 pages, 2.4 MB`; null where the pack was not printed in this build. */
  readonly figures: string | null;
  readonly published: string;
  /** Why it came after the agenda. */
  readonly reasonHtml: string | null;
}

/** Where something stands in a printed pack. */
export interface PrintedPlace {
  readonly pack: Pack;
  readonly map: PageMap;
  readonly range: PageRange;
}

/** Returns the packs of a meeting as a list shows them. */
export function listPacks(meeting: Meeting, site: Site): PackLine[] {
  // Where packs were not printed, as in a preview, there is nothing to link to.
  return meeting.packs
    .filter((pack) => site.pageMaps.has(pack.path))
    .map((pack) => {
      const printed = site.pageMaps.get(pack.path);
      return {
        href: site.links.href(pack.path),
        title: packTitle(pack.publication, site.words),
        figures:
          printed === undefined
            ? null
            : `${site.words.meeting.pages(printed.map.pageCount)}, ${formatBytes(printed.bytes)}`,
        published: formatDayShort(pack.publication.date, site.words),
        reasonHtml: pack.publication.reason === null ? null : site.text.inline(pack.publication.reason),
      };
    });
}

/** Returns where a paper stands in its meeting's packs, the last pack that has it; null where none was printed. */
export function findPrinted(meeting: Meeting, paperPath: string, site: Site): PrintedPlace | null {
  for (const pack of meeting.packs.toReversed()) {
    const map = site.pageMaps.get(pack.path)?.map;
    const range = map?.papers[paperPath];
    if (map !== undefined && range !== undefined) return { pack, map, range };
  }
  return null;
}

/** Returns where the papers of an item stand in its meeting's packs, the first pack first; empty where none was printed. */
export function findPrintedItem(meeting: Meeting, itemNumber: string, site: Site): readonly PrintedPlace[] {
  return meeting.packs.flatMap((pack) => {
    const map = site.pageMaps.get(pack.path)?.map;
    const range = map?.items[itemNumber];
    return map === undefined || range === undefined ? [] : [{ pack, map, range }];
  });
}

/** Returns a range in words, as the agenda has it: `pages 13 to 16`, `page 5`. */
export function rangeInWords({ first, last }: PageRange, { words }: Site): string {
  return words.meeting.pageRange(first, last);
}

/** Returns the address of a page within a pack's PDF, which viewers count from 1 whatever number is printed. */
export function hrefOfPage({ pack, map, range }: PrintedPlace, site: Site): string {
  return `${site.links.href(pack.path)}#page=${range.first - map.firstPage + 1}`;
}
