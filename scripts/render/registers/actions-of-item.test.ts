import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import type { MeetingDraft } from '../../testing/fixtures/valid-root.ts';
import { renderBodies } from '../markdown/render-bodies.ts';
import { actionsOfItem } from './actions-of-item.ts';
import { buildRegisters } from './build-registers.ts';

const nothingKept = { cache: { get: () => null, set: () => undefined }, fingerprint: '' };

const minutes = (body: string): NonNullable<MeetingDraft['minutes']> => ({
  present: [],
  status: 'draft',
  body: `## Roads\n\n${body}\n`,
});

const held = (published: string, body: string): MeetingDraft => ({
  agenda: [{ title: 'Roads' }],
  publications: [{ kind: 'agenda', date: published }],
  minutes: minutes(body),
});

/** The actions that the agenda of Tuesday 11 June 2019 puts before its meeting: reference and state. */
function updateOf(
  meetings: Readonly<Record<string, MeetingDraft>>,
  edition: 'public' | 'members' = 'public',
  changes: Partial<MeetingDraft> = {},
) {
  const update: MeetingDraft = {
    agenda: [{ title: 'Roads' }, { actions: 'previous' }],
    publications: [{ kind: 'agenda', date: '2019-06-03' }],
    ...changes,
  };
  const roads = { name: 'Roads Committee', meetings: { ...meetings, '2019-06-11': update } };
  const archive = archiveOf({ committees: { roads } }, { today: '2026-01-01', edition });
  const registers = buildRegisters(archive, renderBodies(archive, nothingKept).bodies);
  const items = archive.meetings.find(({ date }) => date === '2019-06-11')?.agenda?.items ?? [];
  return items.map((item) =>
    actionsOfItem(item, registers, archive).map(({ reference, state }) => `${reference ?? ''} ${state}`),
  );
}

const asked = (reference: string, due = '2019-12-31'): string =>
  `:::action{owner="Head of Roads" due=${due} ref="${reference}"}\nMend it.\n:::\n`;
const word = (reference: string, status: string): string =>
  `:::action{ref="${reference}" status=${status}}\nMended.\n:::\n`;

describe('the update on actions', () => {
  it('has the actions that are open, as they stood when the agenda was published', () => {
    const [other, update] = updateOf({
      '2019-01-29': held('2019-01-21', asked('R 1') + asked('R 2', '2019-06-02') + asked('R 3', '2019-06-03')),
      '2019-09-17': held('2019-09-09', word('R 1', 'done') + asked('R 4')),
    });
    expect(other).toEqual([]);
    expect(update).toEqual(['R 2 overdue', 'R 3 open', 'R 1 open']);
  });

  it('has nothing of minutes that only a supplement to the same agenda brought', () => {
    const earlier = {
      '2019-01-29': held('2019-01-21', asked('R 1') + asked('R 2') + word('R 2', 'done')),
      '2019-03-12': held('2019-03-04', word('R 1', 'done') + asked('R 3')),
    };
    const agenda = [{ minutes: '2019-03-12', toFollow: true }, { actions: 'previous' as const }];
    const agendaOut = { kind: 'agenda' as const, date: '2019-06-03' };
    const supplementOn = (date: string) => ({
      agenda,
      publications: [agendaOut, { kind: 'supplement' as const, date, items: ['1'] }],
    });
    const [, later] = updateOf(earlier, 'public', supplementOn('2019-06-05'));
    expect(later).toEqual(['R 1 open', 'R 2 done']);
    const [, sameDay] = updateOf(earlier, 'public', supplementOn('2019-06-03'));
    expect(sameDay).toEqual(['R 3 open', 'R 1 done']);
  });

  it('has what the meeting before was done with, and not what earlier ones were', () => {
    const [, update] = updateOf({
      '2018-09-18': held('2018-09-10', asked('R 1') + asked('R 2')),
      '2019-01-29': held('2019-01-21', word('R 1', 'done')),
      '2019-03-12': held('2019-03-04', word('R 2', 'dropped')),
    });
    expect(update).toEqual(['R 2 dropped']);
  });

  it('knows nothing of a meeting between the agenda and its own', () => {
    const [, update] = updateOf({
      '2019-01-29': held('2019-01-21', asked('R 1')),
      '2019-06-06': held('2019-05-29', word('R 1', 'done') + asked('R 2')),
    });
    expect(update).toEqual(['R 1 open']);
  });

  it.each(['public', 'members'] as const)('leaves out what private minutes ask for: %s edition', (edition) => {
    const [, update] = updateOf(
      { '2019-01-29': { ...held('2019-01-21', asked('R 1')), exemptMinutes: minutes(asked('R 2')) } },
      edition,
    );
    expect(update).toEqual(['R 1 open']);
  });
});
