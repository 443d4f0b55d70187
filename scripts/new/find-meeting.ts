import { nearest } from '../diagnostics/nearest.ts';
import type { Archive } from '../model/archive.ts';
import { formatDayShort } from '../model/calendar/format-day.ts';
import type { Meeting } from '../model/meeting.ts';
import type { ValidCommittee, ValidMeeting, ValidRoot } from '../schema/valid-root.ts';
import { english } from '../words/en/english.ts';

/** A meeting as its files say, and as everybody sees it today. */
export interface FoundMeeting {
  readonly committee: ValidCommittee;
  readonly file: ValidMeeting;
  readonly meeting: Meeting;
  /** Its folder, relative to the root. */
  readonly folder: string;
}

/** Returns the `meeting.md` of what somebody calls `health/2026-03-18`, relative to the root, whether it is there or not. */
export function fileCalled(called: string): string {
  return `content/committees/${nameOf(called)}/meeting.md`;
}

function nameOf(called: string): string {
  const parts = called.replaceAll('\\', '/').split('/');
  return parts
    .filter((part) => part !== '' && part !== 'meeting.md')
    .slice(-2)
    .join('/');
}

/**
 * Returns the meeting that somebody calls by its folder, `health/2026-03-18`, or by the path of that; or why there is none
 * that something can be written for: it is unknown, cancelled or postponed.
 */
export function findMeeting(
  called: string,
  root: ValidRoot,
  archive: Archive,
): FoundMeeting | { readonly refused: string } {
  const wanted = nameOf(called);
  const all = root.committees.flatMap((committee) =>
    committee.meetings.map((file) => ({ committee, file, name: `${committee.slug}/${file.slug}` })),
  );
  const found = all.find(({ name }) => name === wanted);
  const folder = `content/committees/${wanted}`;
  const meeting = archive.meetings.find(({ source }) => source.file === `${folder}/meeting.md`);
  if (found === undefined || meeting === undefined) {
    const near = nearest(
      wanted,
      all.map(({ name }) => name),
    );
    const mend =
      near === null
        ? 'Give --meeting as the folders of its committee and its day, such as health/2026-03-18.'
        : `Did you mean "${near}"?`;
    return { refused: `There is no meeting "${called}" that can be read. ${mend}` };
  }
  const day = formatDayShort(meeting.date, english);
  if (meeting.status === 'cancelled')
    return { refused: `The meeting of ${day} was cancelled, so nothing is written for it.` };
  if (meeting.status === 'postponed') {
    const to = meeting.rescheduledTo;
    const mend = to === null ? 'name the one that is held in its place' : `name that of ${formatDayShort(to, english)}`;
    return { refused: `The meeting of ${day} was postponed: ${mend}.` };
  }
  return { committee: found.committee, file: found.file, meeting, folder };
}
