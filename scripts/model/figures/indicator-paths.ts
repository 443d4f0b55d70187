/** Returns where a set's page and downloads stand. */
export function pathsOfSet(id: string): { readonly path: string; readonly csvPath: string; readonly jsonPath: string } {
  const path = `/indicators/${id}/`;
  return { path, csvPath: `/indicators/${id}.csv`, jsonPath: `/indicators/${id}.json` };
}

/** Returns where an indicator's page stands. */
export function pathOfIndicator(setId: string, id: string): string {
  return `/indicators/${setId}/${id}/`;
}

/** Returns the reference as printed: `LAC 2a` for `lac-2a`; an id that is words stays as it is. */
export function printedReference(id: string): string {
  const [, letters, number] = /^([a-z]{1,5})-(\d[a-z0-9]*|[a-z])$/u.exec(id) ?? [];
  return letters === undefined || number === undefined ? id : `${letters.toUpperCase()} ${number}`;
}
