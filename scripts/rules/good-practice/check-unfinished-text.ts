import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic, SourcePosition } from '../../diagnostics/diagnostic.ts';
import type { Archive } from '../../model/archive.ts';
import type { Markdown } from '../../model/markdown.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Minutes } from '../../model/minutes.ts';
import { minutesPrompt } from '../../model/minutes/prompts.ts';
import type { Report } from '../../model/report.ts';
import { noteWhenPast } from '../notice/notice-deadline.ts';
import { placeWithin, textLinesOf } from './text-lines.ts';

const abbreviation = /\b(?:TBC|TBA|TBD|tbc|tba|tbd)\b/u;

/** "To be confirmed by Cabinet", "as a correct record" and the like tell what will be done, and leave nothing open. */
const inWords =
  /\bto be (?:confirmed|advised|determined)\b(?! (?:by|as|and signed|at|in|to|under|with)\b)|\bi['’]w (?:gadarnhau|chadarnhau|cadarnhau)\b(?! (?:gan|yn|fel)\b)/iu;

/** `[insert date]`, `[date to follow]`, `XX March`. */
const gap =
  /\[(?:insert|add|enter|mewnosod)\b[^\]]*\](?!\()|(?<!\b(?:part|article|schedule|chapter|title) )\bX{2,}(?= (?:\p{L}|\d))|\?{3,}/iu;

/**
 * Returns words that stand for something still to be filled in, in the published reports and agendas, in those of coming
 * meetings before they are published, and in draft minutes. Each is told once a line, those of a draft once for the file.
 *
 * Good practice in every jurisdiction. The symbol of a figure that is not known yet ("TBC" in tables made from data) is no
 * typed text, and an explanation of the abbreviation is no gap: a line with both, or a term with its meaning below it.
 * Minutes may record that something was open: of theirs only `[insert …]` in a draft is one.
 */
export function checkUnfinishedText({ reports, meetings, minutes, today }: UnfinishedSources): Diagnostic[] {
  const everyGap = [abbreviation, inWords, gap];
  const ofReports = reports.flatMap((report) => noted(textsOf(report), everyGap, report.meeting, today));
  const ofAgendas = meetings.flatMap((meeting) => noted(textsOfAgenda(meeting), everyGap, meeting, today));
  const drafts = minutes.filter(({ status }) => status === 'draft');
  return [...ofReports, ...ofAgendas, ...drafts.flatMap(checkDraft)];
}

/** Minutes that were just started are all prompts: they are told once for each file, at the first. */
function checkDraft(minutes: Minutes): Diagnostic[] {
  const places = textsOfMinutes(minutes).flatMap((text) => placesOfGaps(text, [minutesPrompt]));
  return [...Map.groupBy(places, ({ at }) => at.file).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const finding = diagnose('UNFINISHED_TEXT', first.at, { text: first.text, more: others.length });
    return minutes.recordedStatus === 'unfinished' ? { ...finding, severity: 'note' as const } : finding;
  });
}

type UnfinishedSources = Pick<Archive, 'reports' | 'meetings' | 'minutes' | 'today'>;

function noted(texts: readonly Markdown[], gaps: readonly RegExp[], meeting: Meeting, today: string): Diagnostic[] {
  return texts
    .flatMap((text) => findGaps(text, gaps))
    .map((found) => ({ ...found, severity: noteWhenPast(meeting, today, found.severity) }));
}

function textsOf(report: Report): Markdown[] {
  const { cabinetMember, wards, corporatePriority, financialImpact, origin, brief, recommendations, body } = report;
  const typed = (text: string, key: string): Markdown => ({
    text,
    at: report.source.positionOf([key]),
    lang: report.lang,
  });
  const subject = typed(report.subject, 'subject');
  const officer = typed(report.leadOfficer.name, 'leadOfficer');
  const single = [subject, officer, cabinetMember, wards, corporatePriority, financialImpact, origin, brief];
  return [...single, ...recommendations, ...report.backgroundDocuments, body].filter((text) => text !== null);
}

/** What items say by themselves; standing texts are those of every meeting. */
function textsOfAgenda({ agenda, publications }: Meeting): Markdown[] {
  const ofItems = (agenda?.items ?? []).flatMap(({ purpose, withheld, urgency }) => [
    purpose,
    withheld?.kind === 'exempt' ? withheld.publicInterest : (withheld?.reason ?? null),
    urgency?.reason ?? null,
  ]);
  return [...ofItems, ...publications.map(({ reason }) => reason)].filter((text) => text !== null);
}

function textsOfMinutes({ preamble, entries, publicSummary }: Minutes): Markdown[] {
  return [preamble, ...entries.map(({ body }) => body), ...(publicSummary === null ? [] : [publicSummary])];
}

function findGaps(markdown: Markdown, gaps: readonly RegExp[]): Diagnostic[] {
  return placesOfGaps(markdown, gaps).map(({ text, at }) => diagnose('UNFINISHED_TEXT', at, { text }));
}

interface Gap {
  readonly text: string;
  readonly at: SourcePosition;
}

function placesOfGaps(markdown: Markdown, gaps: readonly RegExp[]): Gap[] {
  const lines = textLinesOf(markdown);
  return lines.flatMap((line, index) => {
    const { text, code } = line;
    if (code !== null || explains(text, lines[index - 1]?.text, lines[index + 1]?.text)) return [];
    const found = gaps.map((pattern) => pattern.exec(text)).find((match) => match !== null);
    return found === undefined ? [] : { text: found[0], at: placeWithin(line, found.index) };
  });
}

function explains(text: string, before = '', after = ''): boolean {
  const isTerm = abbreviation.test(text) && after.startsWith(': ');
  const isMeaning = text.startsWith(': ') && (abbreviation.test(before) || before.startsWith(': '));
  return isTerm || isMeaning || (abbreviation.test(text) && inWords.test(text));
}
