import type { MemberLine } from '../../../scripts/render/web/views/member-list.ts';
import type { ComponentExamples } from '../component-example.ts';

export const memberListExamples: ComponentExamples<[readonly MemberLine[]]> = {
  macro: 'memberList',
  examples: [
    {
      name: 'with and without pages',
      parameters: [
        [
          { name: 'Councillor Ada Brook', href: '/people/ada-brook/', role: 'Chair', standing: 'Mere ward' },
          { name: 'A. N. Other', href: null, role: null, standing: null },
        ],
      ],
      shows: ['href="/people/ada-brook/"', 'Chair', 'Mere ward', 'A. N. Other'],
    },
  ],
};
