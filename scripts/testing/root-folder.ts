import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A small root on the disk that a test may change. */
export interface RootFolder {
  readonly path: string;
  write(file: string, content: string | Uint8Array): void;
  remove(): void;
}

/** Returns a copy of the root in `broken/base/`, which has nothing wrong in it. */
export function openRootFolder(): RootFolder {
  const path = mkdtempSync(join(tmpdir(), 'cleardays-root-'));
  cpSync(new URL('./broken/base/', import.meta.url), path, { recursive: true });
  return {
    path,
    write(file, content) {
      mkdirSync(dirname(join(path, file)), { recursive: true });
      writeFileSync(join(path, file), content);
    },
    remove() {
      rmSync(path, { recursive: true });
    },
  };
}
