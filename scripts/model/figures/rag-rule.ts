import type { IndicatorSetMatter } from '../../schema/indicator-set.ts';
import { formatNumber } from './format-figure.ts';
import type { RagRule } from './indicator-set.ts';

/** Returns a set's rule for colours with its words, or null where the set has none. */
export function buildRagRule(rag: IndicatorSetMatter['rag']): RagRule | null {
  if (rag === undefined) return null;
  const { basis, amberWithin, measure, owner } = rag;
  return { basis, amberWithin, measure, owner, inWords: ruleInWords(basis, amberWithin, measure, owner) };
}

function ruleInWords(basis: RagRule['basis'], amberWithin: number, measure: RagRule['measure'], owner: string): string {
  const plain = (number: number) => formatNumber(number, { unit: null, decimals: Number.isInteger(number) ? 0 : 1 });
  const tolerance =
    measure === 'relative'
      ? `${plain(Number((amberWithin * 100).toPrecision(12)))}% of it`
      : `${plain(amberWithin)} points of it`;
  const judged = basis === 'year-to-date' ? 'the year to date' : 'the latest value';
  return (
    `Green: at or better than the target. Amber: within ${tolerance}. Red: further from it than that. ` +
    'Grey: no target, a measure that is neutral, or no value for the current period yet. ' +
    `Judged on ${judged}; the tolerance is set by: ${owner}.`
  );
}
