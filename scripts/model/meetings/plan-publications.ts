import type { Publication } from '../publication.ts';

/** A publication with what it names, which is no part of the Archive: the slugs of private papers are among it. */
export interface TypedPublication {
  readonly publication: Publication;
  /** Numbers of agenda items; null where it names none. */
  readonly items: ReadonlySet<string> | null;
  /** Slugs of reports, or `minutes`; null where it names none. */
  readonly papers: ReadonlySet<string> | null;
}

/** What is known of an item before its papers are looked for. */
export interface PlannableItem {
  readonly number: string;
  /** Slugs of its reports, and `minutes` for those of an earlier meeting. */
  readonly papers: readonly string[];
  readonly toFollow: boolean;
}

/** Which publication brings what of an item; null where none does. */
export interface ItemPlan {
  readonly listedBy: Publication | null;
  /** By the keys of `PlannableItem.papers`. */
  readonly papersBy: ReadonlyMap<string, Publication | null>;
  /** For supplied files, which no publication names by themselves. */
  readonly filesBy: Publication | null;
}

/**
 * Returns for each item the publication that lists it and those that bring its papers.
 *
 * An agenda that names no items lists every item but those that another publication names: these are listed by the
 * first that does. An item to follow is listed with the agenda all the same, and its papers come with the publication
 * that names it. A paper that a publication names by its slug comes with that one, whatever lists its item. An agenda
 * that names papers alone brings no others.
 *
 * `publications` are in order of their dates.
 */
export function planPublications(
  publications: readonly TypedPublication[],
  items: readonly PlannableItem[],
): readonly ItemPlan[] {
  const openAgenda =
    publications.find(({ publication, items: named }) => publication.kind === 'agenda' && !named) ?? null;
  const byNumber = groupByName(publications, (typed) => typed.items);
  const byPaper = groupByName(publications, (typed) => typed.papers);
  return items.map((item) => {
    const naming = byNumber.get(item.number) ?? [];
    const firstNamer = naming[0] ?? null;
    const listedWithAgenda = firstNamer === null || (item.toFollow && openAgenda !== null);
    const listedBy = listedWithAgenda ? (openAgenda ?? firstWithPaperOf(item, publications, byPaper)) : firstNamer;
    const wholeBy = item.toFollow ? (naming.find((typed) => typed !== listedBy) ?? null) : listedBy;
    const papersBy = new Map(
      item.papers.map((paper) => {
        const bringsOnlyOthers = paper !== 'minutes' && wholeBy !== null && isAgendaOfPapers(wholeBy);
        const by = byPaper.get(paper)?.[0] ?? (bringsOnlyOthers ? null : wholeBy);
        return [paper, by?.publication ?? null];
      }),
    );
    const lastPaperBy = [...papersBy.values()].findLast((publication) => publication !== null) ?? null;
    return { listedBy: listedBy?.publication ?? null, papersBy, filesBy: wholeBy?.publication ?? lastPaperBy };
  });
}

function isAgendaOfPapers({ publication, items, papers }: TypedPublication): boolean {
  return publication.kind === 'agenda' && items === null && papers !== null;
}

/** Where no agenda lists the item, the first publication that brings a paper of it does. */
function firstWithPaperOf(
  item: PlannableItem,
  publications: readonly TypedPublication[],
  byPaper: ReadonlyMap<string, readonly TypedPublication[]>,
): TypedPublication | null {
  const bringing = new Set(item.papers.flatMap((paper) => byPaper.get(paper) ?? []));
  return publications.find((typed) => bringing.has(typed)) ?? null;
}

function groupByName(
  publications: readonly TypedPublication[],
  namesOf: (typed: TypedPublication) => ReadonlySet<string> | null,
): ReadonlyMap<string, readonly TypedPublication[]> {
  const byName = new Map<string, TypedPublication[]>();
  for (const typed of publications) {
    for (const name of namesOf(typed) ?? []) byName.set(name, [...(byName.get(name) ?? []), typed]);
  }
  return byName;
}
