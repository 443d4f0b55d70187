import type { ComingLine } from '../../../scripts/render/web/views/coming-lines.ts';
import type { ComponentExamples } from '../component-example.ts';

const bare: ComingLine = {
  title: 'Drainage',
  href: null,
  purposeHtml: null,
  leadOfficer: null,
  keyDecision: null,
  privateHtml: null,
  documentsHtml: [],
};

export const comingItemsExamples: ComponentExamples<[readonly ComingLine[]]> = {
  macro: 'comingItems',
  examples: [
    { name: 'a title alone', parameters: [[bare]], shows: ['Drainage'], hides: ['<a ', '<dl'] },
    {
      name: 'a key decision to be taken in private',
      parameters: [
        [
          {
            ...bare,
            href: '/m/#item-4',
            purposeHtml: 'To choose a <em>bidder</em>.',
            leadOfficer: { name: 'Ada Brook', href: '/people/ada-brook/' },
            keyDecision: 'KD 7 (notice given 9 August 2019)',
            privateHtml: 'Prices would be known.',
            documentsHtml: ['Report of the Director', 'Equality assessment'],
          },
        ],
      ],
      shows: ['href="/m/#item-4"', '<em>bidder</em>', 'Ada Brook', 'Prices would be known.', 'KD 7', 'Equality'],
    },
  ],
};
