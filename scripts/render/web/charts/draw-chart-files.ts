import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import type { Cache } from '../../../model/cache.ts';
import type { FileCache, FileContent } from '../../../model/file-cache.ts';
import type { RenderedChart } from '../../../model/rendered-chart.ts';
import { loadTextRuler } from '../../charts/measure-text.ts';
import { loadTextOutliner } from '../../charts/outline-text.ts';
import { drawPng } from './draw-png.ts';
import { standAlone, type StandAloneTools } from './stand-alone-svg.ts';

/** What a chart's pictures are kept in. */
export interface PictureCaches {
  /** Knows the size and hash of each picture. */
  readonly cache: Cache;
  /** Holds the pictures themselves. */
  readonly files: FileCache;
  readonly fingerprint: string;
}

/** A picture of a chart that can be had when it is written. */
interface DrawnPicture {
  readonly bytes: number;
  content(): Promise<FileContent>;
}

/** The pictures of one chart. */
export interface ChartPictures {
  readonly svg: DrawnPicture;
  readonly png: DrawnPicture;
}

interface KeptPictures {
  readonly svg: { readonly bytes: number; readonly sha256: string };
  readonly png: { readonly bytes: number; readonly sha256: string };
}

/**
 * Draws the pictures of charts for download, each chart once, several at a time, and returns them by the chart's key. The
 * PNG is drawn from the very SVG that is published, so that neither shows what the other does not. What has not changed
 * since the last build is not drawn again, and never more pictures are in memory than are being drawn.
 */
export async function drawChartFiles(
  charts: readonly RenderedChart[],
  caches: PictureCaches,
): Promise<ReadonlyMap<string, ChartPictures>> {
  let tools: Promise<StandAloneTools> | null = null;
  const draw = async (chart: RenderedChart): Promise<Record<'svg' | 'png', Uint8Array>> => {
    tools ??= loadTools();
    const svg = standAlone(chart, await tools);
    return { svg: Buffer.from(svg), png: await drawPng(svg) };
  };

  const drawn = new Map<string, ChartPictures>();
  const waiting = [...new Map(charts.map((chart) => [chart.key, chart])).values()].values();
  const work = async (): Promise<void> => {
    for (const chart of waiting) drawn.set(chart.key, await picturesOf(chart, draw, caches));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return drawn;
}

async function picturesOf(
  chart: RenderedChart,
  draw: (chart: RenderedChart) => Promise<Record<'svg' | 'png', Uint8Array>>,
  { cache, files, fingerprint }: PictureCaches,
): Promise<ChartPictures> {
  const key = hashOf(JSON.stringify([fingerprint, chart.svg, chart.source, chart.language]));
  const known = cache.get('chart-pictures', key);
  let facts: KeptPictures;
  if (known === null) {
    const { svg, png } = await draw(chart);
    facts = { svg: await keep(svg, files), png: await keep(png, files) };
    cache.set('chart-pictures', key, JSON.stringify(facts));
  } else {
    facts = JSON.parse(known) as KeptPictures;
  }
  const picture = (kind: 'svg' | 'png'): DrawnPicture => ({
    bytes: facts[kind].bytes,
    // A cache that could not keep the picture, or lost it, does not harm the build.
    content: async () => {
      const keptAt = await files.find(facts[kind].sha256);
      return keptAt === null ? (await draw(chart))[kind] : { keptAt };
    },
  });
  return { svg: picture('svg'), png: picture('png') };
}

async function keep(content: Uint8Array, files: FileCache): Promise<KeptPictures['svg']> {
  const sha256 = hashOf(content);
  await files.set(sha256, content);
  return { bytes: content.length, sha256 };
}

async function loadTools(): Promise<StandAloneTools> {
  const [ruler, outliner] = await Promise.all([loadTextRuler(), loadTextOutliner()]);
  return { ruler, outliner };
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
