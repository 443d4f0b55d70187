import { watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/** Editors save in several steps; what happens within this many milliseconds counts as one change. */
const settling = 60;

/** Calls back after files of a root have changed, once for each burst of changes. Returns the function that ends it. */
export function watchRoot(root: string, changed: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watchers: FSWatcher[] = [];
  for (const folder of ['content', 'data', 'templates']) {
    try {
      const watcher = watch(join(root, folder), { recursive: true }, () => {
        clearTimeout(timer);
        timer = setTimeout(changed, settling);
      });
      // A folder that goes away while it is watched is a change like any other.
      watcher.on('error', () => {
        changed();
      });
      watchers.push(watcher);
    } catch {
      // A root need not have all three.
    }
  }
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
