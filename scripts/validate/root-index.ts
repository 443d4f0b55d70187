import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { KeyPath } from '../diagnostics/source-file.ts';
import type { RawFile } from '../load/raw-root.ts';
import type { CheckedRoot } from './checked-root.ts';
import type { NamedPdf } from './named-pdf.ts';

/** What all checks of references share: who and what there is, and where findings go. */
export interface RootIndex {
  readonly root: CheckedRoot;
  readonly people: ReadonlySet<string>;
  readonly committees: ReadonlySet<string>;
  /** Standing texts by slug, with their titles where these could be read. */
  readonly standing: ReadonlyMap<string, string | null>;
  report(diagnostic: Diagnostic): void;
  /** Notes a supplied PDF that is to be looked into. */
  notePdf(pdf: NamedPdf): void;
  /** Reports a name that has the look of a slug of `people/` and is none. */
  checkPerson(source: RawFile, path: KeyPath, name: string | undefined): void;
}

/** Returns the index of a root; findings are added to `diagnostics`, PDFs that are named to `pdfs`. */
export function buildRootIndex(root: CheckedRoot, diagnostics: Diagnostic[], pdfs: NamedPdf[]): RootIndex {
  const people = new Set(root.people.map(({ slug }) => slug));
  return {
    root,
    people,
    committees: new Set(root.committees.map(({ slug }) => slug)),
    standing: new Map(root.standing.map(({ slug, matter }) => [slug, matter?.title ?? null])),
    report(diagnostic) {
      diagnostics.push(diagnostic);
    },
    notePdf(pdf) {
      pdfs.push(pdf);
    },
    checkPerson(source, path, name) {
      if (name === undefined || people.has(name) || !looksLikeSlug(name)) return;
      const facts = { slug: name, nearest: nearest(name, people) };
      diagnostics.push(diagnose('PERSON_UNKNOWN', source.positionOf(path), facts));
    },
  };
}

/** Names of people have capitals or spaces, or are written in other letters; a slug may be a single word. */
function looksLikeSlug(name: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(name);
}
