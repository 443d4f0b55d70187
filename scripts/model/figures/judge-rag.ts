import type { Words } from '../../words/words.ts';
import type { Figure } from './figure.ts';
import { formatNumber, isPercent, roundTo, type NumberFormat } from './format-figure.ts';
import type { RagRule, Target } from './indicator-set.ts';
import type { Period } from './period.ts';
import type { Rag } from './rag.ts';
import { targetInWords } from './target-in-words.ts';

/** A figure put before the rule, with all that its colour depends on. */
export interface RagCase {
  readonly figure: Figure;
  readonly format: NumberFormat;
  /** What the figure is for, in words that follow it: `in the year to date`, `in May 2019`. */
  readonly when: string;
  readonly target: Target | null;
  /** The year (or period) whose target it is, named where an older target is carried forward to it. */
  readonly targetPeriod: Period;
  readonly polarity: 'bigger-is-better' | 'smaller-is-better' | 'neutral';
  readonly rule: RagRule | null;
  /** Why there is nothing to judge yet, or null. */
  readonly missing: string | null;
  /** In which the reason is given. */
  readonly words: Words;
  readonly override: { readonly rag: Rag['status']; readonly reason: string } | null;
}

/**
 * Returns the colour of a figure by the set's rule, with its reason. Green: at or better than the target. Amber: within
 * the tolerance, its edge included. Red: beyond it. Grey: nothing to judge or to judge by, and the reason says what. An
 * override shows its own reason and what the rule would have said.
 */
export function judgeRag(given: RagCase): Rag {
  const byRule = judgeByRule(given);
  if (given.override === null) return byRule;
  const { rag, reason } = given.override;
  const said = given.words.figures.rag;
  const words = said.byHand(withoutFullStop(reason));
  const instead = byRule.status === rag ? '' : `. ${said.ruleAlone(byRule.status, byRule.reason)}`;
  return { status: rag, reason: `${words}${instead}`, override: words };
}

function judgeByRule(given: RagCase): Rag {
  const { figure, format, when, target, targetPeriod, polarity, rule, missing } = given;
  const words = given.words.figures.rag;
  if (rule === null) return grey(words.noRule);
  if (polarity === 'neutral') return grey(words.neutral);
  if (target === null) return grey(words.noTarget);
  if (missing !== null) return grey(missing);
  if (figure.kind === 'symbol') return grey(words.symbol(when, figure.meaning));
  if (figure.kind !== 'number') return grey(words.noValue(when));

  const short = polarity === 'bigger-is-better' ? target.number - figure.number : figure.number - target.number;
  const value = exactText(figure.number, target.number, format);
  const aim = targetInWords(target, given.words, targetPeriod);
  const judged = (status: Rag['status'], verdict: string): Rag => {
    return { status, reason: words.against(value, when, aim, verdict), override: null };
  };
  // Sums of decimal fractions differ from what they stand for in the sixteenth place; nine places decide here.
  const distance = roundTo(short, 9);
  if (distance === 0) return judged('green', words.onTarget);
  if (distance < 0) return judged('green', words.better);

  const size = rule.measure === 'relative' ? roundTo(short / Math.abs(target.number), 9) : distance;
  const status = size <= roundTo(rule.amberWithin, 9) ? 'amber' : 'red';
  const side = polarity === 'bigger-is-better' ? 'short' : 'over';
  return judged(status, distanceInWords(size, rule, format, side, words));
}

function grey(reason: string): Rag {
  return { status: 'grey', reason, override: null };
}

function distanceInWords(
  size: number,
  rule: RagRule,
  format: NumberFormat,
  side: 'short' | 'over',
  words: Words['figures']['rag'],
): string {
  if (rule.measure === 'relative') {
    if (!Number.isFinite(size)) return words.noShare(side);
    const apart = apartFrom(size * 100, rule.amberWithin * 100, 1);
    return words.share(side, apart, trimmed(rule.amberWithin * 100, 4));
  }
  const apart = apartFrom(size, rule.amberWithin, Math.max(1, format.decimals));
  const inWords = isPercent(format.unit) ? words.points : words.amount;
  return inWords(side, apart, trimmed(rule.amberWithin, 4));
}

/** The number with enough places to be told from the edge that it is not on: 10.04 beside an edge of 10 is not "10". */
function apartFrom(number: number, edge: number, decimals: number): string {
  for (let places = decimals; places < 6; places += 1) {
    if (roundTo(number, places) !== roundTo(edge, places) || roundTo(number - edge, 9) === 0)
      return trimmed(number, places);
  }
  return trimmed(number, 6);
}

/** The value as printed, with a place more where printing it short would hide why it is not the target. */
function exactText(value: number, target: number, format: NumberFormat): string {
  if (roundTo(value - roundTo(value, format.decimals), 9) === 0) return formatNumber(value, format);
  let decimals = format.decimals + 1;
  while (decimals < 6 && roundTo(value, decimals) === roundTo(target, decimals)) decimals += 1;
  return formatNumber(value, { ...format, decimals });
}

function trimmed(number: number, decimals: number): string {
  const text = formatNumber(number, { unit: null, decimals });
  return text.includes('.') ? text.replace(/\.?0+$/u, '') : text;
}

function withoutFullStop(sentence: string): string {
  return sentence.replace(/[.\s]+$/u, '');
}
