import type { Breadcrumb } from '../../../scripts/render/web/site-page.ts';
import type { ComponentExamples } from '../component-example.ts';

export const wayExamples: ComponentExamples<[readonly Breadcrumb[]]> = {
  macro: 'way',
  examples: [
    {
      name: 'to a report',
      parameters: [
        [
          { text: 'Home', path: '/' },
          { text: 'Committees', path: '/committees/' },
          { text: 'Access', path: null },
        ],
      ],
      shows: ['href="/meetings/committees/"', 'aria-current="page">Access'],
    },
  ],
};
