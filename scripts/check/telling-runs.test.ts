import { describe, expect, it } from 'vitest';
import { namePairs, numberRuns, titleRuns } from './telling-runs.ts';

describe('what is telling in a paper though it is short', () => {
  it.each([
    ['It costs 583,350 pounds.', ['583 350', '583350']],
    ['The tender of £38,411 is the lowest.', ['38 411', '38411']],
    ['Ring 01632 960101.', ['960101', '960101']],
    ['See LOT0412b and QZ4471.', ['lot0412b', 'qz4471']],
    ['In 2026 there were 12,400 of them, 1200mm long, on 18 March.', []],
    ['Made 2026-03-18T18:30:00Z, D:20260318183000Z.', []],
  ])('are the long numbers and references of %j', (text, runs) => {
    expect(numberRuns(text).flat()).toEqual(runs);
  });

  it('are its title and its headings, where they have three words or more', () => {
    expect(titleRuns('subject: Sale of depot\n\n## Offers\n\n### The two *best* offers\n')).toEqual([
      'sale of depot',
      'the two best offers',
    ]);
  });

  it('are names of people and firms in its text', () => {
    expect([
      ...namePairs('## Best Offer\n\nOfficers met Councillor Jane O’Hara of Osmotherley\nQuell Estates.'),
    ]).toEqual(['jane o hara', 'osmotherley quell', 'quell estates']);
  });
});
