import { expect, it } from 'vitest';
import { isStillPrompt } from './prompts.ts';

it.each([
  ['draft', '<p>[insert as it was resolved] That it be sold.</p>', true],
  ['draft', '[mewnosod fel y penderfynwyd]', true],
  ['draft', 'That the words "insert coin" be painted over.', false],
  ['draft', '[insert coin](https://coins.example)', false],
  ['approved', '[insert as it was resolved]', false],
] as const)('of a %s knows %j: %s', (status, text, expected) => {
  expect(isStillPrompt(status, text)).toBe(expected);
});
