import { createHash } from 'node:crypto';

/** Endings of pictures that hold points; an SVG is a text. */
export const picture = /\.(?:avif|gif|jpe?g|png|tiff?|webp)$/iu;

/** Metadata stand within so many bytes of the beginning or the end of a picture. */
const ends = 65_536;

/** What a picture says beside its points: its size, and its metadata as far as they are text. */
export interface PictureFacts {
  readonly size: string;
  readonly text: string;
}

/**
 * Reads the size of a picture and every text in its metadata: EXIF, XMP, IPTC, comments, text chunks of PNG. Returns null
 * for what is no picture, whatever its name says.
 */
export async function readPicture(bytes: Uint8Array): Promise<PictureFacts | null> {
  const { default: sharp } = await import('sharp');
  const facts = await sharp(bytes)
    .metadata()
    .catch(() => null);
  if (facts === null) return null;
  const { exif, xmp, iptc, comments = [], width, height, format } = facts;
  const blocks = [exif, xmp, iptc].flatMap((block) => (block === undefined ? [] : [textIn(block)]));
  // Comments of JPEG and GIF are no business of the library. The points of a PNG are kept apart from its texts.
  const rest = format === 'png' ? [] : [textIn(bytes)];
  const texts = comments.map(({ keyword, text }) => `${keyword} ${text}`);
  return { size: `${width}x${height}`, text: [...blocks, ...texts, ...rest].join('\n') };
}

/** Returns a hash of what a picture shows, whatever its format, without what is see-through; null for what cannot be read. */
export async function hashPoints(bytes: Uint8Array): Promise<string | null> {
  const { default: sharp } = await import('sharp');
  const points = sharp(bytes).toColourspace('srgb').removeAlpha().raw();
  const shown = await points.toBuffer({ resolveWithObject: true }).catch(() => null);
  return shown === null ? null : hashSamples(shown.data, `${shown.info.width}x${shown.info.height}`);
}

/** Returns a hash of the points of a picture, given as red, green and blue, a byte each. */
export function hashSamples(samples: Uint8Array, size: string): string {
  return createHash('sha256').update(size).update(samples).digest('hex');
}

/** Returns the hash of the bytes of a file. */
export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Returns what looks like words at both ends of a file, in one byte a letter or in two. */
export function textIn(bytes: Uint8Array): string {
  const found: string[] = [];
  const isLong = bytes.length > 2 * ends;
  const buffer = Buffer.concat(isLong ? [bytes.subarray(0, ends), bytes.subarray(-ends)] : [bytes]);
  for (const letters of [buffer, Buffer.from(buffer.filter((byte) => byte !== 0))]) {
    for (const [run] of letters.toString('latin1').matchAll(/[\n\r\t\x20-\x7e\x80-\xff]{5,}/gu)) {
      found.push(Buffer.from(run, 'latin1').toString('utf8'));
    }
  }
  return found.join('\n');
}
