import { entry } from '../catalogue-entry.ts';

/** Findings about decisions of an executive: their publication, their call-in, and what is recorded of them. */
export const decisionEntries = {
  DECISIONS_NOT_OF_EXECUTIVE: entry<{ committee: string; type: string }>({
    severity: 'warning',
    message: ({ committee, type }) =>
      `The decisions of the ${committee} cannot be called in: its type is "${type}", which is no executive.`,
    why: () =>
      'Only decisions of an executive can be called in (in England section 9F of the Local Government Act 2000).',
    fix: () =>
      'Take "decisions" out. If the body exercises functions of the executive, say so with "cabinet" or "executive" in the "type" of its committee.md.',
  }),
  DECISIONS_PUBLISHED_EARLY: entry<{ published: string; meeting: string }>({
    severity: 'error',
    message: ({ published, meeting }) => `The decisions are said to be published on ${published}, before ${meeting}.`,
    why: () => 'The days in which a decision can be called in are counted from its publication.',
    fix: () => 'Correct "published": it is the day on which the decisions of the meeting were published.',
  }),
  DECISIONS_PUBLICATION_MISSING: entry<{ meeting: string }>({
    severity: 'note',
    message: ({ meeting }) => `Nothing says when the decisions of ${meeting} were published.`,
    why: () => 'Without the day nobody can see until when a decision can be called in.',
    fix: () =>
      'Add "decisions: { published: 2026-03-20 }" with the day. Where no decision can be called in, switch DECISIONS_PUBLICATION_MISSING off in "checks".',
  }),
  CALLED_IN_OUT_OF_TIME: entry<{ date: string; published: string; lastDay: string }>({
    severity: 'warning',
    message: ({ date, published, lastDay }) =>
      `The decision is said to have been called in on ${date}. It was published on ${published}, and could be called in until the end of ${lastDay}.`,
    why: () => 'A decision that is not called in within its days takes effect.',
    fix: () => 'Check the day of the call-in, "published", and "callInDays" in council.md.',
  }),
  CALLED_IN_WITHOUT_RIGHT: entry<{ urgent: boolean }>({
    severity: 'error',
    message: ({ urgent }) =>
      urgent
        ? 'The decision is said to have been called in, and to be urgent.'
        : 'The decision is said to have been called in, and is none that can be.',
    why: () => 'A decision takes effect at once or waits for its call-in: readers would be told both.',
    fix: ({ urgent }) =>
      urgent
        ? 'Take out "urgent" or "calledIn". That a call-in of an urgent decision was asked for and refused can be told in the text.'
        : 'Take out "calledIn", or say with "callIn" that the decision can be called in.',
  }),
  CALLED_IN_NOTHING_RESOLVED: entry<{ item: string }>({
    severity: 'warning',
    message: ({ item }) => `The decision on item ${item} is said to have been called in, and no minute of it has one.`,
    why: () => 'A call-in is shown with what was resolved, and would be shown nowhere.',
    fix: () => 'Set what was resolved apart with ":::resolved" in the minute of the item, or correct "item".',
  }),
  DECISION_RECORD_INCOMPLETE: entry<{ item: string; missing: readonly ('reasons' | 'options')[] }>({
    severity: 'warning',
    message: ({ item, missing }) =>
      `The decision on item ${item} has no record of ${missing.map((part) => recorded[part]).join(', and none of ')}.`,
    why: () =>
      'The record of an executive decision gives the reasons for it, and what else was considered and rejected (regulation 12 of SI 2012/2089).',
    fix: () =>
      'Add paragraphs to the minute that begin with "**Reasons:**" and "**Options considered:**", or parts of those names to the report. If nothing else was considered, say so.',
  }),
};

const recorded = {
  reasons: 'the reasons for it',
  options: 'other options that were considered and rejected',
};
