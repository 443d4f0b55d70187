import type { Observation } from '../indicator-set.ts';

/** Whether a point lies high or low, or a run leads up or down. */
export type Side = 'high' | 'low';

/** The four rules, in the order in which they are tried: the first that marks a point is the one that is named. */
type SpcRule = 'outside' | 'trend' | 'two-of-three' | 'shift';

/** What a rule says of a point. */
export interface SpcMark {
  readonly rule: SpcRule;
  readonly side: Side;
}

/** What a marked point means by the measure's polarity; `neither` where neither way is better. */
export type SpecialCause = 'improvement' | 'concern' | 'neither';

/** A period's number with what the rules say of it. */
export interface SpcPoint {
  readonly observation: Observation;
  readonly number: number;
  /** Null for a point that no rule marks: common cause. */
  readonly mark: (SpcMark & { readonly cause: SpecialCause }) | null;
}

/** The process limits of an XmR chart, in the indicator's unit and unrounded. */
export interface ProcessLimits {
  readonly lower: number;
  readonly centre: number;
  readonly upper: number;
  /** Moving ranges that the limits rest on, and those that were left out as outlying. */
  readonly ranges: number;
  readonly screened: number;
  /** Whether they rest on too few points to be more than a first attempt. */
  readonly trial: boolean;
}

/** The variation of the whole: that of its newest point. */
export interface Variation {
  readonly kind: 'common' | SpecialCause;
  readonly side: Side | null;
  readonly icon:
    | 'variation-common'
    | 'variation-improvement-high'
    | 'variation-improvement-low'
    | 'variation-concern-high'
    | 'variation-concern-low'
    | 'variation-neither-high'
    | 'variation-neither-low';
}

/** Whether the target can be relied on to be met, as things are. `none`: no target, or a neutral measure. */
export interface Assurance {
  readonly kind: 'met' | 'missed' | 'hit-and-miss' | 'none';
  readonly icon: 'assurance-met' | 'assurance-missed' | 'assurance-hit-and-miss' | 'assurance-none';
}

/** An indicator under statistical process control. */
export interface Spc {
  readonly limits: ProcessLimits;
  /** The periods with a number, in order; those without one are left out, and end every run. */
  readonly points: readonly SpcPoint[];
  readonly variation: Variation;
  readonly assurance: Assurance;
}
