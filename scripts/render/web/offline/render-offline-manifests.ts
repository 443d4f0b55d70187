import { createHash } from 'node:crypto';
import type { Archive } from '../../../model/archive.ts';
import type { Meeting } from '../../../model/meeting.ts';
import { offlineManifestPath } from '../../../model/site-path.ts';
import { contentHash } from '../assets/content-hash.ts';
import { buildLinks, type Links } from '../links.ts';
import { findFonts, listFaces } from './find-fonts.ts';
import { listMeetingFiles } from './list-meeting-files.ts';
import type { OfflineFile, OfflineManifest } from './offline-manifest.ts';

/** What the manifests are made from. */
export interface OfflineSources {
  /** The finished output: paths begin with `/`. */
  readonly output: {
    readonly paths: readonly string[];
    readText(path: string): Promise<string>;
    readBytes(path: string): Promise<Uint8Array>;
  };
  /** What is known of the PDFs that this build printed, so that they need not be read again. */
  readonly pdfs: ReadonlyMap<string, { readonly bytes: number; readonly sha256: string }>;
}

/** A file as it goes into a manifest, and what of it counts for the version; null for looks. */
interface MeasuredFile {
  readonly file: OfflineFile;
  readonly matter: string | null;
  readonly text: string | null;
}

const assetAddress = /(?:href|src)="([^"#]*\/assets\/[^"#]+)"/gu;
const mainPart = /<main[\s>][\s\S]*<\/main>/u;

/** Returns the manifest of every meeting that can be kept, one after the other, with its path. Same output, same text. */
export async function* renderOfflineManifests(
  archive: Archive,
  { output, pdfs }: OfflineSources,
): AsyncGenerator<readonly [path: string, text: string]> {
  const links = buildLinks(archive.council);
  const pages = new Set([...archive.meetings, ...archive.reports, ...archive.minutes].map(({ path }) => path));
  const measure = measurer(output, pdfs, links);
  const assets = await readAssets(output, measure, links);
  for (const [meeting, paths] of listMeetingFiles(archive, output.paths)) {
    const files: MeasuredFile[] = [];
    for (const path of paths) files.push(await measure(path));
    const texts = files.flatMap(({ text }) => text ?? []);
    const all = [...files.map(({ file }) => file), ...assets(texts)].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const counts = {
      pages: paths.filter((path) => pages.has(path.replace(/index\.html$/u, ''))).length,
      documents: paths.filter((path) => path.toLowerCase().endsWith('.pdf')).length,
    };
    yield [offlineManifestPath(meeting.path), renderManifest(meeting, links, { files, all, counts })];
  }
}

function renderManifest(
  meeting: Meeting,
  links: Links,
  {
    files,
    all,
    counts,
  }: {
    files: readonly MeasuredFile[];
    all: readonly OfflineFile[];
    counts: Pick<OfflineManifest, 'pages' | 'documents'>;
  },
): string {
  const matter = files.flatMap(({ file, matter: hash }) => (hash === null ? [] : [[file[0], hash]]));
  const manifest: OfflineManifest = {
    format: 1,
    title: meeting.name,
    href: links.href(meeting.path),
    version: contentHash(JSON.stringify(matter.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)))),
    ...counts,
    kilobytes: all.reduce((sum, [, , kilobytes]) => sum + kilobytes, 0),
    files: all,
  };
  return `${JSON.stringify(manifest)}\n`;
}

/** Returns what measures a file of the output. */
function measurer(output: OfflineSources['output'], pdfs: OfflineSources['pdfs'], links: Links) {
  return async (path: string): Promise<MeasuredFile> => {
    const href = links.href(path.replace(/(?<=\/)index\.html$/u, ''));
    const printed = pdfs.get(path);
    if (printed !== undefined) {
      const hash = printed.sha256.slice(0, 10);
      return { file: [href, hash, kilobytesOf(printed.bytes)], matter: hash, text: null };
    }
    const bytes = await output.readBytes(path);
    const text = path.endsWith('.html') || path.endsWith('.css') ? Buffer.from(bytes).toString('utf8') : null;
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
    const matter = path.startsWith('/assets/')
      ? null
      : text === null
        ? hash
        : contentHash(mainPart.exec(text)?.[0] ?? text);
    return { file: [href, hash, kilobytesOf(bytes.length)], matter, text };
  };
}

/** Returns what finds the styles, scripts and fonts of pages by their HTML. */
async function readAssets(
  output: OfflineSources['output'],
  measure: (path: string) => Promise<MeasuredFile>,
  links: Links,
): Promise<(texts: readonly string[]) => OfflineFile[]> {
  const paths = output.paths.filter((path) => path.startsWith('/assets/'));
  const measured = new Map<string, MeasuredFile>();
  for (const path of paths) measured.set(links.href(path), await measure(path));
  const folder = links.href('/assets/');
  const faces = [...measured].flatMap(([href, { text }]) => (href.endsWith('.css') ? listFaces(text ?? '') : []));
  return (texts) => {
    const named = texts.flatMap((text) => [...text.matchAll(assetAddress)].map(([, href = '']) => href));
    const fonts = findFonts(faces, texts).map((file) => `${folder}${file}`);
    return [...new Set([...named, ...fonts])].flatMap((href) => {
      const asset = measured.get(href);
      return asset === undefined ? [] : [asset.file];
    });
  };
}

function kilobytesOf(bytes: number): number {
  return Math.ceil(bytes / 1000);
}
