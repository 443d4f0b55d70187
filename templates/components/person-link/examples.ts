import type { PersonLink } from '../../../scripts/render/web/views/person-link.ts';
import type { ComponentExamples } from '../component-example.ts';

export const personLinkExamples: ComponentExamples<[PersonLink]> = {
  macro: 'personLink',
  examples: [
    {
      name: 'with a page',
      parameters: [{ name: 'Ada Brook', href: '/people/ada-brook/' }],
      shows: ['<a ', 'Ada Brook'],
    },
    {
      name: 'by name alone',
      parameters: [{ name: 'Eight young people', href: null }],
      shows: ['Eight young people'],
      hides: ['<a '],
    },
  ],
};
