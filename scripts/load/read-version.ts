import { readFileSync } from 'node:fs';

/** Returns the version of the program from its package.json. Throws where that is not a package's manifest. */
export function readVersion(manifest: URL): string {
  const content: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
  if (typeof content === 'object' && content !== null && 'version' in content && typeof content.version === 'string') {
    return content.version;
  }
  throw new Error(`${manifest.href} names no version`);
}
