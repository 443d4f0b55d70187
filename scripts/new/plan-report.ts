import { isReservedSlug, isSlug, proposeSlug } from '../load/slug-proposal.ts';
import type { AgendaItemMatter } from '../schema/agenda-item.ts';
import type { ValidRoot } from '../schema/valid-root.ts';
import type { FoundMeeting } from './find-meeting.ts';
import { officersOfReport } from './officers-of-report.ts';
import { cutSlug, longestSlug } from './plan-committee.ts';
import { appendixText, promptsFor, reportText } from './report-text.ts';

/** What is asked of a new report. */
export interface AskedReport {
  readonly subject: string;
  readonly leadOfficer: string | null;
  /** Names its file and address; null takes it from what the public may read as its title. */
  readonly slug: string | null;
  /** The title on the agenda, where it is not the subject; of an exempt report it is all that the public reads. */
  readonly title: string | null;
  /** Null for an open report; the paragraphs of Schedule 12A, none of them for an exempt appendix. */
  readonly exempt: { readonly paragraphs: readonly number[]; readonly publicInterest: string | null } | null;
  /** The slug of the report whose appendix it is. */
  readonly appendixOf: string | null;
}

/** A report that can be written. */
export interface PlannedReport {
  readonly slug: string;
  /** Relative to the root, or to the folder of private papers. */
  readonly file: string;
  readonly text: string;
  /** As it is to stand on the agenda; null for an appendix. */
  readonly item: AgendaItemMatter | null;
}

/** Returns the file of a new report and its item, or why there can be none. */
export function planReport(
  asked: AskedReport,
  { committee, file, folder }: FoundMeeting,
  root: ValidRoot,
): PlannedReport | { readonly refused: string } {
  const { subject, title, exempt, appendixOf } = asked;
  const fault = faultOfExempt(asked);
  if (fault !== null) return { refused: fault };
  // The slug of an exempt report stands in meeting.md, and is made of nothing that is private.
  const slug = asked.slug ?? cutSlug(proposeSlug(title ?? subject));
  if (slug === null) {
    return { refused: 'No address can be made from this subject. Give one in a to z, 0 to 9 and hyphens with --slug.' };
  }
  if (!isSlug(slug) || slug.length > longestSlug) {
    return { refused: `--slug may hold only a to z, 0 to 9 and hyphens, at most ${longestSlug} of them.` };
  }
  if (isReservedSlug(slug)) {
    return { refused: `The address "${slug}" is taken by a part of the meeting itself. Give another with --slug.` };
  }
  if (appendixOf !== null && !isSlug(appendixOf)) {
    return { refused: 'Give --appendix-of as the name of a report of the same meeting, without .md.' };
  }
  if (exempt !== null && file.reports.some((report) => report.slug === slug)) {
    return { refused: `${folder}/${slug}.md is an open report of that name. Give another name with --slug.` };
  }
  const lang = file.matter.lang ?? committee.matter.lang ?? root.council.matter.languages?.[0] ?? 'en-GB';
  const contact = file.matter.contact ?? committee.matter.contact;
  const officers = officersOfReport(asked.leadOfficer, root.people, contact, lang);
  if ('refused' in officers) return officers;
  const report = { subject, ...officers };
  return {
    slug,
    file: `${folder}/${exempt === null ? '' : 'exempt/'}${slug}.md`,
    text: appendixOf === null ? reportText(report, lang) : appendixText(report, lang),
    item: appendixOf === null ? itemOf(slug, asked, lang) : null,
  };
}

/** An exempt report needs a public title, and a ground in law. */
function faultOfExempt({ exempt, title, appendixOf }: AskedReport): string | null {
  if (exempt === null || appendixOf !== null) return null;
  if (exempt.paragraphs.length === 0) {
    return 'Say under which paragraphs of Schedule 12A it is exempt, such as --exempt 3.';
  }
  return title === null || title === ''
    ? 'Give with --title what the public may read as the title of the item: the subject of an exempt report is private.'
    : null;
}

function itemOf(slug: string, { title, exempt }: AskedReport, lang: string): AgendaItemMatter {
  return {
    report: slug,
    ...(title !== null && title !== '' && { title }),
    ...(exempt !== null && {
      part: 'B' as const,
      exempt: {
        paragraphs: [...exempt.paragraphs],
        publicInterest: exempt.publicInterest ?? promptsFor(lang).publicInterest,
      },
    }),
  };
}
