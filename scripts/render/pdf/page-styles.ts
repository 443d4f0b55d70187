import type { Archive } from '../../model/archive.ts';
import { bodiesOf, namesOfBodies } from '../../model/meetings/joint-meeting.ts';
import type { Words } from '../../words/words.ts';
import { wordsOfPaper, wordsOfPiece } from './pack-language.ts';
import { formatDayShort } from '../../model/calendar/format-day.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { PackPaper } from './list-papers.ts';
import type { Piece } from './list-pieces.ts';

/** Two lines or so: more would leave the margin. */
const longestNames = 200;

/** What of an archive page rules depend on. */
export type StyledArchive = Pick<Archive, 'council' | 'isPreview'>;

/**
 * Returns the page rules of a piece: running header, page number in the pack's own numbers, and a named page for each
 * paper, upright and landscape, with its item in the corner. A closed paper's pages say that they are not for publication,
 * and those of a preview that they are one.
 */
export function buildPageStyles(piece: Piece, { council, isPreview }: StyledArchive): string {
  const { papers, firstPage } = piece;
  const words = wordsOfPiece(piece, council);
  const head = headOf(piece, words);
  const header = isPreview ? words.pack.previewOf(head) : head;
  const rules = [
    `@page { @top-left { content: ${quote(header)} } @bottom-center { content: ${quote(words.pack.page)} counter(page) } }`,
    '@page front { @top-left { content: none } }',
  ];
  if (firstPage > 1) rules.push(`@page :first { counter-set: page ${firstPage} }`);
  for (const paper of papers) {
    const name = paper.id;
    const { item } = paper;
    const own = wordsOfPaper(paper, piece, council);
    const corner = item === null ? '' : `@top-right { content: ${quote(own.pack.agendaItem(item.number))} }`;
    const notice = closedNotice(paper, own);
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

/** What stands at the head of each page: of which meeting it is, or whose decision. */
function headOf({ meeting, papers }: Piece, words: Words): string {
  if (meeting !== null) return `${bodiesAtHead(meeting, words)}, ${formatDayShort(meeting.date, words)}`;
  const paper = papers[0]?.paper;
  if (paper?.kind !== 'decision') return '';
  return words.pack.decision.head(paper.decidedBy.name, formatDayShort(paper.date, words));
}

/** The bodies that hold a meeting; where their names would fill more than a head has room for, the first and how many more. */
function bodiesAtHead(meeting: Meeting, words: Words): string {
  const names = namesOfBodies(meeting, words);
  const others = bodiesOf(meeting).length - 1;
  return others > 0 && names.length > longestNames ? words.pack.bodyAndOthers(meeting.committee.name, others) : names;
}

/** The rules that mark every page of a closed paper, beside the page number: what it is, and why; else nothing. */
function closedNotice(paper: PackPaper, words: Words): string {
  const mark = closedMark(paper, words);
  if (mark === null) return '';
  const withheld = paper.item?.withheld;
  const reasons = withheld?.kind === 'exempt' ? withheld.paragraphs.map(({ description }) => description) : [];
  const why = paper.paper.kind === 'minutes' || reasons.length === 0 ? '' : reasons.join(' ');
  return ` @bottom-left { content: ${quote(mark)} }${why === '' ? '' : ` @bottom-right { content: ${quote(why)} }`}`;
}

/** What a paper that is not open to the public says of itself; null for any other paper. */
export function closedMark({ item, paper }: PackPaper, { pack }: Words): string | null {
  const { closed } = pack;
  if (paper.kind === 'minutes') {
    return paper.entries.some(({ exempt }) => exempt) ? closed.privateMinutes : null;
  }
  if (paper.kind === 'decision') return null;
  // A supplied PDF does not say itself that it is closed; its item does.
  const withheld = item?.withheld ?? null;
  const isClosed = withheld !== null || (paper.kind === 'report' ? paper.exempt : paper.file.exempt);
  if (!isClosed) return null;
  if (withheld === null) return closed.plain;
  if (withheld.kind === 'confidential') return closed.confidential;
  return closed.exempt(withheld.paragraphs.map(({ number }) => number));
}

/** A CSS string of any text: everything that could end the string, the rule or the style is written as its code. */
function quote(text: string): string {
  return `"${text.replace(/["\\<\p{Cc}]/gu, (character) => `\\${character.codePointAt(0)?.toString(16) ?? ''} `)}"`;
}
