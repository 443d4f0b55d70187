import { directionOfTravel } from '../../../model/figures/direction-of-travel.ts';
import type { Indicator } from '../../../model/figures/indicator-set.ts';
import { buildSpc } from '../../../model/figures/spc/build-spc.ts';
import { limitsInWords } from '../../../model/figures/spc/possible-limits.ts';
import { fewestPoints } from '../../../model/figures/spc/process-limits.ts';
import { assuranceInWords, variationInWords, type SpcWords } from '../../../model/figures/spc/spc-in-words.ts';
import type { Spc } from '../../../model/figures/spc/spc.ts';
import type { PlacedChart } from '../charts/chart-files.ts';
import { processChartKey } from '../indicator-charts.ts';
import type { Site } from '../site.ts';
import { processIconHtml, travelIconHtml } from '../../scorecard/movement-icons.ts';

/** How an indicator is moving, as its page shows it. */
export interface MovementView {
  readonly currentWords: string;
  /** Why a newer period is not the one compared, or null. */
  readonly pending: string | null;
  readonly comparisons: readonly { readonly iconHtml: string; readonly words: string }[];
  /** Said once where neither way is better; else null. */
  readonly neutral: string | null;
  readonly process: ProcessView | null;
  /** Why there are no process limits; null where there are. */
  readonly processAbsent: string | null;
}

/** An indicator under statistical process control, as its page shows it. */
interface ProcessView {
  readonly verdicts: readonly ({ readonly iconHtml: string } & SpcWords)[];
  readonly limits: string;
  readonly chart: PlacedChart;
}

/** Returns how an indicator is moving; null where it has no number yet. */
export function buildMovementView(indicator: Indicator, site: Site): MovementView | null {
  const travel = directionOfTravel(indicator);
  if (travel === null) return null;
  const spc = buildSpc(indicator);
  const key = processChartKey(indicator);
  return {
    currentWords: travel.currentWords,
    pending: travel.pending,
    comparisons: travel.comparisons.map((comparison) => ({
      iconHtml: travelIconHtml(comparison),
      words: comparison.words,
    })),
    neutral: indicator.polarity === 'neutral' ? site.words.indicators.movement.neutral : null,
    process:
      spc === null || key === null
        ? null
        : processView(spc, indicator, site.chartFiles.onPage(key, { path: indicator.path, id: 'process' }, site.words)),
    processAbsent: spc === null ? absentInWords(indicator) : null,
  };
}

function processView(spc: Spc, indicator: Indicator, chart: PlacedChart): ProcessView {
  return {
    verdicts: [
      { iconHtml: processIconHtml(spc.variation.icon), ...variationInWords(spc, indicator.set.words) },
      { iconHtml: processIconHtml(spc.assurance.icon), ...assuranceInWords(spc, indicator) },
    ],
    limits: limitsInWords(spc, indicator),
    chart,
  };
}

function absentInWords({ observations, set }: Indicator): string {
  const { tooFewInARow, tooFew } = set.words.spc.limits;
  const count = observations.filter(({ figure }) => figure.kind === 'number').length;
  return count >= fewestPoints ? tooFewInARow : tooFew(fewestPoints, count);
}
