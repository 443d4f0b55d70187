import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatText } from '../diagnostics/format-text.ts';
import type { BuildOutcome } from '../job.ts';
import { loadTextOutliner } from '../render/charts/outline-text.ts';
import { drawPng } from '../render/web/charts/draw-png.ts';
import { copyRoot, type BuiltRoot } from './built-root.ts';

const small = join(import.meta.dirname, 'golden/small/root');
const months = Array.from({ length: 14 }, (_, index) => {
  const month = index + 3;
  return `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
});

/** What the two roots differ in: none of it may be seen in the public edition. */
interface Secrets {
  readonly women: number;
  readonly alone: number;
  readonly reviewed: number;
  readonly word: string;
}
const one: Secrets = { women: 3, alone: 2, reviewed: 0.2, word: 'trefoil' };
const other: Secrets = { women: 4, alone: 5, reviewed: 0.3, word: 'quatrefoil' };
const all = 1476;
/** Of the first root: beside the small number, so large that it can stand nowhere by chance. */
const beside = all - one.women;

function setWith({ women, alone, reviewed, word }: Secrets): object {
  const values = (at: (index: number) => number): Record<string, number> =>
    Object.fromEntries(months.map((key, index) => [key, at(index)]));
  const womenAt = (index: number) => (index === 2 ? women : 700 + ((index * 37) % 50));
  const allAt = (index: number) => (index === 2 ? all : 2000 + ((index * 53) % 70));
  const common = { unit: 'count', polarity: 'bigger-is-better', aggregate: 'sum', targets: { '2025/26': 9000 } };
  const secret = months[2] ?? '';
  const year = months.slice(0, 12).reduce((sum, _, index) => sum + womenAt(index), 0);
  return {
    id: 'visits',
    title: 'Visits',
    frequency: 'month',
    yearStarts: '04',
    rag: { basis: 'year-to-date', amberWithin: 0.1, measure: 'relative', owner: 'Drainage Board' },
    disclosure: {
      profile: 'dfe',
      members: 'full',
      totals: [{ total: 'visits-all', parts: ['visits-women', 'visits-men'] }],
      shares: [{ indicator: 'visits-reviewed', of: 'visits-all' }],
    },
    indicators: [
      {
        ...common,
        id: 'visits-women',
        title: 'Women who came',
        values: values(womenAt),
        yearToDate: { '2025/26': year },
        notes: { [secret]: `A note on a ${word}` },
        overrides: { [secret]: { rag: 'green', reason: `Set for a ${word}` } },
      },
      { ...common, id: 'visits-men', title: 'Men who came', values: values((index) => allAt(index) - womenAt(index)) },
      { ...common, id: 'visits-all', title: 'All who came', values: values(allAt) },
      {
        ...common,
        id: 'visits-alone',
        title: 'Came alone',
        values: values((index) => (index === 4 ? alone : 20 + index)),
      },
      {
        id: 'visits-reviewed',
        title: 'Reviewed',
        unit: 'percent',
        decimals: 1,
        polarity: 'bigger-is-better',
        aggregate: 'mean',
        values: values((index) => (index === 2 ? reviewed : 40 + index)),
      },
      {
        id: 'visits-share',
        title: 'Share of women',
        unit: 'percent',
        decimals: 3,
        polarity: 'bigger-is-better',
        aggregate: 'ratio',
        numerator: 'visits-women',
        denominator: 'visits-all',
      },
    ],
  };
}

const ids = ['women', 'men', 'all', 'alone', 'reviewed', 'share'].map((name) => `visits-${name}`);
const spec = {
  title: 'Visits by month',
  description: 'Bar chart of visits.',
  data: { name: 'visits' },
  mark: 'bar',
  encoding: { x: { field: 'period' }, y: { field: 'value', type: 'quantitative' }, color: { field: 'title' } },
};
const page = [
  '---\ntitle: Visits\n---\n',
  ...ids.flatMap((id) =>
    ['value', 'year-to-date', 'rag', 'change'].flatMap((of) =>
      ['2025-06', '2025-08', '2025/26'].map((period) => `:value[${id}]{period=${period} of=${of}}`),
    ),
  ),
  '::table{set=visits}',
  '::scorecard{set=visits}',
  ...['line', 'bar', 'stacked-bar', 'small-multiples'].map(
    (kind) => `::chart{indicators="${ids.slice(0, 3).join(' ')}" kind=${kind} title="By ${kind}"}`,
  ),
  ...ids.map((id) => `::chart{indicator=${id} kind=spc title="How ${id} moves"}`),
  `\`\`\`vega-lite\n${JSON.stringify(spec)}\n\`\`\``,
].join('\n\n');

async function rootWith(secrets: Secrets): Promise<BuiltRoot> {
  const root = await copyRoot(small);
  await mkdir(join(root.root, 'data/indicators'), { recursive: true });
  await writeFile(join(root.root, 'data/indicators/visits.json'), JSON.stringify(setWith(secrets), null, 2));
  await writeFile(join(root.root, 'content/pages/visits.md'), page);
  return root;
}

/** How many came in the last month, which line charts write beside their last point. */
const newest = 2059;

/** The shapes of letters in an SVG in their order, without their places. */
function shapesOf(svg: string): string {
  return [...svg.matchAll(/ d="([^"]*)"/gu)].map(([, path = '']) => path.replace(/M-?\d+ -?\d+/gu, '|')).join(';');
}

let roots: readonly BuiltRoot[] = [];
let outcomes: readonly BuildOutcome[] = [];
beforeAll(async () => {
  roots = [await rootWith(one), await rootWith(other)];
  outcomes = [await roots[0]!.build('public'), await roots[1]!.build('public')];
});
afterAll(async () => {
  for (const root of roots) await root.remove();
});

describe('two roots that differ only in what they withhold', () => {
  it('give the same public edition, byte by byte', async () => {
    const [first, second] = [await roots[0]!.output('public'), await roots[1]!.output('public')];
    expect(first.paths.length).toBeGreaterThan(20);
    expect(first.paths).toEqual(second.paths);
    for (const path of first.paths) {
      expect(Buffer.compare(await first.readBytes(path), await second.readBytes(path)), path).toBe(0);
    }
  });

  it('are told the same about', () => {
    const [first, second] = outcomes.map(({ diagnostics, lineOf }) => formatText(diagnostics, lineOf));
    expect(first).toBe(second);
    expect(outcomes[0]!.summary, first).not.toBeNull();
  });
});

describe('the public edition of a set that withholds', () => {
  it('holds no withheld number in any file, nor what was said of it', async () => {
    const output = await roots[0]!.output('public');
    const sought = new RegExp(String.raw`\b(?:${beside}|${beside.toLocaleString('en-GB')})\b|\b${one.word}`, 'u');
    for (const path of output.paths.filter((name) => /\.(?:html|json|csv|svg|xml|txt|ics)$/u.test(name))) {
      expect(sought.exec(await output.readText(path))?.[0], path).toBeUndefined();
    }
  });

  it('draws no withheld number in the outlines of a chart, and no picture but from them', async () => {
    const output = await roots[0]!.output('public');
    const outliner = await loadTextOutliner();
    const drawingOf = (text: string, weight: number): string =>
      shapesOf(outliner.outline(`<text font-size="13px" font-weight="${weight}">${text}</text>`));
    const written = [beside, newest].map((number) => [String(number), number.toLocaleString('en-GB')]);
    const [sought, shown] = written.map((texts) =>
      texts.flatMap((text) => [drawingOf(text, 400), drawingOf(text, 600)]),
    );
    let drawn = 0;
    const charts = output.paths.filter((path) => /\/charts\/.*\.svg$/u.test(path));
    expect(charts.length).toBeGreaterThan(12);
    for (const path of charts) {
      const svg = await output.readText(path);
      const shapes = shapesOf(svg);
      expect(sought!.filter((one) => shapes.includes(one)).length, path).toBe(0);
      if (shown!.some((one) => shapes.includes(one))) drawn += 1;
      const png = await output.readBytes(path.replace(/svg$/u, 'png'));
      expect(Buffer.compare(await drawPng(svg), png), path).toBe(0);
    }
    // Were the number drawn, it would be found as this one is.
    expect(drawn).toBeGreaterThan(0);
  });

  it('says at its place that a number is withheld, and on the scorecard by which rule', async () => {
    const output = await roots[0]!.output('public');
    const csv = await output.readText('/indicators/visits.csv');
    for (const id of ['women', 'men', 'reviewed', 'share']) {
      expect(csv).toMatch(new RegExp(`^visits-${id},.*,value,2025-06,,c,`, 'mu'));
    }
    expect(csv).toMatch(/^visits-women,.*,year-to-date,2025\/26,,c,grey,/mu);
    expect(await output.readText('/indicators/visits/index.html')).toContain('Numbers from 1 to 5 are withheld');
  });
});

describe("the members' edition", () => {
  it('shows every figure where the set says so', async () => {
    await roots[0]!.build('members');
    const csv = await (await roots[0]!.output('members')).readText('/indicators/visits.csv');
    expect(csv).toMatch(new RegExp(`^visits-men,.*,value,2025-06,${beside},,`, 'mu'));
    expect(csv).toContain(one.word);
  });
});
