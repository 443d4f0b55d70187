import { describe, expect, it } from 'vitest';
import { isExecutive } from './committee.ts';

describe('isExecutive', () => {
  it.each([
    ['cabinet', true],
    ['Cabinet sub-committee', true],
    ['executive', true],
    ['Executive area committee', true],
    ['directly elected mayor', true],
    ['committee', false],
    ['scrutiny committee', false],
    ['executive scrutiny committee', false],
    ['overview and scrutiny of the cabinet', false],
    ['executives’ forum', false],
  ])('of the type %s: %s', (type, expected) => {
    expect(isExecutive({ type })).toBe(expected);
  });
});
