import { describe, expect, it } from 'vitest';
import { english } from '../../../words/en/english.ts';
import { buildIndicatorSets } from '../../../model/figures/build-indicator-sets.ts';
import { anIndicator, anIndicatorSet } from '../../../testing/figures/indicator-set-matter.ts';
import type { Site } from '../site.ts';
import { buildDefinition } from './indicator-definition.ts';

const site = { words: english, links: { href: (path: string) => `/m${path}` } } as unknown as Site;
const [set] = buildIndicatorSets([
  anIndicatorSet(
    [
      anIndicator({ id: 'cc-1', title: 'Answered' }),
      anIndicator({ id: 'cc-2', title: 'Received' }),
      anIndicator({ id: 'cc-3', aggregate: 'ratio', numerator: 'cc-1', denominator: 'cc-2', unit: 'percent' }),
    ],
    { disclosure: { profile: 'dfe' } },
  ),
]);
const [answered, , share] = set!.indicators;

describe('the definition of an indicator', () => {
  it('leads from a ratio to the indicators that it is worked out from', () => {
    expect(buildDefinition(share!, site).parts).toEqual({
      numerator: { href: '/m/indicators/scorecard/cc-1/', words: 'CC 1: Answered' },
      denominator: { href: '/m/indicators/scorecard/cc-2/', words: 'CC 2: Received' },
    });
    expect(buildDefinition(answered!, site).parts).toBeNull();
  });

  it('says polarity, unit, aggregate and how small numbers are withheld, and leaves out what is not known', () => {
    const { facts, ragRule } = buildDefinition(share!, site);
    expect(facts.map(({ key }) => key)).toEqual(['Polarity', 'Unit', 'Year to date', 'Small numbers']);
    expect(ragRule).toContain('Head of Performance');
  });
});
