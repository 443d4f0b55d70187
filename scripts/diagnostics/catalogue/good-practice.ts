import { entry } from '../catalogue-entry.ts';

const sayWhere = 'A heading, bold words at the start of a paragraph, or a sentence will do.';

/** Findings of good practice in reports and minutes: what councils are criticised for. */
export const goodPracticeEntries = {
  RECOMMENDATION_MISSING: entry<object>({
    severity: 'warning',
    message: () => 'This report does not say what the meeting is asked to do.',
    why: () => 'Members and the public should know beforehand what would be decided.',
    fix: () =>
      'Add "recommendations" with one line for each; for a report for information, "That the report be noted."',
  }),
  REASONS_MISSING: entry<object>({
    severity: 'warning',
    message: () => 'This report asks for a decision and does not say why.',
    why: () => 'The reasons are recorded with the decision, and can only be those that the meeting had before it.',
    fix: () => `Add the reasons, such as under "## Reasons for the recommendation". ${sayWhere}`,
  }),
  OPTIONS_MISSING: entry<object>({
    severity: 'warning',
    message: () => 'This report asks for a decision and does not say which other options were considered.',
    why: () => 'A choice that nobody was shown can be challenged; the record of a decision names what was rejected.',
    fix: () => `Add them, such as under "## Options considered", or say there that there were none. ${sayWhere}`,
  }),
  FINANCIAL_IMPLICATIONS_MISSING: entry<object>({
    severity: 'warning',
    message: () => 'This report asks for a decision and does not say what it would cost.',
    why: () => 'Members must know what a decision means for the budget before they take it.',
    fix: () =>
      'Add "financialImpact", or a part such as "## Financial implications". That there are none is an answer.',
  }),
  LEGAL_IMPLICATIONS_MISSING: entry<object>({
    severity: 'warning',
    message: () => 'This report asks for a decision and does not say what the law has to do with it.',
    why: () => 'Members must know under which power they act, and what they are bound to consider.',
    fix: () => 'Add a part such as "## Legal implications". That there are none is an answer.',
  }),
  BACKGROUND_DOCUMENTS_INCOMPLETE: entry<{ named: 'list' | 'link' }>({
    severity: 'warning',
    message: ({ named }) =>
      named === 'list'
        ? 'This report names background documents here, but "backgroundDocuments" says that there are none.'
        : 'This report links to a document elsewhere, but "backgroundDocuments" says that there are none.',
    why: () => 'The law asks for a list of the documents that a report relies on, so that the public can inspect them.',
    fix: ({ named }) =>
      named === 'list'
        ? 'Move the list to "backgroundDocuments" in the front matter.'
        : 'List the document under "backgroundDocuments", with its address.',
  }),
  REPORT_RECEIVED_LATE: entry<{ meeting: string; received: string; reportsBy: string }>({
    severity: 'warning',
    message: ({ meeting, received, reportsBy }) =>
      `This report for ${meeting} was received on ${received}. The last day for it was ${reportsBy}.`,
    why: () =>
      'The council has set the deadline ("reportDeadline" in council.md) so that reports can be checked before they go out.',
    fix: () =>
      'Agree with the contact officer of the committee that it is still taken, or leave it to the next meeting. If the day is wrong, correct "received".',
  }),
  UNFINISHED_TEXT: entry<{ text: string; more?: number }>({
    severity: 'warning',
    message: ({ text, more = 0 }) =>
      `"${text}" stands for something that is still to be filled in${more === 0 ? '' : `, and so does what stands in ${more === 1 ? 'another place' : `${more} other places`} of this file`}.`,
    why: () => 'Readers of a published paper should not have to guess what is meant to stand there.',
    fix: () => 'Fill it in, or say in a sentence what is not known yet and when it will be.',
  }),
  ALTERNATIVE_TEXT_EMPTY: entry<{ text: string }>({
    severity: 'warning',
    message: ({ text }) => `The description "${text}" says nothing of what is shown.`,
    why: () => 'The description is all that people hear who cannot see the picture or chart.',
    fix: () =>
      'Say what it shows, in one sentence. A chart of indicators needs no "description": without one it is described from its figures.',
  }),
  ACTION_INCOMPLETE: entry<{ missing: readonly string[] }>({
    severity: 'warning',
    message: ({ missing }) => `This action has no ${missing.join(' and no ')}.`,
    why: () => 'What nobody has to do by a day cannot be followed up.',
    fix: ({ missing }) =>
      `Add ${missing.map((what) => (what === 'owner' ? '"owner=jane-doe" with a person' : '"due=2026-09-18" with a date')).join(' and ')}, here or at a later word on it with the same "ref".`,
  }),
  RESOLUTION_WITHOUT_RECOMMENDATION: entry<{ item: string }>({
    severity: 'warning',
    message: ({ item }) => `Something was resolved on item ${item}, but its report recommended nothing.`,
    why: () => 'Who follows a decision should find what was put before the meeting.',
    fix: () =>
      'Check that the minute stands at the right item. If it does, nothing needs to be done: a meeting may resolve what no report recommended.',
  }),
};
