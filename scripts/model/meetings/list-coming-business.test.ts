import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import type { MeetingDraft } from '../../testing/fixtures/valid-root.ts';
import type { ComingBusiness } from '../coming-business.ts';
import { listComingBusiness } from './list-coming-business.ts';

const agendaOut = (date: string, agenda: MeetingDraft['agenda']): MeetingDraft => ({
  agenda: agenda ?? [],
  publications: [{ kind: 'agenda', date }],
});

function meetingsOf(meetings: Readonly<Record<string, MeetingDraft>>, edition: 'public' | 'members' = 'public') {
  const committees = { roads: { name: 'Roads Committee', meetings } };
  const standing = { apologies: { title: 'Apologies' } };
  return archiveOf({ committees, standing }, { today: '2027-12-31', edition }).meetings;
}

const shown = (business: readonly ComingBusiness[]): string[] =>
  business.map(({ meeting, items }) => `${meeting.date}: ${items.map(({ title }) => title).join(', ')}`);

describe('what coming meetings are to deal with', () => {
  it('is what the notice plans until the agenda is out, and then its business', () => {
    const meetings = meetingsOf({
      '2026-07-01': {
        ...agendaOut('2026-06-23', [
          { standing: 'apologies' },
          { minutes: '2026-05-01' },
          { actions: 'previous' },
          { programme: 'coming' },
          { title: 'Bridges' },
          { title: 'Kerbs', withdrawn: true },
          { title: 'Lamps', deferredTo: '2026-09-01' },
        ]),
        planned: ['Bridges and kerbs'],
      },
    });
    expect(shown(listComingBusiness(meetings, '2026-06-22'))).toEqual(['2026-07-01: Bridges and kerbs']);
    expect(shown(listComingBusiness(meetings, '2026-06-23'))).toEqual(['2026-07-01: Bridges']);
  });

  it('leaves out meetings that do not take place, and those without plans', () => {
    const meetings = meetingsOf({
      '2026-07-01': { planned: ['A'], status: 'cancelled' },
      '2026-07-02': { planned: ['B'], rescheduledTo: '2026-07-03' },
      '2026-07-03': {},
      '2026-07-04': { planned: ['C'] },
    });
    expect(shown(listComingBusiness(meetings, '2026-06-01'))).toEqual(['2026-07-04: C']);
  });

  it('has a meeting that was cancelled later, as far as its file says when', () => {
    const meetings = meetingsOf({
      '2026-07-01': { planned: ['A'], status: 'cancelled', statusChanged: '2026-06-20' },
    });
    expect(shown(listComingBusiness(meetings, '2026-06-19'))).toEqual(['2026-07-01: A']);
    expect(shown(listComingBusiness(meetings, '2026-06-20'))).toEqual([]);
  });

  it('keeps what a plan says of key decisions and private business', () => {
    const [meeting] = meetingsOf({
      '2026-07-01': {
        planned: [
          {
            title: 'The depot',
            leadOfficer: 'Head of Roads',
            keyDecision: { reference: 'K 1', notice: '2026-05-20' },
            private: 'Prices.',
            documents: ['A report'],
          },
        ],
      },
    });
    expect(meeting?.planned[0]).toMatchObject({
      title: 'The depot',
      leadOfficer: { name: 'Head of Roads' },
      keyDecision: { reference: 'K 1', notice: '2026-05-20' },
      private: { text: 'Prices.' },
      documents: [{ text: 'A report' }],
    });
  });

  it('tells of a withheld item its public title and ground alone', () => {
    const closed: MeetingDraft = {
      ...agendaOut('2026-06-23', [
        { report: 'sale', title: 'A site', exempt: { paragraphs: [3], publicInterest: 'Prices.' } },
      ]),
      exemptReports: { sale: { subject: 'Sale of the depot to Ada', leadOfficer: 'Ada Brook' } },
    };
    const items = listComingBusiness(meetingsOf({ '2026-07-01': closed }), '2026-06-30')[0]?.items;
    expect(items).toMatchObject([{ title: 'A site', private: { text: 'Prices.' }, leadOfficer: null }]);
  });
});
