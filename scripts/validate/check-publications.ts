import { diagnose } from '../diagnostics/diagnose.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { MeetingMatter } from '../schema/meeting.ts';
import type { CheckedFile } from './check-schema.ts';
import type { CheckedMeeting } from './checked-root.ts';
import type { NumberedItem } from './number-items.ts';
import type { RootIndex } from './root-index.ts';

/** Checks the order and kinds of what was published for a meeting, and that it names what the agenda has. */
export function checkPublications(
  index: RootIndex,
  checked: CheckedMeeting,
  { source, matter, valid }: CheckedFile<MeetingMatter>,
  items: readonly NumberedItem[],
): void {
  const publications = matter?.publications ?? [];
  if (publications.length > 0 && items.length === 0 && (valid !== null || source.matter?.agenda === undefined)) {
    index.report(diagnose('AGENDA_MISSING', source.positionOfKey(['publications']), {}));
    return;
  }
  const numbers = new Set(items.map(({ number }) => number));
  const papers = namedPapers(checked, items);
  let before = '';
  let hasAgenda = false;
  publications.forEach((publication, at) => {
    const { kind, date, items: named, papers: brought } = publication ?? {};
    const place = (...path: (string | number)[]) => source.positionOf(['publications', at, ...path]);
    if (at === 0 && kind !== undefined && kind !== 'agenda') {
      index.report(diagnose('PUBLICATION_NOT_AGENDA', place('kind'), { kind }));
    }
    if (kind === 'agenda' && hasAgenda) index.report(diagnose('PUBLICATION_SECOND_AGENDA', place('kind'), {}));
    hasAgenda ||= kind === 'agenda';
    if (date !== undefined && date < before) {
      index.report(diagnose('PUBLICATION_ORDER_WRONG', place('date'), { date, before }));
    }
    if (date !== undefined && date > before) before = date;
    if (kind === 'supplement' && (named ?? []).length + (brought ?? []).length === 0 && valid !== null) {
      index.report(diagnose('PUBLICATION_EMPTY', place(), {}));
    }
    named?.forEach((number, position) => {
      if (number === undefined || numbers.has(number)) return;
      const facts = { number, count: items.length };
      index.report(diagnose('PUBLICATION_ITEM_UNKNOWN', place('items', position), facts));
    });
    brought?.forEach((slug, position) => {
      if (slug === undefined || papers.has(slug)) return;
      const facts = { slug, nearest: nearest(slug, papers) };
      index.report(diagnose('PUBLICATION_PAPER_UNKNOWN', place('papers', position), facts));
    });
  });
}

/** All papers of an agenda by the names that publications use: `minutes` are those of an earlier meeting. */
function namedPapers(checked: CheckedMeeting, items: readonly NumberedItem[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { item } of items) {
    for (const slug of [item.report, ...(item.papers ?? [])]) if (slug !== undefined) names.add(slug);
    if (item.minutes !== undefined) names.add('minutes');
  }
  for (const { matter } of [...checked.reports, ...checked.exemptReports]) {
    for (const appendix of matter?.appendices ?? []) if (appendix?.report !== undefined) names.add(appendix.report);
  }
  return names;
}
