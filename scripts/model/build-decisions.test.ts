import { describe, expect, it } from 'vitest';
import { archiveOf } from '../testing/fixtures/archive.ts';
import type { RootDraft } from '../testing/fixtures/valid-root.ts';

type DecisionDraft = NonNullable<RootDraft['decisions']>[string];

function decisionOf(draft: DecisionDraft, today = '2026-06-01') {
  return archiveOf({ decisions: { depot: draft } }, { today }).decisions[0] ?? null;
}

describe('decisions outside meetings', () => {
  it('are shown from the day of their publication on, and not before', () => {
    const draft = { date: '2026-03-25', published: '2026-03-27' };
    expect(decisionOf(draft, '2026-03-26')).toBeNull();
    expect(decisionOf(draft, '2026-03-27')).toMatchObject({ date: '2026-03-25', published: '2026-03-27' });
  });

  it.each([
    // Good Friday and Easter Monday lie between.
    ['2026-03-27', '2026-04-07', '2026-04-08'],
    ['2026-05-01', '2026-05-11', '2026-05-12'],
    ['2026-12-23', '2027-01-04', '2027-01-05'],
    ['2026-06-08', '2026-06-15', '2026-06-16'],
    // A Friday is the last day.
    ['2026-06-05', '2026-06-12', '2026-06-15'],
  ])('published on %s can be called in to %s, and take effect on %s', (published, lastDay, effect) => {
    const draft: DecisionDraft = { date: published, callIn: 'applies' };
    expect(decisionOf(draft, lastDay)?.callIn).toEqual({ kind: 'open', published, lastDay, effect });
    const next = new Date(Date.parse(lastDay) + 86_400_000).toISOString().slice(0, 10);
    expect(decisionOf(draft, next)?.callIn).toEqual({ kind: 'over', published, lastDay, effect });
  });

  it.each<[what: string, draft: DecisionDraft, kind: string]>([
    ['an ordinary one', {}, 'none'],
    ['a key decision', { keyDecision: { reference: 'K 1' } }, 'over'],
    ['a key decision that says otherwise', { keyDecision: { reference: 'K 1' }, callIn: 'none' }, 'excluded'],
    ['an ordinary one that says so', { callIn: 'none' }, 'excluded'],
    ['an urgent one', { callIn: { urgent: 'The roof fell in.' } }, 'urgent'],
  ])('know whether they can be called in: %s', (_, draft, kind) => {
    expect(decisionOf(draft)?.callIn.kind).toBe(kind);
  });

  it('are shown as called in from that day on', () => {
    const calledIn = { date: '2026-03-30', by: ['ada', 'Ben Ray'], outcome: 'Upheld.' };
    const people = { ada: { name: 'Ada Brook', title: 'Councillor' } };
    const decisions = { depot: { date: '2026-03-27', callIn: 'applies' as const, calledIn } };
    const on = (today: string) => archiveOf({ people, decisions }, { today }).decisions[0]?.callIn;
    expect(on('2026-03-29')?.kind).toBe('open');
    expect(on('2026-03-30')).toMatchObject({
      kind: 'called-in',
      lastDay: '2026-04-07',
      calledIn: { by: [{ name: 'Councillor Ada Brook' }, { name: 'Ben Ray' }], outcome: { text: 'Upheld.' } },
    });
  });

  it('that are urgent stay so, whatever is typed besides', () => {
    const calledIn = { date: '2026-03-30', by: 'Ben Ray' };
    expect(decisionOf({ callIn: { urgent: 'The roof fell in.' }, calledIn })?.callIn.kind).toBe('urgent');
  });

  it('stand in the order of their days, the newest first', () => {
    const { decisions } = archiveOf({
      decisions: { a: { date: '2026-03-01' }, b: { date: '2026-04-01' }, c: { date: '2026-02-01' } },
    });
    expect(decisions.map(({ slug }) => slug)).toEqual(['b', 'a', 'c']);
  });
});
