import type { Indicator, IndicatorSet } from '../../../model/figures/indicator-set.ts';
import { sitePaths } from '../../../model/site-path.ts';
import type { Site } from '../site.ts';
import type { Breadcrumb, PageFacts } from '../site-page.ts';
import { buildIndicatorView } from '../views/indicator-view.ts';
import { buildIndicatorsView, buildScorecardView } from '../views/scorecard-view.ts';
import { homeCrumb } from './breadcrumbs.ts';

function indicatorsCrumb({ words }: Site): Breadcrumb {
  return { text: words.indicators.title, path: sitePaths.indicators };
}

/** Returns the pages of the indicator sets and their indicators; none where the archive has no set. */
export function pagesOfIndicators(site: Site): PageFacts[] {
  const { indicatorSets, council } = site.archive;
  if (indicatorSets.length === 0) return [];
  const words = site.words.indicators;
  const list: PageFacts = {
    kind: 'indicators',
    path: sitePaths.indicators,
    title: words.title,
    description: words.list.description(council.name),
    section: 'indicators',
    lang: null,
    breadcrumbs: [homeCrumb(site), { ...indicatorsCrumb(site), path: null }],
    listed: true,
    view: () => buildIndicatorsView(site),
  };
  return [
    list,
    ...indicatorSets.flatMap((set) => [
      setPage(set, site),
      ...set.indicators.map((indicator) => indicatorPage(indicator, site)),
    ]),
  ];
}

function setPage(set: IndicatorSet, site: Site): PageFacts {
  const words = site.words.indicators.set;
  return {
    kind: 'indicator-set',
    path: set.path,
    title: words.title(set.title),
    distinction: set.id,
    description: words.description(set.indicators.length),
    section: 'indicators',
    lang: null,
    search: { kind: 'indicator', committees: [], meeting: null },
    breadcrumbs: [homeCrumb(site), indicatorsCrumb(site), { text: set.title, path: null }],
    listed: true,
    view: () => buildScorecardView(set, site),
  };
}

function indicatorPage(indicator: Indicator, site: Site): PageFacts {
  const { set } = indicator;
  return {
    kind: 'indicator',
    path: indicator.path,
    title: `${indicator.reference}: ${indicator.title} – ${set.title}`,
    distinction: indicator.id,
    description: site.words.indicators.pageDescription(indicator.title),
    section: 'indicators',
    lang: null,
    search: { kind: 'indicator', committees: [], meeting: null },
    breadcrumbs: [
      homeCrumb(site),
      indicatorsCrumb(site),
      { text: set.title, path: set.path },
      { text: indicator.reference, path: null },
    ],
    listed: true,
    view: () => buildIndicatorView(indicator, site),
  };
}
