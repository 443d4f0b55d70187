import type { ProblemInWords } from './yaml-problem.ts';

/** A line of YAML that begins in the wrong column, or in a way that does not fit the line above it. */
export interface IndentFault extends ProblemInWords {
  /** Where the line begins in the text. */
  readonly at: number;
}

/** What the parser says of a fault: its code and the part of the text it is about. */
interface ParserError {
  readonly code: string;
  readonly pos: readonly [number, number];
  readonly message: string;
}

/**
 * Returns the lines that begin with more or fewer spaces than the keys they belong to, where that is what the errors of
 * the parser come from: it takes such a line for the rest of the value above it, and speaks of colons. An entry below a
 * list between brackets is one of them. Returns none where another cause is as likely, such as a colon in a text of several lines.
 */
export function findIndentFaults(text: string, errors: readonly ParserError[]): readonly IndentFault[] {
  const first = /^\s*?(?<spaces> +)(?=\S)/u.exec(text);
  if (first !== null && errors.some(({ code }) => code === 'UNEXPECTED_TOKEN')) {
    const at = first.index + first[0].length - (first.groups?.spaces ?? '').length;
    return [wordFault(at, first.groups?.spaces?.length ?? 0, 0, 'the keys below it')];
  }
  const below = errors.length > 0 ? entryBelowBrackets(text) : null;
  if (below !== null) return [below];
  const faults = errors.flatMap((error) => faultOf(text, error) ?? []);
  return faults.filter(({ at }, index) => faults.findIndex((other) => other.at === at) === index);
}

function faultOf(text: string, { code, pos, message }: ParserError): IndentFault | null {
  const isRunOn = code === 'MULTILINE_IMPLICIT_KEY' && text.slice(pos[0], pos[1]).includes('\n');
  const isMisfit = message.startsWith('Sequence item without');
  if (!isRunOn && !isMisfit) return null;
  const at = lineStart(text, isRunOn ? pos[1] : pos[0]);
  const line = lineAt(text, at);
  if (!/^ *(?:- +)?[A-Za-z][\w-]*:(?: |$)/u.test(line)) return null;
  const above = isRunOn ? lineStart(text, pos[0]) : lineBefore(text, at);
  return wordFault(at, indentOf(line), keyColumn(lineAt(text, above)), 'the key above it');
}

/** An entry typed below a list that stands between brackets on the line of its key: `apologies: []`. */
function entryBelowBrackets(text: string): IndentFault | null {
  for (const found of text.matchAll(/^(?<key> *(?:- +)*)[A-Za-z][\w-]*: *\[[^\]\n]*\] *(?:#.*)?\n(?= *- )/gmu)) {
    const at = found.index + found[0].length;
    if (indentOf(lineAt(text, at)) < (found.groups?.key?.length ?? 0)) continue;
    return {
      at,
      problem: 'This line begins with a hyphen, and the list above it stands between brackets.',
      fix: 'Put what it says between the brackets, with a comma after each entry but the last, or take the brackets away.',
    };
  }
  return null;
}

function wordFault(at: number, spaces: number, expected: number, others: string): IndentFault {
  const few = expected === 0 ? 'without any' : `with ${inSpaces(expected)}`;
  return {
    at,
    problem: `This line begins with ${inSpaces(spaces)}, and ${others} ${few}.`,
    fix: 'Give keys of one level the same number of spaces at the start; put a text of several lines between quotes.',
  };
}

function inSpaces(count: number): string {
  return count === 0 ? 'no space' : count === 1 ? '1 space' : `${count} spaces`;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function lineAt(text: string, start: number): string {
  return text.slice(start).split('\n', 1)[0] ?? '';
}

/** The start of the last line above one that is not blank. */
function lineBefore(text: string, start: number): number {
  let at = start;
  do at = lineStart(text, at - 1);
  while (at > 0 && lineAt(text, at).trim() === '');
  return at;
}

function indentOf(line: string): number {
  return /^ */u.exec(line)?.[0].length ?? 0;
}

/** The column in which the key of a line begins, behind the hyphens of lists. */
function keyColumn(line: string): number {
  return /^ *(?:- +)*/u.exec(line)?.[0].length ?? 0;
}
