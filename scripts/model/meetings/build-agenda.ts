import type { PageMatter } from '../../schema/page.ts';
import type { Valid, ValidMeeting } from '../../schema/valid-root.ts';
import type { Agenda, AgendaItem, Paper } from '../agenda.ts';
import type { BuildContext } from '../build-context.ts';
import type { Meeting } from '../meeting.ts';
import type { Minutes } from '../minutes.ts';
import type { Publication } from '../publication.ts';
import { hasRecordedPapers } from '../publications/has-recorded-papers.ts';
import { openReportShelf, type ReportShelf } from '../reports/report-shelf.ts';
import { buildAgendaItem } from './build-agenda-item.ts';
import type { SuppliedFiles } from './build-supplied-files.ts';
import { isOut, type AgendaPlan, type PlannedItem } from './plan-agenda.ts';

/** A paper with the publication that brought it. */
interface BroughtPaper {
  readonly paper: Paper;
  readonly by: Publication;
}

/** An item of the agenda, and by which publications it and its papers came. */
export interface PublishedItem {
  readonly item: AgendaItem;
  readonly papers: readonly BroughtPaper[];
  readonly planned: PlannedItem;
}

/** What an agenda is built from, besides the file of its meeting. */
export interface AgendaSources {
  readonly plan: AgendaPlan;
  readonly files: SuppliedFiles;
  readonly standingTexts: ReadonlyMap<string, Valid<PageMatter>>;
  /** The minutes of the committee's meeting of a day; null where they are not shown. */
  readonly minutesOf: (day: string) => Minutes | null;
}

/** Returns the items that are published, in order, with the papers that this edition shows today. */
export function buildPublishedItems(
  file: ValidMeeting,
  meeting: Meeting,
  sources: AgendaSources,
  context: BuildContext,
): readonly PublishedItem[] {
  const { plan } = sources;
  const shelf = openReportShelf(file, sources.files, context);
  const items = plan.items.flatMap((planned): PublishedItem[] => {
    const { listedBy } = planned.plan;
    if (!isOut(listedBy, context.publishedBy)) return [];
    const item = buildAgendaItem(file, meeting, planned.numbered, listedBy, sources.standingTexts, context);
    const isWithdrawn = item.withdrawn && !hasRecordedPapers(file, item.number);
    const isHidden = isWithdrawn || (item.withheld !== null && context.edition === 'public');
    const papers = isHidden ? [] : papersOf(planned, item, sources, shelf, context.publishedBy);
    item.papers = papers.map(({ paper }) => paper);
    item.toFollow = !item.withdrawn && planned.hasPapers && planned.broughtBy.size === 0;
    return [{ item, papers, planned }];
  });
  shelf.addAppendices((slug) => !plan.comingPapers.has(slug));
  return items;
}

/** Returns the agenda of published items. */
export function buildAgenda(published: readonly PublishedItem[]): Agenda {
  const items = published.map(({ item }) => item);
  return {
    items,
    partA: items.filter(({ part }) => part === 'A'),
    partB: items.filter(({ part }) => part === 'B'),
  };
}

function papersOf(
  { numbered: { matter }, plan, paperKeys }: PlannedItem,
  item: AgendaItem,
  { minutesOf, files }: AgendaSources,
  shelf: ReportShelf,
  publishedBy: string,
): readonly BroughtPaper[] {
  const written = paperKeys.flatMap((key): BroughtPaper[] => {
    const by = plan.papersBy.get(key);
    if (!isOut(by, publishedBy)) return [];
    const paper = key === 'minutes' ? minutesOf(matter.minutes ?? '') : shelf.take(key, item);
    return paper === null ? [] : [{ paper, by }];
  });
  const supplied = (matter.files ?? []).flatMap(({ src, title }): BroughtPaper[] => {
    const file = files.find(src, item.withheld !== null);
    return file !== null && isOut(plan.filesBy, publishedBy)
      ? [{ paper: { kind: 'supplied', title, file }, by: plan.filesBy }]
      : [];
  });
  return [...written, ...supplied];
}
