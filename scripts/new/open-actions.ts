import type { Minutes } from '../model/minutes.ts';
import { attributeValue } from '../model/minutes/attribute-value.ts';
import { referenceKey } from '../model/minutes/reference-key.ts';

/** One word of minutes on an action. */
interface ActionWord {
  /** As it was typed; null where it has none. */
  readonly reference: string | null;
  readonly isOpen: boolean;
}

/** Actions that are still to be done. */
export interface OpenActions {
  /** Of those that have one, as it was typed first. */
  readonly references: readonly string[];
  /** All of them, those without a reference among them. */
  readonly count: number;
}

/**
 * Returns the actions of a committee's minutes, the oldest first, that are still to be done. Words with one reference are
 * of one action, and the newest says how it stands, as in the register of actions. An action in a fence of code is none.
 */
export function openActionsOf(minutes: readonly Pick<Minutes, 'entries'>[]): OpenActions {
  const words = minutes.flatMap(({ entries }) => entries.flatMap(({ body }) => actionWordsIn(body.text)));
  const groups = Map.groupBy(words, ({ reference }) => (reference === null ? null : referenceKey(reference)));
  const references = [...groups].flatMap(([key, group]) => {
    const first = group[0]?.reference ?? null;
    return key === null || first === null || group.at(-1)?.isOpen !== true ? [] : [first];
  });
  const unnamed = (groups.get(null) ?? []).filter(({ isOpen }) => isOpen).length;
  return { references, count: references.length + unnamed };
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
    const reference = attributeValue(attributes, 'ref');
    const status = attributeValue(attributes, 'status');
    return [
      {
        reference,
        isOpen: status !== 'done' && status !== 'dropped',
      },
    ];
  });
}
