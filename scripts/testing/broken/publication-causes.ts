import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkPublishedFiles } from '../../check/check-published-files.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { OfficerError } from '../../diagnostics/officer-error.ts';
import { findMeetingFolder } from '../../load/find-meeting-folder.ts';
import type { FinishedFacts } from '../../model/finished-pdf.ts';
import { buildRecords } from '../../model/publications/build-records.ts';
import { checkPublishable } from '../../rules/published/check-publishable.ts';
import { checkPublished } from '../../rules/published/check-published.ts';
import { sealOf, type PublicationRecordMatter } from '../../schema/publication-record.ts';
import { archiveOf } from '../fixtures/archive.ts';
import { plainBodies } from '../fixtures/plain-bodies.ts';
import type { MeetingDraft, RootDraft } from '../fixtures/valid-root.ts';

const meeting: MeetingDraft = {
  agenda: [{ title: 'Apologies' }, { report: 'levels', title: 'River levels' }],
  publications: [{ kind: 'agenda', date: '2026-03-10' }],
  reports: { levels: { subject: 'River levels', body: 'The drain stood at 1.2 metres.' } },
};
const { agenda = [] } = meeting;

function archiveWith(draft: MeetingDraft, council: RootDraft['council'] = {}) {
  const committees = { rivers: { meetings: { '2026-03-18': draft } } };
  return archiveOf({ council, committees }, { today: '2026-03-12' });
}

function finished(sha256: string, pageCount: number): FinishedFacts {
  const map = { firstPage: 1, pageCount, items: {}, papers: {}, anchors: {} };
  return { bytes: 1000, sha256, map, places: {}, fit: 'whole', tooWide: false, unclaimed: [] };
}

const pack = '/committees/rivers/2026-03-18/pack.pdf';

/** An agenda with minutes of a meeting at which one of this name was present. */
function archiveNaming(name: string, kept: readonly PublicationRecordMatter[] = []) {
  const { publications } = meeting;
  const draft = { agenda: [{ minutes: '2026-01-14' }], publications, records: kept };
  const meetings = { '2026-01-14': { minutes: { present: ['una'] } }, '2026-03-18': draft };
  return archiveOf({ people: { una: { name } }, committees: { rivers: { meetings } } }, { today: '2026-03-12' });
}

function records({ meetings: [built] } = archiveWith(meeting)): PublicationRecordMatter[] {
  const printed = new Map([[pack, finished('a'.repeat(64), 12)]]);
  return buildRecords(built!, { bodies: plainBodies, printed, today: '2026-03-10', sealOf }).map(({ matter }) => matter);
}

const after = (changes: Partial<MeetingDraft>, council?: RootDraft['council']) => (): readonly Diagnostic[] =>
  checkPublished(archiveWith({ ...meeting, records: records(), ...changes }, council), plainBodies);

const printedAs = (sha256: string, pageCount: number) => (): readonly Diagnostic[] =>
  checkPublishedFiles(archiveWith({ ...meeting, records: records() }), new Map([[pack, finished(sha256, pageCount)]]));

const lease = { title: 'Lease of the pump house', part: 'B' as const };
const closed = {
  ...meeting,
  agenda: [...agenda, { ...lease, exempt: { paragraphs: [3, 5], publicInterest: 'Rents would be known.' } }],
};

/** What brings about findings about what has changed since it was published, which only a record shows. */
export const publicationCauses = {
  PUBLICATION_GONE: after({ publications: [] }),
  PUBLICATION_DAY_CHANGED: after({ publications: [{ kind: 'agenda', date: '2026-03-09' }] }),
  PUBLISHED_ITEM_GONE: after({ agenda: agenda.slice(1).map((item) => ({ ...item, number: '2' })) }),
  PUBLISHED_ITEM_MOVED: after({ agenda: agenda.toReversed() }),
  PUBLISHED_ITEM_RETITLED: after({ agenda: [{ title: 'Welcome' }, ...agenda.slice(1)] }),
  PUBLISHED_ITEM_ADDED: after({ agenda: [...agenda, { title: 'A late thought' }] }),
  PUBLISHED_ITEM_OPENED: after({ records: records(archiveWith(closed)), agenda: [...agenda, { ...lease, part: 'A' }] }),
  PUBLISHED_NOTICE_CHANGED: after({ venue: 'Pump House' }),
  PUBLISHED_PAPER_ADDED: after({
    agenda: [{ title: 'Apologies', report: 'apologies' }, ...agenda.slice(1)],
    reports: { ...meeting.reports, apologies: { subject: 'Who sent apologies' } },
  }),
  PUBLISHED_PAPER_GONE: after({ agenda: [agenda[0]!, { title: 'River levels' }] }),
  PUBLISHED_PAPER_REMOVED: after(
    { agenda: [agenda[0]!, { title: 'River levels' }], reports: {} },
    { removed: [{ path: '/committees/rivers/2026-03-18/levels/', date: '2026-03-12', reason: 'It named a child.' }] },
  ),
  PUBLISHED_PAPER_CHANGED: after({
    reports: { levels: { subject: 'River levels', body: 'The drain stood at 1.3 metres.' } },
  }),
  PUBLISHED_NAME_CHANGED: () =>
    checkPublished(archiveNaming('Una Newham', records(archiveNaming('Una Brook'))), plainBodies),
  PUBLISHED_PAPER_CORRECTED: after({
    reports: {
      levels: {
        subject: 'River levels',
        body: 'The drain stood at 1.3 metres.',
        corrections: [{ date: '2026-03-12', text: 'It stood at 1.3 metres, not 1.2.' }],
      },
    },
  }),
  PUBLISHED_PAGES_MOVED: printedAs('b'.repeat(64), 14),
  PUBLISHED_FILE_DIFFERS: printedAs('b'.repeat(64), 12),
  PUBLICATION_NOT_RECORDED: after({
    agenda: [...agenda, { title: 'A late thought' }],
    publications: [...meeting.publications!, { kind: 'supplement', date: '2026-03-12', items: ['3'] }],
  }),
  MEETING_TO_PUBLISH_UNKNOWN: async (root: string) => {
    mkdirSync(join(root, 'content/committees/health/2026-03-18'), { recursive: true });
    return findMeetingFolder(root, 'health/2026-03-19').then(
      () => [],
      (error: unknown) => (error instanceof OfficerError ? error.findings.diagnostics : Promise.reject(error as Error)),
    );
  },
  NOTHING_TO_PUBLISH: () =>
    checkPublishable(
      archiveWith({ ...meeting, publications: [{ kind: 'agenda', date: '2026-03-17' }] }),
      'content/committees/rivers/2026-03-18',
    ),
} satisfies Readonly<Record<string, (root: string) => Promise<readonly Diagnostic[]> | readonly Diagnostic[]>>;
