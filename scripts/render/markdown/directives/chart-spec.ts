import { parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
import type { Indicator, IndicatorSet } from '../../../model/figures/indicator-set.ts';
import type { BodyWork } from '../body-work.ts';
import { hashSet } from '../needs.ts';
import { removeMarks } from '../slots.ts';
import { chartFigure, keyOf } from './chart.ts';

type Spec = Readonly<Record<string, unknown>>;

/** More than any chart needs; what goes deeper would exhaust those who walk it. */
const deepest = 100;

/**
 * Returns the figure of a `vega-lite` fence with the slot for its chart, or null where its JSON is broken (reported at
 * the line). Whether the spec can be drawn is for those to say who draw it. `contentLine` is the line of the text, from
 * 0, on which the JSON begins.
 */
export function renderChartSpec(json: string, contentLine: number, work: BodyWork): string | null {
  const spec = parseSpec(json, contentLine, work);
  if (spec === null) return null;
  const sets = boundSets(spec, work);
  const { language } = work.words;
  const key = keyOf([spec, sets.map(hashSet), language]);
  work.charts.push({ kind: 'spec', key, at: work.locator.ofLine(contentLine - 1, 'vega-lite'), language, spec });
  const figure = chartFigure(key, titleOf(spec.title), work);
  for (const set of sets) work.citations.addBlock(shownIndicators(set, json), 'chart');
  return figure;
}

function parseSpec(json: string, contentLine: number, work: BodyWork): Spec | null {
  const refuse = (offset: number, problem: string): null => {
    const before = json.slice(0, offset).split('\n');
    const at = work.locator.at(contentLine + before.length - 1, before.at(-1)?.length ?? 0);
    work.report('CHART_SPEC_INVALID', at, { problem });
    return null;
  };
  const tooDeep = findDeepest(json);
  if (tooDeep !== null) return refuse(tooDeep, 'its brackets are nested too deeply');
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

/** Returns the offset at which brackets are nested too deeply, or null. */
function findDeepest(json: string): number | null {
  let depth = 0;
  let inString = false;
  for (let offset = 0; offset < json.length; offset += 1) {
    const character = json[offset];
    if (inString && character === '\\') offset += 1;
    else if (character === '"') inString = !inString;
    else if (inString) continue;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    if (depth > deepest) return offset;
  }
  return null;
}

function inWords(code: string): string {
  const words = code.replace(/([a-z])([A-Z])/gu, '$1 $2').toLowerCase();
  return words === '' ? 'it cannot be read' : words;
}

function boundSets(spec: Spec, work: BodyWork): readonly IndicatorSet[] {
  return [...namesOfData(spec)].map((name) => work.lookups.set(name)).filter((set) => set !== null);
}

/** Returns the indicators of a set that the spec names by id, as filters do; all of them where it names none. */
function shownIndicators({ indicators }: IndicatorSet, json: string): readonly Indicator[] {
  const named = indicators.filter(({ id }) => [`'${id}'`, `"${id}"`].some((quoted) => json.includes(quoted)));
  return named.length > 0 ? named : indicators;
}

function namesOfData(value: unknown, names = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(value)) for (const part of value) namesOfData(part, names);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      if (key === 'values' || key === 'datasets') continue;
      const name = key === 'data' ? (part as { name?: unknown } | null)?.name : undefined;
      if (typeof name === 'string') names.add(name);
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
