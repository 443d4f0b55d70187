import type { Words } from '../../words/words.ts';

/** Stands for what a sentence of the interface is filled with. */
const filling = '\u0001';

/**
 * Returns what the words of a language say by themselves: whole sentences, and of a sentence with something in it the
 * parts around that. Identical in two languages, they are returned for both.
 */
export function saidIn(words: Words): ReadonlySet<string> {
  const said = new Set<string>();
  collect(words, said);
  return said;
}

function collect(value: unknown, said: Set<string>): void {
  if (typeof value === 'string') for (const part of partsOf(value)) said.add(part);
  else if (typeof value === 'function') collect(callWithFillings(value as (...given: unknown[]) => unknown), said);
  else if (typeof value === 'object' && value !== null && !(value instanceof RegExp)) {
    for (const inner of Object.values(value)) collect(inner, said);
  }
}

/** A sentence asks for texts and numbers; what cannot be said with these is left out. */
function callWithFillings(sentence: (...given: unknown[]) => unknown): unknown {
  for (const given of [filling, 7]) {
    try {
      const result = sentence(...Array.from({ length: Math.max(sentence.length, 1) }, () => given));
      if (typeof result === 'string') return result;
    } catch {
      // A sentence that wants something else, such as a list.
    }
  }
  return null;
}

/** Placeholders of scripts' sentences part them as fillings do. */
function partsOf(sentence: string): string[] {
  return sentence
    .split(/\u0001|\b7\b|\{\w+\}/u)
    .map((part) => part.replace(/^[\s.,:;()]+|[\s.,:;()]+$/gu, ''))
    .filter((part) => /\p{L}{3}/u.test(part));
}
