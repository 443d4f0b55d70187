import type { Token } from 'markdown-it';
import type { SourcePosition } from '../../diagnostics/diagnostic.ts';
import type { BodyHeading } from '../../model/rendered-body.ts';
import type { BodyWork } from './body-work.ts';
import { directiveOf, problemOf, type DirectiveProblem } from './directive-plugin.ts';
import { renderChartSpec } from './directives/chart-spec.ts';
import { readUse } from './directives/directive-use.ts';
import { renderContainer, renderLeafDirective } from './directives/render-directive.ts';
import { finishId, finishInline, makeTrusted, plainText, takeId } from './finish-inline.ts';
import { finishTable } from './finish-table.ts';
import { isFigure, numberOf } from './number-blocks.ts';
import { escapeText, markedId } from './slots.ts';

/**
 * Finishes the tokens of a body in the order in which they stand: resolves directives, gives headings, paragraphs,
 * tables and figures their ids, and gathers in `work` what the body holds and what is wrong with it.
 */
export function finishBlocks(tokens: readonly Token[], work: BodyWork): void {
  let lastLevel: Level = work.place.headingAbove;
  let line = 0;
  let inNotes = false;
  const closings: string[] = [];
  for (const [index, token] of tokens.entries()) {
    line = token.map?.[0] ?? line;
    switch (token.type) {
      case 'inline':
        finishInline(token, inNotes ? -1 : line, work);
        break;
      case 'heading_open':
        lastLevel = finishHeading(token, tokens[index + 1], tokens[index + 2], lastLevel, work);
        break;
      case 'paragraph_open':
        finishParagraph(tokens, index, inNotes ? -1 : line, work);
        break;
      case 'table_open':
        finishTable(tokens, index, work);
        break;
      case 'fence':
        if (/^vega-lite\s*$/u.test(token.info))
          makeTrusted(token, renderChartSpec(token.content, line + 1, work) ?? '');
        break;
      case 'footnote_block_open':
        inNotes = true;
        work.citations.enterNotes();
        break;
      case 'directive_leaf':
        finishLeaf(token, line, work);
        break;
      case 'directive_open': {
        const [close, level] = finishContainer(token, line, lastLevel, work);
        work.outcomes.enter(index);
        closings.push(close);
        lastLevel = level;
        break;
      }
      case 'directive_close':
        makeTrusted(token, closings.pop() ?? '');
        work.outcomes.leave(index);
        break;
      case 'directive_problem':
        reportProblem(problemOf(token), line, work);
        makeTrusted(token, '');
        break;
      default:
        if (token.nesting === 1 && token.attrs !== null) finishId(token, work.locator.at(line, 0), work);
    }
  }
}

type Level = number;

function finishHeading(
  token: Token,
  inline: Token | undefined,
  close: Token | undefined,
  lastLevel: Level,
  work: BodyWork,
): Level {
  const line = token.map?.[0] ?? 0;
  const at = work.locator.ofLine(line, token.markup);
  if (inline !== undefined) finishInline(inline, line, work);
  const text = plainText(inline?.children ?? []).trim();
  const written = Number(token.tag.slice(1));
  if (written === 1) work.report('HEADING_TOP_LEVEL', at, { text });
  const level = Math.max(written, 2);
  if (level > lastLevel + 1) work.report('HEADING_SKIPPED', at, { text, level, expected: lastLevel + 1 });
  token.tag = `h${level}`;
  if (close !== undefined) close.tag = token.tag;
  const number = numberOf(token);
  const own = takeOwnId(token, at, work);
  const id = number?.id ?? own ?? freshId(text, work);
  token.attrSet('id', markedId(id));
  if (level <= 4)
    work.headings.push({ level: level as BodyHeading['level'], number: number?.number ?? null, id, text });
  if (number !== null) {
    work.anchors.push({ id, kind: 'section', number: number.number });
    const shown = number.number.includes('.') ? number.number : `${number.number}.`;
    prepend(inline, `<span class="section-number">${shown}</span> ${ownAnchor(own)}`);
  }
  return level;
}

function finishParagraph(tokens: readonly Token[], index: number, line: number, work: BodyWork): void {
  const token = tokens[index];
  const inline = tokens[index + 1];
  if (token === undefined || inline?.type !== 'inline') return;
  const wasFigure = isFigure(inline);
  work.citations.inParagraph(numberOf(token)?.id ?? null, () => {
    finishInline(inline, line, work);
  });
  if (wasFigure && !token.hidden) {
    makeTrusted(token, renderFigures(inline, work));
    inline.children = [];
    const close = tokens[index + 2];
    if (close !== undefined) makeTrusted(close, '');
    return;
  }
  const number = numberOf(token);
  const own = takeOwnId(token, work.locator.at(Math.max(line, 0), 0), work);
  if (number !== null) {
    token.attrSet('id', markedId(number.id));
    token.attrJoin('class', 'numbered');
    work.anchors.push(number);
    prepend(
      inline,
      `<a class="paragraph-number" href="#${markedId(number.id)}">${number.number}</a> ${ownAnchor(own)}`,
    );
  } else if (own !== null) token.attrSet('id', markedId(own));
  const [only, ...others] = inline.children ?? [];
  if (only?.meta?.attendance === true && others.length === 0) {
    token.attrJoin('class', 'attendance-note');
    only.content += '.';
  }
}

/** A paragraph of pictures alone. One with a title is a figure with a number and the title as its caption. */
function renderFigures(inline: Token, work: BodyWork): string {
  const images = (inline.children ?? []).filter((child) => child.meta?.image === true);
  const figures = images.map((image) => {
    const title = ((image.meta?.title as string | undefined) ?? '').trim();
    if (title === '') return `<figure class="figure figure-image">\n${image.content}\n</figure>\n`;
    const { id, number } = work.nextFigure();
    const words = escapeText(work.words.body.captionedFigure(number, title));
    const caption = `<figcaption id="${markedId(`${id}-caption`)}">${words}</figcaption>`;
    const labelled = `aria-labelledby="${markedId(`${id}-caption`)}"`;
    return `<figure class="figure figure-image" id="${markedId(id)}" ${labelled}>\n${image.content}\n${caption}\n</figure>\n`;
  });
  return figures.join('');
}

function finishLeaf(token: Token, line: number, work: BodyWork): void {
  const directive = directiveOf(token);
  const at = work.locator.ofLine(line, '::');
  const use = directive === null ? null : readUse(directive, at, work);
  makeTrusted(token, (use === null ? null : renderLeafDirective(use, work)) ?? '');
}

/** Returns the HTML that closes the container, and the level of heading that is above what it holds. */
function finishContainer(token: Token, line: number, lastLevel: Level, work: BodyWork): readonly [string, Level] {
  const directive = directiveOf(token);
  const use = directive === null ? null : readUse(directive, work.locator.ofLine(line, ':::'), work);
  const around = use === null ? null : renderContainer(use, work);
  makeTrusted(token, around?.open ?? '<div>\n');
  return [around?.close ?? '</div>\n', use?.name === 'appendix' ? 2 : lastLevel];
}

function reportProblem(problem: DirectiveProblem | null, line: number, work: BodyWork): void {
  if (problem === null) return;
  const at = work.locator.ofLine(line, '::');
  switch (problem.kind) {
    case 'malformed':
      work.report('DIRECTIVE_MALFORMED', at, { written: problem.written });
      break;
    case 'unclosed':
      work.report('DIRECTIVE_UNCLOSED', at, { name: problem.name });
      break;
    case 'stray-end':
      work.report('DIRECTIVE_END_UNEXPECTED', at, {});
  }
}

/** Takes the author's id off an element and returns it, or null where there is none to be had. */
function takeOwnId(token: Token, at: SourcePosition, work: BodyWork): string | null {
  const written = token.attrGet('id');
  if (written === null) return null;
  token.attrs = token.attrs?.filter(([name]) => name !== 'id') ?? null;
  return takeId(String(written), at, work);
}

function ownAnchor(id: string | null): string {
  return id === null ? '' : `<span id="${markedId(id)}"></span>`;
}

function prepend(inline: Token | undefined, html: string): void {
  if (inline?.children == null) return;
  const token = Object.assign(Object.create(Object.getPrototypeOf(inline) as object) as Token, inline);
  makeTrusted(token, html);
  inline.children.unshift(token);
}

/** An id from a heading's words, such as `risks-and-mitigation`, unlike any that the body has. */
function freshId(text: string, work: BodyWork): string {
  const words =
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-') ?? '';
  const stem =
    /^\p{L}/u.test(words) && !/^(?:p|section|table|figure|item|minute|footnote|appendix)-\d/u.test(words)
      ? words
      : `heading-${words}`;
  const base = stem.replace(/-$/u, '');
  let id = base;
  let count = work.idCounts.get(base) ?? 1;
  while (work.ids.has(id)) id = `${base}-${(count += 1)}`;
  work.idCounts.set(base, count);
  work.ids.add(id);
  return id;
}
