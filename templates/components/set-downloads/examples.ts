import type { SetDownloads } from '../../../scripts/render/web/views/set-downloads.ts';
import type { ComponentExamples } from '../component-example.ts';

export const setDownloadsExamples: ComponentExamples<[SetDownloads]> = {
  macro: 'setDownloads',
  examples: [
    {
      name: 'of a set',
      parameters: [
        { csvHref: '/a.csv', csvMetadataHref: '/a.csv-metadata.json', jsonHref: '/a.json', schemaHref: '/s.json' },
      ],
      shows: ['href="/a.csv"', 'href="/a.csv-metadata.json"', 'href="/a.json"', 'href="/s.json"'],
    },
  ],
};
