import type { ComponentExamples } from '../component-example.ts';

export const keepWordsExamples: ComponentExamples<[]> = {
  macro: 'keepWords',
  examples: [{ name: 'the words of the controls', parameters: [], shows: ['"keep":"Keep this pack on this device"'] }],
};
