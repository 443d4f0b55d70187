import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

describe('nearest', () => {
  it.each([
    ['valeu', ['value', 'chart'], 'value'],
    ['chrat', ['value', 'chart'], 'chart'],
    ['wiat', ['wait', 'weight'], 'wait'],
    ['Chart', ['chart'], 'chart'],
    ['waiting-tmies', ['waiting-times', 'waiting-lines'], 'waiting-times'],
  ])('finds what is meant by %s', (word, candidates, meant) => {
    expect(nearest(word, candidates)).toBe(meant);
  });

  it.each(['ab', 'picture', 'xy'])('proposes nothing for %s, which is far from all', (word) => {
    expect(nearest(word, ['value', 'chart', ''])).toBeNull();
  });
});
