import { exemptParagraphFault } from './validate/exempt-paragraphs.ts';
import { publishedOn, refuseAfter, supplementNotes } from './new/after-publication.ts';
import { fileCalled, findMeeting, type FoundMeeting } from './new/find-meeting.ts';
import { listAppendix, listReport, type PlannedEdit } from './new/list-report.ts';
import { planReport, type AskedReport, type PlannedReport } from './new/plan-report.ts';
import { meetingDatesInWords } from './new/statutory-dates.ts';
import { noRoot, openRoot, type Making } from './new-pipeline.ts';
import type { ValidRoot } from './schema/valid-root.ts';
import { editFile, readForEdit } from './write/edit-file.ts';
import { takeNewFileBack, writeNewFile } from './write/write-new-file.ts';

/** What is asked of a new report, and where it is to go. */
export interface ReportJob extends AskedReport {
  /** What somebody calls its meeting: `health/2026-03-18`. */
  readonly meeting: string;
  /** Whether the file alone is made. */
  readonly unlisted: boolean;
  /** A folder that holds exempt papers in place of the root; null where there is none. */
  readonly private: string | null;
}

/** A file that names the new one, before and after. */
interface Listing {
  readonly folder: string;
  readonly file: string;
  readonly before: string;
  readonly after: string | null;
  readonly notes: readonly string[];
}

/**
 * Makes a report to a meeting and puts it on the agenda, unless that was published. Throws an OfficerError where the machine
 * refuses; then neither the report nor the item is there.
 */
export async function createReport(root: string, job: ReportJob, now: Date): Promise<Making> {
  const opened = await openRoot(root, now);
  if (opened === null) return noRoot;
  const { archive } = opened;
  const unreadable = opened.faultIn(fileCalled(job.meeting));
  if (unreadable !== null) return { refused: unreadable };
  const found = findMeeting(job.meeting, opened.root, archive);
  if ('refused' in found) return found;
  const paragraphs = job.exempt?.paragraphs ?? [];
  const fault = exemptParagraphFault(paragraphs, archive.council.jurisdiction, found.meeting.date);
  if (fault !== null) return { refused: fault };
  const planned = planReport(job, found, opened.root);
  if ('refused' in planned) return planned;
  const published = publishedOn(found);
  if (published !== null && !job.unlisted) return { refused: refuseAfter(published, found) };
  const papers = job.exempt === null ? root : (job.private ?? root);
  const listing = await planListing(root, papers, job, planned, found, opened.root);
  if ('refused' in listing) return listing;
  const outcome = await writeNewFile(papers, planned.file, planned.text);
  if (outcome !== 'made') return refusedBy(outcome, planned.file);
  const listed = await writeListing(listing).catch(async (error: unknown) => {
    await takeNewFileBack(papers, planned.file);
    throw error;
  });
  if (!listed) {
    await takeNewFileBack(papers, planned.file);
    return { refused: `${listing.file} was changed by somebody else just now. Run the command again.` };
  }
  const dates = meetingDatesInWords(found, opened.root, archive, job.exempt !== null);
  const late = published === null ? dates : supplementNotes(planned, found, archive.today);
  return { file: planned.file, notes: [...listing.notes, ...late, whatIsLeft(job.exempt !== null)] };
}

function whatIsLeft(isExempt: boolean): string {
  const check = `npx cleardays check${isExempt ? ' --edition members' : ''}`;
  return `Fill in what stands between [insert …]: "${check}" names every one that is left.`;
}

async function planListing(
  root: string,
  papers: string,
  job: ReportJob,
  planned: PlannedReport,
  found: FoundMeeting,
  valid: ValidRoot,
): Promise<Listing | { readonly refused: string }> {
  const { folder } = found;
  const { appendixOf, exempt, subject } = job;
  const place =
    appendixOf === null
      ? { folder: root, file: `${folder}/meeting.md` }
      : { folder: papers, file: `${folder}/${exempt === null ? '' : 'exempt/'}${appendixOf}.md` };
  if (job.unlisted) return { ...place, before: '', after: null, notes: unlistedNotes(found) };
  const before = await readForEdit(place.folder, place.file);
  const edit: PlannedEdit =
    appendixOf === null
      ? listReport(planned, found, valid, before ?? '')
      : listAppendix(planned.slug, subject, found, appendixOf, before);
  return 'refused' in edit ? edit : { ...place, before: before ?? '', ...edit };
}

function unlistedNotes(found: FoundMeeting): string[] {
  return publishedOn(found) === null
    ? ['Nothing names it yet: "npx cleardays check" says so until the agenda, or appendices: of a report, does.']
    : [];
}

async function writeListing({ folder, file, before, after }: Listing): Promise<boolean> {
  return after === null || editFile(folder, file, before, after);
}

function refusedBy(outcome: 'exists' | 'no-root', file: string): { readonly refused: string } {
  return {
    refused:
      outcome === 'exists'
        ? `${file} exists already and was left as it is. Give the new one another name with --slug.`
        : 'There is no folder content where this is to go. Say with --root where your root is, and with --private where exempt papers are.',
  };
}
