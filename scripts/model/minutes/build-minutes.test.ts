import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import type { MeetingDraft } from '../../testing/fixtures/valid-root.ts';

const january: MeetingDraft = {
  agenda: [{ title: 'Drains' }],
  publications: [{ kind: 'agenda', date: '2026-01-06' }],
  minutes: { status: 'unfinished', body: '## Drains\n\nHalf a sentence\n\n## Weirs\n\nText.' },
};
const february: MeetingDraft = {
  agenda: [{ minutes: '2026-01-14' }],
  publications: [{ kind: 'agenda', date: '2026-02-04' }],
  minutes: { status: 'draft', body: '## Minutes of the previous meeting\n\nText.' },
};

function minutesOf(
  day: string,
  options: Parameters<typeof archiveOf>[1] = {},
  meetings: Readonly<Record<string, MeetingDraft>> = { '2026-01-14': january, '2026-02-11': february },
) {
  const archive = archiveOf({ committees: { drains: { meetings } } }, options);
  const meeting = archive.meetings.find(({ date }) => date === day);
  return { archive, meeting, headings: meeting?.minutes?.entries.map(({ number, heading }) => `${number} ${heading}`) };
}

describe('minutes that are still being written', () => {
  it.each(['public', 'members'] as const)('are in no part of the %s edition, and not in later papers', (edition) => {
    const { archive, meeting } = minutesOf('2026-01-14', { edition });
    expect([meeting?.minutes, meeting?.state]).toEqual([null, 'held']);
    expect(archive.minutes.map(({ meeting: { date } }) => date)).toEqual(['2026-02-11']);
    expect(minutesOf('2026-02-11').meeting?.agenda?.items[0]?.papers).toEqual([]);
    expect(JSON.stringify(archive.minutes.map(({ entries }) => entries.map(({ body }) => body.text)))).not.toContain(
      'Half',
    );
  });

  it('count for the numbers of later minutes', () => {
    expect(minutesOf('2026-02-11').headings).toEqual(['3/26 Minutes of the previous meeting']);
  });

  it.each([[{ preview: true }], [{ unfinished: true }]])('are drafts where they are asked for: %j', (options) => {
    const { meeting, headings } = minutesOf('2026-01-14', options);
    expect([meeting?.minutes?.status, meeting?.minutes?.recordedStatus]).toEqual(['draft', 'unfinished']);
    expect(headings).toEqual(['1/26 Drains', '2/26 Weirs']);
  });

  it('are not held back for private minutes, nor these for them', () => {
    const draft = { ...january.minutes, status: 'draft' as const };
    const exemptMinutes = { status: 'unfinished' as const, body: '## Drains\n\nPrices.' };
    const shown = (status: 'unfinished' | 'draft') =>
      minutesOf(
        '2026-01-14',
        { edition: 'members' },
        { '2026-01-14': { ...january, minutes: draft, exemptMinutes: { ...exemptMinutes, status } } },
      ).meeting?.minutes?.entries.map(({ exempt }) => exempt);
    expect(shown('unfinished')).toEqual([false, false]);
    expect(shown('draft')).toEqual([false, false, true]);
  });
});
