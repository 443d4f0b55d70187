import { diagnosePdf } from '../../../diagnostics/pdf-problem.ts';
import { nearest } from '../../../diagnostics/nearest.ts';
import type { SourcePosition } from '../../../diagnostics/diagnostic.ts';
import type { BodyWork } from '../body-work.ts';
import { escapeText, fileSlot, pageSlot } from '../slots.ts';
import type { DirectiveUse } from './directive-use.ts';

/** Returns the `src` under which the archive holds a file of the meeting, or null where it has none (reported). */
export function findSource(src: string, at: SourcePosition, work: BodyWork): string | null {
  const file = work.lookups.file(src);
  if (file === null) {
    work.report('FILE_REFERENCE_UNKNOWN', at, { src, nearest: nearest(src, work.lookups.sources()) });
    return null;
  }
  work.files.add(file.src);
  return file.src;
}

/** Returns a supplied file as a link of its own line; in print it says on which page the file is bound in. */
export function renderFile(use: DirectiveUse, work: BodyWork): string | null {
  const src = findSource(use.attributes.get('src') ?? '', use.placeOf('src'), work);
  if (src === null) return null;
  const problem = work.lookups.file(src)?.pdfProblem ?? null;
  if (problem !== null) work.findings.push(diagnosePdf(problem, src, use.placeOf('src')));
  const kind = /\.([a-z0-9]+)$/iu.exec(src)?.[1]?.toUpperCase();
  const note = kind === undefined ? '' : `<span class="supplied-kind"> (${escapeText(kind)})</span>`;
  const title = use.attributes.get('title') ?? src;
  work.supplied.push({ src, title });
  const link = `<a href="${fileSlot(src)}">${escapeText(title)}</a>`;
  return `<p class="supplied-file">${link}${note}${pageSlot('file', src)}</p>\n`;
}
