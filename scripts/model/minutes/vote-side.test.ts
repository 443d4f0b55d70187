import { describe, expect, it } from 'vitest';
import { countOf, readVoters } from './vote-side.ts';

describe('the voters of a side', () => {
  it.each<[string, number | string[] | null]>([
    ['7', 7],
    ['0', 0],
    ['ann-lee ben', ['ann-lee', 'ben']],
    ['ann-lee', ['ann-lee']],
    ['ann-lee, Ben Ray', ['ann-lee', 'Ben Ray']],
    ['Ben Ray', ['Ben Ray']],
    ['-1', null],
    ['7.5', null],
    ['', null],
    ['ann,,ben', null],
  ])('%j', (written, voters) => {
    expect(readVoters(written)).toEqual(voters);
  });

  it('are counted', () => {
    expect([countOf(7), countOf(['ann', 'ben'])]).toEqual([7, 2]);
  });
});
