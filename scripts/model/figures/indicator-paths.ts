/** Where a set's page and downloads stand. */
export interface SetPaths {
  readonly path: string;
  readonly csvPath: string;
  /** What the columns of the CSV mean, at the address where readers of CSV on the Web look for it. */
  readonly csvMetadataPath: string;
  readonly jsonPath: string;
}

/** The schema of the JSON of every set. No set can have this address: ids hold no points. */
export const openDataSchemaPath = '/indicators/open-data.schema.json';

/** Returns where a set's page and downloads stand. */
export function pathsOfSet(id: string): SetPaths {
  const csvPath = `/indicators/${id}.csv`;
  return {
    path: `/indicators/${id}/`,
    csvPath,
    csvMetadataPath: `${csvPath}-metadata.json`,
    jsonPath: `/indicators/${id}.json`,
  };
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
