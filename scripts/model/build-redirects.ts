import type { SourcePosition } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import type { ValidRoot } from '../schema/valid-root.ts';
import type { Archive, FormerQuery, Redirect } from './archive.ts';
import { listPaths } from './list-paths.ts';
import { listWithdrawn } from './list-withdrawn.ts';
import { committeePath, ordinaryPagePath, personPath, sitePaths } from './site-path.ts';

type Shown = Omit<
  Archive,
  'edition' | 'isPreview' | 'today' | 'council' | 'redirects' | 'takenRedirects' | 'formerQueries' | 'removed'
>;

/**
 * Returns where former addresses lead: the `aliases` of every file whose page this edition shows, then the council's
 * own `redirects`, then the reports of withdrawn items, which lead to their item. An address that holds a page or file
 * today, and one that was given before, is left out; the former are returned apart where somebody typed them, to be
 * reported (of the latter validate has told). Former addresses with a query stand by themselves.
 */
export function buildRedirects(
  root: ValidRoot,
  archive: Shown,
): Pick<Archive, 'redirects' | 'takenRedirects' | 'formerQueries'> {
  const aliases = aliasesBySource(root);
  const of = (source: SourceFile, to: string): Typed[] =>
    (aliases.get(source) ?? []).map((from, index) => ({
      from: asPath(from),
      to,
      at: source.positionOf(['aliases', index]),
    }));
  const live = listPaths(archive);
  const withdrawn = listWithdrawn(root, archive.meetings);
  const ofCouncil = Object.entries(root.council.matter.redirects ?? {}).map(([from, to]) => ({
    from,
    to: asTarget(to),
    at: root.council.source.positionOfKey(['redirects', from]),
  }));
  const typed = [
    ...of(root.council.source, sitePaths.home),
    ...root.people.flatMap(({ source, slug }) => of(source, personPath(slug))),
    ...root.pages.flatMap(({ source, slug }) => of(source, ordinaryPagePath(slug))),
    ...root.committees.flatMap(({ source, slug }) => of(source, committeePath(slug))),
    ...archive.meetings.flatMap(({ source, path }) => of(source, path)),
    ...archive.reports.flatMap(({ source, path }) => of(source, path)),
    ...archive.minutes.flatMap(({ source, path }) => of(source, path)),
    ...withdrawn.filter(({ from }) => !live.has(from)).flatMap(({ source, to }) => of(source, to)),
    ...ofCouncil.filter(({ from }) => !from.includes('?')).map((one) => ({ ...one, from: asPath(one.from) })),
  ];
  const queries = ofCouncil
    .filter(({ from }) => from.includes('?'))
    .map((one) => ({ ...one, ...parseQuery(one.from) }));
  const given = new Set<string>();
  const redirects: Redirect[] = [];
  const takenRedirects: Typed[] = [];
  for (const { from, to, at } of typed) {
    if (live.has(from)) takenRedirects.push({ from, to, at });
    else if (!given.has(from) && from !== to && !from.split('/').includes('..')) redirects.push({ from, to });
    given.add(from);
  }
  // Nobody typed these, so nobody is told where another item still has the report.
  redirects.push(
    ...withdrawn.filter(({ from }) => !live.has(from) && !given.has(from)).map(({ from, to }) => ({ from, to })),
  );
  takenRedirects.push(...queries.filter(({ path }) => live.has(path)).map(({ from, to, at }) => ({ from, to, at })));
  const formerQueries = queries
    .filter(({ path }) => !live.has(path))
    .map(({ path, parameters, to }) => ({ path, parameters, to }))
    .sort((a, b) => b.parameters.length - a.parameters.length);
  return { redirects, takenRedirects, formerQueries };
}

/** Splits `/ieListDocuments.aspx?CId=123&MId=4567`. */
function parseQuery(address: string): Pick<FormerQuery, 'path' | 'parameters'> {
  const [path = '', query = ''] = address.split('?');
  const parameters = query.split('&').map((parameter) => {
    const [name = '', value = ''] = parameter.split('=');
    return { name, value };
  });
  return { path: asPath(path), parameters };
}

/** A redirect with the place where it was typed. */
type Typed = Redirect & { readonly at: SourcePosition };

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

/** Returns a path with a slash before it, and one after it unless it ends in a file name such as `old.html`. */
export function asPath(typed: string): string {
  const path = typed.startsWith('/') ? typed : `/${typed}`;
  return path.endsWith('/') || (path.split('/').at(-1) ?? '').includes('.') ? path : `${path}/`;
}

function asTarget(typed: string): string {
  return /^https?:\/\//u.test(typed) ? typed : typed.includes('#') ? typed : asPath(typed);
}
