import { createHash } from 'node:crypto';
import type { AgendaItem } from '../../model/agenda.ts';
import type { Committee } from '../../model/committee.ts';
import { findIndicator, type FoundIndicator } from '../../model/figures/find-indicator.ts';
import type { Indicator, IndicatorSet } from '../../model/figures/indicator-set.ts';
import type { Person } from '../../model/person.ts';
import type { BodyAnchor } from '../../model/rendered-body.ts';
import type { SuppliedFile } from '../../model/supplied-file.ts';
import type { Words } from '../../words/words.ts';
import { itemOfMeeting, type ArchiveIndex, type TextPlace } from './body-context.ts';

/** A question that a body put to the archive while it was rendered: what was asked, and about what. */
export type Need = readonly [
  kind:
    | 'indicator'
    | 'set'
    | 'person'
    | 'committee'
    | 'item'
    | 'file'
    | 'day'
    | 'meeting'
    | 'folder'
    | 'page'
    | 'anchor'
    | 'id',
  about: string,
  setId?: string,
];

/** The way of one body to the archive. It notes every question, so that a kept body is used only where each answer is the same. */
export interface Lookups {
  indicator(reference: string, setId: string | null): FoundIndicator;
  set(id: string): IndicatorSet | null;
  /** The ids of all sets, for proposals in findings alone. */
  setIds(): readonly string[];
  person(slug: string): Person | null;
  committee(slug: string): Committee | null;
  committeeSlugs(): Iterable<string>;
  /** The slugs of all people, the numbers of all items, the files of the meeting: for proposals in findings alone. */
  slugs(): Iterable<string>;
  itemNumbers(): readonly string[];
  sources(): readonly string[];
  item(number: string): AgendaItem | null;
  file(src: string): SuppliedFile | null;
  /** The day of the meeting, up to which figures are known; null outside meetings. */
  day(): string | null;
  /** The path of the meeting; null outside meetings. */
  meetingPath(): string | null;
  /** The path of the folder that holds the text's file: what relative links start from. */
  folder(): string;
  /** Whether the site has something at a path that the text may lead to: an open text never finds a closed paper. */
  hasPage(path: string): boolean;
  /** Whether a path is that of a closed paper, and the text is open. */
  isClosed(path: string): boolean;
  /** All that it has something at, for proposals in findings alone. */
  paths(): ReadonlySet<string>;
  /** A numbered section or paragraph of the body that a field belongs to. */
  anchor(number: string): BodyAnchor | null;
  /** Whether the body that a field belongs to has an anchor of that id. */
  anchorId(id: string): boolean;
  readonly needs: readonly Need[];
}

/** Returns the lookups for one text in these words, whose file is `file` (relative to the root). */
export function openLookups(index: ArchiveIndex, place: TextPlace, file: string, words: Words): Lookups {
  const sets = index.setsIn(words);
  const needs = new Map<string, Need>();
  const note = (...need: Need): void => {
    needs.set(need.join('\0'), need);
  };
  return {
    indicator(reference, setId) {
      if (setId === null) note('indicator', reference);
      else note('indicator', reference, setId);
      return findIndicator(sets, reference, setId);
    },
    set(id) {
      note('set', id);
      return sets.find((set) => set.id === id) ?? null;
    },
    setIds: () => sets.map((set) => set.id),
    slugs: () => index.people.keys(),
    itemNumbers: () => place.meeting?.agenda?.items.map((item) => item.number) ?? [],
    sources: () => index.filesOfMeeting.get(place.meeting?.path ?? '') ?? [],
    person(slug) {
      note('person', slug);
      return index.people.get(slug) ?? null;
    },
    committee(slug) {
      note('committee', slug);
      return index.committees.get(slug) ?? null;
    },
    committeeSlugs: () => index.committees.keys(),
    item(number) {
      note('item', number);
      return itemOfMeeting(place.meeting, number);
    },
    file(src) {
      note('file', src);
      return findFile(index, place, src, isPrivate(file));
    },
    day() {
      note('day', '');
      return place.meeting?.date ?? null;
    },
    meetingPath() {
      note('meeting', '');
      return place.meeting?.path ?? null;
    },
    folder() {
      note('folder', '');
      return folderOf(file);
    },
    hasPage(path) {
      note('page', path);
      return findPath(index, path, isPrivate(file)) === 'open';
    },
    isClosed(path) {
      note('page', path);
      return findPath(index, path, isPrivate(file)) === 'closed';
    },
    paths: () => index.paths,
    anchor(number) {
      note('anchor', number);
      return place.anchorsOfBody?.find((anchor) => anchor.number === number) ?? null;
    },
    anchorId(id) {
      note('id', id);
      return place.anchorsOfBody?.some((anchor) => anchor.id === id) ?? false;
    },
    get needs() {
      return [...needs.values()];
    },
  };
}

/**
 * Returns the answers of the archive to a body's questions as one hash in hex: two equal hashes mean that the body would
 * come out the same.
 */
export function hashAnswers(needs: readonly Need[], index: ArchiveIndex, place: TextPlace, file: string): string {
  const hash = createHash('sha256');
  for (const need of needs) hash.update(`${need.join('\0')}\0${answerTo(need, index, place, file)}\0\0`);
  return hash.digest('hex');
}

function answerTo([kind, about, setId]: Need, index: ArchiveIndex, place: TextPlace, file: string): string {
  switch (kind) {
    case 'indicator': {
      const found = findIndicator(index.sets, about, setId ?? null);
      return 'indicator' in found ? hashIndicator(found.indicator) : '';
    }
    case 'set': {
      const set = index.sets.find((candidate) => candidate.id === about);
      return set === undefined ? '' : hashSet(set);
    }
    case 'person': {
      const person = index.people.get(about);
      return person === undefined ? '' : `${person.fullName}\0${person.path}`;
    }
    case 'committee': {
      const committee = index.committees.get(about);
      return committee === undefined ? '' : `${committee.name}\0${committee.path}`;
    }
    case 'item': {
      const item = itemOfMeeting(place.meeting, about);
      return item === null ? '' : item.anchor;
    }
    case 'file':
      return answerOfFile(findFile(index, place, about, isPrivate(file)));
    case 'day':
      return place.meeting?.date ?? '';
    case 'meeting':
      return place.meeting?.path ?? '';
    case 'folder':
      return folderOf(file);
    case 'page':
      return findPath(index, about, isPrivate(file));
    case 'anchor':
      return place.anchorsOfBody?.find((anchor) => anchor.number === about)?.id ?? '';
    case 'id':
      return String(place.anchorsOfBody?.some((anchor) => anchor.id === about) ?? false);
  }
}

/** Hosts show a folder's page at its address without the last slash, and at that of its index.html, as well. */
function findPath(
  { paths, closedPaths }: ArchiveIndex,
  path: string,
  forPrivateText: boolean,
): 'open' | 'closed' | 'none' {
  const found = [path, `${path}/`, path.replace(/\/index\.html$/u, '/')].find((one) => paths.has(one));
  if (found === undefined) return !forPrivateText && isPrivate(path) ? 'closed' : 'none';
  return !forPrivateText && closedPaths.has(found) ? 'closed' : 'open';
}

/**
 * A private text may name a file by `files/…` that lies beside it under `exempt/`, and means that one where there is an
 * open one of the same name as well. An open text never finds a private file.
 */
function findFile(index: ArchiveIndex, place: TextPlace, src: string, forPrivateText: boolean): SuppliedFile | null {
  const path = place.meeting?.path;
  const own = forPrivateText ? index.files.get(`${path}\0exempt/${src}`) : undefined;
  const found = own ?? index.files.get(`${path}\0${src}`) ?? null;
  return found?.exempt === true && !forPrivateText ? null : found;
}

function isPrivate(file: string): boolean {
  return /(?:^|\/)exempt\//u.test(file);
}

/** A sound PDF that has changed changes nothing in a body that names it. */
function answerOfFile(file: SuppliedFile | null): string {
  return file === null ? '' : `${file.src}\0${JSON.stringify(file.pdfProblem)}`;
}

/** `/committees/x/2019-07-03/` for a file of that folder: as the site has it, without `content`. */
function folderOf(file: string): string {
  const inner = file.replace(/^content\//u, '/').replace(/\/exempt\//u, '/');
  return inner.slice(0, inner.lastIndexOf('/') + 1) || '/';
}

const hashes = new WeakMap<object, string>();

/** Returns a hash in hex of all that an indicator says. */
export function hashIndicator(indicator: Indicator): string {
  return remember(indicator, () => {
    const { title, comparators, ragRule, spcScreening } = indicator.set;
    return JSON.stringify([title, comparators, ragRule, spcScreening, indicator], (key, value: unknown) =>
      key === 'set' ? null : value,
    );
  });
}

/** Returns a hash in hex of all that an indicator set says. */
export function hashSet(set: IndicatorSet): string {
  return remember(set, () => {
    // Only what the file says counts, not where it lies; and what its words made of that, not all that they could say.
    const { indicators, ...rest } = { ...set, source: null, words: undefined };
    return JSON.stringify([rest, indicators.map(hashIndicator)]);
  });
}

function remember(object: object, text: () => string): string {
  let hash = hashes.get(object);
  if (hash === undefined) {
    hash = createHash('sha256').update(text()).digest('hex');
    hashes.set(object, hash);
  }
  return hash;
}
