import type { Markdown } from './markdown.ts';
import type { NamedPerson } from './person.ts';

/**
 * Whether scrutiny can call a decision of the executive in, as of the day of the build: until a last day, which the
 * constitution of the council sets; not, since it is urgent; or not at all (Local Government Act 2000 s.9F(2) and (4)).
 * Of a decision that its record excludes from call-in this is told, of one that never was in question (`none`) nothing.
 */
export type CallIn =
  | { readonly kind: 'none' }
  | { readonly kind: 'excluded' }
  | { readonly kind: 'urgent'; readonly reason: Markdown }
  | ({ readonly kind: 'open' | 'over' } & CallInDays)
  | ({ readonly kind: 'called-in'; readonly calledIn: CalledIn } & CallInDays);

/** The days of a call-in, each `YYYY-MM-DD`. */
export interface CallInDays {
  readonly published: string;
  /** The last day on which the decision can be called in. */
  readonly lastDay: string;
  /** The working day after it, on which a decision that nobody called in takes effect. */
  readonly effect: string;
}

/** That a decision was called in. */
export interface CalledIn {
  readonly date: string;
  /** Members or a committee. */
  readonly by: readonly NamedPerson[];
  /** What became of it; null until that is known. */
  readonly outcome: Markdown | null;
}
