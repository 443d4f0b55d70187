import type { Archive } from './archive.ts';
import { openDataSchemaPath } from './figures/indicator-paths.ts';
import { searchListPath } from './search.ts';
import {
  calendarMonthPath,
  decisionsOfYearPath,
  chartFileKinds,
  chartFilePath,
  committeeCalendarPath,
  committeeFeedPath,
  indicatorChartIds,
  offlineManifestPath,
  pageMapPath,
  paperPdfPath,
  sitePaths,
} from './site-path.ts';

type Shown = Omit<
  Archive,
  'edition' | 'isPreview' | 'today' | 'council' | 'redirects' | 'takenRedirects' | 'formerQueries' | 'removed'
>;

/** Addresses that are kept for pages that the site does not have. */
const reserved: ReadonlySet<string> = new Set([sitePaths.offline, sitePaths.serviceWorker, sitePaths.robots]);

/**
 * Returns every address that this edition has something at or keeps for it, but for assets, whose names nobody can know
 * beforehand.
 */
export function listPaths(archive: Shown): Set<string> {
  const { people, committees, meetings, reports, minutes, decisions } = archive;
  const pages = [people, committees, meetings, reports, minutes, decisions, archive.pages];
  return new Set([
    ...Object.values(sitePaths),
    '/404.html',
    searchListPath,
    ...[...pages, archive.files].flatMap((list) => list.map(({ path }) => path)),
    ...archive.committees.flatMap(({ slug }) => [committeeFeedPath(slug), committeeCalendarPath(slug)]),
    ...archive.meetings.flatMap(({ packs }) => packs.flatMap(({ path }) => [path, pageMapPath(path)])),
    ...[...archive.reports, ...archive.minutes, ...decisions].map(({ path }) => paperPdfPath(path)),
    ...archive.minutes.map(({ meeting }) => decisionsOfYearPath(meeting.municipalYear)),
    ...decisions.map(({ municipalYear }) => decisionsOfYearPath(municipalYear)),
    ...archive.meetings.map(({ date }) => calendarMonthPath(date.slice(0, 7))),
    ...archive.meetings.map(({ path }) => offlineManifestPath(path)),
    ...archive.indicatorSets.flatMap((set) => [set, ...set.indicators].map(({ path }) => path)),
    // Kept for all indicators, since whether one has figures enough for a chart changes from month to month.
    ...archive.indicatorSets.flatMap((set) => set.indicators.flatMap(({ path }) => chartPathsOf(path))),
    ...archive.indicatorSets.flatMap(({ csvPath, csvMetadataPath, jsonPath }) => [csvPath, csvMetadataPath, jsonPath]),
    ...(archive.indicatorSets.length > 0 ? [openDataSchemaPath] : []),
  ]);
}

function chartPathsOf(indicatorPath: string): string[] {
  return indicatorChartIds.flatMap((id) => chartFileKinds.map((kind) => chartFilePath(indicatorPath, id, kind)));
}

/** Returns every address of this edition that a text may link to: pages, papers, files and former addresses,
 * those of pages that were taken down among them. */
export function listLinkablePaths(archive: Archive): ReadonlySet<string> {
  const paths = [
    ...listPaths(archive),
    ...archive.redirects.map(({ from }) => from),
    ...[...archive.removed, ...archive.formerQueries].map(({ path }) => path),
  ].filter((path) => !reserved.has(path) && (path !== sitePaths.indicators || archive.indicatorSets.length > 0));
  return new Set(paths);
}
