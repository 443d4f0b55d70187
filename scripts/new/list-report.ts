import { nearest } from '../diagnostics/nearest.ts';
import { numberAgenda, type NumberedItem } from '../model/meetings/number-agenda.ts';
import type { AgendaItemMatter } from '../schema/agenda-item.ts';
import type { MeetingMatter } from '../schema/meeting.ts';
import type { ValidRoot } from '../schema/valid-root.ts';
import type { FoundMeeting } from './find-meeting.ts';
import { excludesPublic } from './first-standing.ts';
import { insertIntoList } from './insert-into-list.ts';
import { placeOfPartB, placeOfReport } from './place-item.ts';
import type { PlannedReport } from './plan-report.ts';

/** What becomes of a file that there is: its text afterwards, or null where it stays; or why it cannot be changed. */
export type PlannedEdit =
  { readonly after: string | null; readonly notes: readonly string[] } | { readonly refused: string };

/** Returns `meeting.md`, whose text is `text`, with a new report on its agenda. */
export function listReport(
  { slug, item }: PlannedReport,
  { committee, file, folder }: FoundMeeting,
  root: ValidRoot,
  text: string,
): PlannedEdit {
  const agenda = file.matter.agenda ?? [];
  const named = itemNaming(slug, agenda);
  if (named !== undefined) return { after: null, notes: [`The agenda names it already, as item ${named.number}.`] };
  if (item === null) return { after: null, notes: [] };
  const former = committee.meetings.filter(({ date }) => date < file.date).map(({ matter }) => matter.agenda ?? []);
  const place = item.exempt === undefined ? placeOfReport(agenda, former) : agenda.length;
  const exclusion = item.exempt === undefined || agenda.some(isExclusion) ? null : exclusionOf(root);
  const entries: (readonly [number, AgendaItemMatter])[] = [
    [place, item],
    // Later than the item and so before it: what stands at a place goes behind.
    ...(exclusion === null ? [] : ([[placeOfPartB(agenda), exclusion]] as const)),
  ];
  let after: string | null = text;
  let listed = agenda;
  for (const [index, entry] of entries) {
    after = after === null ? null : insertIntoList(after, 'agenda', index, entry);
    listed = listed.toSpliced(index, 0, entry);
  }
  if (after === null)
    return {
      refused: `${folder}/meeting.md cannot be changed by a program. Make the file with --unlisted, and add "- report: ${slug}" to its agenda.`,
    };
  const number = numberAgenda(listed).find(({ matter }) => matter === item)?.number ?? '';
  return {
    after,
    notes: [
      `It is item ${number} of the agenda in ${folder}/meeting.md.`,
      ...exclusionNotes(item, listed),
      ...numberNotes(file.matter, listed),
    ],
  };
}

/** Returns the item of a typed agenda that has a report among its papers, with its number. */
export function itemNaming(slug: string, agenda: readonly AgendaItemMatter[]): NumberedItem | undefined {
  return numberAgenda(agenda).find(({ matter }) => matter.report === slug || matter.papers?.includes(slug) === true);
}

/** Publications to come name items by their numbers, which have moved where something was put before them. */
function numberNotes({ agenda = [], publications = [] }: MeetingMatter, listed: readonly AgendaItemMatter[]): string[] {
  const now = new Map(numberAgenda(listed).map(({ matter, number }) => [matter, number]));
  const moved = numberAgenda(agenda).filter(({ matter, number }) => now.get(matter) !== number);
  const named = new Set(publications.flatMap(({ items }) => items ?? []));
  const changes = moved
    .filter(({ number }) => named.has(number))
    .map(({ matter, number }) => `${number} is now ${now.get(matter) ?? ''}`);
  return changes.length === 0
    ? []
    : [`Correct the numbers under items: of publications:, since ${changes.join(', ')}.`];
}

/** Returns the text of a report with an appendix added to those that it has. */
export function listAppendix(
  slug: string,
  subject: string,
  { file, folder }: FoundMeeting,
  of: string,
  text: string | null,
): PlannedEdit {
  if (text === null) {
    const near = nearest(
      of,
      file.reports.map((report) => report.slug),
    );
    const mend = near === null ? 'Name the file of a report in that folder, without .md.' : `Did you mean "${near}"?`;
    return { refused: `There is no report "${of}" in ${folder} for --appendix-of. ${mend}` };
  }
  const after = insertIntoList(text, 'appendices', Number.MAX_SAFE_INTEGER, { title: subject, report: slug });
  if (after === null)
    return {
      refused: `The front matter of ${of}.md cannot be changed by a program. Mend what "cleardays check" finds in it first.`,
    };
  return { after, notes: [`It is the last appendix of ${of}.md.`] };
}

/** Tells whether an item is the one by which the public leaves. */
export function isExclusion({ standing, title }: AgendaItemMatter): boolean {
  return excludesPublic(standing ?? '') || /\bexclu(?:de|ding|sion)\b/iu.test(title ?? '');
}

function exclusionOf(root: ValidRoot): AgendaItemMatter | null {
  const text = root.standing.find(({ slug }) => excludesPublic(slug));
  return text === undefined ? null : { standing: text.slug };
}

function exclusionNotes(item: AgendaItemMatter, listed: readonly AgendaItemMatter[]): string[] {
  if (item.exempt === undefined) return [];
  return listed.some(isExclusion)
    ? ['The public is excluded before it, by a resolution.']
    : [
        'Nothing on the agenda excludes the public before it: add such a text to content/standing/, and its item before Part B.',
      ];
}
