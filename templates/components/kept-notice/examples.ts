import type { ComponentExamples } from '../component-example.ts';

export const keptNoticeExamples: ComponentExamples<[]> = {
  macro: 'keptNotice',
  examples: [{ name: 'before a script has filled in the day', parameters: [], shows: ['a copy that was kept'] }],
};
