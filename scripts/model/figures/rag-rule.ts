import type { IndicatorSetMatter } from '../../schema/indicator-set.ts';
import { formatNumber } from './format-figure.ts';
import type { RagRule } from './indicator-set.ts';
import type { Words } from '../../words/words.ts';

/** Returns a set's rule for colours as these words have it, or null where the set has none. */
export function buildRagRule(rag: IndicatorSetMatter['rag'], words: Words): RagRule | null {
  if (rag === undefined) return null;
  const { basis, amberWithin, measure, owner } = rag;
  const share = measure === 'relative';
  const size = share ? Number((amberWithin * 100).toPrecision(12)) : amberWithin;
  const tolerance = formatNumber(size, { unit: null, decimals: Number.isInteger(size) ? 0 : 1 });
  return { basis, amberWithin, measure, owner, inWords: words.figures.rag.rule(basis, tolerance, share, owner) };
}
