import type { Neighbour } from '../../../scripts/render/web/views/neighbour.ts';
import type { ComponentExamples } from '../component-example.ts';

const before: Neighbour = { href: '/a/', words: 'Wednesday 3 July 2019' };
const after: Neighbour = { href: '/b/', words: 'Wednesday 18 September 2019' };

export const neighboursExamples: ComponentExamples<[string, Neighbour | null, Neighbour | null]> = {
  macro: 'neighbours',
  examples: [
    {
      name: 'on both sides',
      parameters: ['Meetings', before, after],
      shows: ['rel="prev"', 'rel="next"', 'Wednesday 3 July 2019'],
    },
    { name: 'first of all', parameters: ['Meetings', null, after], shows: ['Next'], hides: ['Previous'] },
    { name: 'the only one', parameters: ['Meetings', null, null], shows: [], hides: ['<nav'] },
  ],
};
