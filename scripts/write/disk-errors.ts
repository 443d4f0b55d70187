import { diagnose } from '../diagnostics/diagnose.ts';
import { OfficerError } from '../diagnostics/officer-error.ts';

const refusals: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
  ENOTDIR: 'a file stands where a folder is needed',
  ENAMETOOLONG: 'the name is too long',
  EISDIR: 'a folder stands where a file is needed',
};

/** Of making a folder. Node says ENOENT of one on a disk that is read-only. */
const folderRefusals: Readonly<Record<string, string>> = {
  EEXIST: 'a file stands where a folder is needed',
  ENOENT: 'no folder can be made there',
};

/** What was being made: a build's output, a new root, a file of one, a preview, an imported set, a record of a publication or a calendar. */
export type DiskWork = 'build' | 'new' | 'paper' | 'preview' | 'import' | 'publish' | 'calendar';

/**
 * Returns the error to throw for one that the disk gave: an OfficerError where the cause can be put in words, else
 * the error itself. Errors that Eleventy or others have wrapped are looked into.
 */
export function wordDiskError(thrown: unknown, folder: string, work: DiskWork = 'build'): unknown {
  const error = innermost(thrown);
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return thrown;
  const at = { file: folder, line: 1, column: 1 };
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT') {
    return new OfficerError([diagnose('DISK_FULL', at, { folder, work })]);
  }
  const isMkdir = 'syscall' in error && error.syscall === 'mkdir';
  const reason = (isMkdir ? folderRefusals[error.code] : undefined) ?? refusals[error.code];
  if (reason === undefined) return thrown;
  const path = 'path' in error && typeof error.path === 'string' ? error.path : folder;
  return new OfficerError([diagnose('DISK_REFUSED', at, { path, reason, work })]);
}

function innermost(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const inner = 'originalError' in error ? error.originalError : error.cause;
  return inner instanceof Error ? innermost(inner) : error;
}
