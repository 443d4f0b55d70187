import type { StateTone } from '../../../scripts/render/web/views/meeting-line.ts';
import type { ComponentExamples } from '../component-example.ts';

export const stateTagExamples: ComponentExamples<[StateTone, string]> = {
  macro: 'stateTag',
  examples: [{ name: 'cancelled', parameters: ['stopped', 'Cancelled'], shows: ['cd-state--stopped', 'Cancelled'] }],
};
