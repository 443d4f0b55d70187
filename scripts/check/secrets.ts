import { describeExemptParagraph } from '../model/meetings/exempt-descriptions.ts';
import { welsh } from '../words/cy/welsh.ts';
import { english } from '../words/en/english.ts';
import { namePairs, numberRuns, titleRuns } from './telling-runs.ts';
import { asRun, blockEnd, findRuns, seekRuns, wordRuns } from './word-runs.ts';

/** A file of the root with what stands in it as text. */
export interface SourceText {
  /** Relative to the root. */
  readonly file: string;
  readonly text: string;
  /** Whether the text was read out of a picture or a PDF, so that titles and names are not told from the rest. */
  readonly isTaken?: boolean;
}

/** What stands in exempt papers alone. */
export interface Secrets {
  /** Runs of words, each with the file it stands in. */
  readonly runs: ReadonlyMap<string, string>;
  /** Those that may be two words which meet by chance where a text has lost its blocks. */
  readonly loose: ReadonlySet<string>;
}

/**
 * Returns the runs of words by which exempt papers are told from all that is open to the public. The words of the law and
 * of the interface stand in the edition whoever wrote an exempt paper with the same.
 */
export function secretsOf(texts: {
  readonly exempt: readonly SourceText[];
  readonly public: readonly SourceText[];
  /** Texts of public PDFs, which excuse what was taken out of exempt ones, such as the same report unabridged. */
  readonly publicPdfs: readonly string[];
}): Secrets {
  const runs = new Map<string, string>();
  const taken = new Set<string>();
  const names = new Set<string>();
  const pairs = new Set<string>();
  const forms: (readonly string[])[] = [];
  for (const { file, text, isTaken = false } of texts.exempt) {
    const numbers = numberRuns(text);
    forms.push(...numbers);
    for (const run of [...wordRuns(text), ...numbers.flat(), ...(isTaken ? [] : titleRuns(text))]) {
      if (isTaken && !runs.has(run)) taken.add(run);
      else taken.delete(run);
      runs.set(run, file);
    }
    const name = asRun((file.split('/').at(-1) ?? '').replace(/\.[a-z\d]+$/iu, ''));
    if (name.includes(' ') && !runs.has(name)) {
      names.add(name);
      runs.set(name, file);
    }
    if (isTaken || !file.endsWith('.md')) continue;
    for (const pair of [...namePairs(text)].filter((pair) => !runs.has(pair))) {
      pairs.add(pair);
      runs.set(pair, file);
    }
  }

  const law = Array.from({ length: 7 }, (_, index) =>
    describeExemptParagraph('england', index + 1, '2006-03-01', english),
  );
  const words = [...wordsIn(english), ...wordsIn(welsh)].join(` ${blockEnd} `);
  const parts = new Map([...pairs].flatMap((pair) => pair.split(' ').map((part) => [part, ''])));
  const known = seekRuns(new Map([...parts, ...runs]));
  const found = new Set([...texts.public.map(openText), ...law, words].flatMap((text) => findRuns(text, known)));
  const inPdfs = texts.publicPdfs.flatMap((text) => findRuns(text, known)).filter((run) => taken.has(run));
  // The titles of data are on their pages, though they make no passage of an exempt paper public.
  const inData = texts.public.filter(isData).flatMap(({ text }) => findRuns(text, known));
  for (const run of [...found, ...inPdfs, ...inData.filter((run) => pairs.has(run))]) runs.delete(run);
  for (const both of forms) if (both.some((form) => !runs.has(form))) for (const form of both) runs.delete(form);

  const seen = new Set([...found, ...inData]);
  const ofInterface = new Set(findRuns(words, seekRuns(parts)));
  const loose = new Set(names);
  for (const pair of pairs) {
    const both = pair.split(' ');
    // A word that is nowhere public makes a name by itself; two known ones may be put together by the interface.
    if (both.some((word) => !seen.has(word))) continue;
    if (both.some((word) => ofInterface.has(word))) runs.delete(pair);
    else loose.add(pair);
  }
  return { runs, loose };
}

const isData = ({ file }: SourceText): boolean => file.endsWith('.json');

/** What a public source makes public. */
function openText(source: SourceText): string {
  const { text } = source;
  // Data make their figures public; words that an exempt paper has as well have no business there.
  if (isData(source)) return (text.match(/\d+/gu) ?? []).join(' ');
  const shown = withoutNamed(text);
  return shown.replace(/\n(?=\s*(?:[-*#>|\n]|\d+[.)]|\w+:))/gu, `\n${blockEnd}`);
}

/**
 * A text without the slugs and files that an agenda names, in whatever form its list has: it names those of exempt papers
 * too, and makes nothing public by that.
 */
function withoutNamed(text: string): string {
  return text
    .replace(/^[\s-]*papers:[ \t]*\n(?:[ \t]+- .*(?:\n|$))+/gmu, '\n')
    .replace(/(?<=[{,]\s*|^[\s-]*)papers:\s*\[[^\]]*\]/gmu, '')
    .replace(/^[\s-]*(?:report|papers|src):.*$/gmu, '')
    .replace(/(?<=[{,]\s*)(?:report|src):[^,}\n]*/gu, '');
}

/** The sentences of the interface, and the words of those that are put together. */
function wordsIn(words: object): string[] {
  return Object.values(words).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value];
    if (typeof value === 'function') return String(value);
    return typeof value === 'object' && value !== null ? wordsIn(value) : [];
  });
}
