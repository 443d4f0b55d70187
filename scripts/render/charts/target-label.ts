import { targetInWords } from '../../model/figures/target-in-words.ts';
import type { Words } from '../../words/words.ts';
import type { TargetStretch } from './chart-series.ts';
import { inks } from './house-style.ts';
import type { EndLabel } from './end-labels.ts';
import type { NiceDomain } from './nice-domain.ts';
import { heightOf } from './value-axis.ts';

/** Returns the label of the target that holds at the end of the chart, to stand where its rule ends. */
export function targetLabel(
  targets: readonly TargetStretch[],
  domain: NiceDomain,
  withStroke: boolean,
  words: Words,
): readonly EndLabel[] {
  const last = targets.at(-1);
  if (last === undefined) return [];
  // Beside a single line the rule itself leads to its label.
  const stroke = withStroke ? { colour: inks.target, dash: [6, 4] } : null;
  return [
    {
      text: words.charts.target(targetInWords(last.target, words)),
      height: heightOf(last.target.number, domain),
      stroke,
    },
  ];
}
