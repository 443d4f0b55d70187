import type { CitingLine } from '../../../scripts/render/web/views/citing-lines.ts';
import type { ComponentExamples } from '../component-example.ts';

const line: CitingLine = {
  href: '/c/report/',
  title: 'Timely <reviews>',
  meeting: 'Corporate Parenting Panel, 3 July 2019',
  restricted: false,
  ways: [
    { href: '/c/report/#p-2-3', words: 'value in paragraph 2.3' },
    { href: '/c/report/', words: 'value' },
  ],
  share: null,
};

export const citingPapersExamples: ComponentExamples<[readonly CitingLine[]]> = {
  macro: 'citingPapers',
  examples: [
    {
      name: 'of an indicator',
      parameters: [[line]],
      shows: [
        'Timely &lt;reviews&gt;</a>',
        'Corporate Parenting Panel, 3\u00A0July 2019',
        'Cited as <a class="govuk-link" href="/c/report/#p-2-3">value in paragraph 2.3</a>, value</span>',
      ],
      hides: ['Not for publication'],
    },
    {
      name: 'of a set, restricted',
      parameters: [[{ ...line, restricted: true, ways: [], share: '3 of 29 indicators' }]],
      shows: ['Not for publication', '2019: 3 of 29 indicators'],
      hides: ['Cited as'],
    },
  ],
};
