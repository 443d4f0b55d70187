import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PrintJob } from '../../render/pdf/browser/open-browser.ts';

/** Writes a document and all that it loads into a folder, with relative addresses, so that it can be opened from there. */
export function writeDocument({ files }: PrintJob, folder: string): void {
  for (const [path, { type, content }] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? relative(content, type) : content);
  }
}

/** All paths of a job begin at its top, where both its page and its style sheet stand. */
function relative(text: string, type: string): string {
  return type.startsWith('text/css')
    ? text.replaceAll('url(/', 'url(')
    : text.replaceAll(/(<(?:link|img)\b[^>]*\b(?:href|src)=")\//gu, '$1');
}
