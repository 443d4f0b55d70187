import type { VoteLine } from '../../../scripts/render/web/views/vote-lines.ts';
import type { ComponentExamples } from '../component-example.ts';

const counts = '7 for, 3 against, 1 abstained';

export const voteExamples: ComponentExamples<[VoteLine]> = {
  macro: 'vote',
  examples: [
    {
      name: 'by show of hands',
      parameters: [{ title: 'Vote', counts, sides: [] }],
      shows: [counts],
      hides: ['<details'],
    },
    {
      name: 'by name',
      parameters: [
        {
          title: 'On the amendment',
          counts,
          sides: [
            {
              side: 'For',
              people: [
                { name: 'Ada Brook', href: '/people/ada-brook/' },
                { name: 'Jo Day', href: null },
              ],
            },
          ],
        },
      ],
      shows: ['On the amendment', counts, 'href="/people/ada-brook/"', 'Jo Day'],
    },
  ],
};
