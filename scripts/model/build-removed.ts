import type { CouncilMatter } from '../schema/council.ts';
import type { Valid } from '../schema/valid-root.ts';
import type { RemovedPage } from './archive.ts';
import { buildMarkdown } from './build-markdown.ts';
import { asPath } from './build-redirects.ts';

/** Returns the pages that a council has taken down, with what it says of each. */
export function buildRemoved(file: Valid<CouncilMatter>): RemovedPage[] {
  return (file.matter.removed ?? []).map(({ path, date, reason }, index) => ({
    path: asPath(path),
    date,
    reason: buildMarkdown(file, ['removed', index, 'reason'], reason),
    at: file.source.positionOf(['removed', index, 'path']),
  }));
}
