import type { FolderEntry } from './list-folder.ts';
import type { RawFile } from './raw-root.ts';
import type { RootReader } from './root-reader.ts';

/** Endings of pictures that may lie beside people and pages. */
const picture = /\.(avif|gif|jpe?g|png|svg|webp)$/iu;

/** What a folder of Markdown files held. */
export interface FilesBySlug {
  readonly files: readonly RawFile[];
  readonly pictures: readonly string[];
}

/** Reads the Markdown files of a folder whose names are slugs, such as `content/people`. */
export function readFilesBySlug(reader: RootReader, folder: string): FilesBySlug {
  const pictures: string[] = [];
  const markdown: FolderEntry[] = [];
  for (const entry of reader.list(folder)) {
    if (entry.kind === 'file' && entry.name.endsWith('.md')) markdown.push(entry);
    else if (entry.kind === 'file' && picture.test(entry.name)) pictures.push(entry.file);
    else reader.reportUnexpected(entry, 'files that end in .md, and pictures');
  }
  return { files: readMarkdownFiles(reader, markdown), pictures };
}

/** Reads Markdown files under their slugs; see `RootReader.slugOf` for names that are no slugs. */
export function readMarkdownFiles(reader: RootReader, entries: readonly FolderEntry[]): readonly RawFile[] {
  const taken = new Set(entries.map(({ name }) => name.slice(0, -3)));
  return entries.flatMap((entry) => {
    const slug = reader.slugOf(entry, entry.name.slice(0, -3), taken);
    if (slug === null) return [];
    taken.add(slug);
    return [reader.readMarkdown(entry, slug)];
  });
}
