import type { SourcePosition } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { BodyWork } from './body-work.ts';
import { marks, fileSlot, pathSlot, removeMarks } from './slots.ts';

/** Returns the text behind percent signs, or the text itself where they are no valid ones. */
export function decodeAddress(address: string): string {
  try {
    return removeMarks(decodeURIComponent(address));
  } catch {
    return address;
  }
}

/** Returns the scheme of an address in small letters, `//` for one without, or null for an address within the site. */
export function schemeOf(address: string): string | null {
  if (/^[/\\]{2}/u.test(address)) return '//';
  return /^\s*([a-z][a-z0-9+.-]*):/iu.exec(address)?.[1]?.toLowerCase() ?? null;
}

const allowedSchemes = new Set(['http', 'https', 'mailto', 'tel']);

/**
 * Returns an address of a link with its slots, not yet escaped, or null where it is refused (reported). An address that
 * begins with neither a scheme, `/` nor `#` is taken from the folder of the file it stands in, as in an editor:
 * `minutes.md` is the page of that file, `files/plan.pdf` the supplied file.
 */
export function resolveLink(address: string, at: SourcePosition, work: BodyWork): string | null {
  const scheme = schemeOf(address);
  if (address === '' || (scheme !== null && !allowedSchemes.has(scheme))) {
    work.report('LINK_ADDRESS_REFUSED', at, { address: decodeAddress(address), scheme });
    return null;
  }
  if (scheme !== null) return address;
  if (address.startsWith('#')) {
    const id = decodeAddress(address.slice(1));
    if (id === '') return '#';
    work.fragments.push({ id, at });
    return `#${marks.id}${id}`;
  }
  const split = address.search(/[?#]/u);
  const path = split < 0 ? address : address.slice(0, split);
  const rest = split < 0 ? '' : address.slice(split);
  if (path.startsWith('/')) return `${pathSlot(knownPage(path, address, at, work))}${rest}`;
  if (path === '') return `${pathSlot(work.lookups.folder())}${rest}`;
  const source = decodeAddress(path.replace(/^(?:\.\/)+/u, ''));
  if (source.startsWith('files/')) {
    const file = work.lookups.file(source);
    if (file !== null) {
      work.files.add(file.src);
      return `${fileSlot(file.src)}${rest}`;
    }
  }
  return `${pathSlot(knownPage(pageOf(path, work.lookups.folder()), address, at, work))}${rest}`;
}

/** Returns a path within the site as it is; one at which the site has nothing is reported. */
function knownPage(path: string, address: string, at: SourcePosition, work: BodyWork): string {
  const page = decodeAddress(path);
  // The names of assets change with what is in them, so that only the finished output can tell.
  if (page.startsWith('/assets/') || work.lookups.hasPage(page)) return path;
  if (work.lookups.isClosed(page)) work.report('LINK_TO_EXEMPT', at, { address: decodeAddress(address) });
  else {
    const facts = { address: decodeAddress(address), nearest: nearestPath(page, work.lookups.paths()) };
    work.report('LINK_PAGE_UNKNOWN', at, facts);
  }
  return path;
}

/** Returns the path that was probably meant: one of the same folder with a name that is near, or one of the same name. */
function nearestPath(path: string, paths: ReadonlySet<string>): string | null {
  const { folder, name } = takeApart(path);
  const all = [...paths].map((one) => ({ path: one, ...takeApart(one) }));
  const beside = all.filter((one) => one.folder === folder);
  const near = nearest(
    name,
    beside.map((one) => one.name),
  );
  const namesakes = all.filter((one) => one.name === name).map((one) => one.path);
  return beside.find((one) => one.name === near)?.path ?? nearest(path, namesakes);
}

function takeApart(path: string): { readonly folder: string; readonly name: string } {
  const plain = path.replace(/\/$/u, '');
  const end = plain.lastIndexOf('/') + 1;
  return { folder: plain.slice(0, end), name: plain.slice(end) };
}

function pageOf(path: string, folder: string): string {
  const { pathname } = new URL(path, `https://archive.example${folder}`);
  const page = pathname.replace(/\/(?:meeting|committee)\.md$/u, '/').replace(/\.md$/u, '/');
  return /\/[^/.]+$/u.test(page) ? `${page}/` : page;
}
