import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../model/archive.ts';
import type { Cache } from '../../../model/cache.ts';
import { archiveOf } from '../../../testing/fixtures/archive.ts';
import { anIndicator, anIndicatorSet } from '../../../testing/figures/indicator-set-matter.ts';
import { renderBodies } from '../../markdown/render-bodies.ts';
import { indexCitations } from './index-citations.ts';

const { matter: set } = anIndicatorSet([
  anIndicator({ id: 'seen', values: { '2026-01': 9, '2026-02': 12 } }),
  anIndicator({ id: 'waiting', values: { '2026-01': 7, '2026-02': 8 } }),
]);

function memory(): Cache {
  const kept = new Map<string, string>();
  return {
    get: (kind, key) => kept.get(`${kind} ${key}`) ?? null,
    set: (kind, key, value) => void kept.set(`${kind} ${key}`, value),
  };
}

interface Texts {
  readonly report?: string;
  readonly minutes?: string;
}

function indexOf(
  { report = '', minutes = '' }: Texts,
  { edition = 'public', cache = memory() }: { edition?: Edition; cache?: Cache } = {},
) {
  const meeting = (date: string, body: string) => ({
    agenda: [
      { report: 'figures', purpose: 'To hear of the :value[waiting]{period=2026-01}.' },
      {
        report: 'tenders',
        title: 'Tenders',
        part: 'B' as const,
        exempt: { paragraphs: [3], publicInterest: 'Prices are secret.' },
      },
    ],
    publications: [{ kind: 'agenda' as const, date }],
    reports: { figures: { body, recommendations: ['That :value[seen] be noted.'] } },
    exemptReports: { tenders: { body: '## Tenders\n\nThere were :value[seen]{period=2026-01}.' } },
  });
  const archive = archiveOf(
    {
      indicatorSets: [set],
      committees: {
        health: {
          meetings: {
            '2026-03-10': { ...meeting('2026-03-01', report), minutes: { body: minutes } },
            '2026-04-10': meeting('2026-04-01', ''),
          },
        },
      },
    },
    { edition },
  );
  const { bodies } = renderBodies(archive, { cache, fingerprint: 'test' });
  const index = indexCitations(archive, bodies);
  const [seen, waiting] = archive.indicatorSets[0]!.indicators;
  const lines = (indicator: typeof seen) =>
    index.of(indicator!).map(({ path, title, ways }) => {
      const told = ways.map(({ words, path: place }) => `${words} ${place.slice(path.length)}`.trim());
      return `${path.replace('/committees/health/', '')} ${title}: ${told.join(', ')}`;
    });
  return { seen: lines(seen), waiting: lines(waiting), ofSet: index.ofSet(archive.indicatorSets[0]!) };
}

const report = [
  '## One',
  'Of them :value[seen]{period=2026-01} were seen.',
  '::chart{indicator=seen}',
  `::table{set=${set.id}}`,
].join('\n\n');

describe('the papers that cite an indicator', () => {
  it('are reports, minutes and agendas, the newest meeting first, each with the ways and places of its citations', () => {
    const minutes = '## figures\n\n## Other business\n\nIt was :value[waiting]{period=2026-01}.';
    const { seen, waiting } = indexOf({ report, minutes });
    expect(seen).toEqual([
      '2026-04-10/figures/ Subject of figures: value in recommendation 1 #recommendation-1',
      '2026-03-10/figures/ Subject of figures: value in paragraph 1.1 #p-1-1, chart (figure 1) #figure-1, table 1 #table-1, value in recommendation 1 #recommendation-1',
    ]);
    expect(waiting).toEqual([
      '2026-04-10/ Agenda: value in item 1 #item-1',
      '2026-03-10/figures/ Subject of figures: table 1 #table-1',
      expect.stringMatching(/^2026-03-10\/minutes\/ Draft minutes: value in minute (\S+) #minute-\S+$/u),
      '2026-03-10/ Agenda: value in item 1 #item-1',
    ]);
  });

  it('are of a set those that cite any of its indicators, with how many', () => {
    expect(indexOf({ report }).ofSet.map(({ path, count }) => `${path} ${count}`)).toEqual([
      '/committees/health/2026-04-10/figures/ 1',
      '/committees/health/2026-04-10/ 1',
      '/committees/health/2026-03-10/figures/ 2',
      '/committees/health/2026-03-10/ 1',
    ]);
  });

  it('are the same where bodies were kept, and no more than still cite it', () => {
    const cache = memory();
    const before = indexOf({ report }, { cache });
    expect(indexOf({ report }, { cache }).seen).toEqual(before.seen);
    expect(indexOf({ report: '## One\n\nNothing more.' }, { cache }).seen).toEqual([
      '2026-04-10/figures/ Subject of figures: value in recommendation 1 #recommendation-1',
      '2026-03-10/figures/ Subject of figures: value in recommendation 1 #recommendation-1',
    ]);
  });

  it('are exempt ones in the members’ edition alone', () => {
    expect(indexOf({ report }).seen.join()).not.toMatch(/tenders/u);
    const members = indexOf({ report }, { edition: 'members' }).seen;
    expect(members).toContain('2026-04-10/tenders/ Subject of tenders: value in paragraph 1.1 #p-1-1');
  });
});
