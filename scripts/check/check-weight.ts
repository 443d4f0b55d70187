import { gzipSync } from 'node:zlib';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Archive } from '../model/archive.ts';
import type { OutputFolder } from './output-folder.ts';

/**
 * The most that the first view of a page may weigh, compressed, in bytes: what anybody opens on a telephone to see when
 * a meeting is, and what somebody opens to read.
 */
const most = { meeting: 50_000, paper: 250_000 };

const asset = / (?:href|src)="[^"]*(\/assets\/[^"/]+\.(?:css|js))"/gu;

/**
 * Checks that the pages of meetings, reports and minutes load fast on a slow connection: page, style sheet and scripts
 * together, compressed. Fonts do not count, since pages show without them; charts do, since they stand in the page.
 */
export async function checkWeight(
  output: OutputFolder,
  { meetings, reports, minutes }: Pick<Archive, 'meetings' | 'reports' | 'minutes'>,
): Promise<Diagnostic[]> {
  const assets = new Map<string, number>();
  const assetBytes = async (path: string): Promise<number> => {
    const known = assets.get(path);
    if (known !== undefined) return known;
    const bytes = compressed(await output.readText(path));
    assets.set(path, bytes);
    return bytes;
  };
  const weigh = async (path: string, allowed: number): Promise<number> => {
    const html = await output.readText(path);
    // Such a page would be within bounds without any compression.
    if (html.length < allowed / 2) return 0;
    let bytes = compressed(html);
    for (const [, file = ''] of html.matchAll(asset)) bytes += await assetBytes(file);
    return bytes;
  };
  const pages = new Set(output.paths);
  const diagnostics: Diagnostic[] = [];
  for (const { kind, things } of [
    { kind: 'meeting', things: meetings },
    { kind: 'paper', things: [...reports, ...minutes] },
  ] as const) {
    for (const { path, source } of things) {
      const file = `${path}index.html`;
      if (!pages.has(file)) continue;
      const bytes = await weigh(file, most[kind]);
      if (bytes <= most[kind]) continue;
      const facts = { kind, kilobytes: Math.ceil(bytes / 1000), most: most[kind] / 1000 };
      diagnostics.push(diagnose('PAGE_HEAVY', { file: source.file, line: 1, column: 1 }, facts));
    }
  }
  return diagnostics;
}

function compressed(text: string): number {
  return gzipSync(text).length;
}
