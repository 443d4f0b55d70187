import type { SourcePosition } from '../../diagnostics/diagnostic.ts';
import type { Archive } from '../../model/archive.ts';
import type { MinuteEntry, Minutes } from '../../model/minutes.ts';
import { readVoters, voteSides } from '../../model/minutes/vote-side.ts';
import type { NamedPerson } from '../../model/person.ts';
import { placeWithin, textLinesOf, type TextLine } from '../good-practice/text-lines.ts';

/** What minutes tell of the course of a meeting, at its place. */
export type MinutesEvent = { readonly at: SourcePosition; readonly entry: MinuteEntry } & (
  | { readonly kind: 'item' }
  | { readonly kind: 'outcome' }
  | { readonly kind: 'arrived' | 'left'; readonly who: NamedPerson; readonly time: string }
  /** Those counted, and those named, of all sides. */
  | { readonly kind: 'vote'; readonly counted: number; readonly named: readonly NamedPerson[] }
  | { readonly kind: 'adjourned'; readonly from: string; readonly until: string | null }
);

/** Somebody's coming or going. */
export type Movement = Extract<MinutesEvent, { readonly kind: 'arrived' | 'left' }>;

const patterns =
  /:{1,2}(arrived|left)\[([^\]]*)\]\{([^}]*)\}|^\s*:{3,}(adjourned)\b(.*)$|^\s*(:{3,}resolved\b)|^\s*::vote\{([^}]*)\}/gu;

/**
 * Returns what the open minutes tell, in the order in which business was taken: the beginning of each item of the agenda,
 * what was resolved and voted, who came and went, and adjournments. Words that are no clock times are left out; the body reports them.
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
    const [, moved, label, attributes, adjourned, times, , vote] = found;
    if (moved === 'arrived' || moved === 'left') {
      const time = timeIn('time', attributes ?? '');
      return time === null ? [] : [{ kind: moved, ...place, who: namedIn(label ?? '', people), time }];
    }
    if (vote !== undefined) return [{ kind: 'vote', ...place, ...votersIn(withoutTitle(vote), people) }];
    if (adjourned === undefined) return [{ kind: 'outcome', ...place }];
    const from = timeIn('from', times ?? '');
    return from === null ? [] : [{ kind: 'adjourned', ...place, from, until: timeIn('until', times ?? '') }];
  });
}

/** A title is free text, and may hold the words of the sides. */
function withoutTitle(attributes: string): string {
  return attributes.replace(/\btitle\s*=\s*(?:"[^"]*"|'[^']*')/u, '');
}

function votersIn(attributes: string, people: Archive['people']): { counted: number; named: readonly NamedPerson[] } {
  const sides = voteSides.map((side) => {
    const found = new RegExp(String.raw`(?:^|\s)${side}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))`, 'u').exec(
      attributes,
    );
    return readVoters(found?.[1] ?? found?.[2] ?? found?.[3] ?? '') ?? 0;
  });
  const counts = sides.filter((side) => typeof side === 'number');
  const names = sides.flatMap((side) => (typeof side === 'number' ? [] : side));
  return { counted: counts.reduce((sum, count) => sum + count, 0), named: names.map((name) => namedIn(name, people)) };
}

function timeIn(attribute: string, attributes: string): string | null {
  const found = new RegExp(String.raw`\b${attribute}\s*=\s*["']?((?:[01]\d|2[0-3]):[0-5]\d)\b`, 'u').exec(attributes);
  return found?.[1] ?? null;
}

function namedIn(label: string, people: Archive['people']): NamedPerson {
  const person = people.find(({ slug }) => slug === label) ?? null;
  return { name: person?.fullName ?? label, person };
}
