import type { Archive } from '../../../model/archive.ts';
import type { Markdown } from '../../../model/markdown.ts';
import type { Bodies, RenderedBody } from '../../../model/rendered-body.ts';
import { indicatorChartIds, sitePaths } from '../../../model/site-path.ts';
import { marks } from '../../markdown/slots.ts';
import { indicatorChartKey, processChartKey } from '../indicator-charts.ts';

/** Where a chart stands, as its files are named. */
export interface ChartPlace {
  /** Of the page; the home page's for a text that stands on many. */
  readonly path: string;
  /** The id of the chart's figure on that page, or what stands for it. */
  readonly id: string;
  /** The number of the figure in its text; null on an indicator's page, which does not number them. */
  readonly number: string | null;
  readonly key: string;
}

/** Returns the places of the charts in texts, by text, in their order there. */
export function placesInTexts(archive: Archive, bodies: Bodies): ReadonlyMap<Markdown, readonly ChartPlace[]> {
  const places = new Map<Markdown, readonly ChartPlace[]>();
  for (const { markdown, path, idPrefix } of listTexts(archive)) {
    if (markdown === null || places.has(markdown)) continue;
    const body = bodies.of(markdown);
    if (body.charts.length === 0) continue;
    const figures = figuresOf(body);
    places.set(
      markdown,
      figures.map(({ id, key }) => ({ path, id: `${idPrefix}${id}`, number: id.replace(/^figure-/u, ''), key })),
    );
  }
  return places;
}

/** Returns the places of the charts on indicators' pages. */
export function placesOfIndicators(archive: Archive): ChartPlace[] {
  return archive.indicatorSets
    .flatMap(({ indicators }) => indicators)
    .flatMap((indicator) => {
      const { path } = indicator;
      const keys = { values: indicatorChartKey(indicator), process: processChartKey(indicator) };
      return indicatorChartIds.flatMap((id) => {
        const key = keys[id];
        return key === null ? [] : [{ path, id, number: null, key }];
      });
    });
}

interface PlacedText {
  readonly markdown: Markdown | null;
  readonly path: string;
  /** As the view of the page has it, or what keeps the texts of many pages apart. */
  readonly idPrefix: string;
}

/** The texts in blocks, each once. */
function* listTexts(archive: Archive): Generator<PlacedText> {
  for (const { body, path } of archive.reports) yield { markdown: body, path, idPrefix: '' };
  for (const { preamble, publicSummary, entries, path } of archive.minutes) {
    yield { markdown: preamble, path, idPrefix: 'preamble-' };
    yield { markdown: publicSummary, path, idPrefix: 'private-' };
    for (const { body, anchor } of entries) yield { markdown: body, path, idPrefix: `${anchor}-` };
  }
  for (const meeting of archive.meetings) {
    const { path } = meeting;
    yield { markdown: meeting.notice, path, idPrefix: 'notice-' };
    for (const { purpose, standingText, standingSlug, anchor } of meeting.agenda?.items ?? []) {
      yield { markdown: purpose, path, idPrefix: `${anchor}-purpose-` };
      yield { markdown: standingText, path: sitePaths.home, idPrefix: `standing-${standingSlug ?? ''}-` };
    }
  }
  for (const { termsOfReference, path } of archive.committees) yield { markdown: termsOfReference, path, idPrefix: '' };
  for (const { profile, path } of archive.people) yield { markdown: profile, path, idPrefix: '' };
  for (const { body, path } of archive.pages) yield { markdown: body, path, idPrefix: '' };
  for (const { reason, path } of archive.removed) yield { markdown: reason, path, idPrefix: '' };
  const { about, recording, paperless } = archive.council;
  for (const [name, markdown] of Object.entries({ about, recording, paperless })) {
    yield { markdown, path: sitePaths.home, idPrefix: `${name}-` };
  }
}

const figure = new RegExp(`id="${marks.id}([^"]*)"[^<>]*>\\s*${marks.chart}([^${marks.end}]*)${marks.end}`, 'gu');

function figuresOf({ html }: RenderedBody): { readonly id: string; readonly key: string }[] {
  return [...html.matchAll(figure)].map(([, id = '', key = '']) => ({ id, key }));
}
