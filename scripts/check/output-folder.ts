/** A finished edition as the checks read it. Paths begin with `/`, as in the archive. */
export interface OutputFolder {
  readonly paths: readonly string[];
  readText(path: string): Promise<string>;
  readBytes(path: string): Promise<Uint8Array>;
}
