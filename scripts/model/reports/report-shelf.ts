import { appendixLetter } from './appendix-letter.ts';
import type { ReportMatter } from '../../schema/report.ts';
import type { Valid, ValidMeeting } from '../../schema/valid-root.ts';
import type { AgendaItem } from '../agenda.ts';
import type { BuildContext } from '../build-context.ts';
import type { SuppliedFiles } from '../meetings/build-supplied-files.ts';
import type { Appendix, Report } from '../report.ts';
import { exemptReportPath, reportPath } from '../site-path.ts';
import type { UnderConstruction } from '../under-construction.ts';
import { buildReport } from './build-report.ts';

/** The reports of one meeting, each built once, whoever asks for it. */
export interface ReportShelf {
  /** The report that an item names; null where there is none. The first item to ask is the report's own. */
  readonly take: (slug: string, item: AgendaItem) => Report | null;
  /**
   * Gives all reports taken so far their appendices, and those theirs in turn. An appendix that `isPublished` refuses
   * is left with its title alone.
   */
  readonly addAppendices: (isPublished: (slug: string) => boolean) => void;
}

/** Returns the shelf of a meeting's reports. Private papers are looked for in `exempt/` first, others never there. */
export function openReportShelf(file: ValidMeeting, files: SuppliedFiles, context: BuildContext): ReportShelf {
  const open = new Map(file.reports.map((report) => [report.slug, report]));
  // The public edition is never given these; it would not take them if it were.
  const exempt = new Map(
    (context.edition === 'members' ? file.exemptReports : []).map((report) => [report.slug, report]),
  );
  const built = new Map<Valid<ReportMatter>, UnderConstruction<Report>>();

  const find = (slug: string, item: AgendaItem): Valid<ReportMatter> | null =>
    (item.withheld === null ? undefined : exempt.get(slug)) ?? open.get(slug) ?? null;

  const take = (slug: string, item: AgendaItem): UnderConstruction<Report> | null => {
    const source = find(slug, item);
    if (source === null) return null;
    const known = built.get(source);
    if (known !== undefined) return known;
    const sharesSlug = exempt.get(slug) === source && open.has(slug);
    const path = (sharesSlug ? exemptReportPath : reportPath)(item.meeting.path, slug);
    const report = buildReport(source, item, path, context);
    built.set(source, report);
    return report;
  };

  const addAppendices = (isPublished: (slug: string) => boolean): void => {
    const finished = new Set<Report>();
    const finish = (source: Valid<ReportMatter>, report: UnderConstruction<Report>, above: readonly Report[]): void => {
      if (finished.has(report)) return;
      finished.add(report);
      report.appendices = (source.matter.appendices ?? []).map(
        ({ title, report: slug, file: src }, index): Appendix => {
          const isPrivate = report.item.withheld !== null;
          const file = src === undefined ? null : files.find(src, isPrivate);
          const appendixSource = slug === undefined || !isPublished(slug) ? null : find(slug, report.item);
          const appendix = appendixSource === null ? null : take(appendixSource.slug, report.item);
          // A report that is in the end its own appendix would be printed for ever.
          if (appendixSource === null || appendix === null || appendix === report || above.includes(appendix)) {
            return { title, report: null, file };
          }
          appendix.appendixOf ??= { report, letter: appendixLetter(index) };
          finish(appendixSource, appendix, [...above, report]);
          return { title, report: appendix, file };
        },
      );
    };
    for (const [source, report] of [...built]) finish(source, report, []);
  };
  return { take, addAppendices };
}
