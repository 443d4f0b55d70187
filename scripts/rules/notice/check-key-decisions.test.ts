import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import type { RootDraft } from '../../testing/fixtures/valid-root.ts';
import { workingCalendarOf } from '../../model/calendar/clear-days.ts';
import { lastDayForKeyDecisionNotice } from '../../model/calendar/key-decision-notice.ts';
import { checkKeyDecisions } from './check-key-decisions.ts';

type KeyDecision = NonNullable<
  NonNullable<NonNullable<RootDraft['committees']>[string]['meetings']>[string]['reports']
>[string]['keyDecision'];

function findingsFor(
  keyDecision: KeyDecision,
  {
    type = 'cabinet',
    today = '2026-03-10',
    jurisdiction = 'england',
    keyDecisionDays = 'calendar',
    item = {},
    planned = [] as object[],
  } = {},
): string[] {
  const archive = archiveOf(
    {
      council: { jurisdiction: jurisdiction as 'england', keyDecisionDays: keyDecisionDays as 'calendar' },
      committees: {
        cabinet: {
          type,
          meetings: {
            // Wednesday 18 March 2026: no bank holiday lies in the weeks before.
            '2026-03-18': {
              planned: planned as { title: string }[],
              agenda: [{ report: 'depot', title: 'The depot', ...item }],
              publications: [{ kind: 'agenda', date: '2026-03-10' }],
              reports: { depot: { subject: 'The depot', keyDecision } },
            },
          },
        },
      },
    },
    { today },
  );
  return checkKeyDecisions(archive).map(({ severity, code }) => `${severity} ${code}`);
}

const england = workingCalendarOf('england');

describe('the last day for notice of a key decision', () => {
  it.each([
    ['2026-03-18', '2026-02-17'],
    ['2024-03-20', '2024-02-20'],
    ['2025-01-15', '2024-12-17'],
  ])('taken on %s is %s', (decision, notice) => {
    expect(lastDayForKeyDecisionNotice(decision, 'calendar', england)).toBe(notice);
  });

  it.each([
    // Christmas and New Year's Day lie between.
    ['2026-03-18', '2026-02-05'],
    ['2026-01-21', '2025-12-08'],
  ])('taken on %s is %s where working days alone are counted', (decision, notice) => {
    expect(lastDayForKeyDecisionNotice(decision, 'working', england)).toBe(notice);
  });
});

describe('checkKeyDecisions', () => {
  const reference = 'K 1';
  const reason = 'The roof fell in.';
  it.each<[what: string, decision: KeyDecision, found: string[]]>([
    ['notice on the last day', { reference, notice: '2026-02-17' }, []],
    ['notice a day later', { reference, notice: '2026-02-18' }, ['error KEY_DECISION_NOTICE_LATE']],
    ['no notice', { reference }, ['warning KEY_DECISION_NOTICE_MISSING']],
    ['a notice named by its place', { reference, notice: 'Forward plan, March' }, []],
    ['a general exception in time', { reference, exception: { kind: 'general', informed: '2026-03-10', reason } }, []],
    [
      'a general exception a day late',
      { reference, exception: { kind: 'general', informed: '2026-03-11', reason } },
      ['error KEY_DECISION_EXCEPTION_LATE'],
    ],
    [
      'a general exception without a day',
      { reference, exception: { kind: 'general', reason } },
      ['error KEY_DECISION_EXCEPTION_INCOMPLETE'],
    ],
    ['special urgency with agreement', { reference, exception: { kind: 'urgent', agreedBy: 'Ann Chair', reason } }, []],
    [
      'special urgency without agreement',
      { reference, exception: { kind: 'urgent', reason } },
      ['error KEY_DECISION_EXCEPTION_INCOMPLETE'],
    ],
  ])('%s', (_, decision, found) => {
    expect(findingsFor(decision)).toEqual(found);
  });

  it('counts working days where the council does', () => {
    const held = (notice: string) => findingsFor({ reference, notice }, { keyDecisionDays: 'working' });
    expect(held('2026-02-05')).toEqual([]);
    expect(held('2026-02-06')).toEqual(['error KEY_DECISION_NOTICE_LATE']);
  });

  it('says nothing of an item that is deferred, though it stays planned', () => {
    const planned = [{ title: 'The depot', keyDecision: { reference } }];
    expect(findingsFor({ reference }, { item: { deferredTo: '2026-04-15' }, planned })).toEqual([]);
  });

  it('is a note once the meeting is over', () => {
    expect(findingsFor({ reference, notice: '2026-02-18' }, { today: '2026-03-19' })).toEqual([
      'note KEY_DECISION_NOTICE_LATE',
    ]);
  });

  it.each<[what: string, decision: KeyDecision, today: string, found: string[]]>([
    ['no notice while there is time', { reference }, '2026-02-17', []],
    ['no notice once the last day is over', { reference }, '2026-02-18', ['warning KEY_DECISION_NOTICE_MISSING']],
    ['a late notice', { reference, notice: '2026-02-18' }, '2026-02-01', ['error KEY_DECISION_NOTICE_LATE']],
    ['notice in time', { reference, notice: '2026-02-17' }, '2026-03-01', []],
    ['a decision that a report has', { reference: 'K 2' }, '2026-03-01', []],
  ])('holds what is planned to the same days: %s', (_, keyDecision, today, found) => {
    const meeting = {
      planned: [{ title: 'The depot', ...(keyDecision && { keyDecision }) }],
      agenda: [{ report: 'roof' }],
      publications: [{ kind: 'agenda' as const, date: '2026-01-05' }],
      reports: { roof: { keyDecision: { reference: 'K 2', notice: '2026-01-05' } } },
    };
    const archive = archiveOf(
      { committees: { cabinet: { type: 'cabinet', meetings: { '2026-03-18': meeting } } } },
      { today },
    );
    expect(checkKeyDecisions(archive).map(({ severity, code }) => `${severity} ${code}`)).toEqual(found);
  });

  it.each<[what: string, date: string, decision: KeyDecision, found: string[]]>([
    ['notice on the last day', '2026-03-18', { reference, notice: '2026-02-17' }, []],
    ['notice a day later', '2026-03-18', { reference, notice: '2026-02-18' }, ['note KEY_DECISION_NOTICE_LATE']],
    ['no notice', '2026-03-18', { reference }, ['note KEY_DECISION_NOTICE_MISSING']],
    ['no notice, before the regulations', '2012-09-09', { reference }, []],
    ['no notice, under the regulations', '2012-09-10', { reference }, ['note KEY_DECISION_NOTICE_MISSING']],
    [
      'a general exception a day late, over Easter',
      '2026-04-09',
      { reference, exception: { kind: 'general', informed: '2026-03-31', reason } },
      ['note KEY_DECISION_EXCEPTION_LATE'],
    ],
    [
      'a general exception in time, over Easter',
      '2026-04-09',
      { reference, exception: { kind: 'general', informed: '2026-03-30', reason } },
      [],
    ],
    ['no key decision', '2026-03-18', undefined, []],
  ])('holds what was decided outside meetings to the same days: %s', (_, date, keyDecision, found) => {
    const decisions = { depot: { date, ...(keyDecision && { keyDecision }) } };
    const shortly = (jurisdiction: 'england' | 'wales') =>
      checkKeyDecisions(archiveOf({ council: { jurisdiction }, decisions })).map(
        ({ severity, code }) => `${severity} ${code}`,
      );
    expect(shortly('england')).toEqual(found);
    expect(shortly('wales')).toEqual([]);
  });

  it('counts the five clear days of a general exception without days that the council adds', () => {
    const meeting = {
      agenda: [{ report: 'depot' }],
      publications: [{ kind: 'agenda' as const, date: '2026-03-09' }],
      reports: {
        depot: { keyDecision: { reference, exception: { kind: 'general' as const, informed: '2026-03-10', reason } } },
      },
    };
    const codesWith = (...days: string[]): string[] =>
      checkKeyDecisions(
        archiveOf({
          committees: { cabinet: { type: 'cabinet', meetings: { '2026-03-18': meeting } } },
          bankHolidays: { days: days.map((date) => ({ date, title: 'Closed' })) },
        }),
      ).map(({ code }) => code);
    expect(codesWith()).toEqual([]);
    expect(codesWith('2026-03-12')).toEqual(['KEY_DECISION_EXCEPTION_LATE']);
  });

  it('says nothing of bodies that make no key decisions, and of other countries', () => {
    expect(findingsFor({ reference }, { type: 'scrutiny committee' })).toEqual([]);
    expect(findingsFor({ reference }, { jurisdiction: 'scotland' })).toEqual([]);
  });
});
