/**
 * Files kept from build to build by what is in them, so that the cache never has to be read to know what it holds. Each
 * edition has a cache of its own, so that nothing of the members' edition can reach the public one.
 */
export interface FileCache {
  /** The content with this hash (SHA-256 in hex), or null where it is not kept whole. */
  get(sha256: string): Promise<Uint8Array | null>;
  set(sha256: string, content: Uint8Array): Promise<void>;
}
