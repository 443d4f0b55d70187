import { statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { openFolderLister, type FolderEntry, type FolderLister } from './list-folder.ts';

/** Exempt papers that are kept in another folder than the root, laid over it. */
export interface PrivatePapers {
  /** The entries of a folder with those that lie in the other one; a file in both places is reported. */
  merge(folder: string, open: readonly FolderEntry[]): readonly FolderEntry[];
  /** Where a file lies on this machine, by its name in the root; null where it lies in the root itself. */
  pathOf(file: string): string | null;
  /** How findings name a file: relative to the root, as it lies there. */
  shownAs(file: string): string;
  /** The name in the root of a file that findings name so. */
  knownAs(shown: string): string;
}

/** Returns why a folder cannot be laid over a root, or null where it can. Nothing in it is looked at. */
export function refusePrivate(folder: string | null): Diagnostic | null {
  if (folder === null || statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return null;
  return diagnose('PRIVATE_MISSING', { file: folder, line: 1, column: 1 }, { folder });
}

/**
 * Lays the exempt papers under `folder` over the root at `root`. Only what lies in `exempt/` folders of meetings that the
 * root has is taken; all else is reported. For the members' edition alone: the public one never looks in there.
 */
export function openPrivatePapers(
  root: string,
  folder: string,
  report: (diagnostic: Diagnostic) => void,
): PrivatePapers {
  const shownIn = (file: string): string => relative(root, join(folder, file)).split(sep).join('/');
  const lister = openFolderLister(folder, (found) => {
    report({ ...found, file: shownIn(found.file) });
  });
  reportStrays(
    lister,
    (file, isMeetingMissing) => {
      const at = { file: shownIn(file), line: 1, column: 1 };
      report(diagnose('PRIVATE_FILE_UNEXPECTED', at, { isMeetingMissing }));
    },
    (file) => statSync(join(root, file), { throwIfNoEntry: false })?.isDirectory() === true,
  );

  const paths = new Map<string, string>();
  const names = new Map<string, string>();
  return {
    merge(name, open) {
      if (!name.split('/').includes('exempt')) return open;
      const both = new Map(open.map((entry) => [entry.name, entry]));
      for (const entry of lister.list(name)) {
        const other = both.get(entry.name);
        if (other !== undefined && (other.kind === 'file' || entry.kind === 'file')) {
          const at = { file: shownIn(entry.file), line: 1, column: 1 };
          report(diagnose('PRIVATE_FILE_TWICE', at, { file: entry.file }));
          continue;
        }
        both.set(entry.name, other ?? entry);
        if (entry.kind === 'folder') continue;
        paths.set(entry.file, entry.path);
        names.set(shownIn(entry.file), entry.file);
      }
      return [...both.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    pathOf: (file) => paths.get(file) ?? null,
    shownAs: (file) => (paths.has(file) ? shownIn(file) : file),
    knownAs: (shown) => names.get(shown) ?? shown,
  };
}

/** The folders on the way to exempt papers; null for one that may have any name which the root has there. */
const way = ['content', 'committees', null, null, 'exempt'];

function reportStrays(
  lister: FolderLister,
  report: (file: string, isMeetingMissing: boolean) => void,
  isInRoot: (folder: string) => boolean,
): void {
  const visit = (folder: string, depth: number): void => {
    if (depth === way.length) return;
    for (const entry of lister.list(folder)) {
      const file = entry.file.replace(/^\//u, '');
      const name = way[depth];
      if (entry.kind === 'file' || (name !== null && entry.name !== name)) report(file, false);
      else if (name === null && !isInRoot(file)) report(file, true);
      else visit(file, depth + 1);
    }
  };
  visit('', 0);
}
