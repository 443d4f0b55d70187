import type { ValidMeeting } from '../../schema/valid-root.ts';
import type { Publication } from '../publication.ts';
import { numberAgenda, type NumberedItem } from './number-agenda.ts';
import { planPublications, type ItemPlan, type TypedPublication } from './plan-publications.ts';

/** An item in its place, and what brings it. */
export interface PlannedItem {
  readonly numbered: NumberedItem;
  readonly plan: ItemPlan;
  /** Slugs of its reports, and `minutes` for those of an earlier meeting. */
  readonly paperKeys: readonly string[];
  /** Whether something is to be read for it: papers, files, or what was said to follow. */
  readonly hasPapers: boolean;
  /** The publications up to today that brought papers of it; for an item without papers, the one that lists it. */
  readonly broughtBy: ReadonlySet<Publication>;
}

/** What a meeting's agenda is to hold, and when. */
export interface AgendaPlan {
  /** In the order of the agenda, published or not. */
  readonly items: readonly PlannedItem[];
  /** The publications up to today that name reports by their slugs. */
  readonly paperNamedBy: ReadonlyMap<string, Publication>;
  /** Slugs of reports that only a publication still to come brings. */
  readonly comingPapers: ReadonlySet<string>;
}

/** Returns what of an agenda each publication brings; `publications` are in order. */
export function planAgenda(file: ValidMeeting, publications: readonly TypedPublication[], today: string): AgendaPlan {
  const numbered = numberAgenda(file.matter.agenda ?? []);
  const plannable = numbered.map(({ number, matter }) => ({
    number,
    papers: [
      ...(matter.report === undefined ? [] : [matter.report]),
      ...(matter.papers ?? []),
      ...(matter.minutes === undefined ? [] : ['minutes']),
    ],
    toFollow: matter.toFollow ?? false,
  }));
  const plans = planPublications(publications, plannable);
  const items = numbered.flatMap((item, index): PlannedItem[] => {
    const plan = plans[index];
    const paperKeys = plannable[index]?.papers ?? [];
    if (plan === undefined) return [];
    const hasFiles = (item.matter.files ?? []).length > 0;
    const bringing = [...plan.papersBy.values(), ...(hasFiles || paperKeys.length === 0 ? [plan.filesBy] : [])];
    return [
      {
        numbered: item,
        plan,
        paperKeys,
        hasPapers: paperKeys.length > 0 || hasFiles || item.matter.toFollow === true,
        broughtBy: new Set(bringing.filter((publication) => isOut(publication, today))),
      },
    ];
  });
  const paperNamedBy = new Map<string, Publication>();
  const coming = new Set<string>();
  for (const { publication, papers } of publications) {
    for (const slug of papers ?? []) {
      if (!isOut(publication, today)) coming.add(slug);
      else if (!paperNamedBy.has(slug)) paperNamedBy.set(slug, publication);
    }
  }
  const out = new Set(paperNamedBy.keys());
  for (const { plan } of items) {
    for (const [slug, by] of plan.papersBy) (isOut(by, today) && isOut(plan.listedBy, today) ? out : coming).add(slug);
  }
  return { items, paperNamedBy, comingPapers: new Set([...coming].filter((slug) => !out.has(slug))) };
}

/** Tells whether a publication is there and dated today or earlier. */
export function isOut(publication: Publication | null | undefined, today: string): publication is Publication {
  return publication !== null && publication !== undefined && publication.date <= today;
}
