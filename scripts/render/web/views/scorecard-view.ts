import type { Indicator, IndicatorSet } from '../../../model/figures/indicator-set.ts';
import { renderScorecard } from '../../scorecard/render-scorecard.ts';
import type { Site } from '../site.ts';
import { wrapTables } from '../wrap-tables.ts';
import { linesCitingSet, type CitingLine } from './citing-lines.ts';
import { countRags, type RagCounts } from './rag-view.ts';

/** The list of indicator sets. */
export interface IndicatorsView {
  readonly sets: readonly {
    readonly href: string;
    readonly title: string;
    readonly owner: string | null;
    readonly latest: string | null;
    readonly rags: RagCounts;
  }[];
}

/** The page of an indicator set: its scorecard, one row an indicator. */
export interface ScorecardView {
  readonly title: string;
  readonly owner: string | null;
  readonly scorecardHtml: string;
  /** The newest papers that cite it, and how many earlier ones do. */
  readonly citing: { readonly lines: readonly CitingLine[]; readonly earlier: number };
  readonly csvHref: string;
  readonly jsonHref: string;
}

const polarities = {
  'bigger-is-better': 'Bigger is better',
  'smaller-is-better': 'Smaller is better',
  neutral: 'Neutral',
} as const;

/** Returns a polarity in words. */
export function polarityInWords(polarity: Indicator['polarity']): string {
  return polarities[polarity];
}

/** Returns what the list of indicator sets shows. */
export function buildIndicatorsView(site: Site): IndicatorsView {
  return {
    sets: site.archive.indicatorSets.map((set) => ({
      href: site.links.href(set.path),
      title: set.title,
      owner: set.owner,
      latest: set.periods.at(-1)?.label ?? null,
      rags: countRags(set.indicators.map((indicator) => indicator.rag)),
    })),
  };
}

/** Returns what the page of an indicator set shows. The scorecard is the one that stands in reports and packs. */
export function buildScorecardView(set: IndicatorSet, site: Site): ScorecardView {
  const address = (indicator: Indicator): string => site.links.href(indicator.path);
  return {
    title: set.title,
    owner: set.owner,
    scorecardHtml: wrapTables(renderScorecard(set, 'scorecard', address)),
    citing: linesCitingSet(set, site),
    csvHref: site.links.href(set.csvPath),
    jsonHref: site.links.href(set.jsonPath),
  };
}
