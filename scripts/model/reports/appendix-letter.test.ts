import { expect, it } from 'vitest';
import { appendixLetter } from './appendix-letter.ts';

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [702, 'AAA'],
])('calls appendix %i “%s”', (index, label) => {
  expect(appendixLetter(index)).toBe(label);
});
