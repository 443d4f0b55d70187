import { catalogue } from '../diagnostics/catalogue.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { SourcePosition } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { formerAddress } from '../schema/fields.ts';
import { wordsOf } from '../words/words-of.ts';
import type { CheckedFile } from './check-schema.ts';
import { diagnosePicture } from './diagnose-picture.ts';
import type { RootIndex } from './root-index.ts';

/** Checks what the council sets for the whole site, and that no former path is given twice anywhere. */
export function checkCouncil(index: RootIndex): void {
  const { council, pictures } = index.root;
  const paths = new Map<string, string>();
  const take = (path: string, at: SourcePosition): void => {
    // A path with and without its last slash is one page, and the parameters of a query may come in any order.
    const [page = '', query = ''] = path.split('?');
    const key = [page.replace(/\/$/u, ''), ...query.toLowerCase().split('&').sort()].join('?');
    const first = paths.get(key);
    if (first !== undefined) index.report(diagnose('PATH_TAKEN', at, { path, first }));
    else paths.set(key, `${at.file}:${at.line}`);
  };
  if (council !== null) {
    const { source, matter } = council;
    const codes = Object.keys(catalogue);
    // As typed, since what stands at a key may be refused as well.
    const { checks } = source.matter ?? {};
    for (const code of Object.keys(typeof checks === 'object' && checks !== null ? checks : {})) {
      if (codes.includes(code)) continue;
      const at = source.positionOfKey(['checks', code]);
      index.report(diagnose('CHECK_UNKNOWN', at, { code, nearest: nearest(code, codes) }));
    }
    const [language] = matter?.languages ?? [];
    if (language !== undefined && wordsOf(language) === null) {
      index.report(diagnose('LANGUAGE_WITHOUT_WORDS', source.positionOf(['languages', 0]), { language }));
    }
    for (const path of Object.keys(matter?.redirects ?? {})) {
      const at = source.positionOfKey(['redirects', path]);
      if (formerAddress.safeParse(path).success) take(path, at);
      else index.report(diagnose('PATH_INVALID', at, { value: path, mayHaveQuery: true }));
    }
    (matter?.removed ?? []).forEach((page, position) => {
      if (page?.path !== undefined) take(page.path, source.positionOf(['removed', position, 'path']));
    });
    const logo = matter?.brand?.logo;
    if (logo !== undefined && !pictures.has(`content/${logo}`)) {
      index.report(diagnosePicture(logo, 'content', source.positionOf(['brand', 'logo'])));
    }
  }
  for (const { source, matter } of allFiles(index)) {
    (matter?.aliases ?? []).forEach((path, position) => {
      if (path !== undefined) take(path, source.positionOf(['aliases', position]));
    });
  }
}

type AnyFile = CheckedFile<{ readonly aliases?: readonly string[] | undefined }>;

function allFiles({ root }: RootIndex): AnyFile[] {
  const files: (AnyFile | null)[] = [root.council, ...root.people, ...root.standing, ...root.pages, ...root.decisions];
  for (const { committee, meetings } of root.committees) {
    files.push(committee);
    for (const { meeting, minutes, reports, exemptReports, exemptMinutes } of meetings) {
      files.push(meeting, minutes, exemptMinutes, ...reports, ...exemptReports);
    }
  }
  return files.filter((file) => file !== null);
}
