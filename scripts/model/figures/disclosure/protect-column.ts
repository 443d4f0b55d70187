import type { IndicatorMatter } from '../../../schema/indicator-set.ts';
import { ratioOf } from '../aggregate.ts';
import { decimalsOf, roundTo, type ObservedValue } from '../format-figure.ts';
import type { CountCell } from './count-table.ts';
import { isSmall, roundCount, type DisclosureRule } from './disclosure-rule.ts';
import type { Share, SumsOfSet } from './sums-of-set.ts';
import { withholdCells } from './withhold-cells.ts';

/** A figure of one period or year before it is published, with what its surroundings mean for it. */
export interface Entry {
  readonly value: ObservedValue;
  /** Whether its size alone can be a reason to withhold it. */
  readonly judged: boolean;
  /** Withheld whatever its size. */
  readonly forced: boolean;
  /** Whether withholding it would hide it. */
  readonly open: boolean;
}

/**
 * Returns the figures of one period (or year) as they may be published, by indicator: withheld ones as `c`, counts
 * rounded where the rule says so. What is no count stays, but for the typed values of ratios and shares.
 */
export function protectColumn(
  entries: readonly Entry[],
  indicators: readonly IndicatorMatter[],
  sums: SumsOfSet,
  rule: DisclosureRule,
): ObservedValue[] {
  const cells = entries.map((entry, index): CountCell => {
    const { value, ...flags } = entry;
    return { ...flags, shown: true, value: sums.isCount[index] === true ? amountOf(value) : null };
  });
  const rests = sums.rests.map(({ part, whole }): CountCell => {
    return {
      value: restOf(cells[part]?.value, cells[whole]?.value),
      shown: false,
      judged: true,
      forced: false,
      open: false,
    };
  });
  const withheld = withholdCells([...cells, ...rests], sums, rule);
  const published = entries.map(({ value }, index): ObservedValue => {
    if (withheld.has(index)) return 'c';
    const rounded = sums.isCount[index] === true && typeof value === 'number' && Number.isFinite(value);
    return rounded ? roundCount(value, rule) : value;
  });
  for (const share of sums.shares) {
    published[share.indicator] = protectShare(share, entries, published, indicators, rule);
  }
  return published;
}

function amountOf(value: ObservedValue): CountCell['value'] {
  if (value === 'c') return 'hidden';
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function restOf(part: CountCell['value'] | undefined, whole: CountCell['value'] | undefined): number | null {
  return typeof part === 'number' && typeof whole === 'number' && part <= whole ? whole - part : null;
}

/**
 * A share is withheld with either of its counts, since it would give the one from the other; and where it stands for a
 * small count itself, or for all but a small count of a hundred per cent.
 */
function protectShare(
  { indicator, of, part, per }: Share,
  entries: readonly Entry[],
  published: readonly ObservedValue[],
  indicators: readonly IndicatorMatter[],
  rule: DisclosureRule,
): ObservedValue {
  const value = published[indicator];
  if (typeof value !== 'number') return value;
  if (entries[indicator]?.forced === true) return 'c';
  if (published[of] === 'c' || (part !== null && published[part] === 'c')) return 'c';
  const whole = entries[of]?.value;
  if (typeof whole !== 'number') return value;
  const typedPart = part === null ? null : entries[part]?.value;
  const count = typeof typedPart === 'number' ? typedPart : Math.round((value * whole) / per);
  if (isSmall(count, rule) || (per === 100 && isSmall(whole - count, rule))) return 'c';
  if (rule.rounding === null) return value;
  // An exact share of a rounded count would tell more of it than was meant.
  if (typeof typedPart !== 'number' || part === null) return 'c';
  const share = ratioOf(published[part], published[of], per);
  const { decimals, values } = indicators[indicator] ?? {};
  return typeof share === 'number' ? roundTo(share, decimals ?? decimalsOf(Object.values(values ?? {}))) : share;
}
