import type { Paper } from '../../model/agenda.ts';
import type { Decision } from '../../model/decision.ts';
import type { Bodies } from '../../model/rendered-body.ts';

/** Returns the ids within a paper that something may point to: sections, paragraphs, tables, figures, minutes, sheets. */
export function listAnchors(paper: Paper | Decision, bodies: Bodies): readonly string[] {
  switch (paper.kind) {
    case 'report':
    case 'decision': {
      const { anchors, headings } = bodies.of(paper.body);
      return [...new Set([...anchors, ...headings].map(({ id }) => id))];
    }
    case 'minutes':
      return paper.entries.flatMap(({ anchor, body }) => [
        anchor,
        ...bodies.of(body).anchors.map(({ id }) => `${anchor}-${id}`),
      ]);
    case 'supplied':
      return (paper.file.pdf?.pages ?? []).map((_, index) => `sheet-${index + 1}`);
  }
}
