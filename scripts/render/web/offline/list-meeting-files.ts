import type { Archive } from '../../../model/archive.ts';
import type { Meeting } from '../../../model/meeting.ts';
import { offlineManifestPath, pageMapPath, paperPdfPath } from '../../../model/site-path.ts';

const chartDownload = /\/charts\/[^/]+$/u;

/** Returns whether a meeting has anything to keep: papers that are published. */
export function canBeKept(meeting: Meeting): boolean {
  return meeting.agenda !== null;
}

/**
 * Returns, for each meeting that can be kept, the files of the output that stand below its path: pages with their charts,
 * packs, supplied papers, pictures. Left out are the PDFs of single papers, which the pack holds already, charts as files
 * of their own, and data for programs.
 */
export function listMeetingFiles(archive: Archive, paths: readonly string[]): ReadonlyMap<Meeting, readonly string[]> {
  const byPath = new Map(archive.meetings.filter(canBeKept).map((meeting) => [meeting.path, meeting]));
  const leftOut = new Set([
    ...[...archive.reports, ...archive.minutes].map(({ path }) => paperPdfPath(path)),
    ...archive.meetings.flatMap(({ packs }) => packs.map(({ path }) => pageMapPath(path))),
    ...archive.meetings.map(({ path }) => offlineManifestPath(path)),
  ]);
  const files = new Map<Meeting, string[]>();
  for (const path of paths) {
    // Below `/committees/COMMITTEE/MEETING/` stands nothing that is another's.
    const meeting = byPath.get(path.split('/').slice(0, 4).join('/') + '/');
    if (meeting === undefined || leftOut.has(path) || chartDownload.test(path)) continue;
    const list = files.get(meeting) ?? [];
    files.set(meeting, list);
    list.push(path);
  }
  return files;
}
