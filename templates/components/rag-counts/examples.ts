import { english } from '../../../scripts/words/en/english.ts';
import { countRags, type RagCounts } from '../../../scripts/render/web/views/rag-view.ts';
import type { ComponentExamples } from '../component-example.ts';

export const ragCountsExamples: ComponentExamples<[RagCounts]> = {
  macro: 'ragCounts',
  examples: [
    {
      name: 'of three indicators',
      parameters: [
        countRags(
          [
            { status: 'green', reason: '', override: null },
            { status: 'green', reason: '', override: null },
            { status: 'red', reason: '', override: null },
          ],
          english,
        ),
      ],
      shows: ['Of 3 indicators', 'Green', 'Amber', 'Red', 'Grey', 'rag-shape'],
    },
  ],
};
