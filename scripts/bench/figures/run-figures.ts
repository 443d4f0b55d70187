// A process of its own, so that its memory is that of figures alone: `run-figures.ts root`, a folder it may write to.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRoot } from '../../load/read-root.ts';
import type { Cache } from '../../model/cache.ts';
import { buildIndicatorSets } from '../../model/figures/build-indicator-sets.ts';
import type { ChartRequest } from '../../model/figures/chart-request.ts';
import type { IndicatorSet } from '../../model/figures/indicator-set.ts';
import { checkFigures } from '../../model/figures/check-figures.ts';
import { renderCharts } from '../../render/charts/render-charts.ts';
import { chartGallery } from '../../testing/figures/chart-gallery.ts';
import { validateRoot } from '../../validate/validate-root.ts';
import { generateSet } from './generate-set.ts';

const [folder = ''] = process.argv.slice(2);
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const say = (what: string, figure: string, aim = ''): void =>
  void process.stdout.write(`${what.padEnd(58)} ${figure.padStart(18)}   ${aim}\n`);
const met = (is: boolean): string => (is ? '' : ' NOT MET');

async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** A cache in memory that counts what was drawn. */
function countingCache(): Cache & { drawn: number } {
  const kept = new Map<string, string>();
  return {
    drawn: 0,
    get: (kind, key) => kept.get(`${kind}/${key}`) ?? null,
    set(kind, key, value) {
      this.drawn += 1;
      kept.set(`${kind}/${key}`, value);
    },
  };
}

const draw = (requests: readonly ChartRequest[], cache: Cache): Promise<unknown> =>
  renderCharts(requests, { cache, fingerprint: 'bench', indicatorSetsIn: () => [] });

/** A build loads the fonts and Vega once, so charts of a kind are drawn together and each counts as its share. */
async function measureKinds(): Promise<void> {
  const requests = chartGallery();
  await draw(requests, countingCache());
  const byKind = Map.groupBy(requests, (request) =>
    request.kind === 'spec' ? 'an author’s spec, drawn twice' : request.chart,
  );
  for (const [kind, some] of [...byKind, ['all kinds', requests] as const]) {
    const runs: number[] = [];
    for (let run = 0; run < 5; run += 1) runs.push(await timed(() => draw(some, countingCache())));
    const ms = median(runs) / some.length;
    say(
      `A chart, ${kind} (mean of ${some.length}, median of 5)`,
      `${ms.toFixed(1)} ms`,
      `at most 15 ms${met(ms <= 15)}`,
    );
  }
}

async function measureSet(): Promise<readonly IndicatorSet[]> {
  generateSet(folder, 500, 120);
  let sets: readonly IndicatorSet[] = [];
  const runs: number[] = [];
  const parses: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    runs.push(
      await timed(async () => {
        const { root } = await readRoot(folder, { edition: 'public' });
        const valid = validateRoot(root, { today: null, machineDay: '2030-01-01' });
        if (valid.root === null) throw new Error('The generated set is not valid.');
        sets = buildIndicatorSets(valid.root.indicatorSets, 'public');
        checkFigures(valid.root.indicatorSets, 'public');
      }),
    );
    parses.push(
      await timed(() => JSON.parse(readFileSync(join(folder, 'data/indicators/large.json'), 'utf8')) as unknown),
    );
  }
  const seconds = median(runs) / 1000;
  say(
    '500 indicators of 120 months, to figures (median of 5)',
    `${seconds.toFixed(2)} s`,
    `less than 1 s${met(seconds < 1)}`,
  );
  say('the same, beside reading the file as JSON alone', `ratio ${(median(runs) / median(parses)).toFixed(0)}`);
  return sets;
}

async function measureMany(sets: readonly IndicatorSet[]): Promise<void> {
  const indicators = sets[0]?.indicators ?? [];
  const kinds = ['line', 'bar', 'stacked-bar', 'spc'] as const;
  const at = { file: 'bench.md', line: 1, column: 1 };
  const requests = indicators.flatMap((indicator) =>
    kinds.map((chart): ChartRequest => {
      const words = { title: null, description: null, periods: null };
      return { kind: 'indicators', key: `${indicator.id}-${chart}`, at, chart, indicators: [indicator], ...words };
    }),
  );
  const cache = countingCache();
  const first = await timed(() => draw(requests, cache));
  const megabytes = process.resourceUsage().maxRSS / 1024;
  say(
    `${requests.length} charts of 120 months, from nothing`,
    `${(first / 1000).toFixed(1)} s`,
    `${cache.drawn} drawn`,
  );
  say('memory at most, with the set and the gallery', `${megabytes.toFixed(0)} MB`);
  cache.drawn = 0;
  const second = await timed(() => draw(requests, cache));
  say(
    'the same, nothing changed',
    `${(second / 1000).toFixed(1)} s`,
    `${cache.drawn} drawn, 0 expected${met(cache.drawn === 0)}`,
  );
}

const sets = await measureSet();
await measureKinds();
await measureMany(sets);
