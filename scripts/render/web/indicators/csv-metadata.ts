import type { Council } from '../../../model/council.ts';
import type { IndicatorSet } from '../../../model/figures/indicator-set.ts';
import type { Links } from '../links.ts';
import { csvColumns, csvKey } from './csv-columns.ts';

/**
 * Returns what the columns of a set's CSV mean, as JSON by the W3C's "Metadata Vocabulary for Tabular Data" (2015), with
 * what is known of the set in Dublin Core terms. It names the CSV as a file beside itself.
 */
export function renderCsvMetadata(set: IndicatorSet, council: Council, links: Links): string {
  const document = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': council.languages[0] ?? 'en' }],
    url: set.csvPath.slice(set.csvPath.lastIndexOf('/') + 1),
    'dc:title': set.title,
    'dc:description': descriptionOf(set),
    ...(set.owner === null ? {} : { 'dc:creator': set.owner }),
    'dc:publisher': { 'schema:name': council.name, 'schema:url': { '@id': council.website ?? council.url } },
    ...(set.dataSource === null ? {} : { 'dc:source': set.dataSource }),
    'dcat:landingPage': { '@id': links.canonical(set.path) },
    dialect: {
      encoding: 'utf-8',
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      lineTerminators: ['\r\n'],
      header: true,
      headerRowCount: 1,
    },
    tableSchema: {
      columns: csvColumns.map(({ title, description, datatype, required }) => ({
        name: nameOf(title),
        titles: title,
        'dc:description': title === 'series' ? `${description}${comparatorsInWords(set)}` : description,
        datatype,
        null: '',
        required,
      })),
      primaryKey: csvKey.map(nameOf),
    },
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

/** Names of columns are variables of URI templates, which hold no hyphens. */
function nameOf(title: string): string {
  return title.replaceAll('-', '_');
}

function descriptionOf({ disclosure, ragRule }: IndicatorSet): string {
  const sentences = [
    'Values, targets, years to date, comparators and process limits of the indicators, one figure a line.',
  ];
  return [...sentences, ragRule?.inWords, disclosure].filter((words) => words != null).join(' ');
}

function comparatorsInWords({ comparators }: IndicatorSet): string {
  return comparators.map(({ id, title }) => ` comparator:${id} is ${title}.`).join('');
}
