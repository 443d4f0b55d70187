import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Archive } from '../model/archive.ts';
import type { SourceText } from './secrets.ts';

/**
 * Returns a note where the exempt papers of meetings are not at hand, so that nothing could be looked for; none where all
 * are. A council may keep them elsewhere, or may have them on paper alone.
 */
export function noteUnseenPapers(archive: Archive, exempt: readonly SourceText[]): Diagnostic[] {
  const seen = new Set(exempt.map(({ file }) => /[^/]+\/[^/]+(?=\/exempt\/)/u.exec(file)?.[0]));
  const unseen = archive.meetings.flatMap((meeting) => {
    const item = meeting.agenda?.items.find(({ withheld, withdrawn }) => withheld !== null && !withdrawn);
    const folder = meeting.source.file.split('/').slice(-3, -1).join('/');
    return item === undefined || seen.has(folder) ? [] : [{ at: item.at, name: meeting.name }];
  });
  const [first] = unseen;
  if (first === undefined) return [];
  return [diagnose('LEAK_CHECK_NOT_RUN', first.at, { meetings: unseen.map(({ name }) => name) })];
}
