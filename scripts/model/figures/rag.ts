/** A judgement against a target, with its reason in words. */
export interface Rag {
  readonly status: 'green' | 'amber' | 'red' | 'grey';
  /** `70% in the year to date against a target of 85%: 17.6% short, amber is within 10%`, or `set by hand: …`. */
  readonly reason: string;
  /** `set by hand: The count was late`, to be said wherever the colour stands; null where the rule gave it. */
  readonly override: string | null;
}
