import { hashText, longestNote, plainText, type Note } from './note.ts';
import type { NotedSite } from './write-annotations.ts';

/** The largest file that is read, in bytes, and the most notes of one. */
export const largestFile = 5_000_000;
const mostNotes = 10_000;

/** Why a file cannot be read as a whole; each has a sentence of its own in the page's words. */
export type FileProblem = 'fileTooLarge' | 'fileUnreadable' | 'fileOfOtherEdition';

/** What a file of annotations holds. */
export interface ReadAnnotations {
  readonly notes: readonly Note[];
  /** How many of its annotations are of another site, or are not what notes are written as. */
  readonly notUnderstood: number;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads a file of Web Annotations: a collection, a page of one, a list, or a single annotation. Everything in it is
 * taken for what a stranger may have written: of what is not text of a sensible length nothing is taken.
 */
export async function readAnnotations(text: string, site: NotedSite): Promise<ReadAnnotations | FileProblem> {
  if (text.length > largestFile) return 'fileTooLarge';
  let whole: unknown;
  try {
    whole = JSON.parse(text);
  } catch {
    return 'fileUnreadable';
  }
  if (isObject(whole) && typeof whole.edition === 'string' && whole.edition !== site.edition) {
    return 'fileOfOtherEdition';
  }
  const items = itemsOf(whole);
  if (items === null) return 'fileUnreadable';
  if (items.length > mostNotes) return 'fileTooLarge';
  const notes: Note[] = [];
  for (const item of items) {
    const note = await noteOf(item, site);
    if (note !== null) notes.push(note);
  }
  return { notes, notUnderstood: items.length - notes.length };
}

function itemsOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value as unknown[];
  if (!isObject(value)) return null;
  if (value.type === 'Annotation') return [value];
  const items = value.items ?? (isObject(value.first) ? value.first.items : null);
  return Array.isArray(items) ? (items as unknown[]) : null;
}

async function noteOf(item: unknown, site: NotedSite): Promise<Note | null> {
  if (!isObject(item) || !isObject(item.target)) return null;
  const { target } = item;
  const body = listOf(item.body)
    .filter(isObject)
    .find(({ type }) => type === 'TextualBody');
  const selectors = listOf(target.selector).filter(isObject);
  const fragment = selectors.find(({ type }) => type === 'FragmentSelector');
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const page = pathOf(textOf(target.source, 2000), site);
  const text = textOf(body?.value, longestNote);
  const paragraph = textOf(fragment?.value, 200);
  const quotation = textOf(quote?.exact, 100_000);
  if (page === null || text === null || paragraph === null || quotation === null) return null;
  const created = dayOf(item.created) ?? '1970-01-01T00:00:00.000Z';
  const given = textOf(quote?.sha256, 64);
  const hash = given !== null && /^[0-9a-f]{64}$/u.test(given) ? given : await hashText(plainText(quotation));
  const meeting = pathOf(textOf(target.scope, 2000), site) ?? page;
  return {
    id: textOf(item.id, 300) ?? `urn:sha256:${await hashText(JSON.stringify([page, paragraph, hash, text]))}`,
    page,
    pageTitle: textOf(target.title, 500) ?? page,
    meeting,
    meetingTitle: textOf(target.meetingTitle, 500) ?? meeting,
    paragraph,
    number: textOf(fragment?.number, 50) ?? paragraph,
    quotation,
    hash,
    text,
    created,
    modified: dayOf(item.modified) ?? created,
  };
}

/** The path within the host of an address of this site; null for any other, whatever its scheme. */
function pathOf(address: string | null, site: NotedSite): string | null {
  if (address?.startsWith(site.address) !== true) return null;
  const path = `${site.base}${address.slice(site.address.length)}`.replace(/[?#].*$/u, '');
  return path.includes('..') || path.includes('\\') ? null : path;
}

function textOf(value: unknown, longest: number): string | null {
  return typeof value === 'string' && value.trim() !== '' && value.length <= longest ? value : null;
}

function dayOf(value: unknown): string | null {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
