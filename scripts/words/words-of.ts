import { welsh } from './cy/welsh.ts';
import { english } from './en/english.ts';
import type { Words } from './words.ts';

const languages: Readonly<Record<string, Words>> = { en: english, cy: welsh };

/** The words of every language that the interface speaks. */
export const interfaceLanguages: readonly Words[] = Object.values(languages);

/** Returns the words of a language, given as BCP 47 (`cy`, `en-GB`); null where the interface does not speak it. */
export function wordsOf(language: string): Words | null {
  const [primary = ''] = language.toLowerCase().split('-');
  return Object.hasOwn(languages, primary) ? (languages[primary] ?? null) : null;
}

/** Returns the words for a text in a language: those of the language itself, or else the ones given. */
export function wordsFor(language: string | null, otherwise: Words): Words {
  return language === null ? otherwise : (wordsOf(language) ?? otherwise);
}
