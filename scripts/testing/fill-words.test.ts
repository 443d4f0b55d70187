import { expect, it } from 'vitest';
import { sayKilobytes } from '../../templates/assets/scripts/fill-words.ts';
import { formatBytes } from '../render/web/format-bytes.ts';

it.each([1, 9, 640, 1600, 9949, 24_000])('says a size of %d KB as the lists of papers do', (kilobytes) => {
  expect(sayKilobytes(kilobytes, 'en-GB')).toBe(formatBytes(kilobytes * 1000));
});
