import nunjucks from 'nunjucks';
import type { Words } from '../../words/words.ts';
import { formatDay, formatDayShort, formatTime } from '../../model/calendar/format-day.ts';
import { namesOfBodies } from '../../model/meetings/joint-meeting.ts';
import type { AgendaItem, PrivateNotice, Withheld } from '../../model/agenda.ts';
import { packTitle } from '../../model/meetings/build-packs.ts';
import { postponedMeetingOf } from '../../model/meetings/meeting-in-place.ts';
import type { Meeting, Pack } from '../../model/meeting.ts';
import type { Attendee, MinuteEntry, Minutes } from '../../model/minutes.ts';
import { presentByBody } from '../../model/minutes/present-by-body.ts';
import { programmeOfItem } from '../../model/meetings/programme-of-item.ts';
import { releaseInWords } from '../../model/meetings/release-in-words.ts';
import { keyDecisionInWords } from '../../model/reports/key-decision-in-words.ts';
import type { PageRange } from '../../model/page-map.ts';
import { actionsOfItem } from '../registers/actions-of-item.ts';
import type { Registers } from '../registers/register.ts';
import type { MappedPaper } from './build-page-map.ts';
import { listContents } from './list-contents.ts';
import { listMembers, roleInWords } from './list-members.ts';
import type { PackPaper } from './list-papers.ts';
import { languageOfPaper, languageOfPiece, wordsOfPaper, wordsOfPiece } from './pack-language.ts';
import { closedMark } from './page-styles.ts';
import { callInOfMinute, printCallIn } from './print-call-in.ts';
import { pictureAddress } from './read-pictures.ts';
import { buildPackText, type PackTextSources } from './pack-text.ts';
import { unknownPage, type PageSlots } from './page-slots.ts';

/** What the document of a piece is made from. */
export interface PackDocumentSources extends PackTextSources {
  readonly registers: Registers;
  readonly templates: nunjucks.Environment;
}

/** Returns the environment of the print templates: a root's own come first, then the package's. Text is escaped. */
export function createPrintEnvironment(templateFolders: readonly string[]): nunjucks.Environment {
  const loader = new nunjucks.FileSystemLoader([...templateFolders]);
  const environment = new nunjucks.Environment(loader, { autoescape: true, trimBlocks: true, lstripBlocks: true });
  environment.addFilter('day', (day: string, words: Words) => formatDay(day, words));
  environment.addFilter('dayShort', (day: string, words: Words) => formatDayShort(day, words));
  environment.addFilter('time', (time: string, words: Words) => formatTime(time, words));
  environment.addFilter('roleNote', ({ membership }: Attendee, words: Words) => {
    const said = membership === null ? null : roleInWords(membership, words);
    return said === null ? '' : ` (${said})`;
  });
  return environment;
}

/** Returns the HTML of a piece, with a slot wherever it shows a page number and a hidden blank page before each paper. */
export function buildPackDocument(sources: PackDocumentSources): string {
  const { archive, piece, mapped, templates, slots, bodies, registers } = sources;
  const { meeting, pack, papers } = piece;
  const { council } = archive;
  const words = wordsOfPiece(piece, council);
  const lang = languageOfPiece(piece, council);
  const items = pack?.items ?? [];
  const parts = (['A', 'B'] as const)
    .map((letter) => ({ letter, items: items.filter((item) => item.part === letter) }))
    .filter(({ items }) => items.length > 0);
  return templates.render('print/pack.njk', {
    archive,
    edition: archive.edition,
    council,
    namesOfBodies,
    meeting,
    pack,
    papers,
    parts,
    lang,
    words,
    languageOf: (paper: PackPaper) => languageOfPaper(paper, council) ?? lang,
    wordsOf: (paper: PackPaper) => wordsOfPaper(paper, piece, council),
    packTitle: pack === null ? null : packTitle(pack.publication, words),
    title: piece.title,
    replaced: pack === null ? null : replacedBefore(pack),
    members: meeting === null ? [] : listMembers(meeting, words),
    agendaIssued: meeting?.publications.find(({ kind }) => kind === 'agenda')?.date ?? null,
    text: buildPackText(sources),
    closedMark: (paper: PackPaper) => closedMark(paper, wordsOfPaper(paper, piece, council)),
    holdsClosed: archive.edition === 'members' && holdsClosed(items, papers, words),
    exemptReason,
    callInOf: (entry: MinuteEntry, minutes: Minutes, inWords: Words) => callInOfMinute(entry, minutes, bodies, inWords),
    printCallIn,
    keyDecisionInWords,
    releaseInWords,
    rangeOf: (number: string) => rangeOf(number, papers, slots, words),
    actionsOf: (item: AgendaItem) => actionsOfItem(item, registers, archive),
    programmeOf: programmeOfItem,
    presentByBody,
    noticeDays: ({ first, second }: PrivateNotice, said: Words) =>
      [first, second].filter((day) => day !== null).map((day) => formatDayShort(day, said)),
    contentsOf: (paper: PackPaper) =>
      listContents(paper, papers, { bodies, slots, words: wordsOfPaper(paper, piece, council) }),
    pictureAddress,
    probes: probesOf(mapped, items),
  });
}

/** The postponed meeting whose place a pack's meeting takes, if that was so on the pack's day: a pack says the same for good. */
function replacedBefore({ meeting, publication }: Pack): Meeting | null {
  const postponed = postponedMeetingOf(meeting);
  const day = postponed?.statusChanged ?? null;
  return day !== null && day <= publication.date ? postponed : null;
}

/** Whether something in a pack is not for publication. */
function holdsClosed(items: readonly AgendaItem[], papers: readonly PackPaper[], words: Words): boolean {
  return items.some(({ withheld }) => withheld !== null) || papers.some((paper) => closedMark(paper, words) !== null);
}

/** The ids whose pages are asked for: every paper, what within it can be pointed to, and every item of the agenda. */
function probesOf(mapped: readonly MappedPaper[], items: readonly AgendaItem[]): readonly string[] {
  return [
    ...(items.length === 0 ? [] : ['front-sheet', 'agenda']),
    ...items.map(({ anchor }) => anchor),
    ...mapped.flatMap(({ id, anchors }) => [id, ...anchors.map((anchor) => `${id}-${anchor}`)]),
  ];
}

function rangeOf(
  number: string,
  papers: readonly PackPaper[],
  slots: PageSlots,
  words: Words,
): { target: string; wordsHtml: string } | null {
  const first = papers.find(({ item }) => item?.number === number);
  if (first === undefined) return null;
  const { pages } = words.pack.agenda;
  const inWords = (range: PageRange | undefined): string =>
    range === undefined ? '' : pages(String(range.first), String(range.last));
  const wordsHtml = slots.add(({ map }) => inWords(map.items[number]), pages(unknownPage, `1${unknownPage}`));
  return { target: first.id, wordsHtml };
}

function exemptReason({ paragraphs }: Extract<Withheld, { kind: 'exempt' }>, { pack }: Words): string {
  const within = paragraphs.map(({ number, description }) => ({
    number,
    description: description.replace(/\.$/u, ''),
  }));
  return pack.agenda.exempt(within);
}
