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
    ['2026-03-27', '2026-04-07'],
    ['2026-05-01', '2026-05-11'],
    ['2026-12-23', '2027-01-04'],
    ['2026-06-08', '2026-06-15'],
  ])('published on %s can be called in for five working days, to %s', (published, lastDay) => {
    const draft: DecisionDraft = { date: published, callIn: 'applies' };
    expect(decisionOf(draft, lastDay)?.callIn).toEqual({ kind: 'open', lastDay });
    const next = new Date(Date.parse(lastDay) + 86_400_000).toISOString().slice(0, 10);
    expect(decisionOf(draft, next)?.callIn).toEqual({ kind: 'over', lastDay });
  });

  it.each<[what: string, draft: DecisionDraft, kind: string]>([
    ['an ordinary one', {}, 'none'],
    ['a key decision', { keyDecision: { reference: 'K 1' } }, 'over'],
    ['a key decision that says otherwise', { keyDecision: { reference: 'K 1' }, callIn: 'none' }, 'none'],
    ['an urgent one', { callIn: { urgent: 'The roof fell in.' } }, 'urgent'],
  ])('know whether they can be called in: %s', (_, draft, kind) => {
    expect(decisionOf(draft)?.callIn.kind).toBe(kind);
  });

  it('stand in the order of their days, the newest first', () => {
    const { decisions } = archiveOf({
      decisions: { a: { date: '2026-03-01' }, b: { date: '2026-04-01' }, c: { date: '2026-02-01' } },
    });
    expect(decisions.map(({ slug }) => slug)).toEqual(['b', 'a', 'c']);
  });
});
