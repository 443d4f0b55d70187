import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndicatorMatter, IndicatorSetMatter } from '../../../schema/indicator-set.ts';
import { anIndicator, anIndicatorSet } from '../../../testing/figures/indicator-set-matter.ts';
import { buildIndicatorSets } from '../build-indicator-sets.ts';
import type { Indicator } from '../indicator-set.ts';
import { buildSpc } from './build-spc.ts';
import { judgeAssurance } from './judge-spc.ts';
import { limitsInWords, possibleLimits } from './possible-limits.ts';
import { assuranceInWords, markName, variationInWords, whyMarked } from './spc-in-words.ts';
import type { ProcessLimits } from './spc.ts';
import { english } from '../../../words/en/english.ts';

/** The published example of NHSRplotthedots' vignette "Deviations from Excel defaults". */
const vignette = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];

const plain = (lower: number, upper: number, fields: Partial<ProcessLimits> = {}): ProcessLimits => ({
  ...{ lower, upper, centre: (lower + upper) / 2, ranges: 12, screened: 0, trial: false },
  ...fields,
});
function indicatorOf(
  values: readonly (number | null | 'c' | undefined)[],
  fields: Partial<IndicatorMatter> = {},
  ofSet: Partial<IndicatorSetMatter> = {},
): Indicator {
  const byPeriod = Object.fromEntries(
    values.flatMap((value, index) => {
      const month = `${2018 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
      return value === undefined ? [] : [[month, value] as const];
    }),
  );
  const matter = anIndicator({ aggregate: 'latest', unit: 'count', values: byPeriod, ...fields });
  return buildIndicatorSets([anIndicatorSet([matter], ofSet)])[0]!.indicators[0]!;
}

describe('judgeAssurance', () => {
  // Published vectors of NHSRplotthedots, test of ptd_calculate_assurance_type: a target of 4 and three pairs of limits.
  it.each([
    [1, 3, 'missed', 'met'],
    [5, 7, 'met', 'missed'],
    [1, 5, 'hit-and-miss', 'hit-and-miss'],
  ])('judges limits of %d and %d against 4', (lower, upper, bigger, smaller) => {
    expect(judgeAssurance(plain(lower, upper), 4, 'bigger-is-better').kind).toBe(bigger);
    expect(judgeAssurance(plain(lower, upper), 4, 'smaller-is-better').kind).toBe(smaller);
    expect(judgeAssurance(plain(lower, upper), 4, 'neutral').kind).toBe('none');
  });

  it('counts a limit on the target as meeting it, and gives none without a target', () => {
    expect(judgeAssurance(plain(4, 8), 4, 'bigger-is-better').kind).toBe('met');
    expect(judgeAssurance(plain(0, 4), 4, 'bigger-is-better').kind).toBe('hit-and-miss');
    expect(judgeAssurance(plain(0, 4), 4, 'smaller-is-better').kind).toBe('met');
    expect(judgeAssurance(plain(0, 4), null, 'smaller-is-better')).toEqual({ kind: 'none', icon: 'assurance-none' });
  });
});

describe('buildSpc', () => {
  it('leaves out what has no number, and takes a month that nobody entered for a gap as well', () => {
    const spc = buildSpc(indicatorOf([...vignette.slice(0, 4), null, 'c', ...vignette.slice(4)]))!;
    expect(spc.points).toHaveLength(18);
    expect(spc.limits.ranges + spc.limits.screened).toBe(16);
    const skipped = buildSpc(indicatorOf([...vignette.slice(0, 4), undefined, ...vignette.slice(4)]))!;
    expect(skipped.limits.ranges + skipped.limits.screened).toBe(16);
    expect(buildSpc(indicatorOf(vignette.slice(0, 11)))).toBeNull();
  });

  it('screens unless the set says otherwise', () => {
    expect(buildSpc(indicatorOf(vignette))!.limits.screened).toBe(2);
    expect(buildSpc(indicatorOf(vignette, {}, { spc: { screening: false } }))!.limits.screened).toBe(0);
  });

  it('may be asked for a stretch of periods', () => {
    const indicator = indicatorOf(vignette);
    expect(buildSpc(indicator, indicator.observations.slice(6))?.points).toHaveLength(12);
    expect(buildSpc(indicator, indicator.observations.slice(7))).toBeNull();
  });

  it('judges the newest point by polarity, and names its icon', () => {
    const rising = [...vignette.slice(5), 9];
    const icon = (polarity: Indicator['polarity']) => buildSpc(indicatorOf(rising, { polarity }))!.variation.icon;
    expect(icon('bigger-is-better')).toBe('variation-improvement-high');
    expect(icon('smaller-is-better')).toBe('variation-concern-high');
    expect(icon('neutral')).toBe('variation-neither-high');
    expect(buildSpc(indicatorOf(vignette))!.variation).toEqual({
      kind: 'common',
      side: null,
      icon: 'variation-common',
    });
  });

  it('turns improvement into concern, and a target met into one missed, with the polarity', () => {
    const series = fc.array(fc.option(fc.integer({ min: -500, max: 500 }), { freq: 12 }), {
      minLength: 20,
      maxLength: 60,
    });

    const other = { improvement: 'concern', concern: 'improvement', neither: 'neither' } as const;
    fc.assert(
      fc.property(series, fc.integer({ min: -500, max: 500 }), (values, target) => {
        const targets = { '2018/19': target };
        const all = {
          targets: {
            '2017/18': target,
            ...targets,
            '2019/20': target,
            '2020/21': target,
            '2021/22': target,
            '2022/23': target,
          },
        };
        const bigger = buildSpc(indicatorOf(values, { polarity: 'bigger-is-better', ...all }));
        const smaller = buildSpc(indicatorOf(values, { polarity: 'smaller-is-better', ...all }));
        expect(
          smaller?.points.map(({ mark }) => (mark === null ? null : { ...mark, cause: other[mark.cause] })),
        ).toEqual(bigger?.points.map(({ mark }) => mark));
        const swapped = { met: 'missed', missed: 'met', 'hit-and-miss': 'hit-and-miss', none: 'none' } as const;
        if (
          bigger === null ||
          [bigger.limits.lower, bigger.limits.upper].some((limit) => Math.abs(limit - target) < 1e-6)
        )
          return;
        expect(smaller?.assurance.kind).toBe(swapped[bigger.assurance.kind]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the words', () => {
  const wordsOf = (values: readonly number[], fields: Partial<IndicatorMatter> = {}) => {
    const indicator = indicatorOf(values, fields);
    const spc = buildSpc(indicator)!;
    return {
      limits: limitsInWords(spc, indicator),
      possible: possibleLimits(spc, indicator),
      variation: variationInWords(spc, english),
      assurance: assuranceInWords(spc, indicator),
      names: spc.points.map((point) => markName(point, english)),
    };
  };

  it('say what the limits are, what is left out of them, and that few values make trial limits', () => {
    expect(wordsOf(vignette).limits).toBe(
      'The mean of 18 values is 1.9; the upper limit is 4.6; there is no lower limit, since it would lie below nought. ' +
        '2 outlying changes from a period to the next are left out of the limits.',
    );
    expect(wordsOf([96, 97, 96, 97, 96, 97, 96, 97, 96, 97, 96, 99], { unit: 'percent' }).limits).toBe(
      'The mean of 12 values is 96.7%; the limits are 93.5% and 99.8%. ' +
        'These are trial limits: they rest on fewer than 13 values in a row.',
    );
    expect(wordsOf(vignette, { unit: 'money' }).possible.lower).toBeLessThan(0);
  });

  it('say the variation in the terms of the trade and without them', () => {
    expect(wordsOf(vignette).variation).toEqual({
      officers: 'Common cause variation: no rule marks 1 in June 2019.',
      residents: 'The latest figure is within the usual ups and downs of this measure.',
    });
    const rising = [...vignette.slice(5), 9];
    expect(wordsOf(rising, { polarity: 'smaller-is-better' }).variation).toEqual({
      officers: 'Special cause variation, concerning: 9 in February 2019 is above the upper limit.',
      residents: 'The latest figure is a sign of a change for the worse beyond the usual ups and downs.',
    });
    expect(wordsOf(rising, { polarity: 'neutral' }).variation.officers).toContain('Special cause variation, upwards: ');
    expect(wordsOf(rising, { polarity: 'neutral' }).names.at(-1)).toBe('Unusual, upwards');
  });

  it('say whether the target can be relied on', () => {
    const at = (target: number, polarity: Indicator['polarity'] = 'bigger-is-better') =>
      wordsOf(vignette, { targets: { '2019/20': target }, polarity }).assurance;
    expect(at(7).officers).toBe('Target consistently missed: even the upper limit, 4.6, misses the target of 7.');
    expect(at(7, 'smaller-is-better').officers).toBe(
      'Target consistently met: even the upper limit, 4.6, meets the target of 7.',
    );
    expect(at(3)).toEqual({
      officers: 'Target hit and missed: the target of 3 lies within the usual ups and downs, up to 4.6.',
      residents:
        'Within its usual ups and downs this measure meets the target of 3 at some times and misses it at others.',
    });
    expect(at(3, 'neutral').officers).toBe('No assurance: the measure is neutral.');
    expect(wordsOf(vignette).assurance.officers).toBe('No assurance: no target is set.');
  });

  it('say why a rule marks a point', () => {
    expect(whyMarked({ rule: 'outside', side: 'low' }, english)).toBe('below the lower limit');
    expect(whyMarked({ rule: 'trend', side: 'low' }, english)).toBe('part of a fall over 7 or more values in a row');
    expect(whyMarked({ rule: 'two-of-three', side: 'high' }, english)).toBe(
      'near the upper limit, as 2 of 3 values in a row are',
    );
    expect(whyMarked({ rule: 'shift', side: 'high' }, english)).toBe('one of 7 or more values in a row above the mean');
  });
});
