import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic, SourcePosition } from '../../diagnostics/diagnostic.ts';
import type { Spec } from './chart-plan.ts';
import { isSpec } from './walk-spec.ts';

/** More rows than this no reader can tell apart in a picture, and its table would be longer than the pack. */
const mostRows = 10_000;
/** The largest specs that people write are a tenth of this. */
const mostParts = 5_000;
const deepest = 60;

/** The most that a setting may be, in pixels or as a count: beyond it a chart fits no page, or never comes to an end. */
const mostBySetting: ReadonlyMap<string, number> = new Map([
  ...['width', 'height', 'continuousWidth', 'continuousHeight', 'discreteWidth', 'discreteHeight'].map(
    (name) => [name, 4_000] as const,
  ),
  ...['padding', 'spacing', 'offset', 'fontSize', 'strokeWidth', 'tickCount', 'columns'].map(
    (name) => [name, 500] as const,
  ),
  ...['steps', 'minsteps', 'maxsteps', 'maxbins'].map((name) => [name, 1_000] as const),
]);

/** Something within a spec, with the way to it. */
interface Part {
  readonly value: unknown;
  readonly path: readonly string[];
}

/**
 * Returns what makes a spec too large to draw: its nesting, its rows, and settings that no page has room for. Reads the
 * spec without recursion, so that it can stand before whatever walks it.
 */
export function checkSpecSize(spec: Spec, at: SourcePosition): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  const refuse = (path: readonly string[], reason: string) =>
    findings.push(diagnose('CHART_TOO_LARGE', at, { where: path.join('.'), reason }));
  const waiting: Part[] = [{ value: spec, path: [] }];
  let [parts, rows] = [0, 0];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const { value, path } = part;
    parts += 1;
    if (path.length > deepest) return [tooLarge(at, path.slice(0, 3), `it is nested more than ${deepest} deep`)];
    if (parts > mostParts)
      return [tooLarge(at, path.slice(0, 1), `it has more than ${mostParts.toLocaleString('en-GB')} parts`)];
    const [key = '', around = ''] = [path.at(-1), path.at(-2)];
    if (Array.isArray(value) && (key === 'values' || around === 'datasets') && isRowsPlace(path)) {
      rows += value.length;
      if (rows > mostRows) return [tooLarge(at, path, `it has more than ${mostRows.toLocaleString('en-GB')} rows`)];
      continue;
    }
    if (typeof value === 'number') {
      const most = mostOf(path);
      if (most !== undefined && !(Math.abs(value) <= most)) {
        refuse(path, `${value.toLocaleString('en-GB')} is more than ${most.toLocaleString('en-GB')}`);
      }
    } else if (key === 'keyvals' && isSpec(value) && countOf(value) > 1_000) {
      refuse(path, 'it makes more than 1,000 values');
    }
    if (typeof value === 'object' && value !== null) {
      for (const [name, one] of Object.entries(value)) waiting.push({ value: one, path: [...path, name] });
    }
  }
  return findings;
}

function tooLarge(at: SourcePosition, path: readonly string[], reason: string): Diagnostic {
  return diagnose('CHART_TOO_LARGE', at, { where: path.join('.'), reason });
}

/** `values` of an axis or a legend are no rows. */
function isRowsPlace(path: readonly string[]): boolean {
  return path.at(-2) === 'data' || path.at(-2) === 'datasets';
}

/** A band of a step scale is `{"height": {"step": 20}}`. */
function mostOf(path: readonly string[]): number | undefined {
  const [key = '', around = ''] = [path.at(-1), path.at(-2)];
  if (key === 'step' && (around === 'width' || around === 'height')) return 400;
  return mostBySetting.get(key) ?? (around === 'padding' ? 500 : undefined);
}

function countOf({ start, stop, step }: Spec): number {
  const [from, to, by] = [start ?? 0, stop ?? 0, step ?? 1].map(Number);
  return Math.abs(((to ?? 0) - (from ?? 0)) / (by ?? 1));
}
