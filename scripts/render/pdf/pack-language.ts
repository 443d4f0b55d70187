import type { Council } from '../../model/council.ts';
import { wordsFor, wordsOf } from '../../words/words-of.ts';
import type { Words } from '../../words/words.ts';
import type { PackPaper } from './list-papers.ts';
import type { Piece } from './list-pieces.ts';

/**
 * Returns the language of a document, BCP 47. A paper by itself has its own; a pack has its meeting's where there are
 * words of it, since most of front sheet and agenda are words, else the council's.
 */
export function languageOfPiece({ pack, meeting, papers }: Piece, council: Council): string {
  const [paper] = papers;
  const lang = meeting?.lang ?? null;
  if (pack === null && paper !== undefined) return languageOfPaper(paper, council) ?? languageOf(lang, council);
  return languageOf(lang !== null && wordsOf(lang) === null ? null : lang, council);
}

/** Returns what a document says by itself, in its language. */
export function wordsOfPiece(piece: Piece, council: Council): Words {
  return wordsFor(languageOfPiece(piece, council), council.words);
}

/** Returns the language of the text of a paper, BCP 47; null for a supplied one, around which its document speaks. */
export function languageOfPaper({ paper }: PackPaper, council: Council): string | null {
  return paper.kind === 'supplied' ? null : languageOf(paper.lang, council);
}

/** Returns what a paper of a document says by itself, in the language of the paper. */
export function wordsOfPaper(paper: PackPaper, piece: Piece, council: Council): Words {
  const language = languageOfPaper(paper, council);
  return language === null ? wordsOfPiece(piece, council) : wordsFor(language, council.words);
}

function languageOf(lang: string | null, { languages, words }: Council): string {
  return lang ?? languages[0] ?? words.language;
}
