import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { shrinkPictures } from './shrink-pictures.ts';

async function picture(width: number, height: number, format: 'png' | 'jpeg' = 'png', orientation = 1) {
  const image = sharp({ create: { width, height, channels: 3, background: '#808080' } });
  const turned = orientation === 1 ? image : image.withMetadata({ orientation });
  const content = await turned.toFormat(format).toBuffer();
  return { type: `image/${format}`, content };
}

async function sizeAfter(given: Awaited<ReturnType<typeof picture>>, resolution: number | null) {
  const found = (await shrinkPictures(new Map([['/p', given]]), resolution)).get('/p');
  const { width, height, format } = await sharp(found?.content).metadata();
  return { width, height, format };
}

describe('shrinking pictures for print', () => {
  it('keeps no more pixels than 220 an inch of the largest place can show', async () => {
    expect(await sizeAfter(await picture(6000, 2000), 220)).toEqual({ width: 2365, height: 788, format: 'png' });
    expect(await sizeAfter(await picture(1000, 4000), 220)).toEqual({ width: 206, height: 823, format: 'png' });
  });

  it('leaves a picture that is small enough as it is, byte for byte', async () => {
    const small = await picture(800, 600);
    expect((await shrinkPictures(new Map([['/p', small]]), 220)).get('/p')).toBe(small);
  });

  it('takes out of a small photograph where it was taken, and makes it no larger', async () => {
    const image = sharp({ create: { width: 80, height: 60, channels: 3, background: '#808080' } });
    const taken = image.withExif({ IFD0: { Model: 'Camera of a member' }, IFD3: { GPSLatitudeRef: 'N' } });
    const given = { type: 'image/jpeg', content: await taken.jpeg().toBuffer() };
    const printed = (await shrinkPictures(new Map([['/p', given]]), 220)).get('/p');
    expect(Buffer.from(printed!.content).includes('Camera of a member')).toBe(false);
    expect(await sizeAfter(given, 220)).toEqual({ width: 80, height: 60, format: 'jpeg' });
  });

  it('turns a photograph upright as the camera meant it', async () => {
    expect(await sizeAfter(await picture(4000, 1000, 'jpeg', 6), 220)).toEqual({
      width: 206,
      height: 823,
      format: 'jpeg',
    });
  });

  it('gives the same bytes again', async () => {
    const large = new Map([['/p', await picture(3000, 3000, 'jpeg')]]);
    const [one, other] = [await shrinkPictures(large, 220), await shrinkPictures(large, 220)];
    expect(Buffer.from(one.get('/p')!.content).equals(Buffer.from(other.get('/p')!.content))).toBe(true);
  });

  it('leaves all as they are where the council asks for full resolution', async () => {
    expect(await sizeAfter(await picture(6000, 2000), null)).toMatchObject({ width: 6000 });
  });

  it('leaves drawings and files that are no pictures alone', async () => {
    const others = new Map([
      ['/a.svg', { type: 'image/svg+xml', content: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') }],
      ['/b.png', { type: 'image/png', content: Buffer.from('not a picture') }],
    ]);
    expect(await shrinkPictures(others, 220)).toEqual(others);
  });
});
