import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { withoutCameraNotes } from './without-camera-notes.ts';

const plain = sharp({ create: { width: 40, height: 30, channels: 3, background: '#7a1f5c' } });
const notes = { IFD0: { Model: 'Camera of a member' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 29/1 0/1' } };

describe('withoutCameraNotes', () => {
  it.each(['jpeg', 'png', 'webp'] as const)('takes the place out of a %s, and turns it upright', async (format) => {
    const taken = await plain.clone().withMetadata({ orientation: 6 }).withExifMerge(notes).toFormat(format).toBuffer();
    expect(taken.includes('Camera of a member')).toBe(true);
    const shown = await withoutCameraNotes(taken);
    expect(shown).not.toBeNull();
    const { exif, width, height, format: kept } = await sharp(shown!).metadata();
    expect({ exif, width, height, kept }).toEqual({ exif: undefined, width: 30, height: 40, kept: format });
  });

  it('leaves a picture alone in which nothing is noted, and what is no picture', async () => {
    expect(await withoutCameraNotes(await plain.clone().jpeg().toBuffer())).toBeNull();
    expect(await withoutCameraNotes(Buffer.from('%PDF-1.4'))).toBeNull();
    expect(await withoutCameraNotes(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeNull();
  });
});
