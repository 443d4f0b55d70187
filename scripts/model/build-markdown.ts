import type { KeyPath, SourceFile } from '../diagnostics/source-file.ts';
import type { Markdown } from './markdown.ts';

/** A valid file as far as its texts are concerned. */
export interface TextFile {
  readonly source: SourceFile;
  readonly matter: { readonly lang?: string | undefined };
}

/** Returns a text of the front matter with its place; null where it was not typed. */
export function buildMarkdown<Text extends string | undefined>(
  { source, matter }: TextFile,
  path: KeyPath,
  text: Text,
): Text extends string ? Markdown : Markdown | null;
export function buildMarkdown({ source, matter }: TextFile, path: KeyPath, text: string | undefined): Markdown | null {
  return text === undefined ? null : { text, at: source.positionOf(path), lang: matter.lang ?? null };
}

/** Returns the texts of a list in the front matter, with the place of each. */
export function buildMarkdownList(file: TextFile, key: string, texts: readonly string[]): readonly Markdown[] {
  return texts.map((text, index) => buildMarkdown(file, [key, index], text));
}

/** Returns the Markdown below the front matter. */
export function buildBody({ source, matter }: TextFile): Markdown {
  return {
    text: source.body,
    at: { file: source.file, line: source.bodyLine, column: 1 },
    lang: matter.lang ?? null,
  };
}
