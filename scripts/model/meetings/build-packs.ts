import type { Words } from '../../words/words.ts';
import type { AgendaItem, Paper } from '../agenda.ts';
import type { BuildContext } from '../build-context.ts';
import type { Meeting, Pack } from '../meeting.ts';
import type { Publication } from '../publication.ts';
import type { Appendix, Report } from '../report.ts';
import { recordOf } from '../publications/record-of.ts';
import { packPath } from '../site-path.ts';
import { asItStood, statusAsItStood } from './as-it-stood.ts';
import type { PublishedItem } from './build-agenda.ts';
import type { AgendaPlan } from './plan-agenda.ts';

/**
 * Returns a pack for each publication up to today: every agenda, and each supplement or addendum that brings something.
 * The minutes among the papers must be finished.
 */
export function buildPacks(
  meeting: Meeting,
  published: readonly PublishedItem[],
  plan: AgendaPlan,
  { edition, council: { words } }: BuildContext,
): readonly Pack[] {
  return meeting.publications
    .map((publication): Pack => {
      const fileName = fileNameOf(publication);
      const record = recordOf(publication, meeting);
      return {
        meeting,
        publication,
        kind: publication.kind,
        fileName,
        path: packPath(meeting.path, fileName),
        title: packTitle(publication, words),
        items: published.flatMap((entry) =>
          asBroughtBy(publication, asItStood({ publication, record }, entry, edition), plan),
        ),
        status: statusAsItStood(meeting, record),
      };
    })
    .filter((pack) => pack.kind === 'agenda' || pack.items.length > 0);
}

function fileNameOf({ kind, number }: Publication): string {
  if (kind === 'agenda') return number === 1 ? 'pack.pdf' : `pack-${number}.pdf`;
  return `${kind}-${number}.pdf`;
}

/** Returns what a publication's pack is called: `Supplementary agenda 1`. */
export function packTitle({ kind, number }: Publication, { meeting }: Words): string {
  return meeting.packs[kind](number);
}

/** Returns the same within a sentence: `supplementary agenda 1`. */
export function packWithin({ kind, number }: Publication, { meeting }: Words): string {
  return meeting.packsWithin[kind](number);
}

/** The item with only what the publication brings of it; none where it brings nothing. */
function asBroughtBy(
  publication: Publication,
  { item, papers, planned }: PublishedItem,
  plan: AgendaPlan,
): AgendaItem[] {
  const lists = planned.plan.listedBy === publication;
  const lateAppendices = appendicesNamedBy(
    publication,
    papers.map(({ paper }) => paper),
    plan,
  );
  const brings = planned.broughtBy.has(publication);
  if (!lists && !brings && lateAppendices.length === 0) return [];
  const ownPapers = papers
    .filter(({ by }) => by === publication)
    .map(({ paper }) => (paper.kind === 'report' ? withoutLateAppendices(paper, publication, plan) : paper));
  const brought = [...ownPapers, ...lateAppendices.filter((appendix) => !ownPapers.includes(appendix))];
  const toFollow = lists && !item.withdrawn && planned.hasPapers && !brings;
  const isWhole =
    brought.length === item.papers.length && brought.every((paper, index) => paper === item.papers[index]);
  return [isWhole && toFollow === item.toFollow ? item : { ...item, papers: brought, toFollow }];
}

/** Appendices that the publication names by their slugs, of reports that came before it. */
function appendicesNamedBy(publication: Publication, papers: readonly Paper[], plan: AgendaPlan): readonly Report[] {
  if (![...plan.paperNamedBy.values()].some((naming) => naming === publication)) return [];
  return papers
    .flatMap((paper) => (paper.kind === 'report' ? paper.appendices : []))
    .flatMap(({ report }) => (report !== null && plan.paperNamedBy.get(report.slug) === publication ? [report] : []));
}

/** The report as it stood in an earlier pack, where an appendix came only with a later one. */
function withoutLateAppendices(report: Report, publication: Publication, plan: AgendaPlan): Report {
  const isLate = ({ report: appendix }: Appendix): boolean => {
    const naming = appendix === null ? undefined : plan.paperNamedBy.get(appendix.slug);
    return naming !== undefined && naming !== publication && naming.date > publication.date;
  };
  if (!report.appendices.some(isLate)) return report;
  const appendices = report.appendices.map((appendix) => (isLate(appendix) ? { ...appendix, report: null } : appendix));
  return { ...report, appendices };
}
