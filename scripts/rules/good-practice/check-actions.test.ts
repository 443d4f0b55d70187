import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import { shortly } from '../../testing/fixtures/good-practice-case.ts';
import type { MeetingDraft } from '../../testing/fixtures/valid-root.ts';
import { checkActions } from './check-actions.ts';

const minuted = (attributes: string): MeetingDraft => ({
  agenda: [{ title: 'Pumps' }],
  publications: [{ kind: 'agenda', date: '2026-01-06' }],
  minutes: { present: [], body: `## Pumps\n\n:::action${attributes}\nMend it.\n:::` },
});

describe('checkActions', () => {
  it.each<[what: string, first: string, later: string | null, message: string | null]>([
    ['owner and day', '{owner=ann due=2026-02-01}', null, null],
    ['no owner', '{due=2026-02-01}', null, 'This action has no owner.'],
    ['no day', '{owner="Ann Lee"}', null, 'This action has no day.'],
    ['neither', '', null, 'This action has no owner and no day.'],
    ['both said later', '{ref="P 1"}', '{ref="p1" owner=ann due=2026-04-01}', null],
    ['a later word without them', '{ref=P1 owner=ann due=2026-02-01}', '{ref="P 1"}', null],
    ['done later', '{ref=P1}', '{ref=P1 status=done}', null],
    ['dropped later', '{ref=P1 owner=ann}', '{ref=P1 status="dropped"}', null],
    ['another action later', '{ref=P1 owner=ann}', '{ref=P2 owner=ann due=2026-02-01}', 'This action has no day.'],
  ])('%s', (_, first, later, message) => {
    const meetings = { '2026-01-14': minuted(first), ...(later === null ? {} : { '2026-03-18': minuted(later) }) };
    const found = checkActions(archiveOf({ committees: { rivers: { meetings } } }));
    expect(found.map((finding) => finding.message)).toEqual(message === null ? [] : [message]);
    expect(found.every(({ file }) => file.includes('2026-01-14'))).toBe(true);
  });

  it('does not take the action of another committee for the same', () => {
    const committees = {
      rivers: { meetings: { '2026-01-14': minuted('{ref=P1}') } },
      roads: { meetings: { '2026-01-14': minuted('{ref=P1 owner=ann due=2026-02-01}') } },
    };
    expect(shortly(checkActions(archiveOf({ committees })))).toEqual(['warning ACTION_INCOMPLETE 7:1']);
  });

  it('is a note in minutes that are approved', () => {
    const draft = minuted('');
    const minutes = { ...draft.minutes, status: 'approved' as const, approvedAt: '2026-03-18' };
    const meetings = { '2026-01-14': { ...draft, minutes }, '2026-03-18': {} };
    const found = checkActions(archiveOf({ committees: { rivers: { meetings } } }));
    expect(found.map(({ severity }) => severity)).toEqual(['note']);
  });
});
