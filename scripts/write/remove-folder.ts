import { rm } from 'node:fs/promises';

/** Deletes a folder with all in it, where there is one. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
