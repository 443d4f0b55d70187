import type { SourceFile } from '../diagnostics/source-file.ts';
import type { Agenda, AgendaItem, Paper } from '../model/agenda.ts';
import { english } from '../words/en/english.ts';
import type { Archive } from '../model/archive.ts';
import { formatDay } from '../model/calendar/format-day.ts';
import type { ComingItem } from '../model/coming-business.ts';
import type { Committee } from '../model/committee.ts';
import type { Council } from '../model/council.ts';
import type { Markdown } from '../model/markdown.ts';
import type { Meeting, Pack } from '../model/meeting.ts';
import type { Minutes } from '../model/minutes.ts';
import type { Person } from '../model/person.ts';
import type { Publication } from '../model/publication.ts';
import type { Report } from '../model/report.ts';

/** A model may be changed while it is put together. */
type Open<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** Returns Markdown of the sample archive. */
export function sampleMarkdown(text: string, file = 'content/council.md'): Markdown {
  return { text, at: { file, line: 1, column: 1 }, lang: null };
}

function sampleSource(file: string): SourceFile {
  const at = { file, line: 1, column: 1 };
  return { file, body: '', bodyLine: 1, positionOf: () => at, positionOfKey: () => at };
}

/** Returns the council of the sample archive, which is served below a path. */
function sampleCouncil(): Council {
  return {
    name: 'Sample & Borough Council',
    shortName: 'Sample',
    jurisdiction: 'england',
    clearDays: 5,
    callInDays: 5,
    keyDecisionDays: 'calendar',
    reportDeadline: null,
    url: 'https://sample.example/meetings',
    basePath: '/meetings',
    website: 'https://sample.example',
    licence: 'https://licences.example/open',
    address: null,
    properOfficer: { name: 'Ann Other', title: 'Proper Officer' },
    contact: { name: 'Democratic Services', telephone: '01632 960100', email: 'ds@sample.example' },
    paperless: null,
    recording: sampleMarkdown('You may film.'),
    brand: { colour: '#7a1f5c', logo: null },
    rightHandStarts: true,
    pictureResolution: 220,
    languages: ['en-GB'],
    words: english,
    about: sampleMarkdown('About us.'),
    checks: {},
  };
}

/** Returns a committee without meetings. */
export function sampleCommittee(slug: string, name: string): Open<Committee> {
  return {
    slug,
    path: `/committees/${slug}/`,
    name,
    type: 'committee',
    parent: null,
    children: [],
    quorum: 3,
    contact: { name: 'Tamsin Vickery', telephone: '01632 960104', email: 'tamsin@sample.example' },
    lang: null,
    termsOfReference: sampleMarkdown('To look after health.'),
    memberships: [],
    meetings: [],
    jointMeetings: [],
    municipalYears: [],
  };
}

/** Returns a meeting that is to come, its agenda not yet published, and puts it first among its committee's. */
export function sampleMeeting(committee: Open<Committee>, slug: string, changes: Partial<Meeting> = {}): Open<Meeting> {
  const date = slug.slice(0, 10);
  const meeting: Open<Meeting> = {
    committee,
    source: sampleSource(`content/committees/${committee.slug}/${slug}/meeting.md`),
    slug,
    path: `${committee.path}${slug}/`,
    date,
    time: '17:00',
    venue: 'Room 2, Town Hall; first floor',
    title: null,
    name: `${committee.name}, ${formatDay(date, english)}`,
    municipalYear: '2019/20',
    status: 'scheduled',
    state: 'notice',
    stateInWords: 'Agenda not yet published',
    statusChanged: null,
    rescheduledTo: null,
    adjournedTo: null,
    continues: null,
    jointWith: [],
    shorterNotice: null,
    contact: committee.contact,
    webcast: null,
    lang: null,
    notice: sampleMarkdown(''),
    agenda: null,
    publications: [],
    comingPublications: [],
    packs: [],
    records: [],
    corrections: [],
    comingCorrections: [],
    minutes: null,
    membership: [],
    publishBy: '2019-09-10',
    fiveClearDays: '2019-09-10',
    twentyEightClearDays: '2019-08-20',
    reportsBy: null,
    planned: [samplePlanned('Targets')],
    previous: null,
    next: null,
    ...changes,
  };
  committee.meetings = [meeting, ...committee.meetings];
  committee.municipalYears = [{ year: '2019/20', meetings: committee.meetings }];
  return meeting;
}

/** Returns an item that a notice plans, of which it says only the title. */
function samplePlanned(title: string): ComingItem {
  const nothing = {
    privateNoticeGiven: false,
    purpose: null,
    leadOfficer: null,
    keyDecision: null,
    private: null,
    anchor: null,
  };
  return { at: { file: 'content/committees/health/meeting.md', line: 1, column: 1 }, title, documents: [], ...nothing };
}

/** Gives a meeting an agenda of items without papers, published on a day, and returns the items. */
export function publishSampleAgenda(
  meeting: Open<Meeting>,
  published: string,
  titles: readonly string[],
): Open<AgendaItem>[] {
  const publication: Publication = {
    at: meeting.source.positionOf([]),
    kind: 'agenda',
    date: published,
    number: 1,
    reason: null,
  };
  const items = titles.map((title, index): Open<AgendaItem> => ({
    meeting,
    at: meeting.source.positionOf([]),
    number: String(index + 1),
    anchor: `item-${index + 1}`,
    title,
    purpose: sampleMarkdown(`To consider ${title}.`),
    standingText: null,
    standingSlug: null,
    presenter: null,
    part: 'A',
    papers: [],
    withheld: null,
    release: null,
    privateNotice: null,
    urgency: null,
    toFollow: false,
    withdrawn: false,
    deferredTo: null,
    publication,
    minutesOf: null,
    listsActions: false,
    listsProgramme: false,
  }));
  const pack: Pack = {
    meeting,
    publication,
    kind: 'agenda',
    fileName: 'pack.pdf',
    path: `${meeting.path}pack.pdf`,
    title: 'Agenda pack',
    items,
    status: { status: 'scheduled', rescheduledTo: null },
  };
  meeting.agenda = { items, partA: items, partB: [] } satisfies Agenda;
  meeting.publications = [publication];
  meeting.packs = [pack];
  meeting.state = 'agenda-published';
  meeting.stateInWords = 'Agenda published';
  return items;
}

/** Returns a report that is a paper of an item. */
export function sampleReport(item: Open<AgendaItem>, slug: string, subject: string): Open<Report> {
  const { meeting } = item;
  const source = sampleSource(meeting.source.file.replace('meeting.md', `${slug}.md`));
  const report: Open<Report> = {
    kind: 'report',
    corrections: [],
    comingCorrections: [],
    source,
    meeting,
    item,
    slug,
    path: `${meeting.path}${slug}/`,
    subject,
    exempt: false,
    leadOfficer: { name: 'Cordelia Nwosu', person: null },
    personLeading: null,
    cabinetMember: null,
    wards: sampleMarkdown('All'),
    corporatePriority: null,
    financialImpact: null,
    keyDecision: null,
    origin: null,
    brief: null,
    recommendations: [sampleMarkdown('That it be noted.')],
    contactOfficer: { name: 'Cordelia Nwosu', telephone: null, email: 'c@sample.example' },
    received: null,
    backgroundDocuments: [],
    appendices: [],
    numbering: 'paragraphs',
    figures: 'checked',
    cover: false,
    appendixOf: null,
    contents: false,
    lang: null,
    body: sampleMarkdown(`Body of ${subject}.`, source.file),
  };
  item.papers = [...item.papers, report] satisfies readonly Paper[];
  return report;
}

/** Gives a meeting draft minutes with one entry for each item. */
export function sampleMinutes(meeting: Open<Meeting>): Open<Minutes> {
  const minutes: Open<Minutes> = {
    kind: 'minutes',
    corrections: [],
    comingCorrections: [],
    source: sampleSource(meeting.source.file.replace('meeting.md', 'minutes.md')),
    meeting,
    path: `${meeting.path}minutes/`,
    status: 'draft',
    recordedStatus: 'draft',
    publicSummary: null,
    figures: 'checked',
    approvedAt: null,
    started: '17:05',
    ended: '19:00',
    present: [],
    apologies: [{ name: 'A. N. Other', person: null }],
    substitutes: [],
    absent: [],
    alsoPresent: [],
    amendments: [],
    declarations: [],
    decisions: null,
    preamble: sampleMarkdown(''),
    entries: (meeting.agenda?.items ?? []).map((item, index) => ({
      number: `${index + 1}/19`,
      anchor: `minute-${index + 1}-19`,
      heading: item.title,
      item,
      outOfOrder: null,
      exempt: false,
      callIn: { kind: 'none' },
      body: sampleMarkdown('It was so resolved.'),
    })),
    lang: null,
  };
  meeting.minutes = minutes;
  meeting.state = 'minutes-draft';
  meeting.stateInWords = 'Minutes in draft';
  return minutes;
}

/** Returns a councillor without memberships. */
export function samplePerson(slug: string, name: string): Open<Person> {
  return {
    slug,
    path: `/people/${slug}/`,
    name,
    title: 'Councillor',
    fullName: `Councillor ${name}`,
    kind: 'member',
    ward: 'Mere',
    group: 'Commons Group',
    from: '2018-05-03',
    until: null,
    absenceApprovedUntil: null,
    email: null,
    photo: null,
    lang: null,
    profile: sampleMarkdown('Profile.'),
    memberships: [],
  };
}

/** Returns an archive of the committees given and all that hangs on them, on 12 July 2019. */
export function sampleArchive(committees: readonly Committee[], changes: Partial<Archive> = {}): Archive {
  const meetings = committees
    .flatMap((committee) => committee.meetings)
    .toSorted((one, other) => other.date.localeCompare(one.date));
  const papers = meetings.flatMap((meeting) => meeting.agenda?.items ?? []).flatMap((item) => item.papers);
  return {
    edition: 'public',
    isPreview: false,
    today: '2019-07-12',
    council: sampleCouncil(),
    people: [],
    committees,
    meetings,
    reports: papers.filter((paper) => paper.kind === 'report'),
    minutes: meetings.flatMap(({ minutes }) => minutes ?? []),
    indicatorSets: [],
    indicatorSetsIn: () => [],
    pages: [],
    decisions: [],
    redirects: [],
    takenRedirects: [],
    formerQueries: [],
    removed: [],
    files: [],
    ...changes,
  };
}
