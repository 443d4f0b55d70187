import type { Picture } from './read-pictures.ts';

/** The largest place a picture can have in print: as wide as a landscape page, as high as the styles allow; in inches. */
const room = { width: 273 / 25.4, height: 95 / 25.4 };

/**
 * Returns pictures with no more pixels than print at the given resolution (dots an inch) can show; null leaves all as they
 * are. Drawings stay drawings, and a file that is no picture stays what it is.
 */
export async function shrinkPictures(
  pictures: ReadonlyMap<string, Picture>,
  resolution: number | null,
): Promise<ReadonlyMap<string, Picture>> {
  const shrunk = new Map<string, Picture>();
  for (const [path, picture] of pictures) {
    shrunk.set(path, resolution === null ? picture : await shrink(picture, resolution).catch(() => picture));
  }
  return shrunk;
}

const photographs = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/avif']);

async function shrink(picture: Picture, resolution: number): Promise<Picture> {
  if (!photographs.has(picture.type)) return picture;
  // Loaded only where there is a picture.
  const { default: sharp } = await import('sharp');
  // The plain path: the same pixels whatever the processor can do.
  sharp.simd(false);
  // Turned upright first, as the camera meant it.
  const image = sharp(picture.content).rotate();
  const [width, height] = [room.width, room.height].map((inches) => Math.round(inches * resolution));
  const before = await sharp(picture.content).metadata();
  // A pack would carry on where a photograph was taken; what is made anew does not.
  const noted = before.exif !== undefined || before.xmp !== undefined;
  const upright = (before.orientation ?? 1) < 5;
  const [wide, high] = upright ? [before.width, before.height] : [before.height, before.width];
  if (width === undefined || height === undefined || (wide <= width && high <= height && !noted)) return picture;
  const content = await image.resize({ width, height, fit: 'inside', withoutEnlargement: true }).toBuffer();
  return { type: picture.type, content };
}
