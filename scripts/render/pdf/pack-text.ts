import { wordsFor } from '../../words/words-of.ts';
import type { Words } from '../../words/words.ts';
import type { Archive } from '../../model/archive.ts';
import { findSet } from '../../model/figures/find-set.ts';
import type { Markdown } from '../../model/markdown.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Bodies } from '../../model/rendered-body.ts';
import type { Charts, RenderedChart } from '../../model/rendered-chart.ts';
import { prefixChartIds } from '../charts/prefix-chart-ids.ts';
import { escapeHtml } from '../html/escape-html.ts';
import { fillBody, withoutParagraph } from '../markdown/fill-body.ts';
import { renderPrintedScorecard } from '../scorecard/render-scorecard.ts';
import type { RecordedOutcome } from '../registers/register.ts';
import type { MappedPaper } from './build-page-map.ts';
import type { PackPaper } from './list-papers.ts';
import type { Piece } from './list-pieces.ts';
import { mendHtml } from './mend-html.ts';
import { unknownPage, type KnownPages, type PageSlots } from './page-slots.ts';
import { pictureAddress } from './read-pictures.ts';

/** Turns Markdown of the archive into the HTML of a printed pack. */
export interface PackText {
  /** As block elements; an empty string for no text. Ids within it are prefixed. */
  block(markdown: Markdown | null, paper?: PackPaper, part?: string): string;
  /** To stand within a line. */
  inline(markdown: Markdown | null, paper?: PackPaper): string;
  /** What an outcome of minutes says, apart from them: without ids and charts, its references leading to their page. */
  outcome(recorded: RecordedOutcome): string;
}

/** What the text of a pack needs. */
export interface PackTextSources {
  readonly archive: Archive;
  readonly piece: Piece;
  readonly bodies: Bodies;
  readonly charts: Charts;
  readonly mapped: readonly MappedPaper[];
  readonly slots: PageSlots;
}

/** Returns the renderer of texts for one piece. */
export function buildPackText({ archive, piece, bodies, charts, mapped, slots }: PackTextSources): PackText {
  const addresses = new Map(archive.files.map((file) => [`${file.meetingPath} ${file.src}`, file]));

  let chartsDrawn = 0;

  const block = (markdown: Markdown | null, paper?: PackPaper, part = ''): string => {
    if (markdown === null) return '';
    const meeting = meetingOf(paper) ?? piece.meeting;
    const prefix = paper === undefined ? `front-${part}` : `${paper.id}-${part}`;
    // A supplied PDF that is bound into the same document.
    const boundFile = (src: string): PackPaper | undefined => {
      const file = addresses.get(`${meeting?.path} ${src}`);
      return file === undefined ? undefined : piece.papers.find(({ path }) => path === file.path);
    };
    const words = wordsFor(markdown.lang, archive.council.words);
    const html = fillBody(bodies.of(markdown), {
      idPrefix: prefix,
      // The same chart may stand in two papers of a pack, and ids must not.
      chart: (key) => printChart(charts.of(key), `chart-${(chartsDrawn += 1)}-`, words),
      scorecard: (setId, tableId) =>
        renderPrintedScorecard(
          findSet(archive.indicatorSetsIn(words), setId),
          tableId,
          ({ path }) => archive.council.url + path,
        ),
      pageReference: (target) => {
        // An item that earlier minutes speak of is one of that meeting's agenda, not of this one.
        if (target.kind === 'item' && meeting !== piece.meeting) return '';
        const page = (find: (pages: KnownPages) => number | undefined): string => {
          const slot = slots.add((pages) => String(find(pages) ?? ''), unknownPage);
          return ` <span class="page-reference">${words.body.onPage(slot)}</span>`;
        };
        if (target.kind === 'item') {
          const bound = mapped.some(({ itemNumber }) => itemNumber === target.number);
          const elsewhere = { ...piece.earlierItems, ...piece.known?.map.items }[target.number];
          if (!bound && elsewhere === undefined) return '';
          return page(({ map }) => (map.items[target.number] ?? elsewhere)?.first);
        }
        if (target.kind === 'file') {
          const bound = boundFile(target.id);
          return bound === undefined ? '' : page(({ places }) => places[bound.id]?.first);
        }
        const id = `${part}${target.id}`;
        const own = mapped.find((entry) => entry.id === paper?.id);
        if (own?.anchors.includes(id) !== true) return '';
        return page(({ places }) => places[own.id]?.anchors[id]);
      },
      fileAddress: (src) => {
        const bound = boundFile(src);
        if (bound !== undefined) return `#${bound.id}`;
        const file = addresses.get(`${meeting?.path} ${src}`);
        if (file === undefined) return '';
        // A picture is printed from the file itself; anything else is a link to its place on the web.
        return /\.pdf$/iu.test(src) ? archive.council.url + file.path : pictureAddress(file.file);
      },
      // A place on the meeting's own page is a place in this pack; everything else stands on the web.
      pathAddress: (path) => (piece.pack !== null && path === piece.meeting?.path ? '' : archive.council.url + path),
    });
    return mendHtml(html).trim();
  };

  const outcome = ({ minutes, outcome: { html } }: RecordedOutcome): string => {
    const words = fillBody(
      { html },
      {
        idPrefix: '',
        chart: () => '',
        scorecard: () => '',
        pageReference: () => '',
        fileAddress: (src) => archive.council.url + (addresses.get(`${minutes.meeting.path} ${src}`)?.path ?? ''),
        pathAddress: (path) => archive.council.url + path,
      },
    );
    const place = `href="${archive.council.url}${minutes.path}#`;
    return mendHtml(words.replaceAll(/ id="[^"]*"/gu, '').replaceAll('href="#', place)).trim();
  };

  return { block, outcome, inline: (markdown, paper) => withoutParagraph(block(markdown, paper)) };
}

/** The meeting that a paper is of; null for what has none, such as a supplied PDF. */
function meetingOf(paper: PackPaper | undefined): Meeting | null {
  return paper?.paper.kind === 'report' || paper?.paper.kind === 'minutes' ? paper.paper.meeting : null;
}

/**
 * A chart in print: the drawing, and its source. Its figures stand on the web page beside it; printed under each chart
 * they would double the length of a report.
 */
function printChart(chart: RenderedChart, idPrefix: string, { charts }: Words): string {
  const source = chart.source === null ? '' : `<p class="chart-source">${escapeHtml(charts.source(chart.source))}</p>`;
  return `<div class="chart">${prefixChartIds(chart, idPrefix)}${source}</div>`;
}
