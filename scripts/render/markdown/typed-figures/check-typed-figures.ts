import type { Token } from 'markdown-it';
import type { SourcePosition } from '../../../diagnostics/diagnostic.ts';
import type { Indicator } from '../../../model/figures/indicator-set.ts';
import { labelForOfficers } from '../../../model/figures/year-of-period.ts';
import {
  isPublishedNumber,
  nearestObservations,
  numberedObservations,
  numberKindOf,
} from '../../../model/figures/published-numbers.ts';
import type { BodyWork } from '../body-work.ts';
import { findOtherPeriod } from './find-other-period.ts';
import { findTypedNumbers, type TypedNumber } from './find-typed-numbers.ts';

/** What the token of a figure that `:value` printed carries: where it is from, and how it was named. */
export interface CitedFigure {
  readonly indicator: Indicator;
  /** The set that was named with it; null where the reference alone was enough. */
  readonly setId: string | null;
}

/** How far a typed number may lie from a value, as a share of it, and still be taken for one of the indicator's. */
const reach = 0.2;

/** Counts below it stand for too many things to say which. */
const leastCount = 10;

/** Stands in a sentence for what is not its own text: figures, code, links, pictures. */
const gap = '\uFFFC';

const sentenceEnd =
  /(?<!(?:^|[\s(])(?:e\.g|i\.e|[Nn]os?|[Pp]aras?|ss?|pp?|vs|approx|cf|Cllr|Mr|Mrs|Ms|Dr|St|[Rr]ef|[Ff]ig|[Tt]el))[.!?]["')\]’”]*\s+(?=["'(‘“]?[\p{Lu}\d\uFFFC])|\u2028/gu;

const references = /(?<![\p{L}\p{N}])[A-Z]{1,5} \d[a-z0-9]*(?![\p{L}\p{N}])/gu;

/** Tells whether a text may name an indicator by its reference as printed, such as `LAC 4`. */
export function mayNameIndicator(text: string): boolean {
  return text.search(references) >= 0;
}

/**
 * Reports the numbers within lines that stand in one sentence with a cited indicator, look like a figure of it and are
 * none that it publishes. `line` is where the block begins, or below nought where that is not known.
 */
export function checkTypedFigures(inline: Token, line: number, work: BodyWork): void {
  if (work.place.figures === 'unchecked' || !/\d/u.test(inline.content)) return;
  const pieces = flatten(inline);
  const whole = pieces.map(({ text }) => text).join('');
  if (!/\d/u.test(whole)) return;
  let start = 0;
  for (const end of [
    ...[...whole.matchAll(sentenceEnd)].map(({ index, 0: { length } }) => index + length),
    whole.length,
  ]) {
    checkSentence(whole.slice(start, end), start, { inline, line, pieces }, work);
    start = end;
  }
}

/** A stretch of the text within lines; `source` is where it stands in the inline token's content, -1 where unknown. */
interface Piece {
  readonly text: string;
  readonly start: number;
  readonly source: number;
  readonly cited: CitedFigure | null;
}

interface Lines {
  readonly inline: Token;
  readonly line: number;
  readonly pieces: readonly Piece[];
}

function flatten(inline: Token): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let cursor = 0;
  let links = 0;
  const add = (text: string, source: number, cited: CitedFigure | null = null): void => {
    pieces.push({ text, start, source, cited });
    start += text.length;
  };
  const skipTo = (written: string): number => {
    const source = written === '' ? -1 : inline.content.indexOf(written, cursor);
    if (source >= 0) cursor = source + written.length;
    return source;
  };
  for (const token of inline.children ?? []) {
    switch (token.type) {
      case 'link_open':
        links += 1;
        add(gap, -1);
        break;
      case 'link_close':
        links -= 1;
        break;
      case 'text': {
        const source = skipTo(token.content);
        if (links === 0) add(token.content, source);
        break;
      }
      case 'softbreak':
        add(' ', -1);
        break;
      case 'hardbreak':
        add('\u2028', -1);
        break;
      case 'trusted':
        skipTo((token.meta?.raw as string | undefined) ?? '');
        add(gap, -1, (token.meta?.cited as CitedFigure | undefined) ?? null);
        break;
      case 'code_inline':
        skipTo(token.content);
        add(gap, -1);
        break;
      default:
        // Emphasis has no text of its own; what else there is stands for itself.
        if (token.nesting === 0) add(gap, -1);
    }
  }
  return pieces;
}

function checkSentence(sentence: string, start: number, lines: Lines, work: BodyWork): void {
  const cited = citedWithin(start, start + sentence.length, lines.pieces);
  if (cited.size === 0 && !mayNameIndicator(sentence)) return;
  const numbers = findTypedNumbers(sentence);
  if (numbers.length === 0) return;
  for (const [reference] of sentence.matchAll(references)) {
    const found = work.lookups.indicator(reference, null);
    if ('indicator' in found && !cited.has(found.indicator)) cited.set(found.indicator, { ...found, setId: null });
  }
  for (const typed of numbers) checkNumber(typed, sentence, start + typed.offset, [...cited.values()], lines, work);
}

function citedWithin(start: number, end: number, pieces: readonly Piece[]): Map<Indicator, CitedFigure> {
  const within = pieces.flatMap((piece) =>
    piece.cited !== null && piece.start >= start && piece.start < end ? [piece.cited] : [],
  );
  return new Map(within.map((cited) => [cited.indicator, cited]));
}

function checkNumber(
  typed: TypedNumber,
  sentence: string,
  offset: number,
  cited: readonly CitedFigure[],
  lines: Lines,
  work: BodyWork,
): void {
  const { number, decimals, kind, written } = typed;
  if (kind === 'plain' && number < leastCount) return;
  const alike = cited.filter(({ indicator }) => numberKindOf(indicator) === kind);
  const elsewhere = findOtherPeriod(
    sentence,
    typed,
    alike.map(({ indicator }) => indicator),
  );
  if (elsewhere !== null) {
    const { indicator, named, other } = elsewhere;
    const setId = alike.find((one) => one.indicator === indicator)?.setId ?? null;
    work.report('FIGURE_OF_OTHER_PERIOD', placeOf(offset, written, lines, work), {
      written,
      title: indicator.title,
      reference: indicator.reference,
      named: `${labelForOfficers(named.period, indicator.set)} has ${named.figure.text}`,
      other: `${written} is the value for ${labelForOfficers(other.period, indicator.set)}`,
      example: `:value[${indicator.id}]{${setId === null ? '' : `set=${setId} `}period=${named.period.key}}`,
    });
    return;
  }
  const [nearest] = alike
    .flatMap(({ indicator, setId }) => {
      const observations = nearestObservations(indicator, number);
      const distance = Math.abs((observations[0]?.figure.number ?? Infinity) - number);
      const isNear = observations.some(({ figure }) => distance <= reach * Math.abs(figure.number));
      return isNear ? [{ indicator, setId, observations, distance }] : [];
    })
    .sort((one, other) => one.distance - other.distance);
  const first = nearest?.observations[0];
  if (nearest === undefined || first === undefined) return;
  const indicators = alike.map(({ indicator }) => indicator);
  if (indicators.some((indicator) => isPublishedNumber(indicator, number, decimals))) return;
  if (isMadeOfTwo(indicators, number)) return;
  const { indicator, setId, observations } = nearest;
  work.report('FIGURE_TYPED', placeOf(offset, written, lines, work), {
    written,
    title: indicator.title,
    reference: indicator.reference,
    nearest: observations.map(({ period, figure }) => `${labelForOfficers(period, indicator.set)} has ${figure.text}`),
    example: `:value[${indicator.id}]{${setId === null ? '' : `set=${setId} `}period=${first.period.key}}`,
  });
}

/** Whether a number is the sum of, or the difference between, what two indicators have for one period. */
function isMadeOfTwo(indicators: readonly Indicator[], number: number): boolean {
  return indicators.some((one) =>
    indicators.some((other) => {
      if (one === other) return false;
      const byPeriod = new Map(numberedObservations(other).map(({ period, figure }) => [period.key, figure.number]));
      return numberedObservations(one).some(({ period, figure }) => {
        const second = byPeriod.get(period.key);
        return second !== undefined && (figure.number + second === number || figure.number - second === number);
      });
    }),
  );
}

/** The place of a number in its file, as near as it can be told. */
function placeOf(offset: number, written: string, { inline, line, pieces }: Lines, work: BodyWork): SourcePosition {
  const piece = pieces.findLast(({ start }) => start <= offset);
  const isLost = inline.map === null && line < 0;
  if (piece === undefined || piece.source < 0) {
    // An escape or a character reference in the piece: the number itself is plain.
    const found = Math.max(0, inline.content.indexOf(/^£?[\d.,]+/u.exec(written)?.[0] ?? written));
    return isLost ? work.locator.ofPiece(written) : work.locator.within(inline, line, found);
  }
  const within = offset - piece.start;
  if (!isLost) return work.locator.within(inline, line, piece.source + within);
  const at = work.locator.ofPiece(piece.text);
  return { ...at, column: at.column + within };
}
