import type { MarkdownIt, StateBlock, StateInline, Token } from 'markdown-it';
import { directiveName, parseBlockDirective, parseInlineDirective, type TypedDirective } from './directive-syntax.ts';
import { findContainers, type Containers } from './find-containers.ts';

/** What a directive's token carries until it is resolved. */
export interface DirectiveToken {
  readonly form: 'inline' | 'leaf' | 'container';
  readonly typed: TypedDirective;
}

/** What is wrong with the shape of a directive, found while parsing and reported when the body is finished. */
export interface DirectiveProblem {
  readonly kind: 'malformed' | 'unclosed' | 'stray-end';
  readonly name: string;
  /** The colons and the name, as they were typed. */
  readonly written: string;
}

/** Returns what the directive of a token is, or null for any other token. */
export function directiveOf(token: Token): DirectiveToken | null {
  return (token.meta?.directive as DirectiveToken | undefined) ?? null;
}

/** Returns what is wrong at a token of type `directive_problem`. */
export function problemOf(token: Token): DirectiveProblem | null {
  return (token.meta?.problem as DirectiveProblem | undefined) ?? null;
}

/**
 * Adds the generic directive syntax to a parser: `:name[…]{…}` within a line, `::name[…]{…}` on a line of its own, and
 * `:::name{…}` to `:::` around blocks. It knows no names but those of `isKnown`, which decides what a doubtful colon is.
 */
export function directivePlugin(parser: MarkdownIt, isKnown: (name: string) => boolean): void {
  parser.core.ruler.before('block', 'directive_containers', (state) => {
    state.env.containers = findContainers(state.src);
  });
  parser.block.ruler.before('fence', 'directive', blockRule, { alt: ['paragraph', 'reference', 'blockquote', 'list'] });
  parser.inline.ruler.before('link', 'directive', (state, silent) => inlineRule(state, silent, isKnown));
}

function inlineRule(state: StateInline, silent: boolean, isKnown: (name: string) => boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x3a) return false;
  const typed = parseInlineDirective(state.src, state.pos, state.posMax);
  if (typed === null) return false;
  const name = directiveName(state.src, state.pos + 1);
  // "see note:x[1]" is prose; a directive's name after a letter is one that was typed without its space.
  const withinWord = state.pos > 0 && /[\p{L}\p{N}]/u.test(state.src[state.pos - 1] ?? '');
  if ((withinWord || typed === 'malformed') && !isKnown(name)) return false;
  const length = typed === 'malformed' ? name.length + 1 : typed.raw.length;
  if (!silent) {
    if (typed === 'malformed') pushMalformed(state, name);
    else state.push('directive_inline', '', 0).meta = { directive: { form: 'inline', typed } satisfies DirectiveToken };
  }
  state.pos += length;
  return true;
}

function pushMalformed(state: StateInline, name: string): void {
  pushProblem(state.push('directive_problem', '', 0), { kind: 'malformed', name, written: `:${name}` });
}

function blockRule(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (state.src.charCodeAt(start) !== 0x3a || state.src.charCodeAt(start + 1) !== 0x3a) return false;
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const lineEnd = state.eMarks[startLine] ?? start;
  const colonsEnd = state.skipChars(start, 0x3a);
  const isLeaf = colonsEnd - start === 2;
  const nameStart = isLeaf ? colonsEnd : state.skipSpaces(colonsEnd);
  const name = directiveName(state.src, nameStart);
  if (name === '') {
    if (isLeaf || state.src.slice(colonsEnd, lineEnd).trim() !== '') return false;
    // The beginning that it closes has been told of.
    const isOfMalformed = (state.env.malformedEnds as Set<number> | undefined)?.has(startLine) === true;
    if (!silent && !isOfMalformed) pushBlockProblem(state, startLine, { kind: 'stray-end', name: '', written: ':::' });
    state.line = startLine + 1;
    return true;
  }
  if (silent) return true;

  const typed = parseBlockDirective(state.src, start, nameStart, endOfRun(state, startLine, endLine));
  const typedEnd = typed === 'malformed' ? lineEnd : start + typed.raw.length;
  const lastLine = lineHolding(state, startLine, typedEnd);
  if (typed === 'malformed' || state.src.slice(typedEnd, state.eMarks[lastLine]).trim() !== '') {
    pushBlockProblem(state, startLine, { kind: 'malformed', name, written: state.src.slice(start, nameStart) + name });
    const close = isLeaf ? undefined : (state.env.containers as Containers).closedBy.get(startLine);
    if (close !== undefined)
      state.env.malformedEnds = new Set(state.env.malformedEnds as Set<number> | undefined).add(close);
    state.line = startLine + 1;
    return true;
  }
  if (isLeaf) {
    const token = state.push('directive_leaf', '', 0);
    token.block = true;
    token.map = [startLine, lastLine + 1];
    token.meta = { directive: { form: 'leaf', typed } satisfies DirectiveToken };
    state.line = lastLine + 1;
    return true;
  }
  return container(state, startLine, lastLine, endLine, typed);
}

function container(
  state: StateBlock,
  startLine: number,
  lastLine: number,
  endLine: number,
  typed: TypedDirective,
): boolean {
  const close = (state.env.containers as Containers).closedBy.get(startLine);
  if (close === undefined || close >= endLine) {
    // The rest is read as if the opening were not there, so that its paragraphs keep their numbers in other findings.
    pushBlockProblem(state, startLine, { kind: 'unclosed', name: typed.name, written: `:::${typed.name}` });
    state.line = lastLine + 1;
    return true;
  }
  const { parentType, lineMax } = state;
  const open = state.push('directive_open', '', 1);
  open.block = true;
  open.map = [startLine, close + 1];
  open.meta = { directive: { form: 'container', typed } satisfies DirectiveToken };
  state.parentType = 'directive';
  state.lineMax = close;
  state.md.block.tokenize(state, lastLine + 1, close);
  state.parentType = parentType;
  state.lineMax = lineMax;
  const end = state.push('directive_close', '', -1);
  end.block = true;
  state.line = close + 1;
  return true;
}

/** Attributes may run over several lines, up to a blank one. */
function endOfRun(state: StateBlock, startLine: number, endLine: number): number {
  const firstEnd = state.eMarks[startLine] ?? 0;
  if (state.src[state.skipSpacesBack(firstEnd, 0) - 1] === '}') return firstEnd;
  let line = startLine;
  while (line + 1 < endLine && line - startLine < 20 && !state.isEmpty(line + 1)) line += 1;
  return state.eMarks[line] ?? firstEnd;
}

function lineHolding(state: StateBlock, startLine: number, position: number): number {
  let line = startLine;
  while ((state.eMarks[line] ?? Number.POSITIVE_INFINITY) < position) line += 1;
  return line;
}

function pushBlockProblem(state: StateBlock, line: number, problem: DirectiveProblem): void {
  const token = state.push('directive_problem', '', 0);
  token.block = true;
  token.map = [line, line + 1];
  pushProblem(token, problem);
}

function pushProblem(token: Token, problem: DirectiveProblem): void {
  token.meta = { problem };
  token.content = problem.name;
}
