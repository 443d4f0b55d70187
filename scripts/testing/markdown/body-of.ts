import { hasErrors, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Archive } from '../../model/archive.ts';
import { findSet } from '../../model/figures/find-set.ts';
import type { BodyMedium, RenderedBody } from '../../model/rendered-body.ts';
import type { IndicatorMatter, IndicatorSetMatter } from '../../schema/indicator-set.ts';
import { indexArchive, type TextPlace } from '../../render/markdown/body-context.ts';
import { fillBody } from '../../render/markdown/fill-body.ts';
import { renderBody } from '../../render/markdown/render-body.ts';
import { renderScorecard } from '../../render/scorecard/render-scorecard.ts';
import { archiveOf } from '../fixtures/archive.ts';

/** A set of two indicators over three months, with targets, a comparator, a symbol and a value not yet known. */
const accessSet: IndicatorSetMatter = {
  id: 'access',
  title: 'Access to care',
  source: 'Case records',
  frequency: 'month',
  yearStarts: '04',
  rag: { basis: 'year-to-date', amberWithin: 0.1, measure: 'relative', owner: 'Head of Performance' },
  comparators: [{ id: 'england', title: 'England' }],
  indicators: [
    {
      id: 'waiting-times',
      title: 'Seen within <18> weeks',
      unit: 'percent',
      decimals: 0,
      polarity: 'bigger-is-better',
      aggregate: 'mean',
      responsible: 'VS',
      values: { '2026-01': 80, '2026-02': 82, '2026-03': 78, '2026-04': 90, '2026-05': null },
      targets: { '2025/26': 85, '2026/27': null },
      comparators: { england: { '2024/25': { value: 62, note: 'three-year average' } } },
    },
    {
      id: 'referrals',
      title: 'Referrals',
      decimals: 0,
      polarity: 'neutral',
      aggregate: 'sum',
      values: { '2026-01': 1985, '2026-02': 'c', '2026-03': 12, '2026-04': 7, '2026-05': 9 },
    },
  ],
};

/** A month that may still change, whose colour was set by hand and whose target is a twelfth of the year's. */
const doubtful = {
  provisional: ['2026-03'],
  overrides: { '2026-03': { rag: 'amber', reason: 'Counted late.' } },
  targets: { '2025/26': 1200 },
} as const satisfies Partial<IndicatorMatter>;

/** An archive with one council, one committee, a meeting of three items with files and a report, and `accessSet`. */
export function markdownArchive(): Archive {
  return archiveOf({
    people: { 'jane-doe': { name: 'Jane Doe', title: 'Councillor' } },
    indicatorSets: [
      accessSet,
      { ...accessSet, id: 'other', indicators: [{ ...accessSet.indicators[1]!, id: 'referrals', ...doubtful }] },
    ],
    committees: {
      health: {
        meetings: {
          '2026-05-20': {
            agenda: [{ title: 'Apologies' }, { report: 'access' }, { title: 'Any other <business>' }],
            publications: [{ kind: 'agenda', date: '2026-05-01' }],
            reports: { access: { body: '## One\n\nText.\n' } },
            files: ['files/plan.pdf', 'files/mural.png'],
          },
        },
      },
    },
  });
}

const archive = markdownArchive();
const index = indexArchive(archive);

/** What a test looks at: the body filled for a page of its own, and what was found wrong with it. */
export interface TestBody {
  readonly body: RenderedBody;
  readonly html: string;
  readonly findings: readonly Diagnostic[];
  /** `7:5 CODE` of each finding, in order. */
  readonly codes: readonly string[];
}

export const plainMedium: BodyMedium = {
  idPrefix: '',
  chart: (key) => `<svg data-key="${key}"></svg>`,
  scorecard: (setId, tableId) =>
    renderScorecard(findSet(archive.indicatorSets, setId), tableId, ({ path }) => `/base${path}`),
  pageReference: (target) => ` (page of ${target.kind === 'item' ? `item ${target.number}` : target.id})`,
  fileAddress: (src) => `/base/${src}`,
  pathAddress: (path) => `/base${path}`,
};

/** Returns a text rendered as the body of the test archive's report, unless `place` and `lang` say otherwise. */
export function bodyOf(text: string, place: Partial<TextPlace> = {}, lang: string | null = null): TestBody {
  const meeting = archive.meetings[0]!;
  const whole: TextPlace = {
    numbering: 'paragraphs',
    headingAbove: 1,
    inMinutes: false,
    figures: 'checked',
    meeting,
    anchorsOfBody: null,
    ...place,
  };
  const at = { file: 'content/committees/health/2026-05-20/access.md', line: 10, column: 1 };
  const { body, findings } = renderBody({ text, at, lang }, whole, index);
  const codes = findings.map(({ line, column, code }) => `${line}:${column} ${code}`);
  return { body, html: fillBody(body, plainMedium), findings, codes };
}

/** Returns the HTML of a text without errors. Throws where there are some. */
export function htmlOf(text: string, place: Partial<TextPlace> = {}): string {
  const { html, findings } = bodyOf(text, place);
  if (hasErrors(findings)) throw new Error(findings.map(({ message }) => message).join('\n'));
  return html;
}
