import type { ComponentExamples } from '../component-example.ts';

export const notesWordsExamples: ComponentExamples<[]> = {
  macro: 'notesWords',
  examples: [{ name: 'the words of the controls', parameters: [], shows: ['"write":"Write a note here"'] }],
};
