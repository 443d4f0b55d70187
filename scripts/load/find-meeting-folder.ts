import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { diagnose } from '../diagnostics/diagnose.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { OfficerError } from '../diagnostics/officer-error.ts';

/**
 * Returns the folder of a meeting relative to the root, from what somebody calls it: `health/2026-03-18`, its folder, a
 * file in it or its address. Throws an OfficerError where there is no such meeting.
 */
export async function findMeetingFolder(root: string, called: string): Promise<string> {
  const names = await listMeetings(root);
  const parts = called
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '');
  for (let index = parts.length - 2; index >= 0; index -= 1) {
    const name = parts.slice(index, index + 2).join('/');
    if (names.includes(name)) return `content/committees/${name}`;
  }
  const facts = { meeting: called, nearest: nearest(parts.slice(-2).join('/'), names) };
  throw new OfficerError([
    diagnose('MEETING_TO_PUBLISH_UNKNOWN', { file: 'content/committees', line: 1, column: 1 }, facts),
  ]);
}

async function listMeetings(root: string): Promise<string[]> {
  const folder = join(root, 'content', 'committees');
  const foldersIn = async (path: string): Promise<string[]> => {
    const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  };
  const committees = await foldersIn(folder);
  const meetings = await Promise.all(
    committees.map(async (committee) =>
      (await foldersIn(join(folder, committee))).map((name) => `${committee}/${name}`),
    ),
  );
  return meetings.flat().sort();
}
