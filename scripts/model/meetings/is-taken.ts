import type { AgendaItem } from '../agenda.ts';

/** Tells whether a meeting is to take an item, or took it: it was neither withdrawn nor put off to a later meeting. */
export function isTaken({ withdrawn, deferredTo }: Pick<AgendaItem, 'withdrawn' | 'deferredTo'>): boolean {
  return !withdrawn && deferredTo === null;
}
