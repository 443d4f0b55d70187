import type { SourceFile } from '../diagnostics/source-file.ts';
import type { ValidRoot } from '../schema/valid-root.ts';
import type { Archive, Redirect } from './archive.ts';
import { committeePath, ordinaryPagePath, personPath, sitePaths } from './site-path.ts';

type Shown = Pick<Archive, 'people' | 'committees' | 'meetings' | 'reports' | 'minutes' | 'pages'>;

/**
 * Returns where former addresses lead: the `aliases` of every file whose page this edition shows, then the council's
 * own `redirects`. An address that holds a page today, and one that was given before, is left out.
 */
export function buildRedirects(root: ValidRoot, archive: Shown): readonly Redirect[] {
  const aliases = aliasesBySource(root);
  const of = (source: SourceFile, to: string): Redirect[] =>
    (aliases.get(source) ?? []).map((from) => ({ from: asPath(from), to }));
  const typed = [
    ...of(root.council.source, sitePaths.home),
    ...root.people.flatMap(({ source, slug }) => of(source, personPath(slug))),
    ...root.pages.flatMap(({ source, slug }) => of(source, ordinaryPagePath(slug))),
    ...root.committees.flatMap(({ source, slug }) => of(source, committeePath(slug))),
    ...archive.meetings.flatMap(({ source, path }) => of(source, path)),
    ...archive.reports.flatMap(({ source, path }) => of(source, path)),
    ...archive.minutes.flatMap(({ source, path }) => of(source, path)),
    ...Object.entries(root.council.matter.redirects ?? {}).map(([from, to]) => ({
      from: asPath(from),
      to: asTarget(to),
    })),
  ];
  const taken = livePaths(archive);
  return typed.filter(({ from, to }) => {
    const isFree = !taken.has(from) && from !== to && !from.split('/').includes('..');
    taken.add(from);
    return isFree;
  });
}

function aliasesBySource(root: ValidRoot): ReadonlyMap<SourceFile, readonly string[]> {
  const meetings = root.committees.flatMap((committee) => committee.meetings);
  const files = [
    root.council,
    ...root.people,
    ...root.pages,
    ...root.committees,
    ...meetings,
    ...meetings.flatMap(({ reports, exemptReports, minutes }) => [
      ...reports,
      ...exemptReports,
      ...(minutes === null ? [] : [minutes]),
    ]),
  ];
  return new Map(
    files.flatMap(({ source, matter }) => (matter.aliases === undefined ? [] : [[source, matter.aliases]])),
  );
}

function livePaths(archive: Shown): Set<string> {
  const pages = [archive.people, archive.committees, archive.meetings, archive.reports, archive.minutes, archive.pages];
  return new Set([...Object.values(sitePaths), ...pages.flatMap((list) => list.map(({ path }) => path))]);
}

/** A path with a slash before it, and one after it unless it ends in a file name such as `old.html`. */
function asPath(typed: string): string {
  const path = typed.startsWith('/') ? typed : `/${typed}`;
  return path.endsWith('/') || (path.split('/').at(-1) ?? '').includes('.') ? path : `${path}/`;
}

function asTarget(typed: string): string {
  return /^https?:\/\//u.test(typed) ? typed : typed.includes('#') ? typed : asPath(typed);
}
