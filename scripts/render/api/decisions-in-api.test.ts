import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../testing/fixtures/archive.ts';
import { oparlValidator } from '../../testing/oparl/oparl-schemas.ts';
import { renderBodies } from '../markdown/render-bodies.ts';
import { renderApi } from './render-api.ts';

const nothingKept = { cache: { get: () => null, set: () => undefined }, fingerprint: '' };
const base = 'https://testbridge.example/meetings';
const validate = oparlValidator();

interface Listed {
  readonly id: string;
  readonly [property: string]: unknown;
}

const grounds = { exempt: { paragraphs: [3], publicInterest: 'Prices.' }, part: 'B' as const };
const cabinet = {
  agenda: [
    { title: 'Depots' },
    { title: 'Bids', ...grounds },
    {
      title: 'Lease',
      report: 'lease',
      ...grounds,
      released: { date: '2026-05-04', by: 'minute 34', note: 'It is *signed*.' },
    },
  ],
  publications: [{ kind: 'agenda' as const, date: '2026-03-17' }],
  reports: { lease: { subject: 'Offers for the depot' } },
  minutes: {
    decisions: {
      published: '2026-03-27',
      calledIn: [{ item: '1', date: '2026-03-31', by: ['ann-lee', 'Jo Day'], outcome: 'It was *upheld*.' }],
    },
    body: `## Depots

:::resolved
To buy one.
:::

::vote{title="On the amendment" for=2 against=1}

::vote{for="ann-lee, Jo Day" against="Al Fox" abstained=0}
`,
  },
  exemptMinutes: { body: '## Bids\n\n:::resolved\nTo sell.\n:::\n\n::vote{for="Ada Secret" against=0}\n' },
};

function filesOf(edition: 'public' | 'members' = 'public', today = '2026-06-01') {
  const archive = archiveOf(
    {
      people: { 'ann-lee': { name: 'Ann Lee', title: 'Councillor' } },
      committees: {
        cabinet: { type: 'cabinet', meetings: { '2026-03-25': cabinet } },
        roads: {
          meetings: {
            '2026-04-22': {
              agenda: [{ title: 'Roads', report: 'roads' }],
              publications: [{ kind: 'agenda', date: '2026-04-14' }],
              reports: { roads: {} },
            },
          },
        },
      },
      decisions: {
        depot: {
          title: 'Roof of the depot',
          reference: 'D 7',
          decidedBy: 'ann-lee',
          date: '2026-04-01',
          published: '2026-04-02',
          callIn: { urgent: 'It *rains*.' },
          corrections: [{ date: '2026-04-09', text: 'The day was wrong.' }],
          body: 'That it be mended.',
        },
      },
    },
    { edition, today },
  );
  return new Map(renderApi(archive, { bodies: renderBodies(archive, nothingKept).bodies, pdfs: new Map() }));
}

const files = filesOf();
const read = (path: string, from = files): Listed => JSON.parse(from.get(path) ?? 'null') as Listed;

describe('decisions in the JSON of the archive', () => {
  it('make objects that are valid by the schemas of OParl 1.1, each of which is where others say', () => {
    const paths = new Set([...files.keys()].map((path) => `${base}${path}`));
    for (const [path, text] of files) {
      const object = JSON.parse(text) as Listed;
      if (!path.startsWith('/api/lists/')) expect(validate(object), path).toEqual([]);
      for (const [found] of text.matchAll(/https:\/\/testbridge\.example\/meetings\/api\/[^"]*/gu)) {
        expect(paths.has(found) || found.includes('?'), found).toBe(true);
      }
    }
  });

  it('have their votes in the terms of Popolo', () => {
    const organization_id = `${base}/api/organizations/cabinet.json`;
    expect(read('/api/agenda-items/cabinet/2026-03-25/item-1.json')['cleardays:votes']).toEqual([
      {
        organization_id,
        start_date: '2026-03-25',
        motion: { text: 'On the amendment' },
        counts: [
          { option: 'yes', value: 2 },
          { option: 'no', value: 1 },
        ],
      },
      {
        organization_id,
        start_date: '2026-03-25',
        counts: [
          { option: 'yes', value: 2 },
          { option: 'no', value: 1 },
          { option: 'abstain', value: 0 },
        ],
        votes: [
          { option: 'yes', voter_id: `${base}/api/people/ann-lee.json`, voter: { name: 'Councillor Ann Lee' } },
          { option: 'yes', voter: { name: 'Jo Day' } },
          { option: 'no', voter: { name: 'Al Fox' } },
        ],
      },
    ]);
  });

  it('say whether they were called in', () => {
    expect(read('/api/agenda-items/cabinet/2026-03-25/item-1.json')['cleardays:callIn']).toEqual({
      state: 'called-in',
      published: '2026-03-27',
      lastDay: '2026-04-07',
      date: '2026-03-31',
      by: ['Councillor Ann Lee', 'Jo Day'],
      outcome: 'It was upheld.',
    });
  });

  it('have votes of private minutes in the members’ edition alone', () => {
    const path = '/api/agenda-items/cabinet/2026-03-25/item-2.json';
    expect(JSON.stringify(read(path, filesOf('members')))).toContain('Ada Secret');
    expect([...files.values()].filter((text) => text.includes('Secret'))).toEqual([]);
  });

  it('that were taken outside meetings are papers of nobody’s agenda, in the order of their days', () => {
    expect(read('/api/papers/decisions/depot.json')).toMatchObject({
      name: 'Roof of the depot',
      reference: 'D 7',
      date: '2026-04-01',
      paperType: 'Decision',
      mainFile: { mimeType: 'text/html', accessUrl: `${base}/decisions/depot/` },
      originatorPerson: [`${base}/api/people/ann-lee.json`],
      created: '2026-04-02T00:00:00+01:00',
      modified: '2026-04-09T00:00:00+01:00',
      'cleardays:decidedBy': 'Councillor Ann Lee',
      'cleardays:decision': 'That it be mended.',
      'cleardays:reasons': 'It had to be.',
      'cleardays:callIn': { state: 'urgent', reason: 'It rains.' },
      'cleardays:corrections': [{ date: '2026-04-09', text: 'The day was wrong.' }],
    });
    const { data } = JSON.parse(files.get('/api/lists/papers.json') ?? '') as { data: readonly Listed[] };
    expect(data.map(({ name }) => name)).toEqual(['Offers for the depot', 'Roof of the depot', 'Subject of roads']);
  });

  it('by which papers were released stand with item and paper, which is dated from that day', () => {
    const released = {
      date: '2026-05-04',
      by: 'minute 34',
      note: 'It is signed.',
      was: 'exempt',
      exemptParagraphs: [3],
    };
    expect(read('/api/agenda-items/cabinet/2026-03-25/item-3.json')['cleardays:released']).toEqual(released);
    const paper = read('/api/papers/cabinet/2026-03-25/lease.json');
    expect(paper).toMatchObject({
      date: '2026-05-04',
      created: '2026-05-04T00:00:00+01:00',
      'cleardays:released': released,
    });
    expect(read('/api/meetings/cabinet/2026-03-25.json').modified).toBe('2026-05-04T00:00:00+01:00');
  });

  it('of a later day release nothing', () => {
    const before = filesOf('public', '2026-05-03');
    expect(before.has('/api/papers/cabinet/2026-03-25/lease.json')).toBe(false);
    expect([...before.values()].filter((text) => /Offers|minute 34/u.test(text))).toEqual([]);
  });
});
