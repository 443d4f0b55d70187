import { readdirSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/** Editors save in several steps; what happens within this many milliseconds counts as one change. */
const settling = 60;

/** The folders of a root that its pages are made of. A root need not have all three, and may get one later. */
const watched = ['content', 'data', 'templates'];

/**
 * Calls back after files of a root have changed, once for each burst of changes. Returns the function that ends it.
 *
 * Every folder is watched by itself, and all of them anew after each burst. Node's own watching of a whole tree, which
 * it does on Linux with a watch on every file, goes deaf to a file that was once saved under another name and renamed,
 * as many editors and `sed -i` do; a folder tells of all its files, whichever they are by then.
 */
export function watchRoot(root: string, changed: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let watchers: FSWatcher[] = [];
  let ended = false;

  const noticed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      renew();
      changed();
    }, settling);
  };

  function renew(): void {
    const former = watchers;
    watchers = [];
    watchFolder(root, (name) => name === null || watched.includes(name));
    for (const folder of watched) watchTree(join(root, folder));
    // Only now, so that nothing is missed in between.
    for (const watcher of former) watcher.close();
  }

  function watchTree(folder: string): void {
    watchFolder(folder, () => true);
    // Read after it is watched: a folder made in this moment is either read here or told of.
    for (const name of foldersIn(folder)) watchTree(join(folder, name));
  }

  function watchFolder(folder: string, concerns: (name: string | null) => boolean): void {
    try {
      const watcher = watch(folder, (_, name) => {
        if (!ended && concerns(name)) noticed();
      });
      // A folder that goes away while it is watched is a change like any other.
      watcher.on('error', noticed);
      watchers.push(watcher);
    } catch {
      // It is not there, or has gone since it was listed.
    }
  }

  renew();
  return () => {
    ended = true;
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

function foldersIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch {
    return [];
  }
}
