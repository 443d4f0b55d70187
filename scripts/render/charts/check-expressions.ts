import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic, SourcePosition } from '../../diagnostics/diagnostic.ts';
import type { Spec } from './chart-plan.ts';
import { isSpec } from './walk-spec.ts';

/** Keys whose texts, and the texts within them, are Vega's expressions. */
const expressionKeys = new Set(['calculate', 'expr', 'filter', 'init', 'labelExpr', 'test', 'update']);

/** What an expression may not call, by why not. */
const refused: ReadonlyMap<string, string> = new Map([
  ...['random', 'sampleNormal', 'sampleLogNormal', 'sampleUniform'].map(
    (name) => [name, 'would come out differently each time'] as const,
  ),
  ['now', 'would come out differently each time'],
  ...['sequence', 'pad', 'repeat'].map((name) => [name, 'can make more than any chart has room for'] as const),
]);

/**
 * Returns what is wrong with the expressions and the controls of a spec: a chart must come out the same in every build,
 * and on a page or on paper it has no controls.
 */
export function checkExpressions(spec: Spec, at: SourcePosition): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  const visit = (value: unknown, path: readonly string[], within: boolean): void => {
    if (typeof value === 'string' && within) {
      for (const [, name = ''] of value.matchAll(/\b([A-Za-z]+)\s*\(/gu)) {
        const why = refused.get(name);
        if (why !== undefined) {
          const reason = `"${name}" at "${path.join('.')}" ${why}.`;
          findings.push(diagnose('CHART_INVALID', at, { reason }));
        }
      }
    } else if (Array.isArray(value)) {
      for (const [index, one] of value.entries()) visit(one, [...path, String(index)], within);
    } else if (isSpec(value)) {
      for (const [key, one] of Object.entries(value)) {
        // The values of an axis or a legend may be an expression; those of data are rows.
        if (key === 'datasets' || (key === 'values' && path.at(-1) === 'data')) continue;
        const here = [...path, key];
        findings.push(...checkKey(key, one, here, at));
        visit(one, here, within || expressionKeys.has(key));
      }
    }
  };
  visit(spec, [], false);
  return findings;
}

function checkKey(key: string, value: unknown, path: readonly string[], at: SourcePosition): readonly Diagnostic[] {
  const where = path.join('.');
  if (key === 'sample' && path.at(-3) === 'transform') {
    const reason = `"${where}" takes rows by chance, so that the chart would come out differently each time.`;
    return [diagnose('CHART_INVALID', at, { reason })];
  }
  if ((key === 'bind' || key === 'select') && path.includes('params') && value !== undefined) {
    const reason = `"${where}" asks for a control, and a chart on a page or on paper has none.`;
    return [diagnose('CHART_DOUBTFUL', at, { reason })];
  }
  if (key === '$schema' && typeof value === 'string' && !/vega-lite/iu.test(value)) {
    return [diagnose('CHART_INVALID', at, { reason: `its "$schema" is not that of Vega-Lite.` })];
  }
  return [];
}
