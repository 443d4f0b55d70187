/**
 * Files kept from build to build by what is in them, so that the cache never has to be read to know what it holds. Each
 * edition has a cache of its own, so that nothing of the members' edition can reach the public one.
 */
export interface FileCache {
  /** Where on disk the content with this hash (SHA-256 in hex) lies, or null where it is not kept whole. */
  find(sha256: string): Promise<string | null>;
  set(sha256: string, content: Uint8Array): Promise<void>;
}

/** What a file of the output will hold: text, bytes, or what a file of the cache does. */
export type FileContent = string | Uint8Array | { readonly keptAt: string };
