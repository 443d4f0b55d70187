import type { ActionLine } from '../../../scripts/render/web/views/action-lines.ts';
import type { ComponentExamples } from '../component-example.ts';

const plain: ActionLine = {
  reference: 'H 19/1',
  html: '<p>Mend the <em>bridge</em>.</p>',
  exempt: false,
  owner: { name: 'Ada Brook', href: '/people/ada-brook/' },
  due: '30 June 2019',
  state: 'Overdue',
  tone: 'stopped',
  askedBy: { href: '/m/minutes/#minute-1-action-1', words: 'Health Board, 1 March 2019' },
  history: [],
};

export const actionListExamples: ComponentExamples<[readonly ActionLine[]]> = {
  macro: 'actionList',
  examples: [
    {
      name: 'an action that is overdue',
      parameters: [[plain]],
      shows: ['<em>bridge</em>', 'H 19/1', 'Overdue', 'Ada Brook', 'Due 30'],
      hides: ['<details', 'Not for publication'],
    },
    {
      name: 'an action of private minutes',
      parameters: [[{ ...plain, exempt: true }]],
      shows: ['Not for publication'],
    },
    {
      name: 'an action with a later word on it',
      parameters: [
        [
          {
            ...plain,
            history: [{ href: '/n/#a', words: 'Health Board, 1 May 2019', state: 'Done', html: '<p>Mended.</p>' }],
          },
        ],
      ],
      shows: ['What later meetings said', 'Health Board, 1 May 2019', 'Done', 'Mended.'],
    },
  ],
};
