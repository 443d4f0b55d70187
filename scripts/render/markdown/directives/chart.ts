import { createHash } from 'node:crypto';
import { nearest } from '../../../diagnostics/nearest.ts';
import type { IndicatorChartRequest } from '../../../model/figures/chart-request.ts';
import type { Indicator } from '../../../model/figures/indicator-set.ts';
import type { BodyWork } from '../body-work.ts';
import { hashIndicator } from '../needs.ts';
import { chartSlot, escapeText, markedId } from '../slots.ts';
import { anyOf, type DirectiveUse } from './directive-use.ts';
import { findCitedList, findSet, findStretch, namesOf, setsOf } from './find-cited.ts';

const kinds = ['line', 'bar', 'stacked-bar', 'small-multiples', 'spc'] as const;

/** Returns the figure of a `::chart{…}` with the slot for its chart, or null where its data are not found (reported). */
export function renderChart(use: DirectiveUse, work: BodyWork): string | null {
  const attribute = use.attributes.has('indicators') ? 'indicators' : 'indicator';
  if (findSet(use, work) === null) return null;
  const indicators = findCitedList(attribute, use, work);
  const kind = readKind(use, work);
  if (indicators === null || kind === null) return null;
  const periods = readPeriods(indicators, use, work);
  if (periods === undefined) return null;
  const asked = {
    kind: 'indicators' as const,
    chart: kind,
    title: use.attributes.get('title') ?? null,
    description: use.attributes.get('description') ?? null,
    periods,
  };
  const key = keyOf([asked, namesOf(indicators), indicators.map(hashIndicator)]);
  const request: IndicatorChartRequest = { ...asked, key, at: use.at, indicators };
  work.charts.push(request);
  const figure = chartFigure(key, request.title ?? defaultTitle(indicators), work);
  work.citations.addBlock(indicators, 'chart');
  return figure;
}

/** Returns a numbered figure around the slot of a chart. */
export function chartFigure(key: string, title: string, work: BodyWork): string {
  const { id, number } = work.nextFigure();
  // The drawing shows its own title; the caption repeats it only for those who do not see it.
  const hidden = title === '' ? '' : `<span class="visually-hidden">: ${escapeText(title)}</span>`;
  const words = `${escapeText(work.words.body.figure(number))}${hidden}`;
  const caption = `<figcaption id="${markedId(`${id}-caption`)}">${words}</figcaption>`;
  const attributes = `class="figure figure-chart" id="${markedId(id)}" aria-labelledby="${markedId(`${id}-caption`)}"`;
  return `<figure ${attributes}>\n${chartSlot(key)}\n${caption}\n</figure>\n`;
}

/** Returns the key of a chart: short, fit for an id, and the same for the same request and data. */
export function keyOf(request: unknown): string {
  return `c${createHash('sha256').update(JSON.stringify(request)).digest('hex').slice(0, 12)}`;
}

function defaultTitle(indicators: readonly Indicator[]): string {
  const [first, second, ...others] = indicators;
  if (first === undefined) return '';
  if (second === undefined) return first.title;
  return others.length === 0
    ? `${first.title}; ${second.title}`
    : setsOf(indicators)
        .map(({ title }) => title)
        .join('; ');
}

function readKind(use: DirectiveUse, work: BodyWork): (typeof kinds)[number] | null {
  const value = use.attributes.get('kind') ?? 'line';
  const kind = kinds.find((known) => known === value);
  if (kind !== undefined) return kind;
  const facts = {
    attribute: 'kind',
    directive: '::chart',
    value,
    allowed: anyOf(kinds),
    nearest: nearest(value, kinds),
  };
  work.report('DIRECTIVE_ATTRIBUTE_INVALID', use.placeOf('kind'), facts);
  return null;
}

/** First and last period; null for all there are, undefined where what was typed names none (reported). */
function readPeriods(
  indicators: readonly Indicator[],
  use: DirectiveUse,
  work: BodyWork,
): IndicatorChartRequest['periods'] | undefined {
  const set = indicators[0]?.set;
  const { from, to, periods } = Object.fromEntries(use.attributes) as Record<string, string | undefined>;
  if (set === undefined || (from === undefined && to === undefined && periods === undefined)) return null;
  const first = from ?? set.periods[0]?.key ?? '';
  const last = to ?? set.periods.at(-1)?.key ?? '';
  const attribute = periods === undefined ? (from === undefined ? 'to' : 'from') : 'periods';
  const stretch = findStretch(periods ?? `${first}..${last}`, attribute, use, set, work);
  return stretch === null ? undefined : { from: stretch.range.from.key, to: stretch.range.to.key };
}
