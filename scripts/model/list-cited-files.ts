import type { Archive } from './archive.ts';
import type { Markdown } from './markdown.ts';
import type { Meeting } from './meeting.ts';
import type { Bodies } from './rendered-body.ts';
import type { Report } from './report.ts';
import type { SuppliedFile } from './supplied-file.ts';

/**
 * Returns the pictures and supplied files that published papers show or name, each once. Whatever else lies in a
 * meeting's `files/` stays where it is: it may belong to a paper that is not yet public.
 */
export function listCitedFiles(archive: Archive, bodies: Bodies): readonly SuppliedFile[] {
  const byAddress = new Map(archive.files.map((file) => [`${file.meetingPath} ${file.src}`, file]));
  const cited = new Set<SuppliedFile>();
  const cite = (meeting: Meeting, texts: readonly Markdown[]): void => {
    for (const src of texts.flatMap((text) => bodies.of(text).files)) {
      const file = byAddress.get(`${meeting.path} ${src}`);
      if (file !== undefined) cited.add(file);
    }
  };
  for (const report of archive.reports) {
    cite(report.meeting, textsOf(report));
    for (const { file } of report.appendices) if (file !== null) cited.add(file);
  }
  for (const minutes of archive.minutes) {
    const { preamble, amendments, entries } = minutes;
    cite(minutes.meeting, [preamble, ...amendments, ...entries.map((entry) => entry.body)]);
  }
  for (const meeting of archive.meetings) {
    const items = meeting.agenda?.items ?? [];
    cite(meeting, [meeting.notice, ...items.flatMap(({ purpose }) => purpose ?? [])]);
    for (const paper of items.flatMap((item) => item.papers)) {
      if (paper.kind === 'supplied') cited.add(paper.file);
    }
  }
  return [...cited];
}

function textsOf(report: Report): readonly Markdown[] {
  const fields = [
    report.cabinetMember,
    report.wards,
    report.corporatePriority,
    report.financialImpact,
    report.origin,
    report.brief,
  ];
  return [
    report.body,
    ...fields.filter((field) => field !== null),
    ...report.recommendations,
    ...report.backgroundDocuments,
  ];
}
