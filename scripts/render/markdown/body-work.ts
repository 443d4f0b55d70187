import type { DiagnosticCode, FactsOf } from '../../diagnostics/catalogue.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic, SourcePosition } from '../../diagnostics/diagnostic.ts';
import type { ChartRequest } from '../../model/figures/chart-request.ts';
import type { BodyAnchor, BodyHeading, BodyVote, RenderedBody } from '../../model/rendered-body.ts';
import type { Words } from '../../words/words.ts';
import type { TextPlace } from './body-context.ts';
import { Citations } from './citations.ts';
import type { Locator } from './locate-in-text.ts';
import type { Lookups } from './needs.ts';
import { Outcomes } from './outcomes.ts';

/** One body while it is being finished: what it may ask, and what it has gathered so far. */
export interface BodyWork {
  readonly place: TextPlace;
  /** What the body says by itself, in the language of its text. */
  readonly words: Words;
  readonly lookups: Lookups;
  readonly locator: Locator;
  /** Numbered sections and paragraphs by number, known before the first directive is resolved. */
  readonly anchorByNumber: ReadonlyMap<string, BodyAnchor>;
  readonly headings: BodyHeading[];
  readonly anchors: BodyAnchor[];
  readonly charts: ChartRequest[];
  readonly findings: Diagnostic[];
  readonly ids: Set<string>;
  /** How many headings had the same words so far. */
  readonly idCounts: Map<string, number>;
  /** References to ids of the same page, checked when all ids are known. */
  readonly fragments: { readonly id: string; readonly at: SourcePosition }[];
  readonly citations: Citations;
  readonly outcomes: Outcomes;
  readonly votes: BodyVote[];
  readonly files: Set<string>;
  readonly supplied: RenderedBody['supplied'][number][];
  report<Code extends DiagnosticCode>(code: Code, at: SourcePosition, facts: FactsOf<Code>): void;
  /** Takes the next table's id: `table-1`. */
  nextTable(): string;
  /** Takes the next numbered figure: `figure-1`, `1`. */
  nextFigure(): { readonly id: string; readonly number: string };
}

/** Returns the empty work of a body. */
export function openWork(
  place: TextPlace,
  words: Words,
  lookups: Lookups,
  locator: Locator,
  numbered: readonly BodyAnchor[],
): BodyWork {
  const anchors: BodyAnchor[] = [];
  const findings: Diagnostic[] = [];
  const ids = new Set(numbered.map(({ id }) => id));
  const counts = { table: 0, figure: 0 };
  const next = (kind: 'table' | 'figure'): { id: string; number: string } => {
    counts[kind] += 1;
    const number = String(counts[kind]);
    const id = `${kind}-${number}`;
    anchors.push({ id, kind, number });
    ids.add(id);
    return { id, number };
  };
  return {
    place,
    words,
    lookups,
    locator,
    anchorByNumber: new Map(numbered.map((anchor) => [anchor.number, anchor])),
    headings: [],
    anchors,
    charts: [],
    findings,
    ids,
    idCounts: new Map(),
    fragments: [],
    citations: new Citations(anchors),
    outcomes: new Outcomes(ids),
    votes: [],
    files: new Set(),
    supplied: [],
    report(code, at, facts) {
      findings.push(diagnose(code, at, facts));
    },
    nextTable: () => next('table').id,
    nextFigure: () => next('figure'),
  };
}
