/** A judgement against a target, with its reason in words. */
export interface Rag {
  readonly status: 'green' | 'amber' | 'red' | 'grey';
  /** `70% in the year to date against a target of 85%: 17.6% short, amber is within 10%`, or `set by hand: …`. */
  readonly reason: string;
  /** Whether it was set by hand, which is to be said wherever the colour stands. */
  readonly overridden: boolean;
}
