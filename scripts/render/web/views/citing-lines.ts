import { formatDayShort } from '../../../model/calendar/format-day.ts';
import { namesOfBodies } from '../../../model/meetings/joint-meeting.ts';
import type { Indicator, IndicatorSet } from '../../../model/figures/indicator-set.ts';
import type { CitingPaper } from '../indicators/index-citations.ts';
import type { Site } from '../site.ts';

/** A paper in the list of those that cite an indicator or a set. */
export interface CitingLine {
  readonly href: string;
  readonly title: string;
  /** `Corporate Parenting Panel, 3 July 2019`. */
  readonly meeting: string;
  readonly restricted: boolean;
  /** Where on its page it cites the indicator, and how; empty in the list of a set. */
  readonly ways: readonly { readonly href: string; readonly words: string }[];
  /** How much of a set it cites: `3 of 29 indicators`; null in the list of an indicator. */
  readonly share: string | null;
}

/** Most papers that the page of a set lists. */
const mostOfSet = 10;

/** Returns the papers that cite an indicator, the newest meeting first. */
export function linesCiting(indicator: Indicator, site: Site): readonly CitingLine[] {
  return site.citations.of(indicator).map((paper) => ({
    ...lineOf(paper, site),
    // A way without a place of its own leads to the paper, as its title does.
    ways: paper.ways.map(({ words, path }) => ({ href: site.links.href(path), words })),
    share: null,
  }));
}

/** Returns the newest papers that cite a set, and how many earlier ones there are. */
export function linesCitingSet(set: IndicatorSet, site: Site): { lines: readonly CitingLine[]; earlier: number } {
  const papers = site.citations.ofSet(set);
  const all = set.indicators.length;
  const lines = papers.slice(0, mostOfSet).map((paper) => ({
    ...lineOf(paper, site),
    ways: [],
    // Kept together in narrow columns.
    share: site.words.indicators.citing.share(paper.count, all).replaceAll(' ', '\u00A0'),
  }));
  return { lines, earlier: papers.length - lines.length };
}

function lineOf({ path, title, meeting, exempt }: CitingPaper, site: Site) {
  return {
    href: site.links.href(path),
    title,
    meeting: `${namesOfBodies(meeting, site.words)}, ${formatDayShort(meeting.date, site.words)}`,
    restricted: exempt,
  };
}
