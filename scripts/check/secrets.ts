import { describeExemptParagraph } from '../model/meetings/exempt-descriptions.ts';
import { welsh } from '../words/cy/welsh.ts';
import { english } from '../words/en/english.ts';
import { asRun, blockEnd, findRuns, seekRuns, tellingRuns, wordRuns } from './word-runs.ts';

/** A text of the root with the file it stands in. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/** What stands in exempt papers alone. */
export interface Secrets {
  /** Runs of words, each with the file it stands in. */
  readonly runs: ReadonlyMap<string, string>;
  /** Those that are the name of a file, and may be two words that meet by chance where a text has lost its blocks. */
  readonly names: ReadonlySet<string>;
}

/**
 * Returns the runs of words by which exempt papers are told from all that is open to the public. The words of the law and
 * of the interface stand in the edition whoever wrote an exempt paper with the same.
 */
export function secretsOf(texts: { exempt: readonly SourceText[]; public: readonly SourceText[] }): Secrets {
  const runs = new Map<string, string>();
  const names = new Set<string>();
  for (const { file, text } of texts.exempt) {
    const name = asRun((file.split('/').at(-1) ?? '').replace(/\.[a-z\d]+$/iu, ''));
    for (const run of [...wordRuns(text), ...tellingRuns(text)]) runs.set(run, file);
    if (!name.includes(' ') || runs.has(name)) continue;
    names.add(name);
    runs.set(name, file);
  }
  const law = Array.from({ length: 7 }, (_, index) => describeExemptParagraph('england', index + 1, english));
  const known = seekRuns(runs);
  for (const text of [...texts.public.map(openText), ...law, ...wordsIn(english), ...wordsIn(welsh)]) {
    for (const run of findRuns(text, known)) runs.delete(run);
  }
  return { runs, names };
}

/** What a public source makes public. */
function openText({ file, text }: SourceText): string {
  // Data make their figures public; words that an exempt paper has as well have no business there.
  if (file.endsWith('.json')) return (text.match(/\d+/gu) ?? []).join(' ');
  // An agenda names an exempt paper by its slug without showing it, so that line makes nothing public.
  const shown = text.replace(/^[\s-]*(?:report|papers):.*$/gmu, '');
  return shown.replace(/\n(?=\s*(?:[-*#>|\n]|\d+[.)]|\w+:))/gu, `\n${blockEnd}`);
}

/** The sentences of the interface that are not put together. */
function wordsIn(words: object): string[] {
  return Object.values(words).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? wordsIn(value) : [];
  });
}
