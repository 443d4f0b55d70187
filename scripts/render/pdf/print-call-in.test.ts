import { describe, expect, it } from 'vitest';
import type { CallIn } from '../../model/call-in.ts';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import { english } from '../../words/en/english.ts';
import { renderBodies } from '../markdown/render-bodies.ts';
import { callInOfMinute, printCallIn } from './print-call-in.ts';

/** What minutes print of a decision of 25 March 2026 that was published on the 27th. */
function printedOn(
  today: string,
  body = ':::resolved\nThat it be bought.\n:::',
  callIn: { item: string; applies: boolean }[] = [],
) {
  const meeting = {
    agenda: [{ title: 'Depots' }],
    publications: [{ kind: 'agenda' as const, date: '2026-03-17' }],
    minutes: { decisions: { published: '2026-03-27', callIn }, body: `## Depots\n\n${body}\n` },
  };
  const archive = archiveOf(
    { committees: { cabinet: { type: 'cabinet', meetings: { '2026-03-25': meeting } } } },
    { today },
  );
  const { bodies } = renderBodies(archive, { cache: { get: () => null, set: () => undefined }, fingerprint: '' });
  const entry = archive.minutes[0]?.entries[0];
  if (entry === undefined) throw new Error('The meeting has minutes.');
  const kind: CallIn['kind'] = entry.callIn.kind;
  return { kind, printed: callInOfMinute(entry, archive.minutes[0]!, bodies, english) };
}

describe('the call-in in printed minutes', () => {
  it('is told in the same words on every day, so that a pack stays as it was', () => {
    const [before, after] = ['2026-04-07', '2026-04-08'].map((today) => printedOn(today));
    expect([before?.kind, after?.kind]).toEqual(['open', 'over']);
    expect(before?.printed).toEqual(after?.printed);
    expect(after?.printed?.sentence).toContain('until the end of Tuesday 7 April 2026');
  });

  it('is said not to apply where the minutes say so', () => {
    const { printed } = printedOn('2026-04-07', undefined, [{ item: '1', applies: false }]);
    expect(printed).toEqual({ sentence: 'Does not apply to this decision.', about: null });
  });

  it('is not told of a minute that resolves nothing', () => {
    expect(printedOn('2026-04-07', 'Noted.').printed).toBeNull();
    expect(printedOn('2026-04-07', ':::resolved\n[insert as it was resolved]\n:::').printed).toBeNull();
  });

  it('says who called a decision in and what became of it', () => {
    const by = ['Ann', 'Ben', 'Cat'].map((name) => ({ name, person: null }));
    const outcome = { text: 'Referred back.', at: { file: 'minutes.md', line: 1, column: 1 }, lang: null };
    const days = { published: '2026-03-27', lastDay: '2026-04-07', effect: '2026-04-08' };
    const printed = printCallIn({ kind: 'called-in', calledIn: { date: '2026-04-01', by, outcome }, ...days }, english);
    expect(printed?.sentence).toContain('Called in on Wednesday 1 April 2026 by Ann, Ben and Cat.');
    expect(printed?.about?.text).toBe('Referred back.');
  });
});
