import type { Indicator, IndicatorSet } from '../../../model/figures/indicator-set.ts';
import { renderScorecard } from '../../scorecard/render-scorecard.ts';
import type { Words } from '../../../words/words.ts';
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
    /** Up to when it has figures, and whose it is; null where it has none. */
    readonly upTo: string | null;
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

/** Returns what the list of indicator sets shows. */
export function buildIndicatorsView(site: Site): IndicatorsView {
  return {
    sets: site.archive.indicatorSets.map((set) => ({
      href: site.links.href(set.path),
      title: set.title,
      upTo: upToInWords(set, site.words),
      rags: countRags(
        set.indicators.map((indicator) => indicator.rag),
        site.words,
      ),
    })),
  };
}

/** Returns what the page of an indicator set shows. The scorecard is the one that stands in reports and packs. */
export function buildScorecardView(set: IndicatorSet, site: Site): ScorecardView {
  const address = (indicator: Indicator): string => site.links.href(indicator.path);
  return {
    title: set.title,
    facts: factsOf(set, site.words),
    scorecardHtml: wrapTables(renderScorecard(set, 'scorecard', address), set.words),
    citing: linesCitingSet(set, site),
    downloads: downloadsOf(set, site),
  };
}

function upToInWords({ periods, owner }: IndicatorSet, { indicators: { list } }: Words): string | null {
  const latest = periods.at(-1);
  if (latest === undefined) return null;
  return owner === null ? list.upTo(latest.label) : list.upToBy(latest.label, owner);
}

function factsOf({ owner, frequency, periods }: IndicatorSet, words: Words): ScorecardView['facts'] {
  const { set } = words.indicators;
  const [first, last] = [periods[0]?.label ?? null, periods.at(-1)?.label ?? null];
  const stretch = first === null || last === null || first === last ? first : words.figures.periods.range(first, last);
  const facts: readonly (readonly [string, string | null])[] = [
    [set.owner, owner],
    [set.reported, set.frequencies[frequency]],
    [set.periods, stretch === null ? null : capitalised(stretch)],
  ];
  return facts.flatMap(([key, value]) => (value === null ? [] : [{ key, value }]));
}
