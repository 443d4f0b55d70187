import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markPoints } from './mark-points.ts';
import { processLimits } from './process-limits.ts';
import type { ProcessLimits, SpcMark } from './spc.ts';

/** Published vectors of NHSRplotthedots: its vignette "Deviations from Excel defaults". */
const vignette = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
/** Its snapshot tests of ptd_spc_standard: 20 draws of R's normal distribution after set.seed(123), to eight places. */
const normal = [
  -0.56047565, -0.23017749, 1.55870831, 0.07050839, 0.12928774, 1.71506499, 0.46091621, -1.26506123, -0.68685285,
  -0.44566197, 1.2240818, 0.35981383, 0.40077145, 0.11068272, -0.55584113, 1.78691314, 0.49785048, -1.96661716,
  0.7013559, -0.47279141,
];
const outlying = normal.with(14, 10);

const plain = (lower: number, upper: number, fields: Partial<ProcessLimits> = {}): ProcessLimits => ({
  ...{ lower, upper, centre: (lower + upper) / 2, ranges: 12, screened: 0, trial: false },
  ...fields,
});
/** Marks as short words: the rule's first letter and the side; `-` for none. */
const short = (marks: readonly (SpcMark | null)[]) =>
  marks
    .map((mark) => (mark === null ? '-' : `${mark.rule[0]}${mark.side === 'high' ? '+' : '-'}`).padEnd(2))
    .join(' ')
    .trim();

describe('processLimits', () => {
  it.each([
    ['the vignette, screened', vignette, true, 4.6, 1.94, -0.72, 2],
    ['the vignette, unscreened', vignette, false, 6.95, 1.94, -3.06, 2],
    ['normal draws', normal, true, 3.294627, 0.1416238, -3.01138, 5],
    ['an outlier, screened', outlying, true, 3.722497, 0.6694159, -2.383666, 5],
    ['an outlier, unscreened', outlying, false, 5.935457, 0.6694159, -4.596625, 5],
  ])('gives the published limits for %s', (_, values, screening, upper, centre, lower, places) => {
    const limits = processLimits(values, screening)!;
    expect(limits.upper).toBeCloseTo(upper, places);
    expect(limits.centre).toBeCloseTo(centre, places);
    expect(limits.lower).toBeCloseTo(lower, places);
  });

  it('counts the ranges it leaves out, and leaves none out of values that never move', () => {
    expect(processLimits(vignette, true)).toMatchObject({ ranges: 15, screened: 2 });
    expect(processLimits(vignette, false)).toMatchObject({ ranges: 17, screened: 0 });
    expect(processLimits(Array<number>(12).fill(5), true)).toMatchObject({ lower: 5, upper: 5, screened: 0 });
  });

  it('needs 12 points, and calls limits from fewer than 13 in a row trial limits', () => {
    expect(processLimits(vignette.slice(0, 11), true)).toBeNull();
    expect(processLimits(vignette.slice(0, 12), true)).toMatchObject({ trial: true });
    expect(processLimits(vignette.slice(0, 13), true)).toMatchObject({ trial: false });
    expect(processLimits([...vignette.slice(0, 6), null, ...vignette.slice(6, 13)], true)).toMatchObject({
      trial: true,
    });
  });

  it('has no moving range across a gap, and no limits where gaps leave next to no ranges', () => {
    const twice = [1, 2, 1, 2, 1, 2, null, 101, 102, 101, 102, 101, 102];
    expect(processLimits(twice, false)).toMatchObject({ centre: 51.5, lower: 51.5 - 2.66, upper: 51.5 + 2.66 });
    expect(
      processLimits(
        vignette.flatMap((value) => [value, null]),
        false,
      ),
    ).toBeNull();
    expect(processLimits(Array<number>(12).fill(1.7e308), false)).toBeNull();
  });
});

describe('markPoints', () => {
  // Worked out by hand from the rules: limits 0 and 60, mean 30, near beyond 10 and 50.
  it.each([
    ['outside a limit, not on it', [60, 61, 30, 0, -1], '-  o+ -  -  o-'],
    ['a rise of seven, and the start before it', [40, 21, 22, 23, 31, 32, 33, 34, 20], '-  t+ t+ t+ t+ t+ t+ t+ -'],
    ['no rise of six', [21, 22, 23, 31, 32, 33, 20], '-  -  -  -  -  -  -'],
    ['no rise with a standstill', [21, 22, 23, 23, 31, 32, 33], '-  -  -  -  -  -  -'],
    ['a fall of seven', [39, 38, 37, 29, 28, 27, 26], 't- t- t- t- t- t- t-'],
    ['two of three near a limit', [29, 51, 40, 52, 29], '-  t+ -  t+ -'],
    ['not two of four', [51, 40, 40, 51], '-  -  -  -'],
    ['not near different limits', [51, 9, 40], '-  -  -'],
    ['not where the third lies beyond the mean', [51, 29, 51], '-  -  -'],
    ['a point outside is not near', [51, 61, 40], '-  o+ -'],
    ['seven above the mean, not on it', [30, 31, 40, 31, 40, 31, 40, 31, 30], '-  s+ s+ s+ s+ s+ s+ s+ -'],
    ['six below the mean', [29, 20, 29, 20, 29, 20, 31], '-  -  -  -  -  -  -'],
    ['the first rule that marks a point', [31, 32, 33, 34, 35, 36, 61, 40], 't+ t+ t+ t+ t+ t+ o+ s+'],
    [
      'a turning point by the newer trend',
      [22, 23, 24, 25, 31, 32, 45, 33, 26, 25, 24, 23, 22],
      't+ t+ t+ t+ t+ t+ t- t- t- t- t- t- t-',
    ],
  ] as const)('marks %s', (_, values, expected) => {
    expect(short(markPoints(values, plain(0, 60)))).toBe(expected);
  });

  it('ends every run at a gap', () => {
    expect(short(markPoints([31, 40, 31, 40, null, 31, 40, 31], plain(0, 60)))).toBe('-  -  -  -  -  -  -  -');
    expect(short(markPoints([21, 22, 23, null, 31, 32, 33, 34], plain(0, 60)))).toBe('-  -  -  -  -  -  -  -');
    expect(short(markPoints([51, null, 52], plain(0, 60)))).toBe('-  -  -');
  });

  it('takes two near opposite limits for common cause, as the published test of NHSRplotthedots does', () => {
    const values = [...Array.from({ length: 14 }, (_, index) => (index % 2 === 0 ? 1 : -1)), 5.5, -5.5];
    const marks = markPoints(values, processLimits(values, true)!);
    expect(marks.slice(-2)).toEqual([null, null]);
  });

  it('sees no side where binary alone puts a value beside the mean', () => {
    const values = Array<number>(13).fill(0.1);
    expect(markPoints(values, processLimits(values, true)!)).toEqual(values.map(() => null));
  });
});

describe('whatever the values', () => {
  const series = fc.array(fc.option(fc.integer({ min: -500, max: 500 }), { freq: 12 }), {
    minLength: 20,
    maxLength: 60,
  });
  const marksOf = (values: readonly (number | null)[], screening: boolean) => {
    const limits = processLimits(values, screening);
    return limits === null ? null : markPoints(values, limits);
  };

  it('limits lie as far above the mean as below it, and screening never widens them', () => {
    fc.assert(
      fc.property(series, (values) => {
        const [screened, all] = [processLimits(values, true), processLimits(values, false)];
        if (screened === null || all === null) return;
        expect(screened.upper - screened.centre).toBeCloseTo(screened.centre - screened.lower, 6);
        expect(screened.upper).toBeGreaterThanOrEqual(screened.lower);
        expect(screened.upper).toBeLessThanOrEqual(all.upper + 1e-9);
        expect(screened.ranges + screened.screened).toBe(all.ranges);
      }),
    );
  });

  it('marks stay where they are when the values are shifted or scaled', () => {
    fc.assert(
      fc.property(
        series,
        fc.integer({ min: -900, max: 900 }),
        fc.constantFrom(0.25, 2, 64),
        fc.boolean(),
        (values, shift, scale, screening) => {
          const moved = values.map((value) => (value === null ? null : value * scale + shift));
          expect(marksOf(moved, screening)).toEqual(marksOf(values, screening));
        },
      ),
    );
  });

  it('turned upside down, every mark changes its side and none its rule', () => {
    fc.assert(
      fc.property(series, fc.boolean(), (values, screening) => {
        const turned = values.map((value) => (value === null ? null : -value));
        const mirrored = marksOf(values, screening)?.map((mark) =>
          mark === null ? null : { ...mark, side: mark.side === 'high' ? 'low' : 'high' },
        );
        expect(marksOf(turned, screening)).toEqual(mirrored ?? null);
      }),
    );
  });
});
