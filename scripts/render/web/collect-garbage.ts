import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: (() => void) | null = null;

/**
 * Frees what is no longer used, now. V8 waits until its heap has grown to several times what is in use, which with the
 * pages of a large archive is beyond two gigabytes; asked between runs it takes a fifth of a second.
 */
export function collectGarbage(): void {
  if (collect === null) {
    // The only way to V8's collector in a process that was not started with --expose-gc.
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
}
