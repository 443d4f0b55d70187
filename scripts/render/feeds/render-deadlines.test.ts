import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { listDeadlines } from '../../model/meetings/list-deadlines.ts';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import { renderDeadlines } from './render-deadlines.ts';

const draft = {
  committees: {
    cabinet: {
      type: 'cabinet',
      meetings: {
        '2026-03-18': {
          agenda: [
            { report: 'depot', title: 'The depot, and what follows; all of it' },
            { title: 'A sale', part: 'B' as const, exempt: { paragraphs: [3], publicInterest: 'Prices.' } },
          ],
          publications: [{ kind: 'agenda' as const, date: '2026-03-10' }],
          reports: { depot: { subject: 'The depot', keyDecision: { reference: 'K 1' } } },
        },
        '2026-04-09': {},
        '2026-02-11': { status: 'cancelled' as const },
      },
    },
    scrutiny: { type: 'committee', meetings: { '2026-03-04': { status: 'postponed' as const } } },
  },
};

function deadlinesOn(today: string, jurisdiction: 'england' | 'scotland' = 'england') {
  const archive = archiveOf({ ...draft, council: { jurisdiction } }, { today });
  // All that is prepared, whatever day it is planned for.
  const ahead = { ...archiveOf({ ...draft, council: { jurisdiction } }, { today: '2026-03-10' }), today };
  return { archive, deadlines: listDeadlines(ahead) };
}

describe('listDeadlines', () => {
  it('gives agendas, notices of key decisions and of private business by their days', () => {
    expect(
      deadlinesOn('2026-02-01').deadlines.map(({ day, id }) => `${day} ${id.split('/').slice(2).join('/')}`),
    ).toEqual([
      '2026-02-17 cabinet/2026-03-18/#private-1',
      '2026-02-17 cabinet/2026-03-18/depot/#key-decision',
      '2026-03-10 cabinet/2026-03-18/#agenda',
      '2026-03-10 cabinet/2026-03-18/#private-2',
      // After Easter: Good Friday and Easter Monday are no working days.
      '2026-03-30 cabinet/2026-04-09/#agenda',
    ]);
  });

  it('gives the day for reports where the council has set one', () => {
    const archive = archiveOf({ ...draft, council: { reportDeadline: 5 } }, { today: '2026-03-01' });
    expect(
      listDeadlines(archive)
        .filter(({ id }) => id.endsWith('#reports'))
        .map(({ day, title }) => `${day} ${title}`),
    ).toEqual([
      '2026-03-03 Last day to receive reports: Cabinet Committee',
      '2026-03-23 Last day to receive reports: Cabinet Committee',
    ]);
  });

  it('gives the notices of what is planned, until a report has the decision', () => {
    const planned = [
      { title: 'The depot', keyDecision: { reference: 'K 1' } },
      { title: 'The roof', keyDecision: { reference: 'K 2' }, private: 'Prices.' },
    ];
    const noticesOf = (meeting: object): string[] =>
      listDeadlines(
        archiveOf(
          { committees: { cabinet: { type: 'cabinet', meetings: { '2026-03-18': { planned, ...meeting } } } } },
          { today: '2026-02-01' },
        ),
      ).map(({ title }) => title);
    expect(noticesOf({})).toEqual([
      'Last day for notice of key decision K 1',
      'Last day for notice of key decision K 2',
      'Last day for the first notice of private business: Cabinet Committee',
      'Last day to publish the agenda: Cabinet Committee',
      'Last day for the second notice of private business: Cabinet Committee',
    ]);
    const withReport = {
      agenda: [{ report: 'depot', title: 'The depot' }],
      publications: [{ kind: 'agenda', date: '2026-01-30' }],
      reports: { depot: { subject: 'The depot', keyDecision: { reference: 'K 1' } } },
    };
    expect(noticesOf(withReport)).toEqual([
      'Last day for notice of key decision K 2',
      'Last day for notice of key decision K 1',
    ]);
  });

  it('leaves out what is over, and rules of England elsewhere', () => {
    expect(deadlinesOn('2026-03-19').deadlines.map(({ day }) => day)).toEqual(['2026-03-30']);
    expect(deadlinesOn('2026-02-01', 'scotland').deadlines.every(({ id }) => id.endsWith('#agenda'))).toBe(true);
  });
});

describe('renderDeadlines', () => {
  it('is read by a calendar as days with a reminder, commas and all', () => {
    const { archive, deadlines } = deadlinesOn('2026-02-01');
    const calendar = new ICAL.Component(ICAL.parse(renderDeadlines(archive, deadlines)) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(deadlines.map(({ day }) => day));
    expect(events.map(({ summary }) => summary)).toEqual(deadlines.map(({ title }) => title));
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(calendar.getAllSubcomponents('vevent').every((event) => event.getFirstSubcomponent('valarm') !== null)).toBe(
      true,
    );
  });
});
