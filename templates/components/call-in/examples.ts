import type { CallInView } from '../../../scripts/render/web/views/call-in-view.ts';
import type { ComponentExamples } from '../component-example.ts';

export const callInExamples: ComponentExamples<[CallInView]> = {
  macro: 'callIn',
  examples: [
    {
      name: 'a decision that can be called in',
      parameters: [{ sentence: 'Can be called in until the end of Tuesday 7 April 2026.', aboutHtml: null }],
      shows: ['Call-in', '7\u00A0April'],
    },
    {
      name: 'a decision that was called in, with what became of it',
      parameters: [
        { sentence: 'Called in on 2 April 2026 by Ada & Co.', aboutHtml: 'The cabinet <em>upheld</em> it.' },
      ],
      shows: ['Ada &amp; Co', 'The cabinet <em>upheld</em> it.'],
    },
  ],
};
