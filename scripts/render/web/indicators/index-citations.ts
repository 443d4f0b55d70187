import type { Archive } from '../../../model/archive.ts';
import type { Indicator, IndicatorSet } from '../../../model/figures/indicator-set.ts';
import type { Meeting } from '../../../model/meeting.ts';
import type { Bodies, Citation, RenderedBody } from '../../../model/rendered-body.ts';
import type { Words } from '../../../words/words.ts';
import { listMeetingPapers, type MeetingPaper, type PaperText } from './meeting-papers.ts';

/** A report, minutes or agenda that cites figures. */
export interface CitingPaper {
  readonly meeting: Meeting;
  readonly path: string;
  readonly title: string;
  readonly exempt: boolean;
}

/** A way in which a paper cites an indicator, in words with its place, and the address of that: `value in paragraph 2.3`. */
interface CitingWay {
  readonly words: string;
  readonly path: string;
}

/** Which papers of this edition cite what, the newest meeting first. */
export interface CitationIndex {
  of(indicator: Indicator): readonly (CitingPaper & { readonly ways: readonly CitingWay[] })[];
  /** With the number of the set's indicators that each cites. */
  ofSet(set: IndicatorSet): readonly (CitingPaper & { readonly count: number })[];
}

/** By the indicator, and then by what is said. */
type Ways = ReadonlyMap<Indicator, ReadonlyMap<string, string>>;

/**
 * Returns which reports, minutes and agendas of this edition cite each indicator. It follows from the bodies of the build
 * at hand, rendered or kept, and from nothing else: what cites an indicator no more is not in it.
 */
export function indexCitations(archive: Archive, bodies: Bodies): CitationIndex {
  const { words } = archive.council;
  const papers = [...listMeetingPapers(archive)]
    .map(({ texts, ...paper }) => ({ paper, ways: waysOf(paper, texts, { bodies, words }) }))
    .filter(({ ways }) => ways.size > 0);
  const byIndicator = new Map<Indicator, (CitingPaper & { readonly ways: readonly CitingWay[] })[]>();
  for (const { paper, ways } of papers) {
    for (const [indicator, found] of ways) {
      const citing = { ...paper, ways: [...found].map(([words, path]) => ({ words, path })) };
      const list = byIndicator.get(indicator);
      if (list === undefined) byIndicator.set(indicator, [citing]);
      else list.push(citing);
    }
  }
  return {
    of: (indicator) => byIndicator.get(indicator) ?? [],
    ofSet: (set) =>
      papers
        .map(({ paper, ways }) => ({ ...paper, count: [...ways.keys()].filter((one) => one.set === set).length }))
        .filter(({ count }) => count > 0),
  };
}

function waysOf(
  { path }: CitingPaper,
  texts: MeetingPaper['texts'],
  { bodies, words }: { readonly bodies: Bodies; readonly words: Words },
): Ways {
  const ways = new Map<Indicator, Map<string, string>>();
  for (const text of texts) {
    if (text.markdown === null) continue;
    const body = bodies.of(text.markdown);
    for (const citation of body.citations) {
      const { said, fragment } = placeOf(citation, body, text, words);
      const known = ways.get(citation.indicator) ?? new Map<string, string>();
      if (!known.has(said)) known.set(said, `${path}${fragment}`);
      ways.set(citation.indicator, known);
    }
  }
  return ways;
}

function placeOf(
  { as, anchor }: Citation,
  body: RenderedBody,
  { idPrefix, part }: PaperText,
  { indicators: { citing } }: Words,
) {
  const found = idPrefix === null ? undefined : body.anchors.find(({ id }) => id === anchor);
  const id = found === undefined ? part?.id : `${idPrefix}${found.id}`;
  const fragment = id === undefined ? '' : `#${id}`;
  if (part !== null) return { said: citing.within(citing.as[as], part.words), fragment };
  if (found === undefined) return { said: citing.as[as], fragment };
  const where = citing.places[found.kind](found.number);
  // A table says itself that it is one.
  if (as === found.kind) return { said: where, fragment };
  return { said: citing[as === 'value' ? 'within' : 'beside'](citing.as[as], where), fragment };
}
