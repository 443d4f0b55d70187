import type { Council } from '../../../model/council.ts';
import type { IndicatorSet } from '../../../model/figures/indicator-set.ts';
import type { Links } from '../links.ts';
import { csvColumns, csvKey } from './csv-columns.ts';

/**
 * Returns what the columns of a set's CSV mean, as JSON by the W3C's "Metadata Vocabulary for Tabular Data" (2015), with
 * what is known of the set in Dublin Core terms. It names the CSV as a file beside itself.
 */
export function renderCsvMetadata(set: IndicatorSet, council: Council, links: Links): string {
  const language = council.languages[0] ?? 'en';
  // What columns mean is part of the data, and stays English.
  const inEnglish = (text: string) => (/^en\b/u.test(language) ? text : { '@value': text, '@language': 'en' });
  const document = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
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
        'dc:description': inEnglish(title === 'series' ? `${description}${comparatorsInWords(set)}` : description),
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

function descriptionOf({ disclosure, ragRule, words }: IndicatorSet): string {
  const { about } = words.indicators.downloads;
  return [about, ragRule?.inWords, disclosure].filter((sentence) => sentence != null).join(' ');
}

function comparatorsInWords({ comparators }: IndicatorSet): string {
  return comparators.map(({ id, title }) => ` comparator:${id} is ${title}.`).join('');
}
