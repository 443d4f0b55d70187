import { formatDayShort } from '../../model/calendar/format-day.ts';
import type { Pack } from '../../model/meeting.ts';
import type { PackPaper } from './list-papers.ts';

/**
 * Returns the page rules of a pack: running header, page number in the pack's own numbers, and a named page for each
 * item, upright and landscape, with the item in the corner. An exempt paper's pages say that they are not for publication.
 */
export function buildPageStyles(pack: Pack, papers: readonly PackPaper[], firstPage: number): string {
  const header = `${pack.meeting.committee.name}, ${formatDayShort(pack.meeting.date)}`;
  const rules = [
    `@page { @top-left { content: ${quote(header)} } @bottom-center { content: "Page " counter(page) } }`,
    '@page front { @top-left { content: none } }',
  ];
  if (firstPage > 1) rules.push(`@page :first { counter-set: page ${firstPage} }`);
  for (const [name, paper] of new Map(papers.map((one) => [pageNameOf(one), one]))) {
    const corner = `@top-right { content: ${quote(`Agenda Item ${paper.item.number}`)} }`;
    const mark = exemptMark(paper);
    const notice = mark === null ? '' : ` @bottom-right { content: ${quote(mark)} }`;
    rules.push(
      `@page ${name} { ${corner}${notice} }`,
      `@page ${name}-landscape { size: A4 landscape; margin: 22mm 14mm calc(210mm - 22mm - 642px); ${corner}${notice} }`,
      `.page-${name} { page: ${name} }`,
      // A heading directly before a landscape section goes with it.
      `.page-${name} :is(.landscape, :is(h2, h3, h4):has(+ .landscape)) { page: ${name}-landscape }`,
    );
  }
  return rules.join('\n');
}

/** The named page of a paper: `item-6`, or `item-6-exempt`. */
export function pageNameOf({ item, paper }: PackPaper): string {
  const name = item.anchor.replace(/[^a-z0-9-]/giu, '-');
  return paper.kind === 'report' && paper.exempt ? `${name}-exempt` : name;
}

function exemptMark({ item, paper }: PackPaper): string | null {
  if (paper.kind !== 'report' || !paper.exempt || item.withheld === null) return null;
  if (item.withheld.kind === 'confidential') return 'Not for publication: confidential';
  const numbers = item.withheld.paragraphs.map(({ number }) => number).join(', ');
  return `Not for publication: exempt, Schedule 12A paragraph ${numbers}`;
}

/** A CSS string of any text. */
function quote(text: string): string {
  return `"${text.replace(/["\\\n<]/gu, (character) => `\\${character.codePointAt(0)?.toString(16) ?? ''} `)}"`;
}
