import type { SuppliedFileOnDisk, ValidMeeting } from '../../schema/valid-root.ts';
import type { Edition } from '../archive.ts';
import { filePath } from '../site-path.ts';
import type { SuppliedFile } from '../supplied-file.ts';
import type { SuppliedPdfs } from '../supplied-pdf.ts';

/** The pictures and supplied files of one meeting. */
export interface SuppliedFiles {
  /** Those that lie outside `exempt/`. */
  readonly open: readonly SuppliedFile[];
  /** Those below `exempt/`; none in the public edition. */
  readonly exempt: readonly SuppliedFile[];
  /** The file of a `src`; for private papers one below `exempt/` comes first. Null where there is none. */
  readonly find: (src: string, forPrivatePapers: boolean) => SuppliedFile | null;
}

/** Returns a meeting's supplied files, those below `exempt/` in the members' edition alone. */
export function buildSuppliedFiles(
  meeting: ValidMeeting,
  meetingPath: string,
  { edition, pdfs }: { readonly edition: Edition; readonly pdfs: SuppliedPdfs },
): SuppliedFiles {
  // The folder is asked as well as the mark: nothing below exempt/ may ever be taken for open.
  const isExempt = (file: SuppliedFileOnDisk): boolean => file.exempt || /(^|\/)exempt\//u.test(file.file);
  const build = (onDisk: SuppliedFileOnDisk): SuppliedFile => {
    const { file, bytes } = onDisk;
    const { facts = null, problem = null } = pdfs.get(file) ?? {};
    const exempt = isExempt(onDisk);
    // An open and a private file may have one name: where they lie tells them apart.
    const src = exempt && !onDisk.src.startsWith('exempt/') ? `exempt/${onDisk.src}` : onDisk.src;
    const path = filePath(meetingPath, src);
    return { file, src, meetingPath, path, exempt, bytes, pdf: facts, pdfProblem: problem };
  };
  const open = meeting.files.filter((file) => !isExempt(file)).map(build);
  const exempt = edition === 'members' ? meeting.files.filter(isExempt).map(build) : [];
  const openBySrc = new Map(open.map((file) => [file.src, file]));
  const exemptBySrc = new Map(
    exempt.flatMap((file) => [
      [file.src, file],
      [file.src.replace(/^exempt\//u, ''), file],
    ]),
  );
  return {
    open,
    exempt,
    find: (src, forPrivatePapers) =>
      (forPrivatePapers ? exemptBySrc.get(src) : undefined) ?? openBySrc.get(src) ?? null,
  };
}
