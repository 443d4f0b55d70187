import { describe, expect, it } from 'vitest';
import { proposeTime } from './word-form.ts';

describe('a time that is meant', () => {
  it.each([
    ['5pm', '17:00'],
    ['5.30 pm', '17:30'],
    ['5:30 p.m.', '17:30'],
    ['12pm', '12:00'],
    ['12 am', '00:00'],
    ['9:30', '09:30'],
    ['17.30', '17:30'],
    ['1730', '17:30'],
    ['17:00:00', '17:00'],
    ['25:00', null],
    ['17', null],
    ['noon', null],
  ])('by %s is %s', (text, time) => {
    expect(proposeTime(text)).toBe(time);
  });
});
