import type { Indicator, IndicatorSet } from '../../../model/figures/indicator-set.ts';
import { renderScorecard } from '../../scorecard/render-scorecard.ts';
import type { Site } from '../site.ts';
import { capitalised } from '../text-filters.ts';
import { wrapTables } from '../wrap-tables.ts';
import { linesCitingSet, type CitingLine } from './citing-lines.ts';
import { downloadsOf, type SetDownloads } from './set-downloads.ts';
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
  readonly facts: readonly { readonly key: string; readonly value: string }[];
  readonly scorecardHtml: string;
  /** The newest papers that cite it, and how many earlier ones do. */
  readonly citing: { readonly lines: readonly CitingLine[]; readonly earlier: number };
  readonly downloads: SetDownloads;
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
    facts: factsOf(set),
    scorecardHtml: wrapTables(renderScorecard(set, 'scorecard', address)),
    citing: linesCitingSet(set, site),
    downloads: downloadsOf(set, site),
  };
}

const frequencies: Readonly<Record<IndicatorSet['frequency'], string>> = {
  month: 'Every month',
  quarter: 'Every quarter',
  'financial-year': 'Every financial year',
  'academic-year': 'Every academic year',
  'calendar-year': 'Every calendar year',
  date: 'On single days',
};

function factsOf({ owner, frequency, periods }: IndicatorSet): ScorecardView['facts'] {
  const [first, last] = [periods[0]?.label, periods.at(-1)?.label];
  const stretch = first === last ? first : `${first} to ${last}`;
  const facts: readonly (readonly [string, string | null])[] = [
    ['Owner', owner],
    ['Reported', frequencies[frequency]],
    ['Periods', stretch === undefined ? null : capitalised(stretch)],
  ];
  return facts.flatMap(([key, value]) => (value === null ? [] : [{ key, value }]));
}
