/** Whether a file may, by its name, be a picture in which a camera notes something. */
export function isPhotograph(file: string): boolean {
  return /\.(?:jpe?g|png|webp|avif)$/iu.test(file);
}

/**
 * Returns a picture without what cameras and editors note in it, such as the place it was taken at, upright as the camera
 * meant it; null where nothing is noted, or where it is no picture, so that the file can stay as it is. Colours keep their
 * profile.
 */
export async function withoutCameraNotes(content: Uint8Array): Promise<Uint8Array | null> {
  // Loaded only where there is a picture.
  const { default: sharp } = await import('sharp');
  // The plain path: the same pixels whatever the processor can do.
  sharp.simd(false);
  const metadata = await sharp(content)
    .metadata()
    .catch(() => null);
  if (metadata === null || metadata.format === 'svg' || (metadata.pages ?? 1) > 1) return null;
  if (metadata.exif === undefined && metadata.xmp === undefined && metadata.iptc === undefined) return null;
  const image = sharp(content).autoOrient().keepIccProfile();
  return metadata.format === 'jpeg' ? image.jpeg({ quality: 90 }).toBuffer() : image.toBuffer();
}
