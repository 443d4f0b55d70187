import { expect, it } from 'vitest';
import { formatBytes } from './format-bytes.ts';

it.each([
  [0, '1 KB'],
  [640_400, '640 KB'],
  [2_412_000, '2.4 MB'],
  [3_000_000, '3 MB'],
  [17_300_000, '17 MB'],
])('%d bytes are %s', (bytes, words) => {
  expect(formatBytes(bytes)).toBe(words);
});
