import { entry } from '../catalogue-entry.ts';

const longNotice = {
  calendar:
    'Notice of a key decision must be public for 28 clear days before it is made, every day of the calendar counted.',
  working:
    'Notice of a key decision must be public for 28 clear days before it is made, of which council.md counts working days alone ("keyDecisionDays").',
};

/** Findings of law about the notices that an executive gives of key decisions and of private business. */
export const executiveNoticeEntries = {
  KEY_DECISION_NOTICE_LATE: entry<{
    reference: string;
    given: string;
    giveBy: string;
    meeting: string;
    counted: 'calendar' | 'working';
  }>({
    severity: 'error',
    message: ({ reference, given, giveBy, meeting }) =>
      `Notice of key decision ${reference} was given on ${given}. For ${meeting} the last day was ${giveBy}.`,
    why: ({ counted }) => longNotice[counted],
    fix: () =>
      'Take the decision at a later meeting. If that is impracticable, say so beside "notice": "exception: { kind: general, informed: 2026-03-10, reason: … }" with the day on which the scrutiny chair was told, five clear days before, or "exception: { kind: urgent, agreedBy: jane-doe, reason: … }" with the agreement of that chair.',
  }),
  PRIVATE_NOTICE_MISSING: entry<{ item: string; which: 'first' | 'second'; giveBy: string }>({
    severity: 'warning',
    message: ({ item, which, giveBy }) =>
      `No ${which} notice is recorded that item ${item} will be taken in private. It was to be given by ${giveBy}.`,
    why: () =>
      'An executive gives notice of private business 28 clear days before the meeting, and again five clear days before (regulation 5 of SI 2012/2089).',
    fix: ({ which }) =>
      `Add its day to the item, as "privateNotice: { ${which}: 2026-02-17 }", or as "privateNotice: { exception: { agreedBy: …, reason: … } }" that the chair of scrutiny agreed to less.`,
  }),
  PRIVATE_NOTICE_LATE: entry<{ item: string; which: 'first' | 'second'; given: string; giveBy: string }>({
    severity: 'error',
    message: ({ item, which, given, giveBy }) =>
      `The ${which} notice that item ${item} will be taken in private was given on ${given}, after ${giveBy}.`,
    why: () =>
      'An executive gives notice of private business 28 clear days before the meeting, and again five clear days before (regulation 5 of SI 2012/2089).',
    fix: () =>
      'Correct the day, put the item off to a later meeting, or add "exception: { agreedBy: …, reason: … }" to "privateNotice" if the chair of scrutiny agreed to less.',
  }),
  PRIVATE_NOTICE_UNANSWERED: entry<{ item: string }>({
    severity: 'warning',
    message: ({ item }) => `Representations against taking item ${item} in private are recorded, and no response.`,
    why: () =>
      'The second notice of private business tells of the representations that were received and of the response to them (regulation 5 of SI 2012/2089).',
    fix: () => 'Add "response" to "privateNotice". If none were received, let "representations" begin with "None".',
  }),
  KEY_DECISION_NOTICE_MISSING: entry<{
    reference: string;
    giveBy: string;
    meeting: string;
    counted: 'calendar' | 'working';
  }>({
    severity: 'warning',
    message: ({ reference, giveBy, meeting }) =>
      `Nothing says when notice of key decision ${reference} is given. For ${meeting} it must be given by ${giveBy}.`,
    why: ({ counted }) => longNotice[counted],
    fix: () => 'Add "notice" with the day on which it was published, such as "notice: 2026-02-17".',
  }),
  KEY_DECISION_EXCEPTION_INCOMPLETE: entry<{ reference: string; meeting: string; kind: 'general' | 'urgent' }>({
    severity: 'error',
    message: ({ reference, kind }) =>
      kind === 'general'
        ? `The general exception for key decision ${reference} does not say when the scrutiny chair was told.`
        : `The special urgency of key decision ${reference} does not say who agreed to it.`,
    why: ({ kind }) =>
      kind === 'general'
        ? 'It counts from the day on which the chair was told in writing and a notice was published.'
        : 'A decision with less than five clear days of notice needs the agreement of the scrutiny chair, or of the chair or vice-chair of the council.',
    fix: ({ kind }) => (kind === 'general' ? 'Add "informed" with that day.' : 'Add "agreedBy" with their name.'),
  }),
  KEY_DECISION_EXCEPTION_LATE: entry<{ reference: string; informed: string; informBy: string; meeting: string }>({
    severity: 'error',
    message: ({ reference, informed, informBy, meeting }) =>
      `The scrutiny chair was told of key decision ${reference} on ${informed}. For ${meeting} the last day was ${informBy}.`,
    why: () =>
      'A general exception needs five clear days between telling the chair, with a public notice, and the decision.',
    fix: () =>
      'Take the decision later, or get the agreement that it is urgent and cannot be deferred: "exception: { kind: urgent, agreedBy: jane-doe, reason: … }".',
  }),
};
