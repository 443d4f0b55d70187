import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildIndicatorSets } from '../../model/figures/build-indicator-sets.ts';
import { checkFigures } from '../../model/figures/check-figures.ts';
import type { IndicatorSet } from '../../model/figures/indicator-set.ts';
import type { BodyMedium } from '../../model/rendered-body.ts';
import { protectSet } from '../../model/figures/disclosure/protect-set.ts';
import { bindRows } from '../../render/charts/bind-rows.ts';
import { loadTextRuler, type TextRuler } from '../../render/charts/measure-text.ts';
import { planIndicatorChart } from '../../render/charts/plan-indicator-chart.ts';
import { indexArchive } from '../../render/markdown/body-context.ts';
import { fillBody } from '../../render/markdown/fill-body.ts';
import { renderBody } from '../../render/markdown/render-body.ts';
import { renderPrintedScorecard, renderScorecard } from '../../render/scorecard/render-scorecard.ts';
import { renderCsvMetadata } from '../../render/web/indicators/csv-metadata.ts';
import { renderIndicatorCsv } from '../../render/web/indicators/indicator-csv.ts';
import { renderIndicatorJson } from '../../render/web/indicators/indicator-json.ts';
import { buildLinks } from '../../render/web/links.ts';
import type { IndicatorSetMatter } from '../../schema/indicator-set.ts';
import { archiveOf } from '../fixtures/archive.ts';
import { plainMedium } from '../markdown/body-of.ts';
import { drawnTables, type DrawnTable } from './disclosure-table.ts';
import { anIndicatorSet } from './indicator-set-matter.ts';

let ruler: TextRuler;
beforeAll(async () => {
  ruler = await loadTextRuler();
});

const at = { file: 'content/pages/figures.md', line: 1, column: 1 };
const text = [
  ...['value', 'year-to-date', 'rag', 'change', 'target'].flatMap((of) =>
    ['n-0-0', 'share'].map((id) => `:value[${id}]{period=2018-04 of=${of}} :value[${id}]{period=2018/19 of=${of}}`),
  ),
  ':value[n-0-0]',
  '::chart{indicator=n-0-0 kind=spc}',
  '::table{set=scorecard}',
  '::scorecard{set=scorecard}',
  ...['line', 'bar', 'stacked-bar', 'small-multiples'].map((kind) => `::chart{indicators="n-0-0 n-0-1" kind=${kind}}`),
].join('\n\n');

/** Every form in which a set leaves the model: data files, charts with words and tables, what a text may cite, findings. */
function formsOf(matter: IndicatorSetMatter) {
  const valid = anIndicatorSet([], matter);
  const [set] = buildIndicatorSets([valid]);
  const archive = archiveOf({ indicatorSets: [matter] });
  const place = {
    numbering: 'none',
    headingAbove: 1,
    inMinutes: false,
    figures: 'checked',
    meeting: null,
    anchorsOfBody: null,
  } as const;
  const { body, findings } = renderBody({ text, at, lang: null }, place, indexArchive(archive));
  const plans = body.charts.map((request) => (request.kind === 'spec' ? null : planIndicatorChart(request, ruler)));
  return {
    csv: renderIndicatorCsv(set!),
    metadata: renderCsvMetadata(set!, archive.council, buildLinks(archive.council)).replace(
      /^ "dc:description": .*$/mu,
      '',
    ),
    json: renderIndicatorJson(set!).replace(/^ "disclosure": .*$/mu, ''),
    rows: bindRows(set!),
    html: fillBody(body, mediumOf(set!)).replaceAll(/<p class="scorecard-rule">Numbers .*<\/p>\n?/gu, ''),
    plans: plans.map((planned) => ({ ...planned, plan: { ...planned?.plan, refine: null } })),
    findings: [...findings, ...checkFigures([valid])].map(({ code, message }) => `${code} ${message}`),
  };
}

/** A medium that has both forms of a scorecard. */
function mediumOf(set: IndicatorSet): BodyMedium {
  const address = (): string => '';
  const scorecard = (_: string, id: string): string =>
    `${renderScorecard(set, id, address)}${renderPrintedScorecard(set, id, address)}`;
  return { ...plainMedium, scorecard };
}

/** The set of a table, with notes, colours set by hand and targets beside its figures. */
function withRemarks({ matter }: DrawnTable): IndicatorSetMatter {
  const [first, ...others] = matter.indicators;
  const remarks = {
    notes: { '2018-04': 'Two of them twice' },
    overrides: { '2018-04': { rag: 'green' as const, reason: 'There are few' } },
    targets: { '2018/19': 40 },
  };
  return anIndicatorSet([{ ...first!, ...remarks }, ...others], {
    ...matter,
    indicators: [{ ...first!, ...remarks }, ...others],
  }).matter;
}

const disclosures = fc.constantFrom(
  { profile: 'dfe' } as const,
  { profile: 'own', to: 9, rounding: 5, owner: 'Statistician' } as const,
);

describe('the forms of a set that withholds', () => {
  it('follow from nothing but what it publishes: they are those of the published figures, typed by hand', () => {
    fc.assert(
      fc.property(drawnTables(disclosures), (drawn) => {
        const matter = withRemarks(drawn);
        const typed = { ...protectSet(matter, 'public'), disclosure: { profile: 'none' as const } };
        expect(formsOf(matter)).toEqual(formsOf(typed));
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('do so with limits, marks and verdicts as well, where there are months enough for them', () => {
    let withLimits = 0;
    let withWithheld = 0;
    fc.assert(
      fc.property(drawnTables(disclosures, { long: true }), (drawn) => {
        const matter = withRemarks(drawn);
        const typed = { ...protectSet(matter, 'public'), disclosure: { profile: 'none' as const } };
        const { csv, ...others } = formsOf(matter);
        expect({ csv, ...others }).toEqual(formsOf(typed));
        if (csv.includes(',process-mean,')) withLimits += 1;
        if (csv.includes(',process-mean,') && /,value,[^,]*,,c,/u.test(csv)) withWithheld += 1;
      }),
      { numRuns: 60 },
    );
    // Else it would be said of nothing.
    expect(withLimits).toBeGreaterThan(10);
    expect(withWithheld).toBeGreaterThan(5);
  }, 60_000);
});
