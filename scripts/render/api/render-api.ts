import { apiListPath, apiPaths } from '../../model/api-path.ts';
import type { Archive } from '../../model/archive.ts';
import { meetingsHeldBy } from '../../model/meetings/joint-meeting.ts';
import type { Bodies } from '../../model/rendered-body.ts';
import { buildRegisters } from '../registers/build-registers.ts';
import { buildApiSite, type ApiSite } from './api-site.ts';
import { buildAgendaItem } from './build-agenda-items.ts';
import { buildBody, buildSystem } from './build-body.ts';
import { buildLocation, buildMeeting } from './build-meetings.ts';
import { buildOrganization, meetingListPath } from './build-organizations.ts';
import { buildPaper, consultationsOfPaper, papersOfMeeting, type ApiPaper } from './build-papers.ts';
import { buildMembership, buildPerson } from './build-people.ts';
import { listFiles } from './list-files.ts';
import type { OParlObject } from './oparl-object.ts';
import { renderList, type ApiFile, type ApiList } from './render-list.ts';

/**
 * Yields the archive as JSON in the terms of OParl 1.1 (oparl.org), each file as its path and its text: every object at
 * its own address, and lists of them a hundred to a page, the oldest first. All its times come from the content.
 *
 * It holds what the Archive holds, which in the public edition is nothing exempt: items whose papers are withheld are
 * there with the paragraphs of the law and without the papers.
 */
export function* renderApi(
  archive: Archive,
  { bodies, pdfs }: { readonly bodies: Bodies } & Pick<ApiSite, 'pdfs'>,
): Generator<ApiFile> {
  const site = buildApiSite(archive, { bodies, pdfs, registers: buildRegisters(archive, bodies) });
  const { url } = archive.council;
  const meetings = archive.meetings.toReversed();
  const reports = Map.groupBy(archive.reports, ({ meeting }) => meeting);
  const papers = inOrderOfDays([
    ...meetings.map((meeting) => ({
      date: meeting.date,
      papers: papersOfMeeting(meeting, reports.get(meeting) ?? []),
    })),
    ...archive.decisions.map((decision) => ({
      date: decision.date,
      papers: [{ kind: 'decision' as const, decision }],
    })),
  ]);
  const items = meetings.flatMap((meeting) => (meeting.agenda?.items ?? []).map((item, order) => ({ item, order })));
  const list = <Thing>(name: string, things: readonly Thing[], build: ApiList<Thing>['build']): Generator<ApiFile> =>
    renderList({ path: (page) => apiListPath(name, page), things, build }, { url });
  const asItIs = (object: OParlObject): OParlObject => object;

  yield [apiPaths.system, `${JSON.stringify(buildSystem(site))}\n`];
  yield* list('bodies', [buildBody(site)], asItIs);
  yield* list('organizations', archive.committees, (committee) => buildOrganization(committee, site));
  yield* list('people', archive.people, (person) => buildPerson(person, site));
  yield* list(
    'memberships',
    archive.committees.flatMap(({ memberships }) => memberships),
    (membership) => buildMembership(membership, site),
  );
  yield* list('locations', [...new Set(meetings.map(({ venue }) => venue))], (venue) => buildLocation(venue, site));
  yield* list('meetings', meetings, (meeting) => buildMeeting(meeting, site));
  yield* list('agenda-items', items, ({ item, order }) => buildAgendaItem(item, order, site));
  yield* list('papers', papers, (paper) => buildPaper(paper, site));
  yield* list(
    'consultations',
    papers.flatMap((paper) => consultationsOfPaper(paper, site)),
    asItIs,
  );
  yield* list('files', listFiles(meetings, papers, site), asItIs);
  for (const committee of archive.committees) {
    const things = meetingsHeldBy(committee).toReversed();
    const path = (page: number): string => meetingListPath(committee, page);
    yield* renderList({ path, things, build: (meeting) => buildMeeting(meeting, site) }, { url, alone: true });
  }
}

/** Papers of meetings and decisions outside them among each other, so that new ones come last. */
function inOrderOfDays(groups: readonly { readonly date: string; readonly papers: readonly ApiPaper[] }[]): ApiPaper[] {
  return groups.toSorted((one, other) => one.date.localeCompare(other.date)).flatMap(({ papers }) => papers);
}
