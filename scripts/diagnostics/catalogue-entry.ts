import type { Severity } from './diagnostic.ts';

/** The wording of one code: what is wrong, why it matters, and how to mend it, each from the facts of the case. */
export interface CatalogueEntry<Facts> {
  readonly severity: Severity;
  /** Set where the cause is the machine or the program and not the content: exit status 2 instead of 1. */
  readonly fault?: boolean;
  readonly message: (facts: Facts) => string;
  readonly why: (facts: Facts) => string;
  readonly fix: (facts: Facts) => string;
}

/** Returns the entry unchanged; it exists so that the facts of each entry are typed where it is written. */
export function entry<Facts>(wording: CatalogueEntry<Facts>): CatalogueEntry<Facts> {
  return wording;
}

/** Returns ` Did you mean "x"?`-style help for a misspelt word, or the fallback where nothing is near. */
export function didYouMean(nearest: string | null, fallback: string): string {
  return nearest === null ? fallback : `Did you mean "${nearest}"?`;
}
