import { statSync } from 'node:fs';
import { join } from 'node:path';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { openPrivatePapers, refusePrivate } from './private-papers.ts';
import type { RawFile, RawRoot } from './raw-root.ts';
import { readCommittees } from './read-committees.ts';
import { readFilesBySlug } from './read-files-by-slug.ts';
import { reasonInWords } from './read-text-file.ts';
import { openRootReader, type RootReader } from './root-reader.ts';
import { isYearSlug } from './slug-proposal.ts';

/** A root as it was read, and what stood in the way. */
export interface ReadRoot {
  readonly root: RawRoot;
  readonly diagnostics: readonly Diagnostic[];
  /** Where a file of the root lies on this machine. */
  readonly pathOf: (file: string) => string;
  /** How findings name a file: as it lies, relative to the root. */
  readonly shownAs: (file: string) => string;
  /** A line of a file by the name that findings have for it. */
  readonly lineOfShown: (file: string, line: number) => string | null;
}

/**
 * Reads all files of a root into memory, in an order that is the same on every machine. Nothing is thrown for what is
 * wrong with the root; a root that is not there at all comes back empty, with one diagnostic.
 *
 * In the public edition nothing under an `exempt/` folder is opened or listed. In the members' edition the exempt papers
 * of the folder `private`, if one is given, are laid over those of the root.
 */
export async function readRoot(
  folder: string,
  options: { edition: 'public' | 'members'; private?: string | null },
): Promise<ReadRoot> {
  const diagnostics: Diagnostic[] = [];
  const { edition, private: elsewhere = null } = options;
  const refusal = refuseRoot(folder) ?? refusePrivate(elsewhere);
  const ways = { pathOf: (file: string) => join(folder, file), shownAs: (file: string) => file };
  if (refusal !== null) {
    return { root: emptyRoot(edition), diagnostics: [refusal], ...ways, lineOfShown: () => null };
  }
  const papers =
    elsewhere === null || edition === 'public'
      ? null
      : openPrivatePapers(folder, elsewhere, (found) => diagnostics.push(found));
  const reader = openRootReader(folder, diagnostics, papers);
  const top = readTop(reader);
  // One turn of the event loop, so that a progress display can show itself before the long part.
  await new Promise((resolve) => setImmediate(resolve));
  const people = readFilesBySlug(reader, 'content/people');
  const standing = readFilesBySlug(reader, 'content/standing');
  const pages = readFilesBySlug(reader, 'content/pages');
  const decisions = readFilesBySlug(reader, 'content/decisions');
  const committees = readCommittees(reader, edition);
  const data = readData(reader);
  const root: RawRoot = {
    edition: edition,
    council: top.council,
    people: people.files,
    committees,
    standing: standing.files,
    pages: pages.files,
    decisions: decisions.files.filter((file) => !isRefusedDecision(reader, file)),
    indicatorSets: data.indicatorSets,
    bankHolidays: data.bankHolidays,
    pictures: [...top.pictures, ...people.pictures, ...standing.pictures, ...pages.pictures, ...decisions.pictures],
    lineOf: (file, line) => reader.lineOf(file, line),
  };
  return {
    root,
    diagnostics,
    pathOf: (file) => papers?.pathOf(file) ?? ways.pathOf(file),
    shownAs: (file) => papers?.shownAs(file) ?? file,
    lineOfShown: (file, line) => reader.lineOf(papers?.knownAs(file) ?? file, line),
  };
}

/** Returns why a folder is no root, or null where it is one. */
export function refuseRoot(folder: string): Diagnostic | null {
  const at = { file: folder, line: 1, column: 1 };
  try {
    if (!statSync(folder).isDirectory()) return diagnose('ROOT_NOT_FOLDER', at, { folder });
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
    return missing
      ? diagnose('ROOT_MISSING', at, { folder })
      : diagnose('FILE_UNREADABLE', at, { reason: reasonInWords(error) });
  }
  const content = statSync(`${folder}/content`, { throwIfNoEntry: false });
  return content?.isDirectory() === true ? null : diagnose('ROOT_EMPTY', at, { folder });
}

function isRefusedDecision(reader: RootReader, { slug, file }: RawFile): boolean {
  if (!isYearSlug(slug)) return false;
  const at = { file, line: 1, column: 1 };
  reader.report(diagnose('SLUG_RESERVED', at, { slug, proposal: `decision-${slug}.md`, of: 'decision' }));
  return true;
}

const parts = new Set(['people', 'committees', 'standing', 'pages', 'decisions']);

function readTop(reader: RootReader): { council: RawFile | null; pictures: string[] } {
  let council: RawFile | null = null;
  const pictures: string[] = [];
  for (const entry of reader.list('content')) {
    if (entry.kind === 'file' && entry.name === 'council.md') council = reader.readMarkdown(entry, 'council');
    else if (entry.kind === 'file' && /\.(gif|jpe?g|png|svg|webp)$/iu.test(entry.name)) pictures.push(entry.file);
    else if (entry.kind === 'file' || !parts.has(entry.name)) {
      reader.reportUnexpected(
        entry,
        'council.md and the folders people/, committees/, standing/, pages/ and decisions/',
      );
    }
  }
  if (council === null) {
    reader.report(diagnose('COUNCIL_MISSING', { file: 'content/council.md', line: 1, column: 1 }, {}));
  }
  return { council, pictures };
}

function readData(reader: RootReader): { indicatorSets: RawFile[]; bankHolidays: RawFile | null } {
  let bankHolidays: RawFile | null = null;
  const indicatorSets: RawFile[] = [];
  for (const entry of reader.list('data')) {
    if (entry.kind === 'file' && entry.name === 'bank-holidays.json') {
      bankHolidays = reader.readData(entry, 'bank-holidays');
    } else if (!(entry.kind === 'folder' ? entry.name === 'indicators' : entry.name.endsWith('.schema.json'))) {
      reader.reportUnexpected(entry, 'bank-holidays.json and the folder indicators/');
    }
  }
  const entries = reader.list('data/indicators');
  const taken = new Set(entries.map(({ name }) => name.slice(0, -5)));
  for (const entry of entries) {
    if (entry.kind === 'folder' || !entry.name.endsWith('.json')) {
      reader.reportUnexpected(entry, 'indicator sets that end in .json');
      continue;
    }
    const slug = reader.slugOf(entry, entry.name.slice(0, -5), taken);
    if (slug === null) continue;
    taken.add(slug);
    indicatorSets.push(reader.readData(entry, slug));
  }
  return { indicatorSets, bankHolidays };
}

function emptyRoot(edition: 'public' | 'members'): RawRoot {
  return {
    edition,
    council: null,
    people: [],
    committees: [],
    standing: [],
    pages: [],
    decisions: [],
    indicatorSets: [],
    bankHolidays: null,
    pictures: [],
    lineOf: () => null,
  };
}
