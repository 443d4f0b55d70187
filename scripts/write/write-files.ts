import type { FileContent } from '../model/file-cache.ts';
import type { OutputWriter } from './open-staging.ts';

/** A file with its content, made when it is written. */
interface LateFile {
  readonly path: string;
  readonly content: () => Promise<FileContent>;
}

/** Disks answer several at once; more than so many contents are never in memory. */
const atOnce = 8;

/**
 * Writes files to their paths of the archive, several at a time. What the cache keeps is the same file there and in the
 * output: a second name takes a tenth of the time of a second file (measured with 369 of them).
 */
export async function writeFiles(
  files: Iterable<LateFile>,
  folder: Pick<OutputWriter, 'write' | 'link'>,
): Promise<void> {
  const waiting = oneAfterAnother(files);
  const work = async (): Promise<void> => {
    for (const { path, content } of waiting) {
      const made = await content();
      if (typeof made === 'object' && 'keptAt' in made) await folder.link(made.keptAt, path);
      else await folder.write(path, made);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** Writes texts to their paths of the archive, several at a time; each is made when there is room to write it. */
export async function writeTexts(
  texts: Iterable<readonly [path: string, text: string]>,
  folder: Pick<OutputWriter, 'write' | 'link'>,
): Promise<void> {
  await writeFiles(late(texts), folder);
}

function* late(texts: Iterable<readonly [path: string, text: string]>): Generator<LateFile> {
  for (const [path, text] of texts) yield { path, content: () => Promise.resolve(text) };
}

/** One way through the files, which several can take from at once. */
function* oneAfterAnother(files: Iterable<LateFile>): Generator<LateFile> {
  yield* files;
}
