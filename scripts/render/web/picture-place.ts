import type { Site } from './site.ts';

/** A picture as a page shows it; the size keeps its place free until it has come. */
export interface PicturePlace {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** Returns how pages show a logo or photograph, by its file relative to the root; null where there is none. */
export function picturePlace(
  file: string | null,
  { pictures, links }: Pick<Site, 'pictures' | 'links'>,
): PicturePlace | null {
  const picture = file === null ? undefined : pictures.get(file);
  if (picture === undefined) return null;
  const { path, width, height } = picture;
  return { src: links.href(path), width, height };
}
