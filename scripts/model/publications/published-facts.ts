import type { PublicationRecordMatter } from '../../schema/publication-record.ts';
import type { Paper, Withheld } from '../agenda.ts';
import type { ProgrammeEntry } from '../coming-business.ts';
import type { Pack } from '../meeting.ts';
import { programmeOfItem } from '../meetings/programme-of-item.ts';
import type { Minutes } from '../minutes.ts';
import type { Bodies } from '../rendered-body.ts';
import type { Report, SaidKeyDecision } from '../report.ts';
import { textLinesOf } from './text-lines.ts';

/** What a pack puts before its readers, as a record holds it, but for pages and files, which only printing gives. */
export type PublishedFacts = Pick<PublicationRecordMatter, 'kind' | 'number' | 'date' | 'papers'> & {
  readonly notice: NonNullable<PublicationRecordMatter['notice']>;
  readonly items: readonly Omit<PublicationRecordMatter['items'][number], 'pages'>[];
};

/** Returns what a pack says now. */
export function publishedFactsOf(pack: Pack, bodies: Bodies): PublishedFacts {
  const { kind, number, date } = pack.publication;
  return {
    kind,
    number,
    date,
    notice: {
      status: pack.status.status,
      ...(pack.status.rescheduledTo === null ? {} : { rescheduledTo: pack.status.rescheduledTo }),
      time: pack.meeting.time,
      venue: pack.meeting.venue,
      corrections: pack.meeting.corrections.length,
    },
    items: pack.items.map((item) => ({
      number: item.number,
      title: item.title,
      part: item.part,
      ...(item.withheld === null ? {} : { withheld: groundsOf(item.withheld) }),
      ...(item.withdrawn ? { withdrawn: true as const } : {}),
      ...(item.deferredTo === null ? {} : { deferredTo: item.deferredTo }),
      papers: item.papers.flatMap(withAppendices).map(pathOf),
      ...(item.listsProgramme ? { programme: programmeOfItem(item).map(factsOfEntry) } : {}),
    })),
    papers: papersOf(pack).map((paper) => ({
      path: pathOf(paper),
      title: titleOf(paper),
      corrections: correctionsOf(paper),
      text: textOf(paper, bodies),
    })),
  };
}

function factsOfEntry({ date, items }: ProgrammeEntry): RecordedEntry {
  return { date, items: items.map(({ title, keyDecision }) => ({ title, keyDecision: factsOfKey(keyDecision) })) };
}

function factsOfKey(keyDecision: SaidKeyDecision | null): RecordedEntry['items'][number]['keyDecision'] {
  if (keyDecision === null) return null;
  const { reference, notice, exception } = keyDecision;
  if (exception === null) return { reference, notice, exception };
  const { kind, informed, agreedBy } = exception;
  return {
    reference,
    notice,
    exception: { kind, informed, agreedBy: agreedBy === null ? null : { name: agreedBy.name } },
  };
}

type RecordedEntry = NonNullable<PublicationRecordMatter['items'][number]['programme']>[number];

/** The public part of the grounds: neither the public interest nor a reason, whose words may still be put better. */
function groundsOf(withheld: Withheld): PublicationRecordMatter['items'][number]['withheld'] {
  if (withheld.kind === 'confidential') return { kind: 'confidential' };
  return { kind: 'exempt', paragraphs: withheld.paragraphs.map(({ number }) => number) };
}

/** Returns the papers of a pack with their appendices, each once. */
export function papersOf(pack: Pack): Paper[] {
  const papers = pack.items.flatMap((item) => item.papers.flatMap(withAppendices));
  return [...new Map(papers.map((paper) => [pathOf(paper), paper])).values()];
}

/** Returns the address of a paper. */
export function pathOf(paper: Paper): string {
  return paper.kind === 'supplied' ? paper.file.path : paper.path;
}

function withAppendices(paper: Paper): Paper[] {
  if (paper.kind !== 'report') return [paper];
  return [paper, ...paper.appendices.flatMap(({ report }) => (report === null ? [] : withAppendices(report)))];
}

function titleOf(paper: Paper): string {
  switch (paper.kind) {
    case 'report':
      return paper.subject;
    case 'minutes':
      return paper.meeting.name;
    case 'supplied':
      return paper.title;
  }
}

/** Returns how many corrections a paper has had. */
export function correctionsOf(paper: Paper): number {
  return paper.kind === 'supplied' ? 0 : paper.corrections.length;
}

function textOf(paper: Paper, bodies: Bodies): string[] {
  switch (paper.kind) {
    case 'report':
      return textOfReport(paper, bodies);
    case 'minutes':
      return textOfMinutes(paper, bodies);
    case 'supplied':
      return [];
  }
}

function textOfReport(report: Report, bodies: Bodies): string[] {
  const said = [
    report.cabinetMember,
    report.wards,
    report.corporatePriority,
    report.financialImpact,
    report.origin,
    report.brief,
    ...report.recommendations,
    report.body,
    ...report.backgroundDocuments,
  ].filter((markdown) => markdown !== null);
  return [report.subject, ...said.flatMap((markdown) => textLinesOf(bodies.of(markdown).html))];
}

function textOfMinutes(minutes: Minutes, bodies: Bodies): string[] {
  return [
    ...minutes.present.map(({ who }) => who.name),
    ...textLinesOf(bodies.of(minutes.preamble).html),
    ...minutes.entries.flatMap((entry) => [
      `${entry.number} ${entry.heading}`.trim(),
      ...textLinesOf(bodies.of(entry.body).html),
    ]),
  ];
}
