import { extname } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import { inspectDrawing } from './inspect-drawing.ts';
import { readSuppliedFile } from './read-supplied-file.ts';
import { reasonInWords } from './read-text-file.ts';

const photographs: Readonly<Record<string, string>> = {
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  gif: 'gif',
  webp: 'webp',
  avif: 'heif',
};

/** What browsers show without running anything, or hand on to other programs. Of PDFs the build says more elsewhere. */
const others = new Set(
  'pdf csv tsv txt json geojson xlsx xls ods docx doc odt pptx ppt odp rtf zip ics mp3 mp4 webm'.split(' '),
);

/**
 * Checks the files that a root publishes as they are: that each is of a kind that is safe at an address of the site, that
 * drawings are nothing but drawings and that pictures can be shown. `pathOf` says where one lies.
 */
export async function checkSuppliedFiles(
  pathOf: (file: string) => string,
  files: Iterable<string>,
): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const file of new Set(files)) {
    const finding = await checkFile(file, pathOf(file));
    if (finding !== null) found.push(finding);
  }
  return found;
}

async function checkFile(file: string, path: string): Promise<Diagnostic | null> {
  const at = { file, line: 1, column: 1 };
  const ending = extname(file).slice(1).toLowerCase();
  if (others.has(ending)) return null;
  const kind = photographs[ending];
  if (ending !== 'svg' && kind === undefined) return diagnose('FILE_KIND_REFUSED', at, { ending });
  let content: Buffer;
  try {
    content = await readSuppliedFile(path);
  } catch (error) {
    return diagnose('FILE_UNREADABLE', at, { reason: reasonInWords(error) });
  }
  if (kind !== undefined) {
    return (await kindOfPicture(content)) === kind ? null : diagnose('PICTURE_BROKEN', at, { kind: ending });
  }
  const problem = inspectDrawing(content);
  if (problem === null) return null;
  return problem.kind === 'active'
    ? diagnose('DRAWING_ACTIVE', at, { what: problem.what })
    : diagnose('DRAWING_BROKEN', at, { reason: problem.reason });
}

/** The kind that the head of a picture names, without decoding its pixels; null where it is none. */
async function kindOfPicture(content: Buffer): Promise<string | null> {
  // Loaded only where there is a picture.
  const { default: sharp } = await import('sharp');
  const metadata = await sharp(content)
    .metadata()
    .catch(() => null);
  return metadata?.format ?? null;
}
