import type { AgendaItem } from '../../model/agenda.ts';
import type { Archive } from '../../model/archive.ts';
import type { CallIn } from '../../model/call-in.ts';
import type { ComingItem } from '../../model/coming-business.ts';
import type { Decision } from '../../model/decision.ts';
import type { Correction } from '../../model/correction.ts';
import type { Markdown } from '../../model/markdown.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Minutes } from '../../model/minutes.ts';
import type { Report } from '../../model/report.ts';
import type { TextPlace } from './body-context.ts';

/** A Markdown text of the archive with its place; `bodyOf` is the report's body whose paragraphs the text may cite. */
export interface PlacedText {
  readonly markdown: Markdown;
  readonly place: TextPlace;
  readonly bodyOf: Markdown | null;
}

const anywhere: TextPlace = {
  numbering: 'none',
  headingAbove: 1,
  inMinutes: false,
  figures: 'unchecked',
  meeting: null,
  anchorsOfBody: null,
};

/** Returns every Markdown text of the archive, a report's body before the fields that may cite its paragraphs. */
export function* listTexts(archive: Archive): Generator<PlacedText> {
  const { council } = archive;
  yield* texts([council.about, council.address, council.paperless, council.recording], anywhere);
  yield* texts(
    archive.removed.map(({ reason }) => reason),
    anywhere,
  );
  for (const page of archive.pages) yield* texts([page.body], anywhere);
  for (const person of archive.people) yield* texts([person.profile], anywhere);
  for (const committee of archive.committees) yield* texts([committee.termsOfReference], anywhere);
  for (const decision of archive.decisions) yield* decisionTexts(decision);
  for (const meeting of archive.meetings) yield* meetingTexts(meeting);
  for (const report of archive.reports) yield* reportTexts(report);
  for (const minutes of archive.minutes) yield* minutesTexts(minutes);
}

function* meetingTexts(meeting: Meeting): Generator<PlacedText> {
  const place = { ...anywhere, meeting };
  yield* texts([meeting.notice, meeting.shorterNotice?.reason, ...textsOf(meeting.corrections)], place);
  yield* texts(meeting.planned.flatMap(plannedTexts), place);
  for (const publication of meeting.publications) yield* texts([publication.reason], place);
  for (const item of meeting.agenda?.items ?? []) yield* texts(itemTexts(item), place);
  // A pack of its own may hold an item as it stood when the pack was published.
  for (const pack of meeting.packs) for (const item of pack.items) yield* texts(itemTexts(item), place);
}

function plannedTexts({
  purpose,
  private: reason,
  documents,
  keyDecision,
}: ComingItem): (Markdown | null | undefined)[] {
  return [purpose, reason, ...documents, keyDecision?.exception?.reason];
}

function itemTexts(item: AgendaItem): readonly (Markdown | null | undefined)[] {
  const reason = item.withheld?.kind === 'exempt' ? item.withheld.publicInterest : item.withheld?.reason;
  return [
    item.purpose,
    item.standingText,
    item.urgency?.reason,
    reason,
    item.release?.note,
    item.privateNotice?.representations,
    item.privateNotice?.response,
    item.privateNotice?.exception?.reason,
  ];
}

function* reportTexts(report: Report): Generator<PlacedText> {
  const place = { ...anywhere, meeting: report.meeting, figures: report.figures };
  yield* texts([report.body], { ...place, numbering: report.numbering });
  const fields = [
    report.cabinetMember,
    report.wards,
    report.corporatePriority,
    report.financialImpact,
    report.keyDecision?.exception?.reason,
    report.origin,
    report.brief,
    ...report.recommendations,
    ...textsOf(report.corrections),
    ...report.backgroundDocuments,
  ];
  yield* texts(fields, place, report.body);
}

function* decisionTexts(decision: Decision): Generator<PlacedText> {
  const { body, authority, reasons, options, conflicts, backgroundDocuments, corrections } = decision;
  yield* texts([body], anywhere);
  const exception = decision.keyDecision?.exception?.reason;
  const fields = [authority, reasons, options, conflicts, textOfCallIn(decision.callIn), exception];
  yield* texts([...fields, ...backgroundDocuments, ...textsOf(corrections)], anywhere, body);
}

function* minutesTexts(minutes: Minutes): Generator<PlacedText> {
  const place = { ...anywhere, meeting: minutes.meeting, inMinutes: true, figures: minutes.figures };
  const { preamble, publicSummary, amendments, corrections } = minutes;
  yield* texts([preamble, publicSummary, ...amendments, ...textsOf(corrections)], place);
  yield* texts(
    minutes.declarations.map((declaration) => declaration.interest),
    place,
  );
  yield* texts(
    minutes.entries.map((entry) => entry.body),
    { ...place, headingAbove: 2 },
  );
  // Several minutes may be of one item, and share what is said of its call-in.
  yield* texts([...new Set(minutes.entries.map(({ callIn }) => textOfCallIn(callIn)))], place);
}

function textOfCallIn(callIn: CallIn): Markdown | null {
  if (callIn.kind === 'urgent') return callIn.reason;
  return callIn.kind === 'called-in' ? callIn.calledIn.outcome : null;
}

function textsOf(corrections: readonly Correction[]): Markdown[] {
  return corrections.map(({ text }) => text);
}

function* texts(
  found: readonly (Markdown | null | undefined)[],
  place: TextPlace,
  bodyOf: Markdown | null = null,
): Generator<PlacedText> {
  for (const markdown of found) if (markdown != null) yield { markdown, place, bodyOf };
}
