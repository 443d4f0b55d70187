import type { Valid } from '../../schema/valid-root.ts';
import type { MeetingMatter } from '../../schema/meeting.ts';
import { buildMarkdown } from '../build-markdown.ts';
import type { TypedPublication } from './plan-publications.ts';

const rank = { agenda: 0, supplement: 1, addendum: 2 } as const;

/** Returns a meeting's publications in order of their dates (an agenda first among those of one day), numbered by kind. */
export function buildPublications(file: Valid<MeetingMatter>): readonly TypedPublication[] {
  const counts = { agenda: 0, supplement: 0, addendum: 0 };
  return (file.matter.publications ?? [])
    .map((matter, index) => ({ matter, index }))
    .sort((a, b) => compare(a.matter.date, b.matter.date) || rank[a.matter.kind] - rank[b.matter.kind])
    .map(({ matter, index }) => {
      counts[matter.kind] += 1;
      return {
        publication: {
          at: file.source.positionOf(['publications', index]),
          kind: matter.kind,
          date: matter.date,
          number: counts[matter.kind],
          reason: buildMarkdown(file, ['publications', index, 'reason'], matter.reason),
        },
        items: matter.items === undefined ? null : new Set(matter.items),
        papers: matter.papers === undefined ? null : new Set(matter.papers),
      };
    });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
