import { XMLParser } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import {
  publishSampleAgenda,
  sampleArchive,
  sampleCommittee,
  sampleMeeting,
  sampleMinutes,
  sampleReport,
} from '../../testing/sample-archive.ts';
import { renderFeeds } from './render-feeds.ts';

function buildSample() {
  const health = sampleCommittee('health', 'Health & <Care> Committee');
  const other = sampleCommittee('other', 'Other Committee');
  const held = sampleMeeting(health, '2019-07-03', { webcast: 'https://watch.example/1' });
  const [item] = publishSampleAgenda(held, '2019-06-25', ['Access', 'Urgent business']);
  if (item !== undefined) sampleReport(item, 'access', 'Access to services\u0007');
  sampleMinutes(held);
  sampleMeeting(health, '2019-12-04', { status: 'cancelled', state: 'cancelled', stateInWords: 'Cancelled' });
  return sampleArchive([health, other]);
}

interface AtomEntry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly link: { readonly href: string };
}

const feeds = renderFeeds(buildSample());
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', isArray: (name) => name === 'entry' });
const atom = (path: string) =>
  (parser.parse(feeds.get(path) ?? '') as { feed: { id: string; updated: string; title: string; entry?: AtomEntry[] } })
    .feed;
const calendar = (path: string) => new ICAL.Component(ICAL.parse(feeds.get(path) ?? '') as unknown[]);
const events = (path: string) =>
  calendar(path)
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

describe('renderFeeds', () => {
  it('makes a feed and a calendar of the site and of each committee', () => {
    expect([...feeds.keys()]).toEqual([
      '/feed.xml',
      '/calendar.ics',
      '/committees/health/feed.xml',
      '/committees/health/calendar.ics',
      '/committees/other/feed.xml',
      '/committees/other/calendar.ics',
    ]);
  });

  it('makes the same bytes of the same archive', () => {
    expect([...renderFeeds(buildSample())]).toEqual([...feeds]);
  });
});

describe('the Atom feed', () => {
  it('is well-formed, also with characters that XML cannot hold', () => {
    for (const path of ['/feed.xml', '/committees/other/feed.xml']) {
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the validator's new package is needed for nothing else
      expect(() => parser.parse(feeds.get(path) ?? '', true) as unknown).not.toThrow();
    }
    expect(feeds.get('/feed.xml')).not.toContain('\u0007');
  });

  it('says committee, date and subject in titles, the newest first, each entry with an id of its own', () => {
    const entries = atom('/feed.xml').entry ?? [];
    expect(entries.map(({ title, updated }) => `${updated.slice(0, 10)} ${title}`)).toEqual(
      [
        '2019-07-03 Health &amp; &lt;Care&gt; Committee, Wednesday 3 July 2019: draft minutes',
        '2019-06-25 Health &amp; &lt;Care&gt; Committee, Wednesday 3 July 2019: agenda published',
        '2019-06-25 Access to services – Health &amp; &lt;Care&gt; Committee, 3 July 2019',
      ].map((title) => title.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>')),
    );
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  it('has whole addresses and dates from the content', () => {
    const { id, updated, entry = [] } = atom('/feed.xml');
    expect([id, updated]).toEqual(['https://sample.example/meetings/feed.xml', '2019-07-03T00:00:00Z']);
    expect(entry[2]?.link.href).toBe('https://sample.example/meetings/committees/health/2019-07-03/access/');
  });

  it('is valid without entries as well', () => {
    expect(atom('/committees/other/feed.xml')).toMatchObject({ updated: '2019-07-12T00:00:00Z' });
  });
});

describe('the calendar', () => {
  it('has each meeting at its local time, in summer and in winter', () => {
    for (const zone of calendar('/calendar.ics').getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
    expect(events('/calendar.ics').map((event) => event.startDate.toJSDate().toISOString())).toEqual([
      '2019-12-04T17:00:00.000Z',
      '2019-07-03T16:00:00.000Z',
    ]);
  });

  it('says where, how to watch, and that a meeting is cancelled', () => {
    const [cancelled, held] = events('/committees/health/calendar.ics');
    expect(held?.location).toBe('Room 2, Town Hall; first floor');
    expect(held?.description).toContain('Watch: https://watch.example/1');
    expect(cancelled?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(held?.component.getFirstPropertyValue('url')).toBe(
      'https://sample.example/meetings/committees/health/2019-07-03/',
    );
  });

  it('ends a meeting when its minutes say that it ended', () => {
    const [cancelled, held] = events('/calendar.ics');
    expect(held?.endDate.toString()).toBe('2019-07-03T19:00:00');
    expect(cancelled?.component.hasProperty('dtend')).toBe(false);
  });

  it('has the stamp of its last publication, never a day to come', () => {
    const stamps = events('/calendar.ics').map((event) => event.component.getFirstPropertyValue('dtstamp')?.toString());
    expect(stamps).toEqual(['2019-07-12T00:00:00Z', '2019-06-25T00:00:00Z']);
  });
});
