import { say, type Words } from '../fill-words.ts';
import { KeepError } from '../kept/keep-error.ts';

const sentences: Readonly<Record<string, string>> = {
  QuotaExceededError: 'full',
  VersionError: 'newerProgram',
};

/** Returns whether this browser can keep notes here. */
export function canNote(): boolean {
  return 'indexedDB' in globalThis && 'BroadcastChannel' in globalThis && isSecureContext;
}

/** Returns in words why notes cannot be read or saved. */
export function sayStorage(words: Words, error: unknown): string {
  if (error instanceof KeepError) return say(words, error.reason);
  return say(words, (error instanceof DOMException ? sentences[error.name] : undefined) ?? 'refused');
}
