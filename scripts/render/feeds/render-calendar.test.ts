import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../model/archive.ts';
import type { Meeting } from '../../model/meeting.ts';
import {
  publishSampleAgenda,
  sampleArchive,
  sampleCommittee,
  sampleMeeting,
  sampleMinutes,
} from '../../testing/sample-archive.ts';
import { renderCalendar } from './render-calendar.ts';

/** Renders a calendar of one meeting and reads it again. */
function read(day: string, changes: Partial<Meeting> = {}, of: Partial<Archive> = {}) {
  const committee = sampleCommittee('health', 'Health Committee');
  sampleMeeting(committee, day, changes);
  return readArchive(sampleArchive([committee], of));
}

function readArchive(archive: Archive) {
  const text = renderCalendar(archive, 'Health', archive.meetings);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  const valueOf = (name: string): string => String(events[0]?.component.getFirstPropertyValue(name));
  const startOf = (index: number): string => events[index]?.startDate.toJSDate().toISOString() ?? '';
  return { text, events, valueOf, start: startOf(0), startOf };
}

describe('renderCalendar', () => {
  it.each([
    ['2019-07-03', '17:00', '2019-07-03T16:00:00.000Z'],
    ['2019-12-04', '17:00', '2019-12-04T17:00:00.000Z'],
    ['2019-03-30', '23:30', '2019-03-30T23:30:00.000Z'],
    ['2019-03-31', '09:00', '2019-03-31T08:00:00.000Z'],
    ['2019-10-26', '18:00', '2019-10-26T17:00:00.000Z'],
    ['2019-10-27', '18:00', '2019-10-27T18:00:00.000Z'],
    ['1996-04-01', '10:00', '1996-04-01T09:00:00.000Z'],
    ['1995-10-15', '10:00', '1995-10-15T09:00:00.000Z'],
    ['1974-04-01', '14:30', '1974-04-01T13:30:00.000Z'],
    ['1974-01-07', '14:30', '1974-01-07T14:30:00.000Z'],
  ])('has a meeting on %s at %s in London at that moment', (day, time, moment) => {
    expect(read(day, { time }).start).toBe(moment);
  });

  it('says where, how to watch, and whether a meeting takes place', () => {
    const held = read('2019-07-03', { webcast: 'https://watch.example/1' });
    expect(held.events[0]?.location).toBe('Room 2, Town Hall; first floor');
    expect(held.events[0]?.description).toContain('Watch: https://watch.example/1');
    expect(held.valueOf('status')).toBe('CONFIRMED');
    expect(held.valueOf('url')).toBe('https://sample.example/meetings/committees/health/2019-07-03/');
  });

  it.each([
    ['cancelled', 'Cancelled: Health Committee'],
    ['postponed', 'Postponed: Health Committee'],
  ] as const)('tells that a meeting is %s in its status, its summary and a higher sequence', (status, summary) => {
    const before = read('2019-07-03');
    const after = read('2019-07-03', { status, state: status });
    expect(after.valueOf('status')).toBe('CANCELLED');
    expect(after.events[0]?.summary).toBe(summary);
    expect(after.events[0]?.uid).toBe(before.events[0]?.uid);
    expect(Number(after.valueOf('sequence'))).toBeGreaterThan(Number(before.valueOf('sequence')));
  });

  it('keeps the name of a meeting whose time changes, and of one that was moved to another day with an alias', () => {
    const before = read('2019-07-03');
    const later = read('2019-07-03', { time: '18:30' });
    expect([later.events[0]?.uid, later.start]).toEqual([before.events[0]?.uid, '2019-07-03T17:30:00.000Z']);
    const from = '/committees/health/2019-07-03/';
    const moved = read('2019-07-10', {}, { redirects: [{ from, to: '/committees/health/2019-07-10/' }] });
    expect([moved.events[0]?.uid, moved.start]).toEqual([before.events[0]?.uid, '2019-07-10T16:00:00.000Z']);
    expect(Number(moved.valueOf('sequence'))).toBeGreaterThan(Number(before.valueOf('sequence')));
  });

  it('ends a meeting when its minutes say that it ended, and else not at all', () => {
    const committee = sampleCommittee('health', 'Health Committee');
    sampleMinutes(sampleMeeting(committee, '2019-07-03'));
    sampleMeeting(committee, '2019-12-04');
    const { events } = readArchive(sampleArchive([committee]));
    expect(events[1]?.endDate.toString()).toBe('2019-07-03T19:00:00');
    expect(events[0]?.component.hasProperty('dtend')).toBe(false);
  });

  it('has the stamp of its last publication, never a day to come', () => {
    const committee = sampleCommittee('health', 'Health Committee');
    publishSampleAgenda(sampleMeeting(committee, '2019-07-03'), '2019-06-25', ['Access']);
    sampleMeeting(committee, '2019-12-04');
    const { events } = readArchive(sampleArchive([committee]));
    const stamps = events.map(({ component }) => component.getFirstPropertyValue('dtstamp')?.toString());
    expect(stamps).toEqual(['2019-07-12T00:00:00Z', '2019-06-25T00:00:00Z']);
  });

  it('says whose place a meeting takes', () => {
    const committee = sampleCommittee('health', 'Health Committee');
    sampleMeeting(committee, '2019-07-03', { status: 'postponed', state: 'postponed', rescheduledTo: '2019-07-10' });
    sampleMeeting(committee, '2019-07-10');
    const { events } = readArchive(sampleArchive([committee]));
    const said = events.filter(({ description }) =>
      description.includes('takes the place of the one planned for 3 July'),
    );
    expect(said.map(({ startDate }) => startDate.toJSDate().toISOString())).toEqual(['2019-07-10T16:00:00.000Z']);
  });

  it('has the stamp of the day on which it was called off', () => {
    const off = { status: 'cancelled', state: 'cancelled', statusChanged: '2019-06-28' } as const;
    expect(read('2019-07-03', off).valueOf('last-modified')).toBe('2019-06-28T00:00:00Z');
  });

  it('says in which language a meeting is announced', () => {
    const { events } = read('2019-07-03', { lang: 'cy', title: 'Cyfarfod arbennig' });
    expect(events[0]?.component.getFirstProperty('summary')?.getFirstParameter('language')).toBe('cy');
  });

  it('keeps names that are written from right to left as they are', () => {
    const { events } = read('2019-07-03', { venue: 'قاعة المدينة، الطابق الأول', title: 'לשכת ראש העיר' });
    expect(events[0]?.location).toBe('قاعة المدينة، الطابق الأول');
    expect(events[0]?.summary).toBe('Health Committee: לשכת ראש העיר');
  });

  it('gives any text back as it was, to a parser that is not ours, in lines of at most 75 bytes', () => {
    // Control characters have no place in iCalendar and are left out; half a letter cannot be written at all.
    const text = fc
      .string({
        unit: fc.oneof(
          fc.constantFrom('\\', ',', ';', ':', '"', '\n', 'n', 'N', ' ', '\t'),
          fc.string({ unit: 'grapheme', maxLength: 1 }),
        ),
        minLength: 1,
        maxLength: 200,
      })
      .map((value) => value.replace(/[\u0000-\u0008\u000B-\u001F\u007F]/gu, ''));
    fc.assert(
      fc.property(text, text, (venue, title) => {
        const { text: written, events } = read('2019-07-03', { venue, title });
        expect(events).toHaveLength(1);
        expect(events[0]?.location).toBe(venue);
        expect(events[0]?.summary).toBe(`Health Committee: ${title}`);
        expect(written.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
