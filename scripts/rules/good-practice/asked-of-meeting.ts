import type { SourcePosition } from '../../diagnostics/diagnostic.ts';
import type { Archive } from '../../model/archive.ts';
import type { Markdown } from '../../model/markdown.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Report } from '../../model/report.ts';
import { bodyLabelsOf } from './body-labels.ts';
import { textLinesOf } from './text-lines.ts';

/** One thing that a report asks of its meeting. */
interface Recommendation {
  readonly text: string;
  readonly at: SourcePosition;
}

/**
 * Returns the reports whose parts can still be mended: those to scheduled meetings from today on, without appendices and
 * withdrawn items. What went before a meeting that is over is its record, and is not looked at.
 */
export function comingReportsOf({ reports, today }: Pick<Archive, 'reports' | 'today'>): Report[] {
  return reports.filter(
    ({ meeting, appendixOf, item }) =>
      meeting.date >= today && meeting.status === 'scheduled' && appendixOf === null && !item.withdrawn,
  );
}

/**
 * Returns what a report recommends: `recommendations` of its front matter, `:::recommendation` in its body, and what stands
 * under a label such as "Recommendations" or "Argymhellion".
 */
export function recommendationsOf({
  recommendations,
  body,
}: Pick<Report, 'recommendations' | 'body'>): Recommendation[] {
  return [...recommendations.map(({ text, at }) => ({ text, at })), ...setApart(body), ...underLabel(body)];
}

function setApart(body: Markdown): Recommendation[] {
  const lines = textLinesOf(body);
  return lines.flatMap(({ text, at, code }, index) => {
    if (code !== null || !/^\s*:{3,}recommendation\b/u.test(text)) return [];
    const length = lines.slice(index + 1).findIndex((line) => /^\s*:{3,}\s*$/u.test(line.text));
    const within = lines.slice(index + 1, length < 0 ? undefined : index + 1 + length);
    const words = within.map((line) => line.text).filter((line) => !/^\s*:{3,}/u.test(line));
    return { text: words.join(' '), at };
  });
}

function underLabel(body: Markdown): Recommendation[] {
  return bodyLabelsOf(body)
    .filter(({ name }) => /\brecommend(?:ed|ations?)\b|\bargymhell(?:iad|ion)\b/iu.test(name))
    .filter(({ name, lines }) => lines.length > 0 && !isReasonFor(name))
    .map(({ lines, at }) => ({ text: lines.join(' '), at }));
}

/** "Reasons for the recommendations" names no recommendation. */
function isReasonFor(name: string): boolean {
  return /\breasons? (?:for|why)\b|\brhes(?:wm|ymau) dros\b/iu.test(name);
}

/** As verbs, and of past forms those after "be" or "and": "to note the approved list" decides nothing. */
const decisionWords =
  /\b(?:approve|agree|adopt|authori[sz]e|delegate|appoint|allocate|refuse|confirm|establish|recommend)s?\b(?! to (?:look|note|receive))|\b(?:be|is|are|and)(?: [\w'’]+){0,2} (?:approved|agreed|adopted|authori[sz]ed|delegated|appointed|awarded|allocated|granted|refused|confirmed|established|recommended)\b|\b(?:cymeradwyo|cytuno|mabwysiadu|awdurdodi|dirprwyo|penodi|dyfarnu)/iu;

const otherWords =
  /\b(?:not(?:e[ds]?|ing)|consider\w*|comment\w*|receiv\w+|discuss\w*|examin\w+|review\w*|scrutini[sz]\w+|look\w*|ask\w*|say|welcom\w+|thank\w*|nod(?:i|ir|wyd)|ystyri\w*|trafod\w*|derbyn\w*|sylw\w*|craffu|diolch)\b/iu;

/** Bodies that examine, advise or are consulted, in English and Welsh. */
const otherBodies =
  /\b(?:scrutiny|overview|select committee|panel|forum|advisory|consultative|liaison|working (?:group|party)|task (?:group|force)|craffu|fforwm|ymgynghorol|gweithgor)\b/iu;

/**
 * Returns the recommendations of a report by which its meeting is to decide something; empty for a report for information
 * (to note, consider, discuss, comment) and for one to a body that examines or advises, which its type or name tells.
 * What is recommended in words of neither sort is a decision.
 */
export function decisionsAskedIn(report: Report): Recommendation[] {
  if (!decides(report.meeting)) return [];
  return recommendationsOf(report).filter(({ text }) => decisionWords.test(text) || !otherWords.test(text));
}

function decides({ committee: { type, name } }: Meeting): boolean {
  return !otherBodies.test(type) && !otherBodies.test(name);
}
