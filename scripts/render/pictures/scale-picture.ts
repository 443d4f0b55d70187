/** The most pixels that a picture needs: twice what it is shown at, for fine screens. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** A picture as it is published. */
export interface ScaledPicture {
  readonly ending: 'jpg' | 'png' | 'svg';
  readonly content: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/**
 * Returns a picture no larger than the room it has, upright as the camera meant it, and with nothing of what cameras and
 * editors note in it, such as the place it was taken at. Drawings stay as they are. What can be seen through stays so, as
 * PNG; photographs become JPEG. Throws where it is no picture, or a part of it is missing.
 */
export async function scalePicture(content: Uint8Array, { width, height }: Room): Promise<ScaledPicture> {
  // Loaded only where there is a picture.
  const { default: sharp } = await import('sharp');
  // The plain path: the same pixels whatever the processor can do.
  sharp.simd(false);
  const image = sharp(content);
  const metadata = await image.metadata();
  if (metadata.format === 'svg') return { ending: 'svg', content, width: metadata.width, height: metadata.height };
  // What a picture says of itself is left out unless it is asked for; colours become those of screens.
  const scaled = image.autoOrient().resize({ width, height, fit: 'inside', withoutEnlargement: true });
  const keepsPixels = metadata.format === 'png' || metadata.format === 'gif' || metadata.hasAlpha;
  const made = await (
    keepsPixels ? scaled.png({ compressionLevel: 9 }) : scaled.jpeg({ quality: 82, progressive: true })
  ).toBuffer({ resolveWithObject: true });
  return {
    ending: keepsPixels ? 'png' : 'jpg',
    content: made.data,
    width: made.info.width,
    height: made.info.height,
  };
}
