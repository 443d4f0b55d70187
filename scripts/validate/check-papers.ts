import { diagnose } from '../diagnostics/diagnose.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { KeyPath } from '../diagnostics/source-file.ts';
import type { RawFile } from '../load/raw-root.ts';
import type { MeetingMatter } from '../schema/meeting.ts';
import type { CheckedFile } from './check-schema.ts';
import type { CheckedMeeting } from './checked-root.ts';
import { checkSuppliedFile } from './check-supplied-file.ts';
import type { NumberedItem } from './number-items.ts';
import type { RootIndex } from './root-index.ts';

/** Checks which reports and files the items and appendices of a meeting name, and which reports nothing names. */
export function checkPapers(
  index: RootIndex,
  checked: CheckedMeeting,
  meeting: CheckedFile<MeetingMatter>,
  items: readonly NumberedItem[],
): void {
  const named = new Map<string, string>();
  const misspelt = new Set<string>();
  const brought = new Set((meeting.matter?.publications ?? []).flatMap((publication) => publication?.papers ?? []));
  const inNumbers = new Set((meeting.matter?.publications ?? []).flatMap((publication) => publication?.items ?? []));
  for (const { item, at, number, withheld } of items) {
    const listed = (item.papers ?? []).map((slug, position) => [['agenda', at, 'papers', position], slug] as const);
    for (const [path, slug] of [[['agenda', at, 'report'], item.report] as const, ...listed]) {
      if (slug === undefined) continue;
      const first = named.get(slug);
      const place = meeting.source.positionOf(path);
      if (first !== undefined) index.report(diagnose('REPORT_NAMED_TWICE', place, { slug, first }));
      named.set(slug, first ?? `line ${place.line}`);
      const awaited = item.toFollow === true && !brought.has(slug) && !inNumbers.has(number);
      const needed = !awaited && item.withdrawn !== true;
      const meant = checkReport(index, checked, {
        source: meeting.source,
        path,
        slug,
        withheld,
        needed,
        appendix: false,
      });
      if (meant !== null) misspelt.add(meant);
    }
    item.files?.forEach((file, position) => {
      if (file?.src === undefined) return;
      checkSuppliedFile(index, checked, meeting.source, ['agenda', at, 'files', position, 'src'], file.src, withheld);
    });
  }
  checkAppendices(index, checked, named);
  checkUnlisted(index, checked, meeting, new Set([...named.keys(), ...misspelt]));
}

interface NamedReport {
  readonly source: RawFile;
  readonly path: KeyPath;
  readonly slug: string;
  /** Whether what names the report is withheld from the public. */
  readonly withheld: boolean;
  /** Whether the report must be there already. */
  readonly needed: boolean;
  readonly appendix: boolean;
}

/** Returns the slug that was probably meant, where there is no such report. */
function checkReport(
  index: RootIndex,
  checked: CheckedMeeting,
  { source, path, slug, withheld, needed, appendix }: NamedReport,
): string | null {
  const isMembers = index.root.edition === 'members';
  const inOpen = checked.reports.some((report) => report.slug === slug);
  const inExempt = checked.exemptReports.some((report) => report.slug === slug);
  const { folder } = checked;
  const at = source.positionOf(path);
  if (withheld) {
    if (inOpen && !inExempt) index.report(diagnose('REPORT_EXPOSED', at, { slug, folder }));
    // Without looking into exempt/, the public edition cannot say more.
    else if (!inExempt && isMembers && needed) {
      const near = nearest(slug, slugsOf(checked.exemptReports));
      index.report(
        diagnose('REPORT_MISSING', at, { slug, folder: `${folder}/exempt`, nearest: near, exempt: true, appendix }),
      );
      return near;
    }
  } else if (!inOpen && inExempt) index.report(diagnose('REPORT_NOT_OPEN', at, { slug }));
  else if (!inOpen && needed) {
    const near = nearest(slug, slugsOf(checked.reports));
    index.report(diagnose('REPORT_MISSING', at, { slug, folder, nearest: near, exempt: false, appendix }));
    return near;
  }
  return null;
}

function checkAppendices(index: RootIndex, checked: CheckedMeeting, named: Map<string, string>): void {
  for (const report of [...checked.reports, ...checked.exemptReports]) {
    const withheld = checked.exemptReports.includes(report);
    const { source, matter, valid } = report;
    matter?.appendices?.forEach((appendix, position) => {
      const path = ['appendices', position];
      const { report: slug, file } = appendix ?? {};
      const count = Number(slug !== undefined) + Number(file !== undefined);
      if (count === 2 || (count === 0 && valid !== null)) {
        index.report(diagnose('APPENDIX_PAPER_WRONG', source.positionOf(path), { count }));
      }
      if (slug !== undefined) {
        named.set(slug, named.get(slug) ?? source.file);
        // An appendix of an exempt report may itself be open.
        const open = withheld && checked.reports.some((other) => other.slug === slug);
        checkReport(index, checked, {
          source,
          path: [...path, 'report'],
          slug,
          withheld: withheld && !open,
          needed: true,
          appendix: true,
        });
      }
      if (file !== undefined) checkSuppliedFile(index, checked, source, [...path, 'file'], file, withheld);
    });
  }
}

function checkUnlisted(
  index: RootIndex,
  checked: CheckedMeeting,
  meeting: CheckedFile<MeetingMatter>,
  named: ReadonlySet<string>,
): void {
  for (const { slug, source } of checked.exemptReports) {
    if (checked.reports.some((report) => report.slug === slug)) {
      index.report(diagnose('REPORT_IN_BOTH_FOLDERS', source.positionOf([]), { slug }));
    }
  }
  // An agenda of which something could not be read may well name them.
  if (meeting.valid === null) return;
  const published = (meeting.valid.matter.publications ?? []).length > 0;
  for (const { slug, source } of [...checked.reports, ...checked.exemptReports]) {
    if (named.has(slug)) continue;
    const finding = diagnose('REPORT_UNLISTED', source.positionOf([]), { slug });
    index.report(published ? { ...finding, severity: 'error' } : finding);
  }
}

function slugsOf(files: readonly { readonly slug: string }[]): string[] {
  return files.map(({ slug }) => slug);
}
