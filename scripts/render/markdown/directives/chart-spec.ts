import { parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
import type { SourcePosition } from '../../../diagnostics/diagnostic.ts';
import type { BodyWork } from '../body-work.ts';
import { hashSet } from '../needs.ts';
import { removeMarks } from '../slots.ts';
import { chartFigure, keyOf } from './chart.ts';
import { reportUnknownSet } from './find-cited.ts';

type Spec = Readonly<Record<string, unknown>>;

/**
 * Returns the figure of a `vega-lite` fence with the slot for its chart, or null where its JSON is broken or it lacks a
 * title or description (reported at their line). `contentLine` is the line of the text, from 0, on which the JSON begins.
 */
export function renderChartSpec(json: string, contentLine: number, work: BodyWork): string | null {
  const fenceAt = work.locator.at(contentLine - 1, 0);
  const spec = parseSpec(json, contentLine, work);
  if (spec === null) return null;
  const title = titleOf(spec['title']);
  const description = typeof spec['description'] === 'string' ? spec['description'].trim() : '';
  if (title === '') work.report('CHART_SPEC_INCOMPLETE', fenceAt, { missing: 'title' });
  if (description === '') work.report('CHART_SPEC_INCOMPLETE', fenceAt, { missing: 'description' });
  const data = bindData(spec, json, contentLine, work);
  if (title === '' || description === '' || data === null) return null;
  const key = keyOf([spec, data]);
  work.charts.push({ kind: 'spec', key, at: fenceAt, spec });
  return chartFigure(key, title, work);
}

function parseSpec(json: string, contentLine: number, work: BodyWork): Spec | null {
  const refuse = (offset: number, problem: string): null => {
    work.report('CHART_SPEC_INVALID', placeOf(json, offset, contentLine, work), { problem });
    return null;
  };
  let spec: unknown;
  try {
    spec = JSON.parse(json);
  } catch {
    const errors: ParseError[] = [];
    parseTree(json, errors, { disallowComments: true, allowTrailingComma: false });
    const [first] = errors;
    return refuse(first?.offset ?? 0, inWords(first === undefined ? '' : printParseErrorCode(first.error)));
  }
  if (typeof spec === 'object' && spec !== null && !Array.isArray(spec)) return spec as Spec;
  return refuse(0, 'it must be an object in braces');
}

function inWords(code: string): string {
  const words = code.replace(/([a-z])([A-Z])/gu, '$1 $2').toLowerCase();
  return words === '' ? 'it cannot be read' : words;
}

/** Names in `data` that are no dataset of the spec itself are indicator sets. Returns what the data are, for the key. */
function bindData(spec: Spec, json: string, contentLine: number, work: BodyWork): readonly string[] | null {
  const own = new Set(Object.keys((spec['datasets'] as object | undefined) ?? {}));
  const names = [...namesOfData(spec)].filter((name) => !own.has(name));
  const hashes: string[] = [];
  for (const name of names) {
    const set = work.lookups.set(name);
    if (set === null) {
      const offset = Math.max(0, json.indexOf(JSON.stringify(name)));
      reportUnknownSet(name, placeOf(json, offset, contentLine, work), work);
      return null;
    }
    hashes.push(hashSet(set));
    const named = (id: string): boolean => [`'${id}'`, `"${id}"`].some((quoted) => json.includes(quoted));
    for (const indicator of set.indicators.filter(({ id }) => named(id))) work.cite(indicator);
  }
  return hashes;
}

function namesOfData(value: unknown, names = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(value)) for (const part of value) namesOfData(part, names);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      if (key === 'values' || key === 'datasets') continue;
      const name = key === 'data' ? (part as { name?: unknown } | null)?.name : undefined;
      const isInline = typeof part === 'object' && part !== null && 'values' in part;
      if (typeof name === 'string' && !isInline) names.add(name);
      namesOfData(part, names);
    }
  }
  return names;
}

function titleOf(title: unknown): string {
  const text = typeof title === 'object' && title !== null && 'text' in title ? title.text : title;
  const whole = Array.isArray(text) ? text.filter((line) => typeof line === 'string').join(' ') : text;
  return typeof whole === 'string' ? removeMarks(whole).trim() : '';
}

function placeOf(json: string, offset: number, contentLine: number, work: BodyWork): SourcePosition {
  const before = json.slice(0, offset).split('\n');
  return work.locator.at(contentLine + before.length - 1, before.at(-1)?.length ?? 0);
}
