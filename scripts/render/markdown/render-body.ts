import type { Token } from 'markdown-it';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Markdown } from '../../model/markdown.ts';
import type { Citation, RenderedBody } from '../../model/rendered-body.ts';
import { applyAttributes } from './apply-attributes.ts';
import { wordsFor } from '../../words/words-of.ts';
import type { Words } from '../../words/words.ts';
import { indicatorOfName, nameOfIndicator, type ArchiveIndex, type TextPlace } from './body-context.ts';
import { openWork, type BodyWork } from './body-work.ts';
import { createParser } from './create-parser.ts';
import { directiveShapes } from './directives/directive-shapes.ts';
import { finishBlocks } from './finish-blocks.ts';
import { openLocator } from './locate-in-text.ts';
import { openLookups, type Need } from './needs.ts';
import { numberBlocks } from './number-blocks.ts';
import { removeMarks } from './slots.ts';

/** A body as it came out, with what it asked of the archive and what is wrong with it. */
export interface FreshBody {
  readonly body: RenderedBody;
  readonly needs: readonly Need[];
  readonly findings: readonly Diagnostic[];
}

const parser = createParser((name) => directiveShapes.has(name));

interface Footnotes {
  readonly refs?: Readonly<Record<string, number>>;
}

/** Returns a text of the archive as a neutral body. Never throws for anything that a text may hold. */
export function renderBody(markdown: Markdown, place: TextPlace, index: ArchiveIndex): FreshBody {
  const text = removeMarks(markdown.text).replaceAll('\r\n', '\n');
  const locator = openLocator({ ...markdown, text });
  const words = wordsFor(markdown.lang, index.words);
  const lookups = openLookups(index, place, markdown.at.file, words);
  const env: { footnotes?: Footnotes; readonly words: Words } & Record<string, unknown> = { words };
  const tokens = parser.parse(text, env);
  if (text.includes('&#')) removeMarksFrom(tokens);
  const refused = applyAttributes(tokens);
  const work = openWork(place, words, lookups, locator, numberBlocks(tokens, place.numbering));
  for (const { name, raw, within } of refused) {
    const offset = within.content.indexOf(raw);
    const at = within.map === null ? locator.ofPiece(raw) : locator.within(within, within.map[0], Math.max(0, offset));
    work.report('ATTRIBUTE_REFUSED', at, { name, raw });
  }
  finishBlocks(tokens, work);
  reportFragments(work);
  reportUnusedNotes(env.footnotes, work);
  const body: RenderedBody = {
    html: parser.renderer.render(tokens, parser.options, env),
    headings: work.headings,
    anchors: work.anchors,
    charts: work.charts,
    citations: work.citations.list.map((citation) => inCouncilsWords(citation, index)),
    outcomes: work.outcomes.list.map(({ facts, from, to }) => ({
      ...facts,
      html: parser.renderer.render(tokens.slice(from + 1, to), parser.options, env),
    })),
    votes: work.votes,
    files: [...work.files],
    supplied: work.supplied,
  };
  return { body, needs: lookups.needs, findings: work.findings };
}

/** What cites an indicator is listed by the indicator that has a page, whatever language the text is in. */
function inCouncilsWords(citation: Citation, { sets }: ArchiveIndex): Citation {
  return { ...citation, indicator: indicatorOfName(nameOfIndicator(citation.indicator), sets) ?? citation.indicator };
}

/** Character references such as `&#xE000;` become characters only while parsing. */
function removeMarksFrom(tokens: readonly Token[]): void {
  for (const token of tokens) {
    token.content = removeMarks(token.content);
    token.info = removeMarks(token.info);
    token.attrs = token.attrs?.map(([name, value]) => [name, removeMarks(String(value))]) ?? null;
    if (token.children !== null) removeMarksFrom(token.children);
  }
}

function reportFragments(work: BodyWork): void {
  for (const { id, at } of work.fragments) {
    if (work.ids.has(id) || work.lookups.anchorId(id)) continue;
    work.report('LINK_TARGET_UNKNOWN', at, { id, nearest: nearest(id, work.ids) });
  }
}

function reportUnusedNotes(footnotes: Footnotes | undefined, work: BodyWork): void {
  for (const [key, number] of Object.entries(footnotes?.refs ?? {})) {
    const label = key.slice(1);
    if (number < 0) work.report('FOOTNOTE_UNUSED', work.locator.ofPiece(`[^${label}]:`), { label });
  }
}
