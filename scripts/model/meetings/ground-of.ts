import type { AgendaItem, Withheld } from '../agenda.ts';

/** Returns why the papers of an item are withheld, or were before they were released; null where they always were open. */
export function groundOf({ withheld, release }: Pick<AgendaItem, 'withheld' | 'release'>): Withheld | null {
  return withheld ?? release?.was ?? null;
}
