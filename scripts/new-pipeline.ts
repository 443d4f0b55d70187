import { isSlug, proposeSlug } from './load/slug-proposal.ts';
import { buildArchive } from './model/build-archive.ts';
import { BankHolidaysUnknownError, isWeekend } from './model/calendar/bank-holidays.ts';
import { lastDayToPublish, workingCalendarOf } from './model/calendar/clear-days.ts';
import { dateOfFolder } from './load/meeting-folder.ts';
import { readRoot } from './load/read-root.ts';
import { meetingSchema } from './schema/meeting.ts';
import { validateRoot } from './validate/validate-root.ts';
import { meetingText, startAgenda } from './new/meeting-text.ts';
import { committeeText, type NewCommittee } from './new/committee-text.ts';
import { committeeSchema } from './schema/committee.ts';
import { writeNewFile } from './write/write-new-file.ts';

/** What came of making something: the file it stands in, or why nothing was written, with how to mend it. */
export type Making = { readonly file: string } | { readonly refused: string };

/** The longest name of a folder that is made from a name, in characters. */
const longestSlug = 60;

/**
 * Makes a committee without members in a root. `slug` names its folder; null takes it from the name. Nothing that
 * stands is overwritten. Throws an OfficerError where the machine refuses.
 */
export async function createCommittee(root: string, asked: NewCommittee, slug: string | null): Promise<Making> {
  const sound = committeeSchema.safeParse({ ...asked, members: [] });
  if (!sound.success) {
    const { path, message } = sound.error.issues[0] ?? { path: [], message: '' };
    const option = path
      .join('-')
      .replace(/^contact-name$/u, 'contact')
      .replace(/^contact-/u, '');
    return { refused: `--${option} cannot be used: ${message}.` };
  }
  const folder = slug ?? proposeSlug(asked.name)?.slice(0, longestSlug).replace(/-+$/u, '') ?? null;
  if (folder === null) {
    return { refused: 'No address can be made from this name. Give one in a to z, 0 to 9 and hyphens with --slug.' };
  }
  if (!isSlug(folder) || folder.length > longestSlug) {
    return { refused: `--slug may hold only a to z, 0 to 9 and hyphens, at most ${longestSlug} of them.` };
  }
  const file = `content/committees/${folder}/committee.md`;
  const outcome = await writeNewFile(root, file, committeeText(asked));
  if (outcome === 'made') return { file };
  return {
    refused:
      outcome === 'exists'
        ? `${file} exists already and was left as it is. Give the new committee another folder with --slug.`
        : 'There is no folder content here. Say with --root where your root is.',
  };
}

/** What is asked of a new meeting; time and venue are those of the committee's last meeting where they are null. */
export interface AskedMeeting {
  readonly committee: string;
  readonly date: string;
  readonly time: string | null;
  readonly venue: string | null;
}

/**
 * Makes a meeting of a committee, with notes on its date. A second meeting on a day gets `-2`. Throws an OfficerError
 * where the machine refuses.
 */
export async function createMeeting(
  root: string,
  asked: AskedMeeting,
): Promise<Making & { readonly notes?: readonly string[] }> {
  const { committee: slug, date } = asked;
  if (dateOfFolder(date) !== date) return { refused: `--date must be a day such as 2026-03-18; "${date}" is none.` };
  const loaded = await readRoot(root, { edition: 'public' });
  const valid = validateRoot(loaded.root);
  if (valid.root === null)
    return { refused: 'No usable content/council.md is here. Say with --root where your root is.' };
  const archive = buildArchive(valid.root, { edition: 'public', today: date, preview: false, pdfs: new Map() });
  if (!archive.committees.some((committee) => committee.slug === slug)) {
    return {
      refused: `--committee must be one of ${archive.committees.map((committee) => committee.slug).join(', ')}.`,
    };
  }
  const earlier = archive.meetings
    .filter((meeting) => meeting.committee.slug === slug && meeting.date < date)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const time = asked.time ?? earlier.at(-1)?.time;
  const venue = asked.venue ?? earlier.at(-1)?.venue;
  if (time === undefined) return { refused: 'Give --time; the committee has no earlier meeting to take it from.' };
  if (venue === undefined) return { refused: 'Give --venue; the committee has no earlier meeting to take it from.' };
  const sound = meetingSchema.safeParse({ time, venue });
  if (!sound.success) {
    const issue = sound.error.issues[0];
    return { refused: `--${issue?.path.join('-') ?? ''} cannot be used: ${issue?.message ?? ''}.` };
  }
  const { jurisdiction, clearDays } = archive.council;
  const calendar = workingCalendarOf(
    jurisdiction,
    valid.root.bankHolidays?.matter.days.map((day) => day.date),
  );
  const notes: string[] = [];
  let publishBy: string | null = null;
  try {
    if (!calendar.isWorkingDay(date)) notes.push(`${date} is a ${isWeekend(date) ? 'weekend' : 'bank holiday'}.`);
    publishBy = lastDayToPublish(date, clearDays, calendar);
    notes.push(`Last day to publish the agenda: ${publishBy} (${clearDays} clear days).`);
  } catch (error) {
    if (!(error instanceof BankHolidaysUnknownError)) throw error;
    notes.push(`The bank holidays of ${date.slice(0, 4)} are not known, so the last day to publish is not worked out.`);
  }
  const text = meetingText({ time, venue, publishBy, agenda: startAgenda(earlier) });
  for (const ending of ['', '-2', '-3', '-4', '-5', '-6', '-7', '-8', '-9']) {
    const file = `content/committees/${slug}/${date}${ending}/meeting.md`;
    if ((await writeNewFile(root, file, text)) === 'made') return { file, notes };
  }
  return { refused: `Nine meetings of this committee stand on ${date} already.` };
}
