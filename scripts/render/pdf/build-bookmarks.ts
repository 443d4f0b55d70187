import type { Bodies, BodyHeading } from '../../model/rendered-body.ts';
import type { Bookmark } from './finish/write-outline.ts';
import type { PackPaper } from './list-papers.ts';

/**
 * Returns the bookmarks of a pack: front sheet and agenda, then each item with its papers, and within a paper its
 * sections. An item of one paper leads to that paper's sections at once.
 */
export function buildBookmarks(papers: readonly PackPaper[], bodies: Bodies): readonly Bookmark[] {
  const items = Map.groupBy(papers, ({ item }) => item);
  return [
    { title: 'Front sheet', target: 'front-sheet', children: [] },
    { title: 'Agenda', target: 'agenda', children: [] },
    ...[...items].map(([{ number, title }, bound]) => {
      const [first, ...others] = bound;
      const children =
        others.length === 0 ? sectionsOf(first, bodies) : bound.map((paper) => bookmarkOf(paper, bodies));
      return { title: `${number}. ${title}`, target: first?.id ?? '', children };
    }),
  ];
}

function bookmarkOf(paper: PackPaper, bodies: Bodies): Bookmark {
  const label = paper.appendixOf === null ? '' : `${paper.appendixOf.label}: `;
  return { title: `${label}${titleOf(paper)}`, target: paper.id, children: sectionsOf(paper, bodies) };
}

function titleOf({ paper }: PackPaper): string {
  switch (paper.kind) {
    case 'report':
      return paper.subject;
    case 'minutes':
      return `Minutes, ${paper.meeting.name}`;
    case 'supplied':
      return paper.title;
  }
}

function sectionsOf(bound: PackPaper | undefined, bodies: Bodies): readonly Bookmark[] {
  if (bound === undefined) return [];
  const { paper, id } = bound;
  if (paper.kind === 'report') return nest(bodies.of(paper.body).headings, id);
  if (paper.kind === 'supplied') return [];
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
