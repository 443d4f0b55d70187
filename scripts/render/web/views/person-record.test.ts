import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../model/archive.ts';
import { archiveOf } from '../../../testing/fixtures/archive.ts';
import { renderBodies } from '../../markdown/render-bodies.ts';
import { buildRegisters } from '../../registers/build-registers.ts';
import { buildLinks } from '../links.ts';
import type { Site } from '../site.ts';
import { decisionsOfPerson, votesOfPerson } from './person-record.ts';

const nothingKept = { cache: { get: () => null, set: () => undefined }, fingerprint: '' };

function siteOf(edition: Archive['edition'], votes: number): Site {
  const body = Array.from({ length: votes }, () => '::vote{for="ann-lee" against="Jo Day"}').join('\n\n');
  const meeting = {
    agenda: [
      { title: 'Depots' },
      { title: 'Bids', part: 'B' as const, exempt: { paragraphs: [3], publicInterest: 'Prices.' } },
    ],
    publications: [{ kind: 'agenda' as const, date: '2026-03-10' }],
    minutes: { body: `## Depots\n\n${body}\n` },
    exemptMinutes: { body: '## Bids\n\n::vote{title="On the *first* bid" for=0 against="ann-lee"}\n' },
  };
  const archive = archiveOf(
    {
      people: { 'ann-lee': { name: 'Ann Lee' }, 'jo-day': { name: 'Jo Day' } },
      committees: { cabinet: { name: 'Cabinet', meetings: { '2026-03-18': meeting } } },
      decisions: {
        roof: { title: 'Roof', decidedBy: 'ann-lee', date: '2026-04-01' },
        later: { title: 'Later', decidedBy: 'ann-lee', date: '2026-05-30', published: '2026-06-02' },
        other: { title: 'Other', decidedBy: 'Jo Day', date: '2026-04-02' },
      },
    },
    { edition },
  );
  const { bodies } = renderBodies(archive, nothingKept);
  const { words } = archive.council;
  const registers = buildRegisters(archive, bodies);
  return { archive, registers, words, links: buildLinks(archive.council) } as Site;
}

const [ann, jo] = [0, 1].map((index) => (site: Site) => site.archive.people.toReversed()[index]!);

describe('the record of a person', () => {
  it('has their votes in recorded votes, the newest ten before the rest', () => {
    const site = siteOf('public', 12);
    const votes = votesOfPerson(ann!(site), site);
    expect([votes?.newest.length, votes?.earlier.length]).toEqual([10, 2]);
    expect(votes?.newest[0]).toEqual({
      href: '/meetings/committees/cabinet/2026-03-18/minutes/#minute-1-26',
      title: 'Depots',
      when: 'Cabinet, 18 March 2026',
      side: 'For',
    });
  });

  it('has votes in private minutes in the members’ edition alone', () => {
    const titlesIn = (edition: Archive['edition']) => {
      const site = siteOf(edition, 1);
      return votesOfPerson(ann!(site), site)?.newest.map(({ title }) => title);
    };
    expect(titlesIn('members')).toEqual(['Depots', 'Bids – On the *first* bid']);
    expect(titlesIn('public')).toEqual(['Depots']);
  });

  it('has the decisions that they took outside meetings, once these are published', () => {
    const site = siteOf('public', 0);
    expect(decisionsOfPerson(ann!(site), site)?.newest).toEqual([
      { href: '/meetings/decisions/roof/', title: 'Roof', when: '1 April 2026', side: null },
    ]);
  });

  it('is left out of those who did nothing of the kind, or are named in words alone', () => {
    const site = siteOf('public', 1);
    expect([votesOfPerson(jo!(site), site), decisionsOfPerson(jo!(site), site)]).toEqual([null, null]);
  });
});
