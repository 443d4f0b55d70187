import type { Archive } from '../../../model/archive.ts';
import type { Markdown } from '../../../model/markdown.ts';
import type { Bodies, RenderedBody } from '../../../model/rendered-body.ts';
import type { Charts, RenderedChart } from '../../../model/rendered-chart.ts';
import { chartFilePath, indicatorChartIds } from '../../../model/site-path.ts';
import { marks } from '../../markdown/slots.ts';
import { indicatorChartKey, processChartKey } from '../indicator-charts.ts';
import type { Links } from '../links.ts';
import { renderChartCsv } from './chart-csv.ts';
import { standAlone } from './stand-alone-svg.ts';

/** A chart as a page shows it. */
export interface PlacedChart extends RenderedChart {
  /** Null where the chart stands in a text of many pages, and so on none of its own. */
  readonly downloads: { readonly csvHref: string; readonly svgHref: string } | null;
}

/** A chart's file: its path, and its text, made only when it is written. */
interface ChartFile {
  readonly path: string;
  readonly text: () => string;
}

/** The files of the charts of a website, and the charts with the addresses of theirs. */
export interface ChartFiles {
  readonly files: readonly ChartFile[];
  /** The chart of a text's request. */
  inText(key: string, markdown: Markdown): PlacedChart;
  /** The chart of an indicator's page. */
  onPage(key: string, path: string, id: string): PlacedChart;
}

interface Place {
  readonly path: string;
  /** The id of the chart's figure on that page, or what stands for it. */
  readonly id: string;
  readonly key: string;
}

/**
 * Returns the files of all charts that stand in a text of one page or on an indicator's. Their names follow the id of
 * the figure on the page, so that they stay when the figures in it change. They hold what the chart shows and no more.
 */
export function buildChartFiles(archive: Archive, bodies: Bodies, charts: Charts, links: Links): ChartFiles {
  const texts = new Map<Markdown, readonly Place[]>();
  for (const { markdown, path, idPrefix } of listOwnTexts(archive)) {
    const body = markdown === null ? null : bodies.of(markdown);
    if (markdown === null || body === null || body.charts.length === 0) continue;
    texts.set(
      markdown,
      figuresOf(body).map(({ id, key }) => ({ path, id: `${idPrefix}${id}`, key })),
    );
  }
  const places = [...[...texts.values()].flat(), ...placesOfIndicators(archive)];
  const withFiles = (key: string, place: Omit<Place, 'key'> | undefined): PlacedChart => ({
    ...charts.of(key),
    downloads:
      place === undefined
        ? null
        : {
            csvHref: links.href(chartFilePath(place.path, place.id, 'csv')),
            svgHref: links.href(chartFilePath(place.path, place.id, 'svg')),
          },
  });
  return {
    files: places.flatMap(({ path, id, key }) => [
      { path: chartFilePath(path, id, 'csv'), text: () => renderChartCsv(charts.of(key).table) },
      { path: chartFilePath(path, id, 'svg'), text: () => standAlone(charts.of(key).svg) },
    ]),
    inText: (key, markdown) =>
      withFiles(
        key,
        texts.get(markdown)?.find((place) => place.key === key),
      ),
    onPage: (key, path, id) => withFiles(key, { path, id }),
  };
}

function placesOfIndicators(archive: Archive): Place[] {
  return archive.indicatorSets
    .flatMap(({ indicators }) => indicators)
    .flatMap((indicator) => {
      const { path } = indicator;
      const keys = { values: indicatorChartKey(indicator), process: processChartKey(indicator) };
      return indicatorChartIds.flatMap((id) => {
        const key = keys[id];
        return key === null ? [] : [{ path, id, key }];
      });
    });
}

interface OwnText {
  readonly markdown: Markdown | null;
  readonly path: string;
  /** As the view of the page has it. */
  readonly idPrefix: string;
}

/** The texts in blocks that belong to one page each. */
function* listOwnTexts(archive: Archive): Generator<OwnText> {
  for (const { body, path } of archive.reports) yield { markdown: body, path, idPrefix: '' };
  for (const { preamble, publicSummary, entries, path } of archive.minutes) {
    yield { markdown: preamble, path, idPrefix: 'preamble-' };
    yield { markdown: publicSummary, path, idPrefix: 'private-' };
    for (const { body, anchor } of entries) yield { markdown: body, path, idPrefix: `${anchor}-` };
  }
  for (const meeting of archive.meetings) {
    const { path } = meeting;
    yield { markdown: meeting.notice, path, idPrefix: 'notice-' };
    for (const { purpose, anchor } of meeting.agenda?.items ?? []) {
      yield { markdown: purpose, path, idPrefix: `${anchor}-purpose-` };
    }
  }
  for (const { termsOfReference, path } of archive.committees) yield { markdown: termsOfReference, path, idPrefix: '' };
  for (const { profile, path } of archive.people) yield { markdown: profile, path, idPrefix: '' };
  for (const { body, path } of archive.pages) yield { markdown: body, path, idPrefix: '' };
}

const figure = new RegExp(`id="${marks.id}([^"]*)"[^<>]*>\\s*${marks.chart}([^${marks.end}]*)${marks.end}`, 'gu');

function figuresOf({ html }: RenderedBody): { readonly id: string; readonly key: string }[] {
  return [...html.matchAll(figure)].map(([, id = '', key = '']) => ({ id, key }));
}
