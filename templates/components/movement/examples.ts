import type { MovementView } from '../../../scripts/render/web/views/movement-view.ts';
import { processIconHtml, travelIconHtml } from '../../../scripts/render/scorecard/movement-icons.ts';
import type { ComponentExamples } from '../component-example.ts';

const better = { direction: 'up', judgement: 'better' } as const;
const none = { direction: null, judgement: null } as const;

const plain: MovementView = {
  currentWords: 'May 2019: 78%',
  pending: null,
  comparisons: [
    { iconHtml: travelIconHtml(better), words: 'Up 17 percentage points on April 2019, which is better.' },
    { iconHtml: travelIconHtml(none), words: 'No comparison with May 2018, whose value is not in the data.' },
  ],
  neutral: null,
  process: null,
  processAbsent: 'Process limits are shown from 12 values on; so far there are 9.',
};

export const movementExamples: ComponentExamples<[MovementView]> = {
  macro: 'movement',
  examples: [
    {
      name: 'of too few values for limits',
      parameters: [plain],
      shows: ['How it is moving', 'Up 17 percentage points', 'cd-movement__icon--better', 'so far there are 9'],
      hides: ['usual ups and downs'],
    },
    {
      name: 'with process limits, of a neutral measure whose newest value is missing',
      parameters: [
        {
          ...plain,
          pending: 'The value for June 2019 is not known yet.',
          neutral: 'This measure is neutral.',
          processAbsent: null,
          process: {
            verdicts: [
              {
                iconHtml: processIconHtml('variation-neither-high'),
                officers: 'Special cause variation, upwards.',
                residents: 'The latest figure is a sign of a change.',
              },
            ],
            limits: 'The mean of 14 values is 30.9%.',
            chart: {
              name: 'Plans reviewed: process chart',
              downloads: [],
              key: 'c1',
              language: 'en-GB',
              title: 'Plans reviewed: process chart',
              subtitle: null,
              description: 'Process chart.',
              source: null,
              svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" role="img" aria-labelledby="c1-title"><title id="c1-title">Plans</title></svg>',
              table: { caption: 'Plans', columns: ['Period', 'Plans'], rows: [{ head: 'May 2019', cells: ['78%'] }] },
            },
          },
        },
      ],
      shows: ['June 2019 is not known yet', 'measure is neutral', '<svg', 'Special cause variation', 'The mean of 14'],
    },
  ],
};
