import type { Words } from '../../words/words.ts';
import type { Bodies } from '../../model/rendered-body.ts';
import { titleOfPaper, type PackPaper } from './list-papers.ts';
import { unknownPage, type PageSlots } from './page-slots.ts';

/** A line of a report's contents list. */
export interface ContentsEntry {
  /** The id within the document to which it leads. */
  readonly target: string;
  /** `2.` for a numbered section; empty for anything else. */
  readonly number: string;
  readonly text: string;
  readonly pageHtml: string;
}

/** What contents are made from. `words` are those of the report's language. */
export interface ContentsSources {
  readonly bodies: Bodies;
  readonly slots: PageSlots;
  readonly words: Words;
}

/** Returns the contents of a report: its sections, then the appendices that are bound in after it. */
export function listContents(
  { paper, id }: PackPaper,
  bound: readonly PackPaper[],
  { bodies, slots, words }: ContentsSources,
): readonly ContentsEntry[] {
  if (paper.kind !== 'report') return [];
  const sections = bodies
    .of(paper.body)
    .headings.filter(({ level }) => level === 2)
    .map((heading) => ({
      target: `${id}-${heading.id}`,
      number: heading.number === null ? '' : `${heading.number}.`,
      text: heading.text,
      pageHtml: slots.add(({ places }) => String(places[id]?.anchors[heading.id] ?? ''), unknownPage),
    }));
  const appendices = bound.flatMap((appendix) => {
    if (appendix.appendixOf?.report !== paper) return [];
    const pageHtml = slots.add(({ places }) => String(places[appendix.id]?.first ?? ''), unknownPage);
    const text = `${words.titles.appendix(appendix.appendixOf.letter)}: ${titleOfPaper(appendix, words)}`;
    return [{ target: appendix.id, number: '', text, pageHtml }];
  });
  return [...sections, ...appendices];
}
