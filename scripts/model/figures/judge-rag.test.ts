import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFigure, type ObservedValue } from './format-figure.ts';
import type { Target } from './indicator-set.ts';
import { judgeRag, type RagCase } from './judge-rag.ts';
import { parsePeriod } from './parse-period.ts';
import { english } from '../../words/en/english.ts';

const year = parsePeriod('2019/20', 'financial-year', 4)!;
const percent = { unit: 'percent', decimals: 0 };

function target(number: number, fields: Partial<Target> = {}): Target {
  return { number, text: formatFigure(number, percent, english).text, carriedFrom: null, shareOf: null, ...fields };
}

function judge(value: ObservedValue, against: number | Target | null, fields: Partial<RagCase> = {}) {
  return judgeRag({
    figure: formatFigure(value, percent, english),
    format: percent,
    when: 'in the year to date',
    target: typeof against === 'number' ? target(against) : against,
    targetPeriod: year,
    polarity: 'bigger-is-better',
    rule: { basis: 'year-to-date', amberWithin: 0.1, measure: 'relative', owner: 'Head', inWords: '' },
    missing: null,
    words: english,
    override: null,
    ...fields,
  });
}

const points = { basis: 'latest', amberWithin: 5, measure: 'points', owner: 'Head', inWords: '' } as const;

describe('judgeRag', () => {
  it.each([
    [96, 'green', '96% in the year to date against a target of 95%: better than the target'],
    [95, 'green', '95% in the year to date against a target of 95%: on target'],
    [90, 'amber', '90% in the year to date against a target of 95%: 5.3% short, amber is within 10%'],
    [85.5, 'amber', '85.5% in the year to date against a target of 95%: 10% short, amber is within 10%'],
    [85.49, 'red', '85.5% in the year to date against a target of 95%: 10.01% short, amber is within 10%'],
  ])('judges %d against 95', (value, status, reason) => {
    expect(judge(value, 95)).toEqual({ status, reason, override: null });
  });

  it('says why in the words of the design', () => {
    expect(judge(70, 85)).toMatchObject({
      status: 'red',
      reason: '70% in the year to date against a target of 85%: 17.6% short, amber is within 10%',
    });
  });

  it('prints a place more where rounding would hide that a value is not the target', () => {
    expect(judge(94.96, 95).reason).toContain('94.96% in the year to date against a target of 95%');
  });

  it('turns round where smaller is better', () => {
    const smaller = { polarity: 'smaller-is-better' } as const;
    expect(judge(8, 8, smaller).status).toBe('green');
    expect(judge(8.8, 8, smaller)).toMatchObject({ status: 'amber', reason: /10% over, amber is within 10%$/u });
    expect(judge(9, 8, smaller).status).toBe('red');
  });

  it('measures in points where the rule says so, which serves a target of nought too', () => {
    expect(judge(90, 95, { rule: points })).toMatchObject({
      status: 'amber',
      reason: /5 percentage points short, amber is within 5 percentage points$/u,
    });
    expect(judge(3, 0, { rule: points, polarity: 'smaller-is-better' }).status).toBe('amber');
    expect(judge(3, 0, { polarity: 'smaller-is-better' })).toMatchObject({
      status: 'red',
      reason: /allows no amber$/u,
    });
  });

  it('counts the edge in, whatever binary makes of the numbers', () => {
    const places = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        places,
        fc.integer({ min: 1, max: 99 }),
        (n, decimals, share) => {
          const number = n / 10 ** decimals;
          const rule = { ...points, measure: 'relative', amberWithin: share / 100 } as const;
          const edge = number - number * (share / 100);
          expect(judge(edge, number, { rule }).status).toBe('amber');
          expect(judge(number, number, { rule }).status).toBe('green');
          expect(judge(edge - number * 1e-6, number, { rule }).status).toBe('red');
        },
      ),
    );
  });

  it('is never better for a worse value', () => {
    const order = { green: 3, amber: 2, red: 1, grey: 0 };
    fc.assert(
      fc.property(
        fc.float({ noNaN: true, min: -1e6, max: 1e6 }),
        fc.float({ noNaN: true, min: 0, max: 1e6 }),
        (value, less) => {
          expect(order[judge(value - less, 50).status]).toBeLessThanOrEqual(order[judge(value, 50).status]);
        },
      ),
    );
  });

  it.each<[string, ObservedValue, number | null, Partial<RagCase>, RegExp]>([
    ['no target', 70, null, {}, /^no target is set$/u],
    ['a neutral measure', 70, 85, { polarity: 'neutral' }, /^neutral measure/u],
    ['no rule', 70, 85, { rule: null }, /no rule/u],
    ['no value yet', null, 85, {}, /^no value in the year to date yet$/u],
    [
      'a current period without value',
      66,
      95,
      { missing: 'no value for the current period yet' },
      /^no value for the c/u,
    ],
    ['a suppressed value', 'c', 85, {}, /suppressed/u],
  ])('is grey for %s, and says so', (_, value, against, fields, reason) => {
    expect(judge(value, against, fields)).toMatchObject({ status: 'grey', reason });
  });

  it('says that a target was carried forward, and from when', () => {
    const carriedFrom = parsePeriod('2018/19', 'financial-year', 4);
    expect(judge(96, target(95, { carriedFrom })).reason).toBe(
      '96% in the year to date against a target of 95% (carried forward from 2018/19, as none is set for 2019/20 yet): better than the target',
    );
  });

  it('shows an override as one, with its reason and what the rule would have said', () => {
    expect(judge(70, 85, { override: { rag: 'amber', reason: 'The count was late.' } })).toEqual({
      status: 'amber',
      reason:
        'set by hand: The count was late. The rule alone would give red: 70% in the year to date against a target of 85%: 17.6% short, amber is within 10%',
      override: 'set by hand: The count was late',
    });
  });
});
