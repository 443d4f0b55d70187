import { fileCalled, findMeeting } from './new/find-meeting.ts';
import { planMinutes } from './new/plan-minutes.ts';
import { noRoot, openRoot, type Making } from './new-pipeline.ts';
import { takeNewFileBack, writeNewFile } from './write/write-new-file.ts';

/** What is asked of new minutes, and where they are to go. */
export interface MinutesJob {
  /** What somebody calls the meeting: `health/2026-03-18`. */
  readonly meeting: string;
  /** Whether private minutes are made even where no item was to be taken in private. */
  readonly privateToo: boolean;
  /** A folder that holds exempt papers in place of the root; null where there is none. */
  readonly private: string | null;
}

/**
 * Makes draft minutes of a meeting from its agenda, and beside them private ones where something was taken in private. Throws
 * an OfficerError where the machine refuses; then neither is there.
 */
export async function createMinutes(root: string, job: MinutesJob, now: Date): Promise<Making> {
  const opened = await openRoot(root, now);
  if (opened === null) return noRoot;
  const fault = opened.faultIn(fileCalled(job.meeting));
  if (fault !== null) return { refused: fault };
  const found = findMeeting(job.meeting, opened.root, opened.archive);
  if ('refused' in found) return found;
  const planned = planMinutes(found, opened.root, opened.archive, job.privateToo);
  if ('refused' in planned) return planned;
  const { open, private: closed, notes } = planned;
  const outcome = await writeNewFile(root, open.file, open.text);
  if (outcome === 'exists') return { refused: `${open.file} is there already and was left as it is.` };
  if (outcome === 'no-root') return noRoot;
  if (closed === null) return { file: open.file, notes };
  const beside = await writeNewFile(job.private ?? root, closed.file, closed.text).catch(async (error: unknown) => {
    await takeNewFileBack(root, open.file);
    throw error;
  });
  if (beside === 'no-root') {
    await takeNewFileBack(root, open.file);
    return { refused: 'There is no folder content in what --private names.' };
  }
  const said = {
    made: `Made ${closed.file} for what was taken in private.`,
    exists: `${closed.file} was there already and stays as it is.`,
  };
  return { file: open.file, notes: [said[beside], ...notes] };
}
