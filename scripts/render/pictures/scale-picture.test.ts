import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { scalePicture } from './scale-picture.ts';

const room = { width: 480, height: 600 };
const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#7a1f5c' } });

describe('scalePicture', () => {
  it('takes out where and with what a photograph was taken, and turns it upright', async () => {
    const taken = await plain(1200, 800)
      .withExif({ IFD0: { Model: 'Camera of a member' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 29/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect((await sharp(taken).metadata()).orientation).toBe(6);
    const shown = await scalePicture(taken, room);
    expect(shown).toMatchObject({ ending: 'jpg', width: 400, height: 600 });
    const { exif, xmp, iptc, orientation } = await sharp(shown.content).metadata();
    expect({ exif, xmp, iptc, orientation }).toEqual({});
    expect(Buffer.from(shown.content).includes('Camera of a member')).toBe(false);
  });

  it('makes a picture of 10,000 by 10,000 pixels small', async () => {
    const shown = await scalePicture(await plain(10_000, 10_000).jpeg().toBuffer(), room);
    expect([shown.width, shown.height]).toEqual([480, 480]);
    expect(shown.content.length).toBeLessThan(100_000);
  });

  it('does not enlarge a small one, and keeps what can be seen through', async () => {
    const background = { r: 0, g: 0, b: 0, alpha: 0 };
    const logo = await sharp({ create: { width: 30, height: 20, channels: 4, background } })
      .webp()
      .toBuffer();
    const shown = await scalePicture(logo, room);
    expect(shown).toMatchObject({ ending: 'png', width: 30, height: 20 });
    expect((await sharp(shown.content).stats()).isOpaque).toBe(false);
  });

  it('refuses half a picture, and what is none', async () => {
    const noise = { type: 'gaussian', mean: 100, sigma: 30 } as const;
    const grain = { width: 600, height: 600, channels: 3, background: '#000000', noise } as const;
    const whole = await sharp({ create: grain }).jpeg().toBuffer();
    await expect(scalePicture(whole.subarray(0, whole.length / 2), room)).rejects.toThrow();
    await expect(scalePicture(Buffer.from('<html>'), room)).rejects.toThrow();
  });
});
