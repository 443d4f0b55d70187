import type { Archive } from '../../../model/archive.ts';
import type { FileContent } from '../../../model/file-cache.ts';
import type { Markdown } from '../../../model/markdown.ts';
import type { Bodies } from '../../../model/rendered-body.ts';
import type { Charts, RenderedChart } from '../../../model/rendered-chart.ts';
import { chartFileKinds, chartFilePath, type ChartFileKind } from '../../../model/site-path.ts';
import { formatBytes } from '../format-bytes.ts';
import type { Words } from '../../../words/words.ts';
import type { Links } from '../links.ts';
import { renderChartCsv } from './chart-csv.ts';
import { placesInTexts, placesOfIndicators, type ChartPlace } from './chart-places.ts';
import { drawChartFiles, type PictureCaches } from './draw-chart-files.ts';

/** A chart as a page shows it. */
export interface PlacedChart extends RenderedChart {
  /** What tells it from others on the page: `Figure 2: Fines`, or its title alone. */
  readonly name: string;
  /** None where the chart stands in a text of one line. */
  readonly downloads: readonly ChartDownload[];
}

/** A file of a chart as pages name it. */
interface ChartDownload {
  readonly href: string;
  /** `Data`, `Drawing`, `Picture`. */
  readonly text: string;
  /** `CSV, 2 KB`. */
  readonly kindAndSize: string;
}

/** A file of the website that is no page, with its content, made when it is written. */
export interface ChartFile {
  readonly path: string;
  readonly content: () => Promise<FileContent>;
}

/** The files of the charts of a website, and the charts with the addresses of theirs. */
export interface ChartFiles {
  readonly files: readonly ChartFile[];
  /** The chart of a text's request, on a page that speaks with these words. */
  inText(key: string, markdown: Markdown, words: Words): PlacedChart;
  /** The chart of an indicator's page. */
  onPage(key: string, place: { readonly path: string; readonly id: string }, words: Words): PlacedChart;
}

/** What the files of charts are made from. */
export interface ChartFileSources extends PictureCaches {
  readonly bodies: Bodies;
  readonly charts: Charts;
  readonly links: Links;
}

/**
 * Returns the files of all charts that stand in a text or on an indicator's page. Their names follow the id of the figure
 * on the page, so that they stay when the figures in it change; those of a text of many pages stand below the home page.
 * They hold what the chart shows and no more. The pictures are drawn here, since pages name their sizes.
 */
export async function buildChartFiles(archive: Archive, sources: ChartFileSources): Promise<ChartFiles> {
  const { bodies, charts, links } = sources;
  const inTexts = placesInTexts(archive, bodies);
  const places = [...[...inTexts.values()].flat(), ...placesOfIndicators(archive)];
  const keys = [...new Set(places.map(({ key }) => key))];
  const drawn = await drawChartFiles(
    keys.map((key) => charts.of(key)),
    sources,
  );

  const filesOf = (key: string): Readonly<Record<ChartFileKind, { bytes: number; content: ChartFile['content'] }>> => {
    const pictures = drawn.get(key);
    if (pictures === undefined) throw new RangeError(`No pictures of chart "${key}" were drawn.`);
    const csv = renderChartCsv(charts.of(key));
    return { csv: { bytes: Buffer.byteLength(csv), content: () => Promise.resolve(csv) }, ...pictures };
  };
  const placed = (key: string, place: Omit<ChartPlace, 'key'> | undefined, words: Words): PlacedChart => {
    const chart = charts.of(key);
    if (place === undefined) return { ...chart, name: chart.title, downloads: [] };
    const files = filesOf(key);
    return {
      ...chart,
      name: place.number === null ? chart.title : words.charts.figure(place.number, chart.title),
      downloads: chartFileKinds.map((kind) => ({
        href: links.href(chartFilePath(place.path, place.id, kind)),
        text: words.charts.downloads[kind],
        kindAndSize: `${kind.toUpperCase()}, ${formatBytes(files[kind].bytes)}`,
      })),
    };
  };
  return {
    files: places.flatMap(({ path, id, key }) =>
      chartFileKinds.map((kind) => ({
        path: chartFilePath(path, id, kind),
        content: () => filesOf(key)[kind].content(),
      })),
    ),
    inText: (key, markdown, words) =>
      placed(
        key,
        inTexts.get(markdown)?.find((place) => place.key === key),
        words,
      ),
    onPage: (key, place, words) => placed(key, { ...place, number: null }, words),
  };
}
