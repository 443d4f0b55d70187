import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Archive } from '../../model/archive.ts';
import type { Cache } from '../../model/cache.ts';
import type { FileCache } from '../../model/file-cache.ts';
import type { SitePicture, SitePictures } from '../../model/site-picture.ts';
import { scalePicture, type Room, type ScaledPicture } from './scale-picture.ts';

/** What pictures are made and kept with. */
export interface PictureTools {
  readonly readFile: (file: string) => Promise<Uint8Array>;
  readonly cache: Cache;
  readonly files: FileCache;
  readonly fingerprint: string;
}

type Facts = Pick<ScaledPicture, 'ending' | 'width' | 'height'> & { readonly sha256: string };

const roomOfLogo: Room = { width: 640, height: 160 };
const roomOfPhoto: Room = { width: 480, height: 600 };

/** Returns the files of the council's logo and of people's photographs, relative to the root, each once. */
export function listSitePictures({ council, people }: Pick<Archive, 'council' | 'people'>): ReadonlyMap<string, Room> {
  const photos = people.flatMap(({ photo }): [string, Room][] => (photo === null ? [] : [[photo, roomOfPhoto]]));
  const { logo } = council.brand;
  return new Map([...photos, ...(logo === null ? [] : [[logo, roomOfLogo] as const])]);
}

/**
 * Returns the logo and the photographs as pages show them, each scaled once and kept; of a file that cannot be shown, what is
 * wrong with it. Files that were found wanting before (`refused`) are left out without another word.
 */
export async function preparePictures(
  archive: Pick<Archive, 'council' | 'people'>,
  refused: ReadonlySet<string>,
  tools: PictureTools,
): Promise<{ pictures: SitePictures; diagnostics: Diagnostic[] }> {
  const pictures = new Map<string, SitePicture>();
  const diagnostics: Diagnostic[] = [];
  for (const [file, room] of listSitePictures(archive)) {
    if (refused.has(file)) continue;
    try {
      pictures.set(file, await prepare(file, room, tools));
    } catch {
      const facts = { kind: extname(file).slice(1).toLowerCase() };
      diagnostics.push(diagnose('PICTURE_BROKEN', { file, line: 1, column: 1 }, facts));
    }
  }
  return { pictures, diagnostics };
}

async function prepare(file: string, room: Room, tools: PictureTools): Promise<SitePicture> {
  const { readFile, cache, files, fingerprint } = tools;
  const original = await readFile(file);
  const key = hashOf(JSON.stringify([fingerprint, hashOf(original), room]));
  const known = cache.get('site-pictures', key);
  let facts: Facts;
  if (known === null) {
    const { content, ...size } = await scalePicture(original, room);
    facts = { ...size, sha256: hashOf(content) };
    await files.set(facts.sha256, content);
    cache.set('site-pictures', key, JSON.stringify(facts));
  } else {
    facts = JSON.parse(known) as Facts;
  }
  const { ending, width, height, sha256 } = facts;
  return {
    // Named by content alone: a file's own name may hold signs that an address had to code.
    path: `/assets/pictures/${sha256.slice(0, 16)}.${ending}`,
    width,
    height,
    // A cache that could not keep the picture, or lost it, does not harm the build.
    content: async () => {
      const keptAt = await files.find(sha256);
      return keptAt === null ? (await scalePicture(await readFile(file), room)).content : { keptAt };
    },
  };
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
