import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic, SourcePosition } from '../../diagnostics/diagnostic.ts';
import type { Archive } from '../../model/archive.ts';
import { addMonths } from '../../model/calendar/add-months.ts';
import { formatDayShort } from '../../model/calendar/format-day.ts';
import { isExecutive } from '../../model/committee.ts';
import type { Markdown } from '../../model/markdown.ts';
import { attributeValue } from '../../model/minutes/attribute-value.ts';
import { isStillPrompt } from '../../model/minutes/prompts.ts';
import { referenceKey } from '../../model/minutes/reference-key.ts';
import { english } from '../../words/en/english.ts';
import { placeWithin, textLinesOf, type TextLine } from '../good-practice/text-lines.ts';

/** Within which the executive answers, in months. */
const monthsToAnswer = 2;

/** A recommendation or an answer as it stands in a text. */
interface Line {
  readonly at: SourcePosition;
  readonly date: string;
  readonly reference: string;
  /** What the reference is compared by. */
  readonly key: string;
  readonly to: string | null;
  /** What it says, between its first and its last line. */
  readonly text: string;
}

/**
 * Returns the answers to recommendations that nobody made by that day, and what was recommended to the executive more than
 * two months ago without an answer. As in the register, what draft minutes only prompt for counts neither as the one nor as
 * the other.
 *
 * Source of the two months: Local Government Act 2000 s.9FE (England), for what a scrutiny committee asks by notice to be
 * answered; whether such a notice was given is not known here, and so it is a note.
 */
export function checkAnswers({ minutes, decisions, committees, council, today }: Archive): Diagnostic[] {
  const inMinutes = (name: string): Line[] =>
    minutes.flatMap(({ entries, meeting, status }) =>
      entries
        .flatMap(({ body }) => linesOf(name, body, meeting.date))
        .filter(({ text }) => !isStillPrompt(status, text)),
    );
  const made = inMinutes('recommendation');
  const answers = [...inMinutes('response'), ...decisions.flatMap(({ body, date }) => linesOf('response', body, date))];
  const madeUnder = Map.groupBy(made, ({ key }) => key);
  const answersUnder = Map.groupBy(answers, ({ key }) => key);
  const executives = new Set(committees.filter(isExecutive).map(({ slug }) => slug));
  const day = (date: string): string => formatDayShort(date, english);
  return [
    ...answers
      .filter(({ key, date }) => !madeUnder.get(key)?.some((one) => one.date <= date))
      .map(({ at, reference }) => diagnose('RESPONSE_UNKNOWN', at, { reference })),
    ...made
      .filter(({ to, date }) => to !== null && executives.has(to) && addMonths(date, monthsToAnswer) < today)
      .filter(
        ({ key, date }) =>
          council.jurisdiction === 'england' && !answersUnder.get(key)?.some((answer) => answer.date >= date),
      )
      .map(({ at, reference, date }) => {
        const facts = { reference, made: day(date), answerBy: day(addMonths(date, monthsToAnswer)) };
        return diagnose('RECOMMENDATION_UNANSWERED', at, facts);
      }),
  ];
}

/** Those that have a reference. */
function linesOf(name: string, body: Markdown, date: string): Line[] {
  // Most minutes hold none, and need not be read line by line.
  if (!body.text.includes(`:::${name}`)) return [];
  const opens = new RegExp(`^\\s*(:{3,})${name}\\{(.*)$`, 'u');
  return textLinesOf(body).flatMap((line, index, lines) => {
    const [, colons = '', attributes = ''] = (line.code === null ? opens.exec(line.text) : null) ?? [];
    const reference = attributeValue(attributes, 'ref');
    if (reference === null) return [];
    const indent = line.text.length - line.text.trimStart().length;
    const key = referenceKey(reference);
    const text = textUntil(colons, lines.slice(index + 1));
    return [{ at: placeWithin(line, indent), date, reference, key, to: attributeValue(attributes, 'to'), text }];
  });
}

/** What stands before the line that ends a directive: at least as many colons as it began with, and nothing else. */
function textUntil(colons: string, lines: readonly TextLine[]): string {
  const end = lines.findIndex(({ text, code }) => code === null && new RegExp(`^\\s*${colons}:*\\s*$`, 'u').test(text));
  return (end === -1 ? lines : lines.slice(0, end)).map(({ text }) => text).join('\n');
}
