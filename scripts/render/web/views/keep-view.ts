import type { Edition } from '../../../model/archive.ts';
import type { Meeting } from '../../../model/meeting.ts';
import { offlineManifestPath, sitePaths } from '../../../model/site-path.ts';
import { canBeKept } from '../offline/list-meeting-files.ts';
import type { Site } from '../site.ts';

/** What scripts must know of the site to keep something on a device. */
export interface DeviceView {
  /** The site's path within the host, with a slash at the end. */
  readonly base: string;
  readonly edition: Edition;
  readonly keptHref: string;
  readonly notesHref: string;
  /** Where the site is served for ever, with a slash at the end. */
  readonly address: string;
}

/** A page that notes can be written on. Its addresses are those within the host. */
export interface NotesView extends DeviceView {
  /** How to write a note on it. */
  readonly how: string;
  readonly page: string;
  readonly pageTitle: string;
  readonly meeting: string;
  readonly meetingTitle: string;
}

/** What a meeting's page offers to keep. */
export interface KeepView extends DeviceView {
  readonly manifestHref: string;
}

/** Returns what scripts must know of the site. */
export function buildDeviceView({ archive, links }: Site): DeviceView {
  return {
    base: links.href(sitePaths.home),
    edition: archive.edition,
    keptHref: links.href(sitePaths.kept),
    notesHref: links.href(sitePaths.notes),
    address: links.canonical(sitePaths.home),
  };
}

/** Returns what notes on a report or minutes of a meeting must know. */
export function buildNotesView(
  paper: { readonly path: string; readonly title: string; readonly how: string; readonly meeting: Meeting },
  site: Site,
): NotesView {
  const { meeting } = paper;
  return {
    ...buildDeviceView(site),
    how: paper.how,
    page: site.links.href(paper.path),
    pageTitle: paper.title,
    meeting: site.links.href(meeting.path),
    meetingTitle: meeting.name,
  };
}

/** Returns what the page of a meeting offers to keep; null where nothing of it is published. */
export function buildKeepView(meeting: Meeting, site: Site): KeepView | null {
  if (!canBeKept(meeting)) return null;
  const device = buildDeviceView(site);
  return {
    ...device,
    manifestHref: site.links.href(offlineManifestPath(meeting.path)),
    notesHref: `${device.notesHref}?meeting=${encodeURIComponent(site.links.href(meeting.path))}`,
  };
}
