import { openDataSchemaPath } from '../../../model/figures/indicator-paths.ts';
import type { IndicatorSet } from '../../../model/figures/indicator-set.ts';
import type { Site } from '../site.ts';

/** The open data of an indicator set, as its pages lead to them. */
export interface SetDownloads {
  readonly csvHref: string;
  /** What the columns of the CSV mean. */
  readonly csvMetadataHref: string;
  readonly jsonHref: string;
  readonly schemaHref: string;
}

/** Returns the addresses of a set's open data. */
export function downloadsOf(set: IndicatorSet, { links }: Site): SetDownloads {
  return {
    csvHref: links.href(set.csvPath),
    csvMetadataHref: links.href(set.csvMetadataPath),
    jsonHref: links.href(set.jsonPath),
    schemaHref: links.href(openDataSchemaPath),
  };
}
