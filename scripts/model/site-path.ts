/**
 * Every address of the site in one place, but for those of indicators (figures/indicator-paths.ts). Paths begin with
 * `/`, pages end in `/`, and all stand below the council's `url`. They are for ever: what changes one leaves a redirect.
 * File names stand as they are on disk; whoever writes a link encodes them.
 */

/** The pages there is one of. */
export const sitePaths = {
  home: '/',
  committees: '/committees/',
  people: '/people/',
  indicators: '/indicators/',
  decisions: '/decisions/',
  actions: '/actions/',
  recommendations: '/recommendations/',
  forwardPlan: '/forward-plan/',
  calendar: '/calendar/',
  search: '/search/',
  /** What this device keeps, and what stands in for a page that it does not. */
  kept: '/kept/',
  offline: '/offline/',
  notes: '/notes/',
  serviceWorker: '/service-worker.js',
  feed: '/feed.xml',
  calendarFile: '/calendar.ics',
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
  /** What programs can read: feeds, calendars and data. */
  data: '/data/',
} as const;

/** Returns the path of a committee's page. */
export function committeePath(committeeSlug: string): string {
  return `${sitePaths.committees}${committeeSlug}/`;
}

/** Returns the path of a committee's Atom feed. */
export function committeeFeedPath(committeeSlug: string): string {
  return `${committeePath(committeeSlug)}feed.xml`;
}

/** Returns the path of a committee's iCalendar file. */
export function committeeCalendarPath(committeeSlug: string): string {
  return `${committeePath(committeeSlug)}calendar.ics`;
}

/** Returns the path of a meeting's page; the slug is the name of its folder, `2019-07-03`. */
export function meetingPath(committeeSlug: string, meetingSlug: string): string {
  return `${committeePath(committeeSlug)}${meetingSlug}/`;
}

/** Returns the path of a report's page below its meeting's path. */
export function reportPath(meeting: string, reportSlug: string): string {
  return `${meeting}${reportSlug}/`;
}

/**
 * Returns the path of an exempt report that shares its slug with an open one of the same meeting. Used in the members'
 * edition alone; `exempt` is a reserved slug, so no open report can stand there.
 */
export function exemptReportPath(meeting: string, reportSlug: string): string {
  return `${meeting}exempt/${reportSlug}/`;
}

/** Returns the path of the minutes of a meeting. */
export function minutesPath(meeting: string): string {
  return `${meeting}minutes/`;
}

/** Returns the path of the PDF of a paper with a page of its own: `…/access.pdf` for `…/access/`. */
export function paperPdfPath(paperPath: string): string {
  return `${paperPath.replace(/\/$/u, '')}.pdf`;
}

/** Returns the path of a pack: `pack.pdf`, `supplement-1.pdf` or `addendum-1.pdf` below the meeting's path. */
export function packPath(meeting: string, fileName: string): string {
  return `${meeting}${fileName}`;
}

/** Returns the path of a pack's page map: `pack.json` for `pack.pdf`. */
export function pageMapPath(pack: string): string {
  return pack.replace(/\.pdf$/u, '.json');
}

/** Returns the path of a picture or supplied file, whose `src` is relative to the meeting's folder. */
export function filePath(meeting: string, src: string): string {
  return `${meeting}${src}`;
}

/** Returns the path of the list of what a browser stores to keep a meeting for reading without a connection. */
export function offlineManifestPath(meeting: string): string {
  return `${meeting}offline.json`;
}

/** The charts of an indicator's own page, as their files are named. */
export const indicatorChartIds = ['values', 'process'] as const;

/** What a chart can be downloaded as. */
export const chartFileKinds = ['csv', 'svg', 'png'] as const;
export type ChartFileKind = (typeof chartFileKinds)[number];

/** Returns the path of a file that a chart can be downloaded as, below the page that it stands on. */
export function chartFilePath(page: string, chartId: string, kind: ChartFileKind): string {
  return `${page}charts/${chartId}.${kind}`;
}

/** Returns the path of a person's page. */
export function personPath(personSlug: string): string {
  return `${sitePaths.people}${personSlug}/`;
}

/** Returns the path of a decision that was taken outside a meeting. */
export function decisionPath(slug: string): string {
  return `${sitePaths.decisions}${slug}/`;
}

/** Returns the path of a municipal year's decisions: `/decisions/2018-19/` for `2018/19`. */
export function decisionsOfYearPath(year: string): string {
  return `${sitePaths.decisions}${year.replace('/', '-')}/`;
}

/** Returns the path of a month of the calendar, `2019-07`. */
export function calendarMonthPath(month: string): string {
  return `${sitePaths.calendar}${month}/`;
}

/** Returns the path of an ordinary page, such as the accessibility statement. */
export function ordinaryPagePath(pageSlug: string): string {
  return `/pages/${pageSlug}/`;
}
