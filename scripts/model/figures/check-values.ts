import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic, SourcePosition } from '../../diagnostics/diagnostic.ts';
import type { CheckedIndicator } from './check-figures.ts';
import { isPercent } from './format-figure.ts';

/** A number of an indicator, with its key and the way to it. */
interface TypedNumber {
  readonly key: string;
  readonly number: number;
  readonly at: () => SourcePosition;
}

/** Returns which numbers of an indicator cannot be right: too large to keep, no part of a hundred, less than none. */
export function checkValues(checked: CheckedIndicator): Diagnostic[] {
  const { set, matter } = checked;
  const indicator = matter.id;
  const isShare = isPercent(matter.unit ?? null);
  const isCount = matter.unit === 'count';
  const findings: Diagnostic[] = [];
  for (const { key, number, at } of typedNumbers(checked)) {
    // Beyond it, whole numbers fall between those that a computer has.
    if (Math.abs(number) > Number.MAX_SAFE_INTEGER) {
      findings.push(diagnose('FIGURE_NOT_FINITE', at(), { indicator, key }));
    } else if (isShare && (number < 0 || number > 100)) {
      findings.push(diagnose('PERCENTAGE_OUT_OF_RANGE', at(), { indicator, period: key, value: number }));
    } else if (isCount && number < 0) {
      findings.push(diagnose('COUNT_NEGATIVE', at(), { indicator, period: key, value: number }));
    }
  }
  if (set.matter.rag?.measure === 'relative' && matter.polarity !== 'neutral') {
    for (const [key, target] of Object.entries(matter.targets ?? {})) {
      if (target !== 0) continue;
      const at = set.source.positionOf([...checked.path, 'targets', key]);
      findings.push(diagnose('TARGET_ZERO_RELATIVE', at, { indicator, key }));
    }
  }
  return findings;
}

/** Places are looked for only where there is something to say: a large set has some 100,000 values. */
function* typedNumbers({ set, matter, path }: CheckedIndicator): Generator<TypedNumber> {
  for (const field of ['values', 'yearToDate', 'targets'] as const) {
    for (const [key, number] of Object.entries(matter[field] ?? {})) {
      if (typeof number === 'number') yield { key, number, at: () => set.source.positionOf([...path, field, key]) };
    }
  }
  for (const [id, figures] of Object.entries(matter.comparators ?? {})) {
    for (const [key, entry] of Object.entries(figures)) {
      const isNoted = typeof entry === 'object' && entry !== null;
      const number = isNoted ? entry.value : entry;
      if (typeof number !== 'number') continue;
      const place = [...path, 'comparators', id, key, ...(isNoted ? ['value'] : [])];
      yield { key: `${id}, ${key}`, number, at: () => set.source.positionOf(place) };
    }
  }
}
