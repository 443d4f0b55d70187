import type { PackLine } from '../../../scripts/render/web/views/pack-lines.ts';
import type { ComponentExamples } from '../component-example.ts';

const pack: PackLine = {
  href: '/c/pack.pdf',
  title: 'Agenda pack',
  figures: '84 pages, 2.4 MB',
  published: '25 June 2019',
  reasonHtml: null,
};

export const packListExamples: ComponentExamples<[readonly PackLine[]]> = {
  macro: 'packList',
  examples: [
    {
      name: 'printed, with a supplement',
      parameters: [[pack, { ...pack, title: 'Supplementary agenda 1', reasonHtml: 'Figures came <em>late</em>.' }]],
      shows: ['84 pages, 2.4 MB', 'Figures came <em>late</em>.', 'Published 25 June 2019.'],
    },
    {
      name: 'not printed in this build',
      parameters: [[{ ...pack, figures: null }]],
      shows: ['Published'],
      hides: ['pages'],
    },
  ],
};
