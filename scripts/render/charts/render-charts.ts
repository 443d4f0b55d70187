import { createHash } from 'node:crypto';
import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic, SourcePosition } from '../../diagnostics/diagnostic.ts';
import type { Cache } from '../../model/cache.ts';
import type { ChartRequest } from '../../model/figures/chart-request.ts';
import type { IndicatorSet } from '../../model/figures/indicator-set.ts';
import type { Charts, RenderedChart } from '../../model/rendered-chart.ts';
import { english } from '../../words/en/english.ts';
import { wordsFor } from '../../words/words-of.ts';
import type { Words } from '../../words/words.ts';
import type { ChartPlan, Spec } from './chart-plan.ts';
import { checkPicture, PictureTooLargeError } from './check-picture.ts';
import { loadDrawer, type Drawer } from './draw-spec.ts';
import { finishSvg } from './finish-svg.ts';
import { chartWidth, subtitleText, titleText } from './house-style.ts';
import { loadTextRuler, type TextRuler } from './measure-text.ts';
import { planIndicatorChart } from './plan-indicator-chart.ts';
import { periodLabels, planSpecChart } from './plan-spec-chart.ts';
import { TooSlowError } from './run-within.ts';
import { buildSpecTable } from './spec-table.ts';
import { wrapText } from './wrap-text.ts';

/** What rendering charts needs beside the requests. */
export interface ChartOptions {
  readonly cache: Cache;
  /** Stands for the program itself: charts kept by another version of it are not used. */
  readonly fingerprint: string;
  /** The sets that specs may bind their data to, in the words of the text that has the spec. */
  readonly indicatorSetsIn: (words: Words) => readonly IndicatorSet[];
}

/**
 * Returns the charts that bodies ask for, each drawn once, and what is wrong with them. A chart that cannot be drawn is
 * an error in `diagnostics` and missing from `charts`. Where a chart has not changed since the last build, it is taken
 * from the cache, and Vega is not even loaded.
 */
export async function renderCharts(
  requests: readonly ChartRequest[],
  { cache, fingerprint, indicatorSetsIn }: ChartOptions,
): Promise<{ charts: Charts; diagnostics: Diagnostic[] }> {
  const rendered = new Map<string, RenderedChart>();
  const diagnostics: Diagnostic[] = [];
  const ruler = requests.length === 0 ? null : await loadTextRuler();
  let drawer: Promise<Drawer> | null = null;

  for (const request of requests) {
    if (ruler === null || rendered.has(request.key)) continue;
    const words = wordsOfRequest(request);
    const sets = indicatorSetsIn(words);
    const planned = request.kind === 'spec' ? planSpecChart(request, sets, ruler) : planIndicatorChart(request, ruler);
    diagnostics.push(...planned.diagnostics);
    if (planned.plan === null) continue;
    const { plan } = planned;
    const hash = createHash('sha256')
      .update(JSON.stringify([fingerprint, request.key, words.language, plan]))
      .digest('hex');
    const kept = cache.get('charts', hash);
    if (kept !== null) {
      const entry = JSON.parse(kept) as KeptChart;
      rendered.set(request.key, entry.chart);
      diagnostics.push(...doubts(entry.warnings, request.at));
      continue;
    }
    drawer ??= loadDrawer(ruler);
    try {
      const entry = await renderChart(request, plan, await drawer, { ruler, words, sets });
      cache.set('charts', hash, JSON.stringify(entry));
      rendered.set(request.key, entry.chart);
      diagnostics.push(...doubts(entry.warnings, request.at));
    } catch (error) {
      // A spec that Vega cannot read is a slip of its author; in a chart of indicators it is a fault of the program.
      if (request.kind !== 'spec') throw error;
      if (error instanceof TooSlowError || error instanceof PictureTooLargeError) {
        diagnostics.push(diagnose('CHART_TOO_LARGE', request.at, { where: '', reason: error.message }));
        continue;
      }
      const reason = error instanceof Error ? error.message : String(error);
      diagnostics.push(diagnose('CHART_INVALID', request.at, { reason: asSentence(reason) }));
    }
  }

  return { charts: { of: (key) => chartOf(rendered, key) }, diagnostics };
}

/** A chart as the cache keeps it, with what was said while it was drawn, so that a second build says it again. */
interface KeptChart {
  readonly chart: RenderedChart;
  readonly warnings: readonly string[];
}

async function renderChart(
  request: ChartRequest,
  plan: ChartPlan,
  drawer: Drawer,
  { ruler, words, sets }: { readonly ruler: TextRuler; readonly words: Words; readonly sets: readonly IndicatorSet[] },
): Promise<KeptChart> {
  const { title, subtitle, description, source, refine } = plan;
  const heading = { title: titleSpec(plan, ruler) };
  const first = await drawer.draw({ ...plan.spec, ...heading }, words);
  const last = refine === null ? first : await drawer.draw({ ...refine(first.rows), ...heading }, words);
  const { svg, warnings, rows } = last;
  const table =
    plan.table ??
    buildSpecTable(title, request.kind === 'spec' ? request.spec : {}, rows, {
      periodLabels: periodLabels(sets, 'label'),
      words,
    });
  const naming = { key: request.key, title, description };
  if (request.kind === 'spec') checkPicture(svg);
  return {
    chart: { ...naming, language: words.language, subtitle, source, svg: finishSvg(svg, naming), table },
    warnings: request.kind === 'spec' ? [...new Set(warnings)].filter(isForAuthors) : [],
  };
}

function wordsOfRequest(request: ChartRequest): Words {
  if (request.kind === 'spec') return wordsFor(request.language, english);
  return request.indicators[0]?.set.words ?? english;
}

function titleSpec({ title, subtitle }: ChartPlan, ruler: TextRuler): Spec {
  const lines = wrapText(title, chartWidth - 8, titleText, ruler);
  return subtitle === null
    ? { text: lines }
    : { text: lines, subtitle: wrapText(subtitle, chartWidth - 8, subtitleText, ruler) };
}

function doubts(warnings: readonly string[], at: SourcePosition): readonly Diagnostic[] {
  return warnings.map((warning) => diagnose('CHART_DOUBTFUL', at, { reason: asSentence(warning) }));
}

/** Sizes are set by the house, so what Vega thinks of them is no business of the author's. */
function isForAuthors(warning: string): boolean {
  return !warning.startsWith('Dropping "fit');
}

/** A message of Vega's on one line, short enough to read, with a full stop. */
function asSentence(message: string): string {
  const line = message.replace(/\s+/gu, ' ').trim();
  // Vega prints the whole spec after these words.
  if (line.startsWith('Invalid specification'))
    return 'it has no "mark", and no "layer", "concat" or "facet" with one.';
  const short = line.length > 160 ? `${line.slice(0, 160)}…` : line;
  return /[.…]$/u.test(short) ? short : `${short}.`;
}

function chartOf(rendered: ReadonlyMap<string, RenderedChart>, key: string): RenderedChart {
  const chart = rendered.get(key);
  if (chart === undefined) throw new RangeError(`No chart "${key}" was drawn.`);
  return chart;
}
