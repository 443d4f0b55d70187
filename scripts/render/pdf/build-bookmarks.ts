import type { Words } from '../../words/words.ts';
import type { Bodies, BodyHeading } from '../../model/rendered-body.ts';
import type { Bookmark } from './bookmark.ts';
import type { Piece } from './list-pieces.ts';
import type { OpenSupplied } from './supplied/open-supplied.ts';
import { titleOfPaper, type PackPaper } from './list-papers.ts';

/** Where the bookmarks within papers come from. */
export interface BookmarkSources {
  /** Of the document's language. */
  readonly words: Words;
  readonly bodies: Bodies;
  /** By the paper's id. */
  readonly supplied: ReadonlyMap<string, OpenSupplied>;
}

/**
 * Returns the bookmarks of a piece. A pack has front sheet and agenda, then each item with its papers, and within a paper
 * its sections; an item of one paper leads to that paper's sections at once. A paper by itself has its own.
 */
export function buildBookmarks({ pack, papers }: Piece, sources: BookmarkSources): readonly Bookmark[] {
  if (pack === null) return papers.map((paper) => bookmarkOf(paper, sources));
  const { words } = sources;
  const items = Map.groupBy(papers, ({ item }) => item);
  return [
    { title: words.pack.frontSheet.title, target: 'front-sheet', children: [] },
    { title: words.agenda.title, target: 'agenda', children: [] },
    ...[...items].flatMap(([item, bound]) => {
      if (item === null) return [];
      const [first, ...others] = bound;
      const children =
        others.length === 0 ? sectionsOf(first, sources) : bound.map((paper) => bookmarkOf(paper, sources));
      return { title: `${item.number}. ${item.title}`, target: first?.id ?? '', children };
    }),
  ];
}

function bookmarkOf(paper: PackPaper, sources: BookmarkSources): Bookmark {
  const { words } = sources;
  const label = paper.appendixOf === null ? '' : `${words.titles.appendix(paper.appendixOf.letter)}: `;
  return { title: `${label}${titleOfPaper(paper, words)}`, target: paper.id, children: sectionsOf(paper, sources) };
}

function sectionsOf(bound: PackPaper | undefined, { bodies, supplied }: BookmarkSources): readonly Bookmark[] {
  if (bound === undefined) return [];
  const { paper, id } = bound;
  if (paper.kind === 'report' || paper.kind === 'decision') return nest(bodies.of(paper.body).headings, id);
  if (paper.kind === 'supplied') return supplied.get(id)?.bookmarks ?? [];
  return paper.entries.map(({ anchor, number, heading }) => ({
    title: `${number} ${heading}`,
    target: `${id}-${anchor}`,
    children: [],
  }));
}

/** Headings of the third level stand under the one of the second before them. */
function nest(headings: readonly BodyHeading[], paperId: string): readonly Bookmark[] {
  const sections: { title: string; target: string; children: Bookmark[] }[] = [];
  for (const { level, number, text, id } of headings) {
    const bookmark = { title: number === null ? text : `${number}. ${text}`, target: `${paperId}-${id}`, children: [] };
    const parent = level === 2 ? undefined : sections.at(-1);
    if (parent === undefined) sections.push(bookmark);
    else parent.children.push(bookmark);
  }
  return sections;
}
