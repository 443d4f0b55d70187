import type { DisclosureMatter } from '../../../schema/disclosure.ts';
import type { Words } from '../../../words/words.ts';
import type { Edition } from '../../archive.ts';

/** How the small counts of a set are kept from readers. At least one of the two ways is there. */
export interface DisclosureRule {
  /** The counts that are withheld, both ends included; a zero is within only where it begins at 0. */
  readonly withhold: { readonly from: 0 | 1; readonly to: number } | null;
  /** What the counts that are shown are rounded to; null where they stand as they are. */
  readonly rounding: 5 | 10 | null;
  /** Who set the rule, where it is the council's own. */
  readonly owner: string | null;
}

/** What the Department for Education withholds in its own statistics: one to five, and never a true zero. */
const dfe = { from: 1, to: 5 } as const;

/** As far as the schema lets a rule of a council's own go. */
const strictest = { from: 1, to: 1000 } as const;

/**
 * Returns the rule that an edition goes by, or null where it shows every figure: where the set asks for nothing, or lets
 * the members' edition show all. A rule of the council's own that says too little is taken
 * for the strictest there may be: the build stops on it, but what else is found must not quote more than was meant.
 */
export function disclosureRuleOf(matter: DisclosureMatter | undefined, edition: Edition): DisclosureRule | null {
  if (matter === undefined || matter.profile === 'none') return null;
  if (edition === 'members' && matter.members === 'full') return null;
  const { profile, from = 1, to, rounding = null, owner } = matter;
  if (profile === 'dfe') return { withhold: dfe, rounding: null, owner: null };
  if (to === undefined && rounding === null) return { withhold: strictest, rounding: null, owner: null };
  return { withhold: to === undefined ? null : { from: from === 0 ? 0 : 1, to }, rounding, owner: owner ?? null };
}

/** Tells whether a count is one of those that the rule withholds by themselves. */
export function isSmall(count: number, { withhold }: DisclosureRule): boolean {
  if (withhold === null) return false;
  // Half a person is no count, but safer withheld than shown.
  return count <= withhold.to && (withhold.from === 0 ? count >= 0 : count > 0);
}

/** Returns a count as the rule rounds it: half way up, a zero as it is, and what only becomes one as `low`. */
export function roundCount(count: number, { rounding }: DisclosureRule): number | 'low' {
  if (rounding === null || count === 0) return count;
  const rounded = Math.sign(count) * Math.round(Math.abs(count) / rounding) * rounding;
  return rounded === 0 ? 'low' : rounded;
}

/** Returns a rule for readers: `Numbers from 1 to 5 are withheld, shown as [c], …`. */
export function disclosureInWords({ withhold, rounding, owner }: DisclosureRule, words: Words): string {
  const { withheld, rounded, setBy } = words.figures.disclosure;
  return [
    ...(withhold === null ? [] : [withheld(withhold.from, withhold.to)]),
    ...(rounding === null ? [] : [rounded(rounding)]),
    ...(owner === null ? [] : [setBy(owner)]),
  ].join(' ');
}
