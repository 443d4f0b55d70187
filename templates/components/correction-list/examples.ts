import type { CorrectionLine } from '../../../scripts/render/web/views/correction-lines.ts';
import type { ComponentExamples } from '../component-example.ts';

export const correctionListExamples: ComponentExamples<[readonly CorrectionLine[]]> = {
  macro: 'correctionList',
  examples: [
    {
      name: 'one correction',
      parameters: [
        [{ date: '2026-03-12', day: '12 March 2026', html: 'The figure in <a href="#p-2-1">2.1</a> was 1.2, not 12.' }],
      ],
      shows: ['Corrected since it was published', 'datetime="2026-03-12"', '12\u00A0March', 'was 1.2'],
    },
    { name: 'none', parameters: [[]], shows: [], hides: ['Corrected'] },
  ],
};
