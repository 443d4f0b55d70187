import { createHash } from 'node:crypto';

/** Returns the ten characters that stand in an asset's name, so that a changed asset has a new address. */
export function contentHash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10);
}
