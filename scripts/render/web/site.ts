import type { Words } from '../../words/words.ts';
import { wordsFor } from '../../words/words-of.ts';
import type { Archive } from '../../model/archive.ts';
import { findSet } from '../../model/figures/find-set.ts';
import type { Markdown } from '../../model/markdown.ts';
import type { PageMaps } from '../../model/page-map.ts';
import type { SitePictures } from '../../model/site-picture.ts';
import type { Bodies, BodyMedium, RenderedBody } from '../../model/rendered-body.ts';
import { fillBody, withoutParagraph } from '../markdown/fill-body.ts';
import { renderScorecard } from '../scorecard/render-scorecard.ts';
import type { RecordedOutcome, Registers } from '../registers/register.ts';
import type { ChartFiles } from './charts/chart-files.ts';
import type { CitationIndex } from './indicators/index-citations.ts';
import type { Links } from './links.ts';
import { setContactLinks } from './text-filters.ts';
import { wrapTables } from './wrap-tables.ts';

/** What the views of pages are built from. */
export interface Site {
  readonly archive: Archive;
  readonly links: Links;
  readonly chartFiles: ChartFiles;
  readonly pictures: SitePictures;
  readonly citations: CitationIndex;
  readonly pageMaps: PageMaps;
  readonly registers: Registers;
  readonly text: SiteText;
  /** What the page says by itself, in the page's own language. */
  readonly words: Words;
}

/** Returns the site as a page in a language speaks of it; as it is where the interface does not speak that language. */
export function inLanguage(site: Site, lang: string | null): Site {
  const words = wordsFor(lang, site.words);
  return words === site.words ? site : { ...site, words };
}

/** Turns Markdown of the archive into the HTML of a page. */
export interface SiteText {
  /** The body before its slots are filled: its headings, anchors and charts. */
  bodyOf(markdown: Markdown): RenderedBody;
  /** A text as block elements; null for no text or an empty one. `idPrefix` keeps ids of several texts on one page apart. */
  block(markdown: Markdown | null, idPrefix?: string): string | null;
  /** A long text of a page of its own: as `block`, with its wide tables in scrolling regions. */
  body(markdown: Markdown, idPrefix?: string): string | null;
  /** What an outcome of minutes says, for a page other than theirs: its references lead there, and it has no ids. */
  outcome(recorded: RecordedOutcome): string;
  /** A text to stand within a line: the inside of its paragraph where it is a single one. */
  inline(markdown: Markdown): string;
}

/** What the text of pages needs. */
export interface TextSources {
  readonly archive: Archive;
  readonly bodies: Bodies;
  readonly links: Links;
  /** The picture, words, table and downloads of a text's chart as HTML. */
  readonly renderChart: (key: string, markdown: Markdown) => string;
}

/** Returns the renderer of texts for one archive. */
export function buildSiteText({ archive, bodies, links, renderChart }: TextSources): SiteText {
  const files = new Map(archive.files.map((file) => [`${file.meetingPath} ${file.src}`, file.path]));
  const meetingPaths = new Map(archive.meetings.map((meeting) => [folderOf(meeting.source.file), meeting.path]));

  const wordsOfText = ({ lang }: Markdown): Words => wordsFor(lang, archive.council.words);

  const mediumOf = (markdown: Markdown, idPrefix: string): BodyMedium => ({
    idPrefix,
    chart: (key) => renderChart(key, markdown),
    scorecard: (setId, tableId) => {
      const sets = archive.indicatorSetsIn(wordsOfText(markdown));
      return renderScorecard(findSet(sets, setId), tableId, ({ path }) => links.href(path));
    },
    pageReference: () => '',
    fileAddress: (src) => {
      const meetingPath = meetingPaths.get(folderOf(markdown.at.file).replace(/\/exempt$/u, '')) ?? '';
      // A file that is not in the archive has been reported; the address then at least says where it was looked for.
      return links.href(files.get(`${meetingPath} ${src}`) ?? `${meetingPath}${src}`);
    },
    pathAddress: (path) => links.href(path),
    // The browser shows a title to the mouse; the style sheet shows it to whoever comes by keyboard or touch.
    figureSource: (words) => ` tabindex="0" title="${words}"`,
  });

  const block = (markdown: Markdown | null, idPrefix = ''): string | null => {
    if (markdown === null) return null;
    const html = setContactLinks(fillBody(bodies.of(markdown), mediumOf(markdown, idPrefix)).trim());
    return html === '' ? null : html;
  };

  return {
    bodyOf: (markdown) => bodies.of(markdown),
    block,
    body: (markdown, idPrefix) => {
      const html = block(markdown, idPrefix);
      return html === null ? null : wrapTables(html, wordsOfText(markdown));
    },
    outcome: ({ entry, minutes, outcome }) => {
      const medium = mediumOf(entry.body, `${entry.anchor}-`);
      return fillBody({ html: outcome.html }, medium)
        .trim()
        .replaceAll(/ id="[^"]*"/gu, '')
        .replaceAll('href="#', `href="${links.href(minutes.path)}#`);
    },
    // Many short texts stand on one page; the place where each was written keeps the ids of their notes apart.
    inline: (markdown) => withoutParagraph(block(markdown, `l${markdown.at.line}-${markdown.at.column}-`) ?? ''),
  };
}

function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}
