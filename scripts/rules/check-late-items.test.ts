import { describe, expect, it } from 'vitest';
import type { Jurisdiction } from '../model/council.ts';
import { archiveOf } from '../testing/fixtures/archive.ts';
import type { MeetingDraft } from '../testing/fixtures/valid-root.ts';
import { checkLateItems } from './check-late-items.ts';

const urgency = { reason: 'A flood.', agreedBy: 'The chair' };
const exempt = { paragraphs: [3], publicInterest: 'Prices.' };

interface Case {
  readonly item?: Partial<NonNullable<MeetingDraft['agenda']>[number]>;
  readonly meeting?: MeetingDraft;
  readonly type?: string;
  readonly jurisdiction?: Jurisdiction;
  readonly added?: string;
  readonly today?: string;
}

/** What is found for an item added to the agenda of a meeting on Wednesday 18 March 2026, whose last day was 10 March. */
function codesOf({ item = {}, meeting = {}, type = 'cabinet', jurisdiction = 'england', ...days }: Case): string[] {
  const { added = '2026-03-13', today = '2026-03-13' } = days;
  const held: MeetingDraft = {
    agenda: [{ title: 'Roads' }, { title: 'Floods', urgency, ...item }],
    publications: [
      { kind: 'agenda', date: '2026-03-06', items: ['1'] },
      { kind: 'supplement', date: added, items: ['2'], reason: 'A flood.' },
    ],
    ...meeting,
  };
  const committees = { board: { type, meetings: { '2026-03-18': held } } };
  return checkLateItems(archiveOf({ council: { jurisdiction }, committees }, { today })).map(
    ({ severity, code }) => `${severity} ${code}`,
  );
}

describe('an urgent item', () => {
  const warning = ['warning URGENCY_NOT_OF_EXECUTIVE'];
  it.each<[what: string, given: Case, found: string[]]>([
    ['of an executive in England', {}, warning],
    ['of a cabinet committee', { type: 'cabinet sub-committee' }, warning],
    ['once the meeting is over', { today: '2026-03-19' }, ['note URGENCY_NOT_OF_EXECUTIVE']],
    ['that was added in time', { added: '2026-03-10' }, []],
    ['that was deferred', { item: { deferredTo: '2026-04-15' } }, []],
    ['that was withdrawn', { item: { withdrawn: true } }, []],
    ['that is taken in private', { item: { part: 'B', exempt } }, []],
    [
      'of a meeting called at shorter notice',
      { meeting: { shorterNotice: { called: '2026-03-13', reason: 'x' } } },
      [],
    ],
    ['of another body', { type: 'scrutiny committee' }, []],
    ['in Wales', { jurisdiction: 'wales' }, []],
    ['in Scotland', { jurisdiction: 'scotland' }, []],
    ['without a reason', { item: { urgency: undefined } }, ['error URGENCY_REASON_MISSING']],
  ])('%s', (_, given, found) => {
    expect(codesOf(given)).toEqual(found);
  });
});
