import type { SourcePosition } from '../../diagnostics/diagnostic.ts';
import type { Archive } from '../../model/archive.ts';
import type { MinuteEntry, Minutes } from '../../model/minutes.ts';
import type { NamedPerson } from '../../model/person.ts';
import { placeWithin, textLinesOf, type TextLine } from '../good-practice/text-lines.ts';

/** What minutes tell of the course of a meeting, at its place. */
export type MinutesEvent = { readonly at: SourcePosition; readonly entry: MinuteEntry } & (
  | { readonly kind: 'item' }
  | { readonly kind: 'outcome' }
  | { readonly kind: 'arrived' | 'left'; readonly who: NamedPerson; readonly time: string }
  | { readonly kind: 'adjourned'; readonly from: string; readonly until: string | null }
);

/** Somebody's coming or going. */
export type Movement = Extract<MinutesEvent, { readonly kind: 'arrived' | 'left' }>;

const patterns = /:{1,2}(arrived|left)\[([^\]]*)\]\{([^}]*)\}|^\s*:{3,}(adjourned)\b(.*)$|^\s*:{3,}(resolved|vote)\b/gu;

/**
 * Returns what the open minutes tell, in the order in which business was taken: the beginning of each item of the agenda,
 * what was resolved, who came and went, and adjournments. Words that are no clock times are left out; the body reports them.
 * Private minutes are left out, since the public edition does not have them.
 */
export function minutesEventsOf(minutes: Minutes, people: Archive['people']): readonly MinutesEvent[] {
  return minutes.entries
    .filter(({ exempt }) => !exempt)
    .flatMap((entry) => {
      const { at } = entry.body;
      const start: readonly MinutesEvent[] = entry.item === null ? [] : [{ kind: 'item', at, entry }];
      return [...start, ...textLinesOf(entry.body).flatMap((line) => eventsOfLine(line, entry, people))];
    });
}

function eventsOfLine(line: TextLine, entry: MinuteEntry, people: Archive['people']): readonly MinutesEvent[] {
  if (line.code !== null) return [];
  return [...line.text.matchAll(patterns)].flatMap((found): readonly MinutesEvent[] => {
    const place = { at: placeWithin(line, found.index + found[0].length - found[0].trimStart().length), entry };
    const [, moved, label, attributes, adjourned, times] = found;
    if (moved === 'arrived' || moved === 'left') {
      const time = timeIn('time', attributes ?? '');
      return time === null ? [] : [{ kind: moved, ...place, who: namedIn(label ?? '', people), time }];
    }
    if (adjourned === undefined) return [{ kind: 'outcome', ...place }];
    const from = timeIn('from', times ?? '');
    return from === null ? [] : [{ kind: 'adjourned', ...place, from, until: timeIn('until', times ?? '') }];
  });
}

function timeIn(attribute: string, attributes: string): string | null {
  const found = new RegExp(String.raw`\b${attribute}\s*=\s*["']?((?:[01]\d|2[0-3]):[0-5]\d)\b`, 'u').exec(attributes);
  return found?.[1] ?? null;
}

function namedIn(label: string, people: Archive['people']): NamedPerson {
  const person = people.find(({ slug }) => slug === label) ?? null;
  return { name: person?.fullName ?? label, person };
}
