import type { RawFile } from '../load/raw-root.ts';
import type { CheckedMeeting } from './checked-root.ts';
import { isPdf } from './named-pdf.ts';
import type { NumberedItem } from './number-items.ts';
import type { RootIndex } from './root-index.ts';

/**
 * Notes the PDFs of a meeting that its texts speak of. Which of them a text really names is known only when it is
 * rendered; here it is enough that its `src` stands somewhere. In the public edition the files of withheld items are
 * left alone, even where they lie among the open ones.
 */
export function notePdfsOfTexts(index: RootIndex, checked: CheckedMeeting, items: readonly NumberedItem[]): void {
  const pdfs = checked.files.filter(isPdf);
  if (pdfs.length === 0) return;
  const srcsOf = (withheld: boolean): Set<string | undefined> =>
    new Set(items.filter((item) => item.withheld === withheld).flatMap(({ item }) => item.files?.map(srcOf) ?? []));
  const open = srcsOf(false);
  const closed = index.root.edition === 'public' ? srcsOf(true) : new Set();
  const texts = sourcesOf(checked).map(({ body, matter }) => `${body}\0${JSON.stringify(matter)}`);
  for (const { file, src } of pdfs) {
    if (closed.has(src) && !open.has(src)) continue;
    if (texts.some((text) => text.includes(src))) index.notePdf({ file, src, at: null });
  }
}

function srcOf(file: { readonly src?: string | undefined } | undefined): string | undefined {
  return file?.src;
}

/** The texts of a meeting; in the public edition none of the private ones is among them. */
function sourcesOf(checked: CheckedMeeting): readonly RawFile[] {
  const { meeting, minutes, exemptMinutes, reports, exemptReports } = checked;
  const files = [meeting, minutes, exemptMinutes, ...reports, ...exemptReports];
  return files.flatMap((file) => (file === null ? [] : [file.source]));
}
