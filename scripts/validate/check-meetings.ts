import { diagnose } from '../diagnostics/diagnose.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { MeetingMatter } from '../schema/meeting.ts';
import { checkAgenda } from './check-agenda.ts';
import { checkMinutes } from './check-minutes.ts';
import { checkPapers } from './check-papers.ts';
import { checkPublications } from './check-publications.ts';
import type { CheckedFile } from './check-schema.ts';
import type { CheckedCommittee, CheckedMeeting } from './checked-root.ts';
import { notePdfsOfTexts } from './note-pdfs-of-texts.ts';
import { numberItems } from './number-items.ts';
import type { RootIndex } from './root-index.ts';
import { statusOfMeeting } from './status-of-meeting.ts';

/** Checks what the files of each meeting say of each other and of other meetings. */
export function checkMeetings(index: RootIndex): void {
  for (const committee of index.root.committees) {
    for (const checked of committee.meetings) {
      const { meeting } = checked;
      if (meeting === null) continue;
      const items = numberItems(meeting.matter?.agenda);
      checkOtherMeetings(index, committee, meeting, checked.slug);
      if (meeting.matter !== null) {
        checkPublished(index, committee, checked, meeting);
        checkAgenda(index, committee, checked, meeting, items);
        checkPapers(index, checked, meeting, items);
        checkPublications(index, checked, meeting, items);
      }
      checkMinutes(index, committee, checked, items);
      notePdfsOfTexts(index, checked, items);
    }
  }
}

function checkOtherMeetings(
  index: RootIndex,
  committee: CheckedCommittee,
  meeting: CheckedFile<MeetingMatter>,
  slug: string,
): void {
  const { source, matter } = meeting;
  for (const key of ['rescheduledTo', 'adjournedTo'] as const) {
    const date = matter?.[key];
    const adjourned = key === 'adjournedTo';
    const isThere = committee.meetings.some((other) => other.date === date && (!adjourned || other.slug > slug));
    if (date === undefined || isThere) continue;
    index.report(diagnose('RESCHEDULED_MEETING_MISSING', source.positionOf([key]), { date, adjourned }));
  }
  const { jointWith = [] } = matter ?? {};
  const isList = typeof jointWith !== 'string';
  (isList ? jointWith : [jointWith]).forEach((slug, position) => {
    if (slug === undefined || index.committees.has(slug)) return;
    const at = source.positionOf(isList ? ['jointWith', position] : ['jointWith']);
    index.report(diagnose('COMMITTEE_UNKNOWN', at, { slug, nearest: nearest(slug, index.committees) }));
  });
}

/** A meeting that has been without an agenda is an oversight, unless it was not held or went on with that of another. */
function checkPublished(
  index: RootIndex,
  committee: CheckedCommittee,
  { date }: CheckedMeeting,
  { source, valid }: CheckedFile<MeetingMatter>,
): void {
  const { today } = index.root;
  if (valid === null || today === null || date >= today) return;
  const { publications = [] } = valid.matter;
  if (statusOfMeeting(valid.matter) !== 'scheduled' || publications.length > 0) return;
  if (committee.meetings.some(({ meeting }) => meeting?.matter?.adjournedTo === date)) return;
  index.report(diagnose('AGENDA_NOT_PUBLISHED', source.positionOf([]), { date }));
}
