import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../../model/meeting.ts';
import { publishSampleAgenda, sampleArchive, sampleCommittee, sampleMeeting } from '../../../testing/sample-archive.ts';
import { archiveOf } from '../../../testing/fixtures/archive.ts';
import { buildLinks } from '../links.ts';
import type { Site } from '../site.ts';
import { describeState } from './meeting-state.ts';

function stateOf(changes: Partial<Meeting>, today = '2019-07-12') {
  const committee = sampleCommittee('health', 'Health Committee');
  sampleMeeting(committee, '2019-10-02');
  const meeting = sampleMeeting(committee, '2019-09-18', changes);
  const archive = sampleArchive([committee], { today });
  return describeState(meeting, { archive, links: buildLinks(archive.council), words: archive.council.words } as Site);
}

describe('describeState', () => {
  it('says by when an agenda must be published', () => {
    expect(stateOf({}).sentences).toEqual([
      'The agenda has not been published yet.',
      'It must be published by Tuesday 10 September 2019.',
    ]);
  });

  it('says that the day has passed', () => {
    expect(stateOf({}, '2019-09-11').sentences[1]).toBe('It should have been published by Tuesday 10 September 2019.');
  });

  it.each([
    ['cancelled', '2019-09-18', 'This meeting will not be held.'],
    ['cancelled', '2019-09-19', 'This meeting was not held.'],
    ['postponed', '2019-09-01', 'This meeting will not be held on this day.'],
  ] as const)('says that a %s meeting does not take place, as on %s', (status, today, words) => {
    expect(stateOf({ status, state: status }, today).sentences).toEqual([words]);
  });

  it('leads from a postponed meeting to the one in its place', () => {
    expect(stateOf({ status: 'postponed', state: 'postponed', rescheduledTo: '2019-10-02' }).replacement).toEqual({
      words: 'The new date is',
      href: '/meetings/committees/health/2019-10-02/',
      day: 'Wednesday 2 October 2019',
    });
  });

  it('names the new day also where that meeting is not there yet', () => {
    expect(stateOf({ status: 'postponed', state: 'postponed', rescheduledTo: '2019-11-06' }).replacement).toEqual({
      words: 'The new date is',
      href: null,
      day: 'Wednesday 6 November 2019',
    });
  });

  it('leads from an adjourned meeting to the one at which it goes on, and back', () => {
    const { meetings, council } = archiveOf({
      committees: { health: { meetings: { '2026-05-06': { adjournedTo: '2026-06-10' }, '2026-06-10': {} } } },
    });
    const site = { archive: { today: '2026-06-01' }, links: buildLinks(council), words: council.words } as Site;
    const [goesOn, adjourned] = meetings.map((meeting) => describeState(meeting, site));
    expect(adjourned?.replacement).toEqual({
      words: 'This meeting was adjourned to',
      href: '/meetings/committees/health/2026-06-10/',
      day: 'Wednesday 10 June 2026',
    });
    // No date is named by which an agenda must be out, since it needs none of its own.
    expect(goesOn).toMatchObject({
      sentences: [],
      earlier: {
        words: 'This meeting continues the one that was adjourned on',
        href: '/meetings/committees/health/2026-05-06/',
        day: 'Wednesday 6 May 2026',
      },
    });
  });

  it('leads back from a meeting to the postponed one whose place it takes', () => {
    const { meetings, council } = archiveOf({
      committees: {
        health: { meetings: { '2026-05-06': { rescheduledTo: '2026-06-10' }, '2026-06-10': {}, '2026-06-17': {} } },
      },
    });
    const site = { archive: { today: '2026-06-01' }, links: buildLinks(council), words: council.words } as Site;
    const [other, held, postponed] = meetings.map((meeting) => describeState(meeting, site).earlier);
    expect([other, postponed]).toEqual([null, null]);
    expect(held).toEqual({
      words: 'This meeting takes the place of the one planned for',
      href: '/meetings/committees/health/2026-05-06/',
      day: 'Wednesday 6 May 2026',
    });
  });

  it('says when each publication was made', () => {
    const committee = sampleCommittee('health', 'Health Committee');
    const meeting = sampleMeeting(committee, '2019-07-23');
    publishSampleAgenda(meeting, '2019-07-11', ['Access']);
    const archive = sampleArchive([committee]);
    const state = describeState(meeting, {
      archive,
      links: buildLinks(archive.council),
      words: archive.council.words,
    } as Site);
    expect(state.sentences).toEqual(['The agenda was published on Thursday 11 July 2019.']);
  });
});
