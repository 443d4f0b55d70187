import nunjucks from 'nunjucks';
import { formatDay, formatTime } from '../../model/calendar/format-day.ts';
import type { AgendaItem } from '../../model/agenda.ts';
import type { Attendee } from '../../model/minutes.ts';
import type { PageMap } from '../../model/page-map.ts';
import type { Bodies } from '../../model/rendered-body.ts';
import type { MappedPaper } from './build-page-map.ts';
import { listMembers, roleInWords } from './list-members.ts';
import type { PackPaper } from './list-papers.ts';
import { closedMark } from './page-styles.ts';
import { buildPackText, unknownPage, type PackTextSources } from './pack-text.ts';

/** What one print of a pack is made from. */
export interface PackDocumentSources extends PackTextSources {
  readonly papers: readonly PackPaper[];
  readonly mapped: readonly MappedPaper[];
  readonly blankBefore: ReadonlySet<string>;
  readonly templates: nunjucks.Environment;
}

/** Returns the environment of the print templates: a root's own come first, then the package's. Text is escaped. */
export function createPrintEnvironment(templateFolders: readonly string[]): nunjucks.Environment {
  const loader = new nunjucks.FileSystemLoader([...templateFolders]);
  const environment = new nunjucks.Environment(loader, { autoescape: true, trimBlocks: true, lstripBlocks: true });
  environment.addFilter('day', formatDay);
  environment.addFilter('time', formatTime);
  environment.addFilter('roleNote', ({ membership }: Attendee) => {
    const role = membership === null ? null : roleInWords(membership);
    return role === null ? '' : ` (${role})`;
  });
  return environment;
}

/** Returns the HTML of a pack for one print: with the pages that are known, or with stand-ins of the usual width. */
export function buildPackDocument(sources: PackDocumentSources): string {
  const { archive, pack, papers, mapped, blankBefore, templates, map, bodies } = sources;
  const { meeting } = pack;
  const { committee } = meeting;
  const parts = (['A', 'B'] as const)
    .map((letter) => ({ letter, items: pack.items.filter((item) => item.part === letter) }))
    .filter(({ items }) => items.length > 0);
  return templates.render('print/pack.njk', {
    archive,
    edition: archive.edition,
    council: archive.council,
    committee,
    meeting,
    pack,
    papers,
    parts,
    blankBefore,
    lang: meeting.lang ?? archive.council.languages[0] ?? 'en-GB',
    title: `${meeting.name}: ${pack.title}`,
    members: listMembers(meeting),
    text: buildPackText(sources),
    closedMark,
    rangeOf: (number: string) => rangeOf(number, pack.items, papers, map),
    contentsOf: (paper: PackPaper) => contentsOf(paper, bodies, map),
    probes: probesOf(mapped, pack.items),
  });
}

/** The ids whose pages are asked for: every paper, what within it can be pointed to, and every item of the agenda. */
function probesOf(mapped: readonly MappedPaper[], items: readonly AgendaItem[]): readonly string[] {
  return [
    ...items.map(({ anchor }) => anchor),
    ...mapped.flatMap(({ id, anchors }) => [id, ...anchors.map((anchor) => `${id}-${anchor}`)]),
  ];
}

function rangeOf(
  number: string,
  items: readonly AgendaItem[],
  papers: readonly PackPaper[],
  map: PageMap | null,
): { target: string; words: string } | null {
  const first = papers.find(({ item }) => item.number === number && items.includes(item));
  if (first === undefined) return null;
  const range = map?.items[number] ?? { first: unknownPage, last: `1${unknownPage.slice(1)}` };
  const words = range.first === range.last ? `Page ${range.first}` : `Pages ${range.first} - ${range.last}`;
  return { target: first.id, words };
}

function contentsOf(
  { paper, path }: PackPaper,
  bodies: Bodies,
  map: PageMap | null,
): readonly { id: string; number: string; text: string; page: number | string }[] {
  if (paper.kind !== 'report') return [];
  return bodies
    .of(paper.body)
    .headings.filter(({ level }) => level === 2)
    .map(({ id, number, text }) => ({
      id,
      text,
      number: number === null ? '' : `${number}.`,
      page: map?.anchors[path]?.[id] ?? unknownPage,
    }));
}
