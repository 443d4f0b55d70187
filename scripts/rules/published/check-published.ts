import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic, SourcePosition } from '../../diagnostics/diagnostic.ts';
import type { Paper } from '../../model/agenda.ts';
import type { Archive } from '../../model/archive.ts';
import { formatDayShort } from '../../model/calendar/format-day.ts';
import type { Meeting, Pack } from '../../model/meeting.ts';
import type { PublicationRecord } from '../../model/publications/publication-record.ts';
import { addressedToday, type AddressedToday } from '../../model/publications/addressed-today.ts';
import { isNoticeCorrected } from '../../model/publications/is-notice-corrected.ts';
import { takenDownIn } from '../../model/publications/expected-changes.ts';
import { papersOf, pathOf, publishedFactsOf } from '../../model/publications/published-facts.ts';
import { recordOf } from '../../model/publications/record-of.ts';
import type { Bodies } from '../../model/rendered-body.ts';
import { english } from '../../words/en/english.ts';
import { compareGrounds } from './compare-grounds.ts';
import { compareItems } from './compare-items.ts';
import { compareNotices } from './compare-notices.ts';
import { comparePapers, type PaperCase } from './compare-papers.ts';
import { matchItems } from './match-items.ts';

/**
 * Returns how what is published now differs from what the records say was published: items and papers stay as they were
 * put before the public, and a later change is a correction, an addendum or a supplement. Records are of the public
 * edition, and only there are they held against it. Where a council keeps records at all, it is also said which
 * publication of a coming meeting has none, and so of a past one that has others.
 *
 * Source: Local Government Act 1972 s.100B(1) and (4)(a), s.100C(1): agenda and reports that were open to inspection stay
 * so for six years, and an item may be considered if it was open for the clear days.
 */
export function checkPublished(archive: Archive, bodies: Bodies): Diagnostic[] {
  if (archive.edition !== 'public') return [];
  const known = {
    isTakenDown: takenDownIn(archive),
    today: addressedToday(archive),
    names: new Set([...archive.people.map(({ fullName }) => fullName), ...archive.committees.map(({ name }) => name)]),
  };
  const keepsRecords = archive.meetings.some(({ records }) => records.length > 0);
  const isToBeRecorded = ({ date, records }: Meeting): boolean =>
    records.length > 0 || (keepsRecords && date >= archive.today);
  return archive.meetings.flatMap((meeting) => [
    ...meeting.records.flatMap((record) => checkRecord(record, meeting, bodies, known)),
    ...(isToBeRecorded(meeting) ? meeting.packs.flatMap(noteUnrecorded) : []),
  ]);
}

function checkRecord(
  { source, matter: recorded }: PublicationRecord,
  meeting: Meeting,
  bodies: Bodies,
  { today, ...known }: Pick<PaperCase, 'isTakenDown' | 'names'> & { readonly today: AddressedToday },
): Diagnostic[] {
  const publication = [...meeting.publications, ...meeting.comingPublications].find(
    ({ kind, number }) => kind === recorded.kind && number === recorded.number,
  );
  const at = publication?.at ?? meeting.source.positionOf(['publications']);
  const what = nameOf(recorded);
  const facts = { what, day: formatDayShort(recorded.date, english), record: source.file };
  if (publication === undefined) return [diagnose('PUBLICATION_GONE', at, facts)];
  if (publication.date !== recorded.date) {
    return [diagnose('PUBLICATION_DAY_CHANGED', at, { ...facts, now: formatDayShort(publication.date, english) })];
  }
  const pack = meeting.packs.find((candidate) => candidate.publication === publication);
  // Before its day, as in a build of a former one, there is nothing to hold against the record.
  if (pack === undefined) return [];
  const matter = today(recorded, pack);
  const now = publishedFactsOf(pack, bodies);
  const places = new Map(papersOf(pack).map((paper) => [pathOf(paper), placeOf(paper, at)]));
  const matched = matchItems(matter.items, now.items);
  const placeOfItem = (number: string): SourcePosition => pack.items.find((item) => item.number === number)?.at ?? at;
  return [
    ...compareNotices(matter, meeting, { ...facts, at }),
    ...compareGrounds(matched, pack.items, facts),
    ...compareItems(matched, now.items, placeOfItem, { ...facts, at, agenda: meeting.agenda?.items ?? [] }),
    ...comparePapers(matter, now, (path) => places.get(path) ?? at, {
      ...facts,
      ...known,
      isNoticeCorrected: isNoticeCorrected(meeting, matter),
      at,
    }),
  ];
}

function noteUnrecorded({ meeting, publication }: Pack): Diagnostic[] {
  const { date, at } = publication;
  if (recordOf(publication, meeting) !== null) return [];
  const name = `${meeting.committee.slug}/${meeting.slug}`;
  const facts = { what: nameOf(publication), day: formatDayShort(date, english), meeting: name };
  return [diagnose('PUBLICATION_NOT_RECORDED', at, facts)];
}

/** In the middle of a sentence. */
function nameOf({ kind, number }: PublicationRecord['matter'] | Pack['publication']): string {
  return english.meeting.packs[kind](number).toLowerCase();
}

function placeOf(paper: Paper, otherwise: SourcePosition): SourcePosition {
  return paper.kind === 'supplied' ? otherwise : paper.source.positionOf([]);
}
