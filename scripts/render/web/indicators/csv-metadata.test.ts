import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndicatorSets } from '../../../model/figures/build-indicator-sets.ts';
import type { IndicatorSet } from '../../../model/figures/indicator-set.ts';
import { indicatorSetSchema, type IndicatorSetMatter } from '../../../schema/indicator-set.ts';
import { drawnTables } from '../../../testing/figures/disclosure-table.ts';
import { anIndicator, anIndicatorSet } from '../../../testing/figures/indicator-set-matter.ts';
import { readCsvw, type CsvMetadata } from '../../../testing/figures/read-csvw.ts';
import { archiveOf } from '../../../testing/fixtures/archive.ts';
import { welsh } from '../../../words/cy/welsh.ts';
import { buildLinks } from '../links.ts';
import { renderCsvMetadata } from './csv-metadata.ts';
import { renderIndicatorCsv } from './indicator-csv.ts';

const { council } = archiveOf();
const links = buildLinks(council);
const metadataOf = (set: IndicatorSet) => JSON.parse(renderCsvMetadata(set, council, links)) as CsvMetadata;
const readSet = (set: IndicatorSet) => readCsvw(renderIndicatorCsv(set), metadataOf(set));
const build = (matter: IndicatorSetMatter) => buildIndicatorSets([anIndicatorSet([], matter)])[0]!;

const data = new URL('../../../../data/indicators/', import.meta.url);

describe('the metadata of a set’s CSV', () => {
  it.each(readdirSync(data))('are right of the demonstration’s %s', (name) => {
    const matter = indicatorSetSchema.parse(JSON.parse(readFileSync(new URL(name, data), 'utf8')));
    const { rows, problems } = readSet(build(matter));
    expect(problems).toEqual([]);
    expect(rows.length).toBeGreaterThan(10);
  });

  it('say in which language they are: the set in the council’s, what columns mean in English', () => {
    const [set] = buildIndicatorSets([anIndicatorSet([anIndicator({ values: { '2019-05': 1 } })])], 'public', welsh);
    const inWelsh = { ...council, languages: ['cy'], words: welsh };
    const { '@context': context, ...metadata } = JSON.parse(renderCsvMetadata(set!, inWelsh, links)) as {
      '@context': unknown;
      'dc:description': string;
      tableSchema: { columns: Record<string, unknown>[] };
    };
    expect(context).toEqual(['http://www.w3.org/ns/csvw', { '@language': 'cy' }]);
    expect(metadata['dc:description']).toMatch(/^Gwerthoedd, targedau, .* Gwyrdd: ar y targed/u);
    expect(metadata.tableSchema.columns[0]).toMatchObject({
      name: 'indicator',
      titles: 'indicator',
      'dc:description': { '@value': 'Id of the indicator within its set.', '@language': 'en' },
    });
    expect(
      readCsvw(renderIndicatorCsv(set!), JSON.parse(renderCsvMetadata(set!, inWelsh, links)) as CsvMetadata).problems,
    ).toEqual([]);
  });

  it('are right of any table, whatever is withheld from it', () => {
    const disclosures = fc.constantFrom({ profile: 'dfe' as const }, { profile: 'none' as const });
    fc.assert(
      fc.property(drawnTables(disclosures), ({ matter }) => {
        expect(readSet(buildIndicatorSets([anIndicatorSet([], matter)])[0]!).problems).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('are right where every column has something in it, in words that a spreadsheet might run', () => {
    const { matter } = anIndicatorSet(
      [
        anIndicator({
          title: '=Children, "looked after"\n',
          unit: 'rate',
          values: { '2019-03': 'z', '2019-04': 9.25, '2019-05': -1e-7, '2019-06': null },
          targets: { '2018/19': 120, '2019/20': null },
          provisional: ['2019-05'],
          overrides: { '2019-05': { rag: 'green', reason: '+Late' } },
          comparators: { england: { '2018/19': { value: 'c', note: '@home' } } },
        }),
      ],
      { comparators: [{ id: 'england', title: 'England' }] },
    );
    const { rows, problems } = readSet(build(matter));
    expect(problems).toEqual([]);
    expect(rows.map(({ series, period, value, symbol }) => [series, period, value, symbol].join(' '))).toEqual([
      'value 2019-03  z',
      'value 2019-04 9.25 ',
      'value 2019-05 -1e-7 ',
      'value 2019-06  ',
      'target 2018/19 120 ',
      'target 2019/20 120 ',
      'target-share 2019/20 20 ',
      'year-to-date 2018/19  z',
      'year-to-date 2019/20 9.2499999 ',
      'comparator:england 2018/19  c',
    ]);
  });

  it('name the file beside them, say what each comparator is, and describe every column', () => {
    const metadata = metadataOf(
      build(anIndicatorSet([], { comparators: [{ id: 'england', title: 'England' }] }).matter),
    );
    expect(metadata.url).toBe('scorecard.csv');
    const { columns } = metadata.tableSchema;
    expect(columns.find(({ name }) => name === 'series')?.['dc:description']).toContain(
      'comparator:england is England.',
    );
    expect(columns.filter((column) => column['dc:description'].length < 12)).toEqual([]);
  });
});

describe('the reader of these tests', () => {
  const set = build(anIndicatorSet([anIndicator({ values: { '2019-03': 9, '2019-04': 10 } })]).matter);
  const csv = renderIndicatorCsv(set);
  it.each([
    ['a number that is none', csv.replace(',9,', ',nine,'), 'line 2, value: nine'],
    ['a code that is none', csv.replace(',grey,', ',gray,'), 'line 2, rag: gray'],
    ['an empty cell that is needed', csv.replace('2019-03', ''), 'line 2, period: null'],
    ['a line that is there twice', csv.replace('2019-04', '2019-03'), 'line 3: key again'],
    ['another head', csv.replace('symbol', 'sign'), expect.stringContaining('head is')],
  ])('finds %s', (_, text, problem) => {
    expect(readCsvw(text, metadataOf(set)).problems).toContainEqual(problem);
  });
});
