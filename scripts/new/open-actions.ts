import type { Minutes } from '../model/minutes.ts';

/** One word of minutes on an action: its reference without spaces and in capitals, or null where it has none. */
interface ActionWord {
  readonly reference: string | null;
  readonly isOpen: boolean;
}

/**
 * Returns how many actions of a committee's minutes, the oldest first, are still to be done. Words with one reference are
 * of one action, and the newest says how it stands, as in the register of actions. An action in a fence of code is none.
 */
export function countOpenActions(minutes: readonly Pick<Minutes, 'entries'>[]): number {
  const words = minutes.flatMap(({ entries }) => entries.flatMap(({ body }) => actionWordsIn(body.text)));
  const byReference = new Map<string, boolean>();
  for (const { reference, isOpen } of words) if (reference !== null) byReference.set(reference, isOpen);
  const unnamed = words.filter(({ reference, isOpen }) => reference === null && isOpen).length;
  return unnamed + [...byReference.values()].filter((isOpen) => isOpen).length;
}

function actionWordsIn(text: string): ActionWord[] {
  let fence: string | null = null;
  return text.split('\n').flatMap((line): ActionWord[] => {
    const marker = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/u.exec(line)?.[1];
    if (fence !== null) {
      if (marker?.startsWith(fence) === true) fence = null;
      return [];
    }
    fence = marker ?? null;
    const attributes = /^\s*:{3,}action\b(.*)$/u.exec(line)?.[1];
    if (attributes === undefined) return [];
    const named = /\bref\s*=\s*(?:"([^"]*)"|([^\s"}]+))/u.exec(attributes);
    const reference = named?.[1] ?? named?.[2] ?? null;
    return [
      {
        reference: reference === null ? null : reference.replaceAll(/\s+/gu, '').toUpperCase(),
        isOpen: !/\bstatus\s*=\s*"?(?:done|dropped)\b/u.test(attributes),
      },
    ];
  });
}
