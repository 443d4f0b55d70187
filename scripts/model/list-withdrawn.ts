import type { SourceFile } from '../diagnostics/source-file.ts';
import type { Valid, ValidMeeting, ValidRoot } from '../schema/valid-root.ts';
import type { ReportMatter } from '../schema/report.ts';
import type { AgendaItem } from './agenda.ts';
import type { Redirect } from './archive.ts';
import type { Meeting } from './meeting.ts';
import { numberAgenda } from './meetings/number-agenda.ts';
import { reportPath } from './site-path.ts';

/** A report that an item had before it was withdrawn: where it stood, and where its item stands. */
export interface WithdrawnReport extends Redirect {
  readonly source: SourceFile;
}

/**
 * Returns the reports of withdrawn items, with their appendices: once published, their addresses lead to the item that says
 * so. Of items that are not open to the public nothing is returned, nor of papers that had yet to follow.
 */
export function listWithdrawn(root: ValidRoot, meetings: readonly Meeting[]): WithdrawnReport[] {
  const files = new Map(root.committees.flatMap((committee) => committee.meetings).map((file) => [file.source, file]));
  return meetings.flatMap((meeting) => {
    const file = files.get(meeting.source);
    const items = meeting.agenda?.items.filter(({ withdrawn, withheld }) => withdrawn && withheld === null) ?? [];
    return file === undefined ? [] : items.flatMap((item) => reportsOf(item, file));
  });
}

function reportsOf({ anchor, number, meeting }: AgendaItem, file: ValidMeeting): WithdrawnReport[] {
  const matter = numberAgenda(file.matter.agenda ?? []).find((item) => item.anchor === anchor)?.matter;
  if (matter === undefined) return [];
  const slugs = [matter.report, ...(matter.papers ?? [])].filter((slug) => slug !== undefined);
  const followed = file.matter.publications?.some(
    ({ items, papers }) => items?.includes(number) === true || papers?.some((slug) => slugs.includes(slug)) === true,
  );
  if (matter.toFollow === true && followed !== true) return [];
  const bySlug = new Map(file.reports.map((report) => [report.slug, report]));
  const found = new Set<Valid<ReportMatter>>();
  const add = (slug = ''): void => {
    const report = bySlug.get(slug);
    if (report === undefined || found.has(report)) return;
    found.add(report);
    for (const appendix of report.matter.appendices ?? []) add(appendix.report);
  };
  for (const slug of slugs) add(slug);
  const to = `${meeting.path}#${anchor}`;
  return [...found].map(({ slug, source }) => ({ source, from: reportPath(meeting.path, slug), to }));
}
