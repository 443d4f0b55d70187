import type { ProgrammeLine } from '../../../scripts/render/web/views/coming-lines.ts';
import type { ComponentExamples } from '../component-example.ts';

export const programmeExamples: ComponentExamples<[readonly ProgrammeLine[]]> = {
  macro: 'programme',
  examples: [
    {
      name: 'two meetings',
      parameters: [
        [
          { href: '/a/', day: 'Tuesday 17 September 2019', items: [{ title: 'Drainage', keyDecision: null }] },
          { href: '/b/', day: 'Tuesday 5 November 2019', items: [{ title: 'Budget', keyDecision: 'KD 7' }] },
        ],
      ],
      shows: ['href="/a/"', 'Drainage', 'Budget', 'Key decision KD 7'],
    },
    {
      name: 'a day on which no meeting was held',
      parameters: [
        [{ href: null, day: 'Tuesday 17 September 2019', items: [{ title: 'Drainage', keyDecision: null }] }],
      ],
      shows: ['Drainage'],
    },
  ],
};
