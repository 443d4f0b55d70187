import type { Council } from '../../model/council.ts';

/** Makes addresses from the paths of the archive. All links of the website go through one of these. */
export interface Links {
  /** The address within the host, with the council's base path: `/meetings/people/`. */
  href(path: string): string;
  /** The whole address: `https://harrowmere.example/meetings/people/`. */
  canonical(path: string): string;
}

/** Returns the link maker of a council. */
export function buildLinks(council: Pick<Council, 'url' | 'basePath'>): Links {
  return {
    href: (path) => encodePath(`${council.basePath}${path}`),
    canonical: (path) => `${council.url}${encodePath(path)}`,
  };
}

// Names of supplied files may hold spaces and letters of any script; a percent sign is always one of the name itself.
function encodePath(path: string): string {
  const fragmentStart = path.indexOf('#');
  if (fragmentStart === -1) return encodeSegments(path);
  return `${encodeSegments(path.slice(0, fragmentStart))}#${encodeURIComponent(path.slice(fragmentStart + 1))}`;
}

function encodeSegments(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
