import { describe, expect, it } from 'vitest';
import { anIndicator, anIndicatorSet } from '../../testing/figures/indicator-set-matter.ts';
import { buildIndicatorSets } from './build-indicator-sets.ts';
import { changeFrom, previousObservation } from './change-from.ts';
import { findIndicator } from './find-indicator.ts';

const lac13 = anIndicator({
  id: 'lac-13',
  unit: 'percent',
  decimals: 0,
  values: { '2019-04': 60.6, '2019-05': 78, '2019-06': null },
});
const sets = buildIndicatorSets([
  anIndicatorSet([lac13, anIndicator({ id: 'f-1' })]),
  anIndicatorSet([anIndicator({ id: 'f-1' })], { id: 'fostering' }),
]);

describe('findIndicator', () => {
  it('finds an indicator by its reference, as typed or as printed', () => {
    expect(findIndicator(sets, 'lac-13')).toMatchObject({ indicator: { id: 'lac-13' } });
    expect(findIndicator(sets, 'LAC 13')).toMatchObject({ indicator: { id: 'lac-13' } });
  });

  it('says where several sets hold it, unless a set is named', () => {
    expect(findIndicator(sets, 'f-1')).toMatchObject({ ambiguous: [{ id: 'f-1' }, { id: 'f-1' }] });
    expect(findIndicator(sets, 'f-1', 'fostering')).toMatchObject({ indicator: { set: { id: 'fostering' } } });
  });

  it('proposes the nearest reference for one that is nowhere', () => {
    expect(findIndicator(sets, 'lac-113')).toEqual({ missing: true, nearest: 'lac-13' });
    expect(findIndicator(sets, 'waiting-times')).toEqual({ missing: true, nearest: null });
  });
});

describe('changeFrom', () => {
  const indicator = sets.flatMap((set) => set.indicators).find((one) => one.id === 'lac-13')!;
  const [april, may, june] = indicator.observations;

  it('is the difference of the figures as printed', () => {
    expect(changeFrom(april!, may!, indicator)).toBe('up 17 percentage points');
    expect(changeFrom(may!, april!, indicator)).toBe('down 17 percentage points');
    expect(changeFrom(may!, may!, indicator)).toBe('no change');
  });

  it('compares nothing with what is no number', () => {
    expect(changeFrom(null, april!, indicator)).toBe('no comparison');
    expect(changeFrom(may!, june!, indicator)).toBe('no comparison');
  });

  it('takes the period before', () => {
    expect(previousObservation(indicator, may!)).toBe(april);
    expect(previousObservation(indicator, april!)).toBeNull();
  });
});
