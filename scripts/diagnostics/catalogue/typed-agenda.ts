import { didYouMean, entry } from '../catalogue-entry.ts';

/** Findings about an agenda and its publications as they were typed. */
export const typedAgendaEntries = {
  AGENDA_MISSING: entry<object>({
    severity: 'error',
    message: () => 'Something is published for this meeting, but there is no agenda.',
    why: () => 'From the first publication on, the agenda is what is published.',
    fix: () => 'Add "agenda:" with its items, or take out "publications:" until there is one.',
  }),
  AGENDA_NOT_PUBLISHED: entry<{ date: string }>({
    severity: 'warning',
    message: ({ date }) => `The meeting of ${date} has been, but no agenda was published for it.`,
    why: () => 'A meeting in public needs an agenda that was open to the public before it.',
    fix: () => 'Add "agenda:" and "publications:", or say "status: cancelled" if it was not held.',
  }),
  ITEM_PAPERS_AMBIGUOUS: entry<{ keys: readonly string[] }>({
    severity: 'error',
    message: ({ keys }) => `This item names more than one kind of paper: ${keys.join(', ')}.`,
    why: () => 'An item is one of a standing text, the minutes of a meeting, a report, or a list of papers.',
    fix: () => 'Keep one of them and make the rest items of their own, or list reports under "papers".',
  }),
  ITEM_EMPTY: entry<object>({
    severity: 'error',
    message: () => 'This item has neither a title nor papers.',
    why: () => 'Nothing could be printed for it on the agenda.',
    fix: () => 'Give it one of "title", "standing", "minutes", "report" or "papers".',
  }),
  ITEM_TITLE_MISSING: entry<object>({
    severity: 'error',
    message: () => 'This exempt or confidential item has no title of its own.',
    why: () => 'The public edition knows of the item only what stands here, and never the subject of its report.',
    fix: () => 'Add "title:" with words that may be public.',
  }),
  ITEM_EXEMPT_AND_CONFIDENTIAL: entry<object>({
    severity: 'error',
    message: () => 'This item is said to be both exempt and confidential.',
    why: () =>
      'The law treats the two differently: exempt items need a resolution, confidential ones may never be public.',
    fix: () => 'Keep the one that applies.',
  }),
  ITEM_NUMBER_TWICE: entry<{ number: string; other: number; countedOn: boolean }>({
    severity: 'error',
    message: ({ number, other, countedOn }) =>
      countedOn
        ? `Counted on from here, an item gets the number ${number}, which the item in line ${other} has.`
        : `The item in line ${other} has the number ${number} already.`,
    why: () => 'Minutes, supplements and the corners of papers name items by their number.',
    fix: () => 'Take out "number" or give the item another one.',
  }),
  PUBLICATION_NOT_AGENDA: entry<{ kind: string }>({
    severity: 'error',
    message: ({ kind }) => `The first publication is of the kind "${kind}".`,
    why: () => 'A supplement or addendum adds to an agenda that was published before it.',
    fix: () => 'Make the first publication one of "kind: agenda".',
  }),
  PUBLICATION_SECOND_AGENDA: entry<object>({
    severity: 'error',
    message: () => 'The agenda of this meeting is published a second time.',
    why: () => 'What comes after the agenda is a supplement or an addendum, whose pages go on from the pack before.',
    fix: () => 'Make it "kind: supplement" or "kind: addendum".',
  }),
  PUBLICATION_ORDER_WRONG: entry<{ date: string; before: string }>({
    severity: 'error',
    message: ({ date, before }) => `The publication of ${date} stands after that of ${before}.`,
    why: () => 'Publications are numbered, and their pages counted, in the order in which they stand here.',
    fix: () => 'Put them in the order of their dates, or correct the date.',
  }),
  PUBLICATION_EMPTY: entry<object>({
    severity: 'error',
    message: () => 'This supplement does not say what it holds.',
    why: () => 'Without items or papers there would be nothing in its pack.',
    fix: () => 'Add "items:" with the numbers of items, or "papers:" with the names of reports.',
  }),
  PUBLICATION_ITEM_UNKNOWN: entry<{ number: string; count: number }>({
    severity: 'error',
    message: ({ number }) => `The agenda has no item ${number}.`,
    why: ({ count }) =>
      `A publication names items by their numbers, Part B after Part A; this agenda has ${count} ${count === 1 ? 'item' : 'items'}.`,
    fix: () => 'Correct the number, or add the item to the agenda.',
  }),
  PUBLICATION_PAPER_UNKNOWN: entry<{ slug: string; nearest: string | null }>({
    severity: 'error',
    message: ({ slug }) => `No item of the agenda has the paper "${slug}".`,
    why: () => 'A publication brings papers that stand under an item or in an appendix.',
    fix: ({ nearest }) => didYouMean(nearest, 'Add the report to an item of the agenda, or correct its name.'),
  }),
};
