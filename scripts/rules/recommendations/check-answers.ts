import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic, SourcePosition } from '../../diagnostics/diagnostic.ts';
import type { Archive } from '../../model/archive.ts';
import { addMonths } from '../../model/calendar/add-months.ts';
import { formatDayShort } from '../../model/calendar/format-day.ts';
import { isExecutive } from '../../model/committee.ts';
import type { Markdown } from '../../model/markdown.ts';
import { referenceKey } from '../../model/minutes/reference-key.ts';
import { english } from '../../words/en/english.ts';
import { placeWithin, textLinesOf } from '../good-practice/text-lines.ts';

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
}

/**
 * Returns the answers to recommendations that nobody made by that day, and what was recommended to the executive more than
 * two months ago without an answer.
 *
 * Source of the two months: Local Government Act 2000 s.9FE (England), for what a scrutiny committee asks by notice to be
 * answered; whether such a notice was given is not known here, and so it is a note.
 */
export function checkAnswers({ minutes, decisions, committees, council, today }: Archive): Diagnostic[] {
  const inMinutes = (name: string): Line[] =>
    minutes.flatMap(({ entries, meeting }) => entries.flatMap(({ body }) => linesOf(name, body, meeting.date)));
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
  return textLinesOf(body).flatMap((line) => {
    const found = line.code === null ? new RegExp(`^\\s*:{3,}${name}\\{(.*)$`, 'u').exec(line.text) : null;
    const attributes = found?.[1] ?? '';
    const reference = valueOf('ref', attributes);
    if (reference === null) return [];
    const indent = line.text.length - line.text.trimStart().length;
    const key = referenceKey(reference);
    return [{ at: placeWithin(line, indent), date, reference, key, to: valueOf('to', attributes) }];
  });
}

function valueOf(key: string, attributes: string): string | null {
  const found = new RegExp(`\\b${key}\\s*=\\s*(?:"([^"]*)"|([^\\s"}]+))`, 'u').exec(attributes);
  return found?.[1] ?? found?.[2] ?? null;
}
