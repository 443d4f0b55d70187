import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic, SourcePosition } from '../../diagnostics/diagnostic.ts';
import type { Archive } from '../../model/archive.ts';
import type { Minutes } from '../../model/minutes.ts';
import { attributeValue } from '../../model/minutes/attribute-value.ts';
import { referenceKey } from '../../model/minutes/reference-key.ts';
import { noteWhenApproved } from './minutes-severity.ts';
import { placeWithin, textLinesOf } from './text-lines.ts';

interface ActionLine {
  readonly minutes: Minutes;
  readonly at: SourcePosition;
  readonly attributes: string;
}

/**
 * Returns actions of minutes without an owner or a day, each where it was first asked for. Actions of one committee with
 * the same `ref` are one: what any of them says of owner and day is said of all, and one that is done or dropped needs
 * neither.
 *
 * Good practice in every jurisdiction: an action that nobody has to do by a day cannot be followed up.
 */
export function checkActions({ minutes }: Archive): Diagnostic[] {
  const oldestFirst = minutes.toReversed().flatMap(actionLinesOf);
  const groups = Map.groupBy(oldestFirst, keyOf);
  return [...groups.values()].flatMap((words) => {
    const said = (key: string): string[] => words.flatMap(({ attributes }) => attributeValue(attributes, key) ?? []);
    const missing = [...(said('owner').length > 0 ? [] : ['owner']), ...(said('due').length > 0 ? [] : ['day'])];
    const [first] = words;
    if (first === undefined || missing.length === 0 || said('status').some(isClosed)) return [];
    return noteWhenApproved(first.minutes, diagnose('ACTION_INCOMPLETE', first.at, { missing }));
  });
}

function actionLinesOf(minutes: Minutes): ActionLine[] {
  return minutes.entries.flatMap(({ body }) =>
    textLinesOf(body).flatMap((line) => {
      const found = line.code === null ? /^\s*(?=:{3,}action\b)(.*)$/u.exec(line.text) : null;
      const indent = line.text.length - line.text.trimStart().length;
      return found === null ? [] : { minutes, at: placeWithin(line, indent), attributes: found[1] ?? '' };
    }),
  );
}

function isClosed(status: string): boolean {
  return status === 'done' || status === 'dropped';
}

/** As in the register of actions. */
function keyOf({ minutes, at, attributes }: ActionLine): string {
  const reference = attributeValue(attributes, 'ref');
  if (reference === null) return `${at.file}:${at.line}`;
  return `${minutes.meeting.committee.slug}\n${referenceKey(reference)}`;
}
