import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Archive } from '../../model/archive.ts';
import type { Markdown } from '../../model/markdown.ts';
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
 * Returns words that stand for something still to be filled in, in the published reports, and in those of coming meetings
 * before they are published. Each is told once a line.
 *
 * Good practice in every jurisdiction. The symbol of a figure that is not known yet ("TBC" in tables made from data) is no
 * typed text, and an explanation of the abbreviation is no gap: a line with both, or a term with its meaning below it.
 * Minutes may record that something was open, and are not looked at.
 */
export function checkUnfinishedText({ reports, today }: Archive): Diagnostic[] {
  return reports.flatMap((report) =>
    textsOf(report)
      .flatMap(findGaps)
      .map((found) => ({ ...found, severity: noteWhenPast(report.meeting, today, found.severity) })),
  );
}

function textsOf(report: Report): Markdown[] {
  const { cabinetMember, wards, corporatePriority, financialImpact, origin, brief, recommendations, body } = report;
  const subject = { text: report.subject, at: report.source.positionOf(['subject']), lang: report.lang };
  const single = [subject, cabinetMember, wards, corporatePriority, financialImpact, origin, brief];
  return [...single, ...recommendations, ...report.backgroundDocuments, body].filter((text) => text !== null);
}

function findGaps(markdown: Markdown): Diagnostic[] {
  const lines = textLinesOf(markdown);
  return lines.flatMap((line, index) => {
    const { text, code } = line;
    if (code !== null || explains(text, lines[index - 1]?.text, lines[index + 1]?.text)) return [];
    const found = [abbreviation, inWords, gap].map((pattern) => pattern.exec(text)).find((match) => match !== null);
    if (found === undefined) return [];
    return diagnose('UNFINISHED_TEXT', placeWithin(line, found.index), { text: found[0] });
  });
}

function explains(text: string, before = '', after = ''): boolean {
  const isTerm = abbreviation.test(text) && after.startsWith(': ');
  const isMeaning = text.startsWith(': ') && (abbreviation.test(before) || before.startsWith(': '));
  return isTerm || isMeaning || (abbreviation.test(text) && inWords.test(text));
}
