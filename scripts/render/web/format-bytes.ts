/** Returns a file's size in words as readers of lists know it: `640 KB`, `2.4 MB`; never less than 1 KB. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} KB`;
  const megabytes = bytes / 1_000_000;
  return `${megabytes >= 10 ? Math.round(megabytes) : megabytes.toFixed(1).replace(/\.0$/u, '')} MB`;
}
