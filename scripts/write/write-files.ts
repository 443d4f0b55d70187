import type { OutputWriter } from './open-staging.ts';

/** A file with its content, made when it is written. */
interface LateFile {
  readonly path: string;
  readonly content: () => Promise<string | Uint8Array>;
}

/** Disks answer several at once; more than so many contents are never in memory. */
const atOnce = 8;

/** Writes files to their paths of the archive, several at a time. */
export async function writeFiles(files: readonly LateFile[], folder: Pick<OutputWriter, 'write'>): Promise<void> {
  const waiting = files.values();
  const work = async (): Promise<void> => {
    for (const { path, content } of waiting) await folder.write(path, await content());
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
