import type { OutcomeLine } from '../../../scripts/render/web/views/outcome-lines.ts';
import type { ComponentExamples } from '../component-example.ts';

export const outcomeExamples: ComponentExamples<[OutcomeLine]> = {
  macro: 'outcome',
  examples: [
    {
      name: 'a resolution',
      parameters: [
        { kind: 'resolved', label: 'Resolved', html: '<p>That it be <em>noted</em>.</p>', href: '/m/#a', facts: [] },
      ],
      shows: ['Resolved', '<em>noted</em>'],
      hides: ['cd-outcome__facts'],
    },
    {
      name: 'an action with its owner and day',
      parameters: [
        {
          kind: 'action',
          label: 'Action',
          html: '<p>Write.</p>',
          href: '/m/#a',
          facts: ['A 1', 'Ada Brook', 'due 1 May 2019'],
        },
      ],
      shows: ['Action', 'A 1, Ada Brook, due 1 May 2019'],
    },
    {
      name: 'a recommendation',
      parameters: [
        { kind: 'recommendation', label: 'Recommendation', html: '<p>That A.</p>', href: '/m/#a', facts: [] },
      ],
      shows: ['Recommendation'],
    },
  ],
};
