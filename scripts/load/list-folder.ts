import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, sep } from 'node:path';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { reasonInWords } from './read-text-file.ts';

/** Something in a folder of the root. */
export interface FolderEntry {
  readonly name: string;
  /** Relative to the root, with forward slashes. */
  readonly file: string;
  /** On this machine. */
  readonly path: string;
  readonly kind: 'file' | 'folder';
}

/** What systems, editors and word processors leave lying about; nobody means it as content. */
const litter = /^\.|^(Thumbs\.db|desktop\.ini|README\.md)$|~$|^~\$/u;

/** Lists folders of one root, in an order that is the same on every machine, and reports what cannot be followed. */
export interface FolderLister {
  /** The entries of a folder (relative to the root), without litter; none where the folder does not exist. */
  list(folder: string): readonly FolderEntry[];
}

/** Returns a lister for the root at `root`, whose own path may be a link. Findings go to `report`. */
export function openFolderLister(root: string, report: (diagnostic: Diagnostic) => void): FolderLister {
  const realRoot = realpathSync(root);
  const follow = (entry: Dirent, file: string, path: string): FolderEntry['kind'] | null => {
    if (entry.isFile()) return 'file';
    if (entry.isDirectory()) return 'folder';
    const start = { file, line: 1, column: 1 };
    if (!entry.isSymbolicLink()) {
      report(diagnose('FILE_UNREADABLE', start, { reason: 'it is neither a file nor a folder' }));
      return null;
    }
    try {
      const target = realpathSync(path);
      if (!target.startsWith(realRoot + sep)) {
        report(diagnose('FILE_LINK_REFUSED', start, { reason: 'outside' }));
        return null;
      }
      const inside = target.slice(realRoot.length).split(sep);
      if (inside.includes('exempt') && !file.split('/').includes('exempt')) {
        report(diagnose('FILE_LINK_REFUSED', start, { reason: 'exempt' }));
        return null;
      }
      return statSync(target).isDirectory() ? 'folder' : 'file';
    } catch (error) {
      report(diagnose('FILE_UNREADABLE', start, { reason: reasonInWords(error) }));
      return null;
    }
  };
  return {
    list(folder) {
      let entries: Dirent[];
      try {
        entries = readdirSync(join(root, folder), { withFileTypes: true });
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
        report(diagnose('FILE_UNREADABLE', { file: folder, line: 1, column: 1 }, { reason: reasonInWords(error) }));
        return [];
      }
      return entries
        .filter(({ name }) => !litter.test(name))
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .flatMap((entry) => {
          const file = `${folder}/${entry.name}`;
          const path = join(root, folder, entry.name);
          const kind = follow(entry, file, path);
          return kind === null ? [] : [{ name: entry.name, file, path, kind }];
        });
    },
  };
}
