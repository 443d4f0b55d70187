import type { ProblemInWords } from './yaml-problem.ts';

const byCode: Readonly<Record<string, ProblemInWords>> = {
  InvalidSymbol: {
    problem: 'A word stands here without quotes.',
    fix: 'Put text between double quotes; only true, false, null and numbers stand without.',
  },
  InvalidNumberFormat: {
    problem: 'This is not a number.',
    fix: 'Write digits, with a point for decimals, such as 12.5.',
  },
  PropertyNameExpected: {
    problem: 'A key between double quotes is expected here.',
    fix: 'Write the key, or take out a comma that stands before a closing brace.',
  },
  ValueExpected: {
    problem: 'A value is expected here.',
    fix: 'Write the value, or take out a comma that stands before a closing bracket.',
  },
  ColonExpected: { problem: 'A colon is expected between the key and its value.', fix: 'Write the colon.' },
  CommaExpected: {
    problem: 'A comma is expected before this.',
    fix: 'Write a comma after the value that stands before it.',
  },
  CloseBraceExpected: { problem: 'A closing brace "}" is missing.', fix: 'Close what was opened with "{".' },
  CloseBracketExpected: { problem: 'A closing bracket "]" is missing.', fix: 'Close what was opened with "[".' },
  EndOfFileExpected: {
    problem: 'Something stands after the end of the data.',
    fix: 'Delete what follows the last closing brace, or take out a brace that closes too early.',
  },
  InvalidCommentToken: { problem: 'A comment stands here.', fix: 'Delete it: JSON has no comments.' },
  UnexpectedEndOfComment: { problem: 'A comment stands here.', fix: 'Delete it: JSON has no comments.' },
  UnexpectedEndOfString: {
    problem: 'A text is not closed.',
    fix: 'Write a double quote at its end, and keep it on one line.',
  },
  UnexpectedEndOfNumber: { problem: 'A number breaks off.', fix: 'Write its last digits, or take out the point.' },
  InvalidUnicode: {
    problem: 'A backslash with "u" needs four digits after it.',
    fix: 'Write the sign itself, or double the backslash.',
  },
  InvalidEscapeCharacter: {
    problem: 'A backslash stands here without a sign that may follow it.',
    fix: 'Double the backslash.',
  },
  InvalidCharacter: {
    problem: 'A tab or another sign that may not stand in a text stands here.',
    fix: 'Take it out, or write \\t for a tab and \\n for a new line.',
  },
  Empty: { problem: 'The file is empty.', fix: 'Write its data between braces, or delete the file.' },
  TooDeep: { problem: 'The data has too many levels within each other.', fix: 'Compare it with the content format.' },
};

/** Returns the words for a problem that the JSON parser names by its code. */
export function jsonProblemInWords(code: string): ProblemInWords {
  return (
    byCode[code] ?? {
      problem: 'The file is not valid JSON.',
      fix: 'Open it in an editor that marks mistakes in JSON, and mend what it marks.',
    }
  );
}
