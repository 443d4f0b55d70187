import type { Diagnostic, SourcePosition } from '../../diagnostics/diagnostic.ts';
import type { ChartRequest, IndicatorChartRequest } from '../../model/figures/chart-request.ts';
import type { Indicator } from '../../model/figures/indicator-set.ts';
import type { Citation, RenderedBody } from '../../model/rendered-body.ts';
import type { Words } from '../../words/words.ts';
import { indicatorOfName, nameOfIndicator, type ArchiveIndex } from './body-context.ts';
import type { FreshBody } from './render-body.ts';

/** A place relative to where the text begins: a text that has only moved within its file keeps its body. */
interface KeptPlace {
  readonly line: number;
  readonly column: number;
}

type KeptChart =
  | (Omit<Extract<ChartRequest, { kind: 'spec' }>, 'at'> & { readonly at: KeptPlace })
  | (Omit<IndicatorChartRequest, 'at' | 'indicators'> & {
      readonly at: KeptPlace;
      readonly indicators: readonly string[];
    });

type KeptBody = Omit<RenderedBody, 'charts' | 'citations'> & {
  readonly charts: readonly KeptChart[];
  readonly citations: readonly (Omit<Citation, 'indicator'> & { readonly indicator: string })[];
};

type KeptFinding = Omit<Diagnostic, 'file' | 'line' | 'column'> & { readonly at: KeptPlace };

/** Returns a body and its findings as text to be kept. Indicators are kept by name: their figures come from the archive. */
export function keepBody({ body, findings }: FreshBody, start: SourcePosition): string {
  const away = (at: SourcePosition): KeptPlace => ({
    line: at.line - start.line,
    column: at.line === start.line ? at.column - start.column : at.column,
  });
  const kept: KeptBody = {
    ...body,
    citations: body.citations.map((citation) => ({ ...citation, indicator: nameOfIndicator(citation.indicator) })),
    charts: body.charts.map((chart) =>
      chart.kind === 'spec'
        ? { ...chart, at: away(chart.at) }
        : { ...chart, at: away(chart.at), indicators: chart.indicators.map(nameOfIndicator) },
    ),
  };
  const keptFindings = findings.map((finding) => {
    const { code, severity, message, why, fix } = finding;
    return { code, severity, message, why, fix, at: away(finding) };
  });
  return JSON.stringify([kept, keptFindings] satisfies [KeptBody, KeptFinding[]]);
}

/** Returns a kept body as it was, in these words and at the place where its text begins now; null where an indicator it names is gone. */
export function reviveBody(
  text: string,
  start: SourcePosition,
  index: ArchiveIndex,
  words: Words,
): { readonly body: RenderedBody; readonly findings: readonly Diagnostic[] } | null {
  const [kept, keptFindings] = JSON.parse(text) as [KeptBody, KeptFinding[]];
  const back = ({ line, column }: KeptPlace): SourcePosition => ({
    file: start.file,
    line: start.line + line,
    column: line === 0 ? start.column + column : column,
  });
  const spoken = index.setsIn(words);
  const citations = kept.citations.flatMap((citation): Citation[] => {
    const indicator = indicatorOfName(citation.indicator, index.sets);
    return indicator === null ? [] : [{ ...citation, indicator }];
  });
  const charts = kept.charts.map((chart): ChartRequest | null => {
    if (chart.kind === 'spec') return { ...chart, at: back(chart.at) };
    const indicators = chart.indicators.map((name) => indicatorOfName(name, spoken));
    return indicators.includes(null) ? null : { ...chart, at: back(chart.at), indicators: indicators as Indicator[] };
  });
  if (citations.length < kept.citations.length || charts.includes(null)) return null;
  return {
    body: { ...kept, citations, charts: charts as ChartRequest[] },
    findings: keptFindings.map(({ at, ...finding }) => ({ ...finding, ...back(at) })),
  };
}
