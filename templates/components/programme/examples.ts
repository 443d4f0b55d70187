import type { ProgrammeLine } from '../../../scripts/render/web/views/coming-lines.ts';
import type { ComponentExamples } from '../component-example.ts';

const bare = { href: null, purposeHtml: null, leadOfficer: null, privateHtml: null, documentsHtml: [] };

export const programmeExamples: ComponentExamples<[readonly ProgrammeLine[]]> = {
  macro: 'programme',
  examples: [
    {
      name: 'two meetings',
      parameters: [
        [
          { href: '/a/', day: 'Tuesday 17 September 2019', items: [{ ...bare, title: 'Drainage', keyDecision: null }] },
          { href: '/b/', day: 'Tuesday 5 November 2019', items: [{ ...bare, title: 'Budget', keyDecision: 'KD 7' }] },
        ],
      ],
      shows: ['href="/a/"', 'Drainage', 'Budget', 'Key decision KD 7'],
    },
  ],
};
