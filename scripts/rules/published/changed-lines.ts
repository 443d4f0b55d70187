import { diffArrays } from 'diff';

/** A place where two texts differ: the lines that were there, and those that stand there now. */
export interface ChangedPlace {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Returns the places where a text of lines has changed, in order. */
export function changedPlaces(before: readonly string[], after: readonly string[]): ChangedPlace[] {
  const places: { before: string[]; after: string[] }[] = [];
  let open: { before: string[]; after: string[] } | null = null;
  for (const { value, added, removed } of diffArrays([...before], [...after])) {
    if (!added && !removed) {
      open = null;
      continue;
    }
    if (open === null) {
      open = { before: [], after: [] };
      places.push(open);
    }
    (added ? open.after : open.before).push(...value);
  }
  return places;
}

/** A finding quotes so many places at the most, and so much of each. */
const mostPlaces = 3;
const mostCharacters = 90;

/** Returns what changed in words, for a finding: `“… 120 …” is now “… 130 …”`. Longer texts are quoted around the change. */
export function wordChanges(places: readonly ChangedPlace[]): string {
  const quoted = places.slice(0, mostPlaces).map(wordChange);
  const more = places.length - quoted.length;
  return [...quoted, ...(more === 0 ? [] : [`and ${more} more`])].join('; ');
}

function wordChange({ before, after }: ChangedPlace): string {
  const [was, is] = aroundChange(before.join(' '), after.join(' '));
  if (is === '') return `“${was}” is gone`;
  if (was === '') return `“${is}” is new`;
  return `“${was}” is now “${is}”`;
}

/** Both texts, cut to about the part in which they differ, at the ends of words. */
function aroundChange(before: string, after: string): [string, string] {
  if (before.length <= mostCharacters && after.length <= mostCharacters) return [before, after];
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start += 1;
  const from = Math.max(0, before.lastIndexOf(' ', Math.max(0, start - 25)) + 1);
  return [cut(before, from), cut(after, from)];
}

function cut(text: string, from: number): string {
  if (text === '') return '';
  const part = text.slice(from, from + mostCharacters);
  const goesOn = from + mostCharacters < text.length;
  return `${from > 0 ? '… ' : ''}${goesOn ? part.slice(0, part.lastIndexOf(' ')) : part}${goesOn ? ' …' : ''}`;
}
