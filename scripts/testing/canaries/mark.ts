/** What every canary looks like: a word that no text has, in small letters, so that it may be a slug. */
const form = /zq\d{4}cny/giu;

/** Where a canary was planted. */
interface Planted {
  /** The kind of place, such as `subject`. */
  readonly place: string;
  /** The canary with what it was given to make a longer word, as in the name of a file. */
  readonly whole: string;
}

/** Returns a new canary for a kind of place, with an ending. */
export type Plant = (place: string, ending?: string) => string;

/** Gives out canaries, each once, and remembers where each is planted. */
export interface Canaries {
  readonly plant: Plant;
  readonly planted: ReadonlyMap<string, Planted>;
}

/** Returns a new cage of canaries. */
export function openCanaries(): Canaries {
  const planted = new Map<string, Planted>();
  return {
    planted,
    plant(place, ending = '') {
      const canary = `zq${String(planted.size).padStart(4, '0')}cny`;
      const whole = canary + ending;
      planted.set(canary, { place, whole });
      return whole;
    },
  };
}

/** Returns the canaries in a text. */
export function canariesIn(text: string): string[] {
  return (text.match(form) ?? []).map((canary) => canary.toLowerCase());
}

/** Returns what plants canaries of a group, which stands before each kind of place. */
export function plantIn(group: string, plant: Plant): Plant {
  return (place, ending) => plant(`${group}: ${place}`, ending);
}
