import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic, SourcePosition } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Spec } from './chart-plan.ts';
import { checkExpressions } from './check-expressions.ts';
import { checkSpecSize } from './check-spec-size.ts';
import { isSpec, walkSpec } from './walk-spec.ts';

/** Keys with which a spec could load or lead somewhere. */
const loadingKeys = new Set(['url', 'href', 'loader']);
/** Text that is shown as text, whatever stands in it. */
const spoken = new Set(['title', 'text', 'subtitle', 'description']);
/** The marks of Vega-Lite 6 (https://vega.github.io/vega-lite/docs/mark.html). */
const marks =
  'arc area bar boxplot circle errorband errorbar geoshape image line point rect rule square text tick trail'.split(
    ' ',
  );
/** What rows may stand under; generators and parsers could be endless or load. */
const rowKeys = new Set(['values', 'name']);

/**
 * Returns what forbids an author's spec, or speaks against it. `setIds` are the indicator sets that data may name.
 */
export function checkSpec(spec: Spec, at: SourcePosition, setIds: readonly string[]): Diagnostic[] {
  // What stands below walks the spec from within, and would fall over one that is nested too deep.
  const large = checkSpecSize(spec, at);
  if (large.length > 0) return [...large];
  return [
    ...(textOf(spec.title) === '' ? [diagnose('CHART_TITLE_MISSING', at, {})] : []),
    ...(textOf(spec.description) === '' ? [diagnose('CHART_DESCRIPTION_MISSING', at, {})] : []),
    ...checkLoading(spec, at),
    ...checkExpressions(spec, at),
    ...checkData(spec, at, setIds),
    ...checkMarks(spec, at),
    ...checkHonesty(spec, at),
  ];
}

/** Returns the text of a title or description: a string, the lines of one, or the text of an object. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value))
    return value
      .filter((line) => typeof line === 'string')
      .join(' ')
      .trim();
  return isSpec(value) ? textOf(value.text) : '';
}

function checkLoading(spec: Spec, at: SourcePosition): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  walkSpec(spec, (key, value, path, parent) => {
    const image = (key === 'mark' && value === 'image') || (key === 'type' && parent.type === 'image');
    const parser = key === 'format' && path.at(-2) === 'data';
    // A colour may be a reference to a gradient in another file.
    const reference = typeof value === 'string' && /url\s*\(/iu.test(value) && !spoken.has(key);
    if (loadingKeys.has(key) || image || parser || reference) {
      findings.push(diagnose('CHART_LOADS', at, { where: path.join('.') }));
    }
  });
  return findings;
}

/** Vega-Lite itself only stumbles over a mark it does not know, and says nothing of it. */
function checkMarks(spec: Spec, at: SourcePosition): readonly Diagnostic[] {
  const strange = new Set<string>();
  walkSpec(spec, (key, value) => {
    if (key !== 'mark') return;
    const name = isSpec(value) ? value.type : value;
    if (typeof name === 'string' && !marks.includes(name)) strange.add(name);
  });
  return [...strange].map((name) => {
    const near = nearest(name, marks);
    const instead = near === null ? `the marks are ${marks.join(', ')}.` : `"${near}" is probably meant.`;
    return diagnose('CHART_INVALID', at, { reason: `there is no mark "${name}"; ${instead}` });
  });
}

function checkData(spec: Spec, at: SourcePosition, setIds: readonly string[]): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  const datasets = isSpec(spec.datasets) ? spec.datasets : {};
  const own = Object.keys(datasets);
  for (const [name, rows] of Object.entries(datasets)) findings.push(...checkRows(rows, `datasets.${name}`, at));
  const places: string[] = [];
  walkSpec(spec, (key, data, path) => {
    if (key !== 'data') return;
    if (!isSpec(data)) return;
    places.push(path.join('.'));
    const strange = Object.keys(data).filter((one) => !rowKeys.has(one) && one !== 'url' && one !== 'format');
    if (strange.length > 0)
      findings.push(diagnose('CHART_LOADS', at, { where: [...path, strange[0] ?? ''].join('.') }));
    else if (data.values !== undefined) {
      findings.push(...checkRows(data.values, `${path.join('.')}.values`, at));
    } else if (typeof data.name === 'string') {
      if (!own.includes(data.name) && !setIds.includes(data.name)) {
        findings.push(diagnose('CHART_DATA_UNKNOWN', at, { name: data.name, nearest: nearest(data.name, setIds) }));
      }
    } else if (data.url === undefined) findings.push(diagnose('CHART_DATA_MISSING', at, {}));
  });
  return places.length > 0 ? findings : [diagnose('CHART_DATA_MISSING', at, {})];
}

function checkRows(rows: unknown, where: string, at: SourcePosition): readonly Diagnostic[] {
  if (!Array.isArray(rows)) return [diagnose('CHART_INVALID', at, { reason: `"${where}" must be a list of rows.` })];
  const wrong = rows.findIndex((row) => row === null || Array.isArray(row));
  if (wrong < 0) return [];
  return [diagnose('CHART_INVALID', at, { reason: `row ${wrong + 1} of "${where}" must be an object in braces.` })];
}

/** What a reader would be misled by: bars cut off, and two scales over each other. */
function checkHonesty(spec: Spec, at: SourcePosition): readonly Diagnostic[] {
  const cut = new Set<string>();
  walkSpec(spec, (key, value, path, parent) => {
    if (key === 'resolve' && 'layer' in parent && isSpec(value) && isSpec(value.scale)) {
      if (value.scale.x === 'independent' || value.scale.y === 'independent') cut.add('CHART_TWO_SCALES');
    }
    if (key !== 'mark' || (value !== 'bar' && !(isSpec(value) && value.type === 'bar'))) return;
    const encodings = [parent.encoding, path.length > 1 ? spec.encoding : undefined].filter(isSpec);
    for (const channel of encodings.flatMap((encoding) => [encoding.x, encoding.y]).filter(isSpec)) {
      if (channel.type !== 'quantitative' || !isSpec(channel.scale)) continue;
      const { zero, domain } = channel.scale;
      const first: unknown = Array.isArray(domain) ? domain[0] : 0;
      if (zero === false || (typeof first === 'number' && first > 0)) cut.add('CHART_BARS_NOT_FROM_ZERO');
    }
  });
  const codes = ['CHART_BARS_NOT_FROM_ZERO', 'CHART_TWO_SCALES'] as const;
  return codes.filter((code) => cut.has(code)).map((code) => diagnose(code, at, {}));
}
