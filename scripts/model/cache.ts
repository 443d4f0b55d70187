/**
 * Results kept from build to build, by the hash of all that they came from. Each edition has a cache of its own, so
 * that nothing of the members' edition can reach the public one.
 */
export interface Cache {
  /** The kept text, or null. `kind` is a kebab-case name such as `bodies`; `key` is a hash in hex. */
  get(kind: string, key: string): string | null;
  set(kind: string, key: string, value: string): void;
}
