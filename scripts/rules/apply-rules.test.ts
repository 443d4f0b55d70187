import { describe, expect, it } from 'vitest';
import { archiveOf } from '../testing/fixtures/archive.ts';
import type { MeetingDraft, RootDraft } from '../testing/fixtures/valid-root.ts';
import { applyRules } from './apply-rules.ts';
import { overrideSeverities } from './override-severities.ts';

/** `error CODE line` of each finding, for a council with one committee. */
function findingsOf(
  meetings: Readonly<Record<string, MeetingDraft>>,
  today: string,
  council: RootDraft['council'] = {},
): string[] {
  const archive = archiveOf({ council, committees: { health: { meetings } } }, { today });
  return overrideSeverities(applyRules(archive), archive.council.checks).map(
    ({ severity, code }) => `${severity} ${code}`,
  );
}

const agenda = (date: string): NonNullable<MeetingDraft['publications']>[number] => ({ kind: 'agenda', date });
const supplement = (
  date: string,
  items: string[],
  reason?: string,
): NonNullable<MeetingDraft['publications']>[number] => ({
  kind: 'supplement',
  date,
  items,
  ...(reason === undefined ? {} : { reason }),
});
const items = [{ title: 'One' }, { title: 'Two' }];

describe('notice of a meeting on 18 March 2026, due on 10 March', () => {
  it.each<[string, MeetingDraft, string, string[]]>([
    ['published on the last day', { agenda: items, publications: [agenda('2026-03-10')] }, '2026-03-12', []],
    [
      'published a day late',
      { agenda: items, publications: [agenda('2026-03-11')] },
      '2026-03-12',
      ['error NOTICE_TOO_SHORT'],
    ],
    [
      'published late, on the day',
      { agenda: items, publications: [agenda('2026-03-11')] },
      '2026-03-18',
      ['error NOTICE_TOO_SHORT'],
    ],
    [
      'published late, once over',
      { agenda: items, publications: [agenda('2026-03-11')] },
      '2026-03-19',
      ['note NOTICE_TOO_SHORT'],
    ],
    [
      'planned too late',
      { agenda: items, publications: [agenda('2026-03-11')] },
      '2026-03-02',
      ['error NOTICE_TOO_SHORT'],
    ],
    ['planned in time', { agenda: items, publications: [agenda('2026-03-10')] }, '2026-03-02', ['note AGENDA_DUE']],
    ['not planned yet', {}, '2026-03-10', ['note AGENDA_DUE']],
    ['overdue', {}, '2026-03-11', ['error AGENDA_OVERDUE']],
    ['overdue for a cancelled meeting', { status: 'cancelled' }, '2026-03-11', []],
    ['never published for one that is over', {}, '2026-03-19', []],
    [
      'published when called at shorter notice',
      {
        agenda: items,
        publications: [agenda('2026-03-13')],
        shorterNotice: { called: '2026-03-13', reason: 'Flood.' },
      },
      '2026-03-14',
      [],
    ],
    [
      'published in time, though long after it was called',
      {
        agenda: items,
        publications: [agenda('2026-03-10')],
        shorterNotice: { called: '2026-03-05', reason: 'Flood.' },
      },
      '2026-03-11',
      [],
    ],
    [
      'called on its own day',
      {
        agenda: items,
        publications: [agenda('2026-03-18')],
        shorterNotice: { called: '2026-03-18', reason: 'Flood.' },
      },
      '2026-03-18',
      [],
    ],
    [
      'called the day after, planned too late',
      {
        agenda: items,
        publications: [agenda('2026-03-19')],
        shorterNotice: { called: '2026-03-19', reason: 'Flood.' },
      },
      '2026-03-12',
      ['error SHORTER_NOTICE_AFTER_MEETING', 'error NOTICE_TOO_SHORT'],
    ],
    [
      'called the day after, once over',
      {
        agenda: items,
        publications: [agenda('2026-03-10')],
        shorterNotice: { called: '2026-03-19', reason: 'Flood.' },
      },
      '2026-03-20',
      ['note SHORTER_NOTICE_AFTER_MEETING'],
    ],
    [
      'published after being called at shorter notice',
      {
        agenda: items,
        publications: [agenda('2026-03-16')],
        shorterNotice: { called: '2026-03-13', reason: 'Flood.' },
      },
      '2026-03-16',
      ['error NOTICE_TOO_SHORT'],
    ],
  ])('%s', (_, draft, today, expected) => {
    expect(findingsOf({ '2026-03-18': draft }, today)).toEqual(expected);
  });

  it.each([
    ['2002-09-30', '2002-09-24', []],
    ['2002-09-30', '2002-09-25', ['note NOTICE_TOO_SHORT']],
    ['2002-10-01', '2002-09-24', ['note NOTICE_TOO_SHORT']],
    ['2002-10-01', '2002-09-23', []],
  ])('held in England on %s, published on %s', (date, published, expected) => {
    const draft = { agenda: items, publications: [agenda(published)] };
    expect(findingsOf({ [date]: draft }, '2026-03-12')).toEqual(expected);
  });

  it('is in the words of an officer, at the publication', () => {
    const meeting = { agenda: items, publications: [agenda('2026-03-11')] };
    const archive = archiveOf(
      { committees: { health: { meetings: { '2026-03-18': meeting } } } },
      { today: '2026-03-12' },
    );
    expect(applyRules(archive)[0]).toMatchObject({
      file: 'content/committees/health/2026-03-18/meeting.md',
      line: 10,
      message:
        'The agenda for Health Committee, Wednesday 18 March 2026 was published on Wednesday 11 March 2026. The last day for it was Tuesday 10 March 2026.',
    });
  });
});

describe('items and papers that come late', () => {
  const urgency = { reason: 'A flood.', agreedBy: 'The chair' };
  it.each<[string, MeetingDraft, string, string[]]>([
    [
      'with the supplement in time',
      { agenda: items, publications: [agenda('2026-03-09'), supplement('2026-03-10', ['2'])] },
      '2026-03-12',
      [],
    ],
    [
      'without a reason for urgency',
      { agenda: items, publications: [agenda('2026-03-10'), supplement('2026-03-12', ['2'], 'Late.')] },
      '2026-03-12',
      ['error URGENCY_REASON_MISSING'],
    ],
    [
      'a standing item alone',
      {
        agenda: [items[0]!, { standing: 'exclusion' }],
        publications: [agenda('2026-03-10'), supplement('2026-03-12', ['2'], 'Late.')],
      },
      '2026-03-12',
      [],
    ],
    [
      'without one, once over',
      { agenda: items, publications: [agenda('2026-03-10'), supplement('2026-03-12', ['2'])] },
      '2026-03-20',
      ['note URGENCY_REASON_MISSING'],
    ],
    [
      'with one',
      {
        agenda: [{ title: 'One' }, { title: 'Two', urgency }],
        publications: [agenda('2026-03-10'), supplement('2026-03-12', ['2'])],
      },
      '2026-03-12',
      [],
    ],
    [
      'to follow, explained',
      {
        agenda: [{ report: 'a', toFollow: true }],
        reports: { a: { recommendations: ['To note it.'] } },
        publications: [agenda('2026-03-10'), supplement('2026-03-12', ['1'], 'Late.')],
      },
      '2026-03-12',
      [],
    ],
    [
      'to follow, unexplained',
      {
        agenda: [{ report: 'a', toFollow: true }],
        reports: { a: { recommendations: ['To note it.'] } },
        publications: [agenda('2026-03-10'), supplement('2026-03-12', ['1'])],
      },
      '2026-03-12',
      ['warning LATE_PAPERS_REASON_MISSING'],
    ],
  ])('%s', (_, draft, today, expected) => {
    expect(findingsOf({ '2026-03-18': draft }, today)).toEqual(expected);
  });
});

describe('exempt items', () => {
  const publications = [agenda('2026-03-10')];
  const secret = { title: 'A contract', exempt: { paragraphs: [3], publicInterest: 'Prices.' } };
  const private_ = { title: 'A department’s paper', confidential: { reason: 'Forbidden.' } };
  it.each<[string, MeetingDraft, string, string[]]>([
    [
      'without an exclusion before them',
      { agenda: [secret, secret], publications },
      '2026-03-12',
      ['error EXCLUSION_ITEM_MISSING'],
    ],
    ['without one, once over', { agenda: [secret], publications }, '2026-03-20', ['warning EXCLUSION_ITEM_MISSING']],
    [
      'with one after them',
      { agenda: [secret, { standing: 'exclusion', part: 'B' }], publications },
      '2026-03-12',
      ['error EXCLUSION_ITEM_MISSING'],
    ],
    ['that were deferred', { agenda: [{ ...secret, deferredTo: '2026-04-15' }], publications }, '2026-03-12', []],
    ['with one before them', { agenda: [secret, { standing: 'press-exclusion' }], publications }, '2026-03-12', []],
    [
      'with one by title',
      { agenda: [{ title: 'Exclusion of the press and public' }, secret], publications },
      '2026-03-12',
      [],
    ],
    [
      'after a report on exclusions',
      { agenda: [{ title: 'Exclusion from school' }, secret], publications },
      '2026-03-12',
      ['error EXCLUSION_ITEM_MISSING'],
    ],
    ['that are confidential', { agenda: [private_], publications }, '2026-03-12', []],
    [
      'that were put in Part B without a ground',
      { agenda: [{ report: 'a', part: 'B' }], reports: { a: { recommendations: ['To note it.'] } }, publications },
      '2026-03-12',
      ['error PRIVATE_GROUND_MISSING'],
    ],
  ])('%s', (_, draft, today, expected) => {
    expect(findingsOf({ '2026-03-18': draft }, today)).toEqual(expected);
  });

  it.each<['england' | 'wales' | 'scotland' | 'northern-ireland', string]>([
    ['england', 'error EXCLUSION_ITEM_MISSING'],
    ['wales', 'error EXCLUSION_ITEM_MISSING'],
    ['scotland', 'note RULES_NOT_APPLIED'],
    ['northern-ireland', 'note RULES_NOT_APPLIED'],
  ])('in %s: %s', (jurisdiction, expected) => {
    // 17 March is no working day in Northern Ireland.
    const meetings = { '2026-03-18': { agenda: [secret], publications: [agenda('2026-03-09')] } };
    expect(findingsOf(meetings, '2026-03-12', { jurisdiction })).toEqual([expected]);
  });

  it('are preceded by an exclusion in Welsh', () => {
    const agenda = [{ title: 'Gwahardd y wasg a’r cyhoedd' }, secret];
    const meetings = { '2026-03-18': { agenda, publications } };
    expect(findingsOf(meetings, '2026-03-12', { jurisdiction: 'wales' })).toEqual([]);
  });
});

describe('the approval of minutes', () => {
  const next = (status: 'scheduled' | 'cancelled' = 'scheduled'): MeetingDraft => ({
    status,
    agenda: [{ minutes: '2026-02-11' }],
    publications: [agenda('2026-03-10')],
  });
  it.each<[string, MeetingDraft['minutes'], MeetingDraft, string, string[]]>([
    ['by the next meeting', { status: 'approved', approvedAt: '2026-03-18' }, next(), '2026-03-20', []],
    [
      'by their own meeting',
      { status: 'approved', approvedAt: '2026-02-11' },
      next(),
      '2026-03-20',
      ['error MINUTES_APPROVED_TOO_EARLY'],
    ],
    [
      'by an earlier meeting',
      { status: 'approved', approvedAt: '2026-01-14' },
      next(),
      '2026-03-20',
      ['error MINUTES_APPROVED_TOO_EARLY'],
    ],
    [
      'by a meeting that is not named',
      { status: 'approved' },
      next(),
      '2026-03-20',
      ['warning MINUTES_APPROVAL_UNNAMED'],
    ],
    [
      'by a later meeting that was cancelled',
      { status: 'approved', approvedAt: '2026-03-18' },
      next('cancelled'),
      '2026-03-20',
      ['error MINUTES_APPROVED_AT_NO_MEETING'],
    ],
    ['still to come', { status: 'draft' }, next(), '2026-03-18', []],
    [
      'not recorded after the meeting that had them on its agenda',
      { status: 'draft' },
      next(),
      '2026-03-19',
      ['warning MINUTES_STILL_DRAFT'],
    ],
    [
      'not recorded after the meeting that they name',
      { status: 'draft', approvedAt: '2026-03-18' },
      {},
      '2026-03-19',
      ['warning MINUTES_STILL_DRAFT'],
    ],
    ['by a meeting that was cancelled', { status: 'draft' }, next('cancelled'), '2026-03-19', []],
  ])('%s', (_, minutes, nextMeeting, today, expected) => {
    const meetings = { '2026-01-14': {}, '2026-02-11': { minutes: minutes! }, '2026-03-18': nextMeeting };
    expect(findingsOf(meetings, today)).toEqual(expected);
  });
});

describe('years whose bank holidays are not known', () => {
  it.each([
    ['1989-06-14', '2026-01-01', ['note BANK_HOLIDAYS_UNKNOWN']],
    ['1990-01-03', '2026-01-01', ['note BANK_HOLIDAYS_UNKNOWN']],
    // Four weekdays after New Year's Day, which is none that counts; three clear days were enough then.
    ['1990-01-05', '2026-01-01', ['note BANK_HOLIDAYS_UNKNOWN']],
    ['1990-01-08', '2026-01-01', []],
    ['2036-06-11', '2026-01-01', ['note AGENDA_DUE', 'error BANK_HOLIDAYS_UNKNOWN']],
    ['2035-12-31', '2026-01-01', ['note AGENDA_DUE']],
  ])('%s', (date, today, expected) => {
    expect(findingsOf({ [date]: {} }, today)).toEqual(expected);
  });
});

describe('severities that the council sets', () => {
  const late = { agenda: items, publications: [agenda('2026-03-11')] };
  it.each([
    ['2026-03-12', 'warning', ['warning NOTICE_TOO_SHORT']],
    ['2026-03-12', 'off', []],
    ['2026-03-19', 'error', ['note NOTICE_TOO_SHORT']],
  ] as const)('on %s, %s', (today, severity, expected) => {
    expect(findingsOf({ '2026-03-18': late }, today, { checks: { NOTICE_TOO_SHORT: severity } })).toEqual(expected);
  });
});
