import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Cache } from '../model/cache.ts';
import { checkLeaks, type RunningText } from './check-leaks.ts';
import { findExemptFiles, measureFiles, suppliedFilesOf, type SourceFile } from './find-exempt-files.ts';
import type { OutputFolder } from './output-folder.ts';
import { readExemptFiles } from './read-exempt-files.ts';
import type { SourceText } from './secrets.ts';

/** A file of the root: its text, or a way to read what is no text. */
export type Source = SourceText & SourceFile;

/** Exempt and public sources; both empty for the members' edition. */
export interface Sources {
  readonly exempt: readonly Source[];
  readonly public: readonly Source[];
}

/** What is looked through besides the files of an edition as they lie there. */
interface Read {
  /** The text of its PDFs, by their paths. */
  readonly pdfs: ReadonlyMap<string, RunningText>;
  /** Hashes of the pictures in its PDFs, by the path of each PDF. */
  readonly picturesInPdfs: ReadonlyMap<string, readonly string[]>;
  /** The paths of PDFs that were supplied. */
  readonly supplied: ReadonlySet<string>;
  /** Texts that go beside the edition, by where they go. */
  readonly beside: ReadonlyMap<string, string>;
  readonly cache: Cache;
}

const isText = ({ file }: SourceFile): boolean => /\.(?:md|json)$/u.test(file);

/** Checks that an edition holds nothing of exempt papers: no words, as `checkLeaks` has it, and none of their files. */
export async function checkExempt(output: OutputFolder, sources: Sources, read: Read): Promise<Diagnostic[]> {
  if (sources.exempt.length === 0) return [];
  const files = await measureFiles(sources.exempt.filter((source) => !isText(source)));
  const shown = await measureFiles(suppliedFilesOf(output));
  const open = sources.public.filter((source) => !isText(source));
  const found = await findExemptFiles(shown, { exempt: files, public: open, inPdfs: read.picturesInPdfs });
  const inFiles = [...found].map(([path, file]) => {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    return diagnose('EXEMPT_FILE_PUBLISHED', { file: path.slice(1), line: 1, column: 1 }, { folder });
  });
  const inTexts = await checkLeaks(output, {
    exempt: [...sources.exempt, ...(await readExemptFiles(files, read.cache))],
    public: sources.public,
    publicPdfs: [...read.pdfs]
      .filter(([path]) => read.supplied.has(path))
      .map(([, { painted, strings }]) => [painted, ...strings].join('\n')),
    pdfs: read.pdfs,
    pictures: new Map(shown.map(({ file, text }) => [file, text])),
    beside: read.beside,
  });
  return [...inFiles, ...inTexts];
}
