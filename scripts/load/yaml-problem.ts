/** A problem of YAML as an officer can understand it, with what to do. */
export interface ProblemInWords {
  readonly problem: string;
  readonly fix: string;
}

const quoteIt = 'Put the whole text between double quotes, such as key: "Text: with a colon".';
const colonInText: ProblemInWords = {
  problem: 'A colon with a space after it stands inside a text that has no quotes.',
  fix: quoteIt,
};
const badIndent: ProblemInWords = {
  problem: 'This line does not begin in the same column as the lines it belongs to.',
  fix: 'Give keys of one level, and the hyphens of one list, the same number of spaces at the start.',
};
const unquotedSign: ProblemInWords = {
  problem: 'A text without quotes begins with a sign that has a meaning of its own.',
  fix: quoteIt,
};
const starOrAnd: ProblemInWords = {
  problem: 'A text without quotes begins with "*" or "&", which have a meaning of their own.',
  fix: 'Put the whole text between double quotes, such as brief: "*Very* important".',
};
const missingColon: ProblemInWords = {
  problem: 'This line is no key with a value: there is no colon with a space after it.',
  fix: 'Write it as "key: value", or indent it if it goes on from the line above.',
};
const unclosed: ProblemInWords = {
  problem: 'Something that was opened here or above is not closed: a quote, a bracket or a brace.',
  fix: 'Close it, with the same sign as at its start.',
};
const afterValue: ProblemInWords = {
  problem: 'Something stands after the end of a value, such as text after a closing quote.',
  fix: 'Put the whole text between one pair of quotes, or take out what stands after the value.',
};

/** By the parser's code; where one code has several causes, by words of its message first. */
const byMessage: readonly (readonly [RegExp, ProblemInWords])[] = [
  [/^Nested mappings/u, colonInText],
  [/^Implicit keys need to be on a single line/u, colonInText],
  [/^Implicit map keys need to be followed/u, missingColon],
  [/^Missing closing/u, unclosed],
  [/(must|and) end with a/u, unclosed],
  [/^Tags and anchors/u, starOrAnd],
  [/^Comments must be separated/u, { problem: 'A number sign stands directly after a value.', fix: quoteIt }],
];

const byCode: Readonly<Record<string, ProblemInWords>> = {
  BLOCK_AS_IMPLICIT_KEY: colonInText,
  MULTILINE_IMPLICIT_KEY: missingColon,
  BAD_INDENT: badIndent,
  BAD_SCALAR_START: unquotedSign,
  BAD_ALIAS: starOrAnd,
  ALIAS_PROPS: starOrAnd,
  UNKNOWN_ALIAS: starOrAnd,
  MULTIPLE_ANCHORS: starOrAnd,
  MISSING_CHAR: unclosed,
  UNEXPECTED_TOKEN: afterValue,
  TAB_AS_INDENT: {
    problem: 'This line is indented with a tab.',
    fix: 'Use spaces at the start of lines.',
  },
  BAD_DQ_ESCAPE: {
    problem: 'A backslash stands in a text between double quotes without a sign that may follow it.',
    fix: 'Double the backslash, or use single quotes around the text.',
  },
  TAG_RESOLVE_FAILED: {
    problem: 'A text without quotes begins with "!", which has a meaning of its own.',
    fix: quoteIt,
  },
  BAD_DIRECTIVE: {
    problem: 'A line begins with "%", which has a meaning of its own.',
    fix: quoteIt,
  },
  MULTIPLE_DOCS: {
    problem: 'The front matter holds a line that ends it too early.',
    fix: 'Take out the line of three dots or hyphens.',
  },
  KEY_NOT_TEXT: {
    problem: 'A key is not a plain word.',
    fix: 'Write each key as a word, followed by a colon and a space.',
  },
};

/** Returns the words for a problem that the YAML parser names by its code and message. */
export function yamlProblemInWords(code: string, message: string): ProblemInWords {
  const special = byMessage.find(([pattern]) => pattern.test(message))?.[1];
  return special ?? byCode[code] ?? { problem: 'The front matter cannot be read from here on.', fix: quoteIt };
}
