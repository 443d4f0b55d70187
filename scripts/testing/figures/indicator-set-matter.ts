import type { SourceFile } from '../../diagnostics/source-file.ts';
import type { IndicatorMatter, IndicatorSetMatter } from '../../schema/indicator-set.ts';
import type { Valid } from '../../schema/valid-root.ts';

/** Returns an indicator with the fields a test names, and plain ones otherwise. */
export function anIndicator(fields: Partial<IndicatorMatter> = {}): IndicatorMatter {
  return { id: 'lac-1', title: 'Children', polarity: 'bigger-is-better', aggregate: 'sum', ...fields };
}

/** Returns a set of monthly indicators judged on the year to date, with the fields a test names in place of its own. */
export function anIndicatorSet(
  indicators: readonly IndicatorMatter[],
  fields: Partial<IndicatorSetMatter> = {},
): Valid<IndicatorSetMatter> {
  const matter: IndicatorSetMatter = {
    id: 'scorecard',
    title: 'Scorecard',
    frequency: 'month',
    yearStarts: '04',
    rag: { basis: 'year-to-date', amberWithin: 0.1, measure: 'relative', owner: 'Head of Performance' },
    indicators: [...indicators],
    ...fields,
  };
  return { slug: matter.id, matter, source: keyPathSource(`data/indicators/${matter.id}.json`) };
}

/** A source whose positions tell the path that was asked for by its length, since a test has no text to point into. */
function keyPathSource(file: string): SourceFile {
  const positionOf = (path: readonly PropertyKey[]) => ({ file, line: path.length, column: 1 });
  return { file, body: '', bodyLine: 1, positionOf, positionOfKey: positionOf };
}
