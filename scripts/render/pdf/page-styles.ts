import { english } from '../../words/en/english.ts';
import { formatDayShort } from '../../model/calendar/format-day.ts';
import type { PackPaper } from './list-papers.ts';
import type { Piece } from './list-pieces.ts';

/**
 * Returns the page rules of a piece: running header, page number in the pack's own numbers, and a named page for each
 * paper, upright and landscape, with its item in the corner. A closed paper's pages say that they are not for publication,
 * and those of a preview that they are one.
 */
export function buildPageStyles({ meeting, papers, firstPage }: Piece, isPreview: boolean): string {
  const header = `${isPreview ? 'Preview, not yet published: ' : ''}${meeting.committee.name}, ${formatDayShort(meeting.date, english)}`;
  const rules = [
    `@page { @top-left { content: ${quote(header)} } @bottom-center { content: "Page " counter(page) } }`,
    '@page front { @top-left { content: none } }',
  ];
  if (firstPage > 1) rules.push(`@page :first { counter-set: page ${firstPage} }`);
  for (const paper of papers) {
    const name = paper.id;
    const { item } = paper;
    const corner = item === null ? '' : `@top-right { content: ${quote(`Agenda Item ${item.number}`)} }`;
    const notice = closedNotice(paper);
    rules.push(
      `@page ${name} { ${corner}${notice} }`,
      // As on upright pages, the area is a whole number of pixels high.
      `@page ${name}-landscape { size: A4 landscape; margin: 22mm 12mm calc(210mm - 22mm - 642px); ${corner}${notice} }`,
      `#${name} { page: ${name} }`,
      // A heading directly before a landscape section goes with it.
      `#${name} :is(.landscape, :is(h2, h3, h4):has(+ .landscape)) { page: ${name}-landscape }`,
    );
  }
  return rules.join('\n');
}

/** The rules that mark every page of a closed paper, beside the page number: what it is, and why; else nothing. */
function closedNotice(paper: PackPaper): string {
  const mark = closedMark(paper);
  if (mark === null) return '';
  const withheld = paper.item?.withheld;
  const reasons = withheld?.kind === 'exempt' ? withheld.paragraphs.map(({ description }) => description) : [];
  const why = paper.paper.kind === 'minutes' || reasons.length === 0 ? '' : reasons.join(' ');
  return ` @bottom-left { content: ${quote(mark)} }${why === '' ? '' : ` @bottom-right { content: ${quote(why)} }`}`;
}

/** What a paper that is not open to the public says of itself; null for any other paper. */
export function closedMark({ item, paper }: PackPaper): string | null {
  if (paper.kind === 'minutes') {
    return paper.entries.some(({ exempt }) => exempt) ? 'Not for publication: holds private minutes' : null;
  }
  // A supplied PDF does not say itself that it is closed; its item does.
  const withheld = item?.withheld ?? null;
  const closed = paper.kind === 'report' ? paper.exempt : paper.file.exempt || withheld !== null;
  if (!closed) return null;
  if (withheld === null) return 'Not for publication';
  if (withheld.kind === 'confidential') return 'Not for publication: confidential';
  const numbers = withheld.paragraphs.map(({ number }) => String(number));
  const list = new Intl.ListFormat('en-GB').format(numbers);
  return `Not for publication: exempt, Schedule 12A paragraph${numbers.length > 1 ? 's' : ''} ${list}`;
}

/** A CSS string of any text: everything that could end the string, the rule or the style is written as its code. */
function quote(text: string): string {
  return `"${text.replace(/["\\<\p{Cc}]/gu, (character) => `\\${character.codePointAt(0)?.toString(16) ?? ''} `)}"`;
}
