/** What to say of a date on which a committee has no meeting. */
export interface OtherDays {
  /** The day that was probably meant. */
  readonly nearest: string | null;
  /** Up to three days that could be meant, the likeliest first. */
  readonly choices: readonly string[];
}

const week = 7 * 24 * 60 * 60 * 1000;

/**
 * Returns which meeting was probably meant by a date: one within a week of it, or on the same day of another year, as is
 * typed in January. `candidates` are the meetings that could be meant, the likeliest first.
 */
export function findOtherDays(date: string, candidates: readonly string[]): OtherDays {
  const apart = (other: string): number => Math.abs(Date.parse(other) - Date.parse(date));
  const [near] = candidates.filter((other) => apart(other) <= week).toSorted((a, b) => apart(a) - apart(b));
  const sameDay = candidates.find((other) => other.slice(4) === date.slice(4));
  return { nearest: near ?? sameDay ?? null, choices: [...new Set(candidates)].slice(0, 3) };
}
