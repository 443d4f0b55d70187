/** A file that a print loads from memory. */
export interface Picture {
  readonly type: string;
  readonly content: Uint8Array;
}

const pictureTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
  svg: 'image/svg+xml',
};

const folder = '/files/';

/** Returns the address under which a document shows a picture of the root: one that a browser takes as it stands. */
export function pictureAddress(file: string): string {
  return folder + file.split('/').map(encodeURIComponent).join('/');
}

/** Reads the pictures that a document shows, by the address under which it shows them. */
export async function readPictures(
  html: string,
  readFile: (file: string) => Promise<Uint8Array>,
): Promise<ReadonlyMap<string, Picture>> {
  const shown = new Set([...html.matchAll(/src="\/files\/([^"]+)"/gu)].map((match) => match[1] ?? ''));
  const pictures = new Map<string, Picture>();
  for (const path of shown) {
    const type = pictureTypes[(path.split('.').at(-1) ?? '').toLowerCase()] ?? 'application/octet-stream';
    pictures.set(folder + path, { type, content: await readFile(decodeURIComponent(path)) });
  }
  return pictures;
}
