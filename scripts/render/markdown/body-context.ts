import type { Words } from '../../words/words.ts';
import type { AgendaItem } from '../../model/agenda.ts';
import type { Archive } from '../../model/archive.ts';
import type { Indicator, IndicatorSet } from '../../model/figures/indicator-set.ts';
import { listLinkablePaths } from '../../model/list-paths.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Committee } from '../../model/committee.ts';
import type { Person } from '../../model/person.ts';
import type { BodyAnchor } from '../../model/rendered-body.ts';
import type { SuppliedFile } from '../../model/supplied-file.ts';

/** How the sections and paragraphs of a body are numbered. */
export type Numbering = 'paragraphs' | 'headings' | 'none';

/** Where a text stands, as far as that changes what it becomes. */
export interface TextPlace {
  readonly numbering: Numbering;
  /** The level of the heading above the text: 1 for a page's own, 2 for the entry of minutes. */
  readonly headingAbove: 1 | 2;
  readonly inMinutes: boolean;
  /** Whether typed numbers are held against the indicators that stand beside them. */
  readonly figures: 'checked' | 'unchecked';
  /** The meeting whose items, files and day the text may speak of. */
  readonly meeting: Meeting | null;
  /** The anchors of the body that a field belongs to, for `:para`; null where the text is a body itself. */
  readonly anchorsOfBody: readonly BodyAnchor[] | null;
}

/** What of the archive texts may ask for, found quickly. */
export interface ArchiveIndex {
  /** The council's words, for texts of no other language. */
  readonly words: Words;
  /** In the council's words. */
  readonly sets: readonly IndicatorSet[];
  /** The same in the words of a text. */
  readonly setsIn: (words: Words) => readonly IndicatorSet[];
  readonly people: ReadonlyMap<string, Person>;
  readonly committees: ReadonlyMap<string, Committee>;
  /** By the meeting's path and `src`. */
  readonly files: ReadonlyMap<string, SuppliedFile>;
  readonly filesOfMeeting: ReadonlyMap<string, readonly string[]>;
  /** Every address within the site that a link may lead to. */
  readonly paths: ReadonlySet<string>;
  /** Those of papers that are not open to the public; none in the public edition. */
  readonly closedPaths: ReadonlySet<string>;
}

/** Returns the index of an archive. */
export function indexArchive(archive: Archive): ArchiveIndex {
  const filesOfMeeting = Map.groupBy(archive.files, (file) => file.meetingPath);
  return {
    words: archive.council.words,
    sets: archive.indicatorSets,
    setsIn: archive.indicatorSetsIn,
    committees: new Map(archive.committees.map((committee) => [committee.slug, committee])),
    people: new Map(archive.people.map((person) => [person.slug, person])),
    files: new Map(archive.files.map((file) => [`${file.meetingPath}\0${file.src}`, file])),
    filesOfMeeting: new Map([...filesOfMeeting].map(([path, files]) => [path, files.map((file) => file.src)])),
    paths: listLinkablePaths(archive),
    closedPaths: new Set(archive.reports.filter(({ exempt }) => exempt).map(({ path }) => path)),
  };
}

/** Returns the indicator with its set as one word: `children-in-care/lac-1`. */
export function nameOfIndicator(indicator: Indicator): string {
  return `${indicator.set.id}/${indicator.id}`;
}

/** Returns the indicator of a name among sets, or null. */
export function indicatorOfName(name: string, sets: readonly IndicatorSet[]): Indicator | null {
  const [setId, id] = name.split('/');
  return sets.find((set) => set.id === setId)?.indicators.find((indicator) => indicator.id === id) ?? null;
}

/** Returns the item of a meeting's agenda with a number, or null. */
export function itemOfMeeting(meeting: Meeting | null, number: string): AgendaItem | null {
  return meeting?.agenda?.items.find((item) => item.number === number) ?? null;
}
