import type { Words } from '../../words/words.ts';
import type { Observation } from './indicator-set.ts';
import { provisionalRemark } from './provisional.ts';

/**
 * Returns how a measure moved from its first number to its last, without opinion: `rose from 789 in April 2018 to 840 in
 * May 2019; lowest 771 in August 2018`; `began and ended at …` where both are printed alike; the one number alone, or
 * `no figures`.
 */
export function describeMovement(observations: readonly (Observation | null)[], words: Words): string {
  const { movement } = words.figures;
  const known = observations.filter((one) => one !== null).filter((one) => one.figure.kind === 'number');
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return movement.none;
  if (first === last) return at(first, words);
  const [from, to] = [numberOf(first), numberOf(last)];
  const moved =
    first.figure.text === last.figure.text
      ? movement.level(first.figure.text, first.period, last.period)
      : movement[to > from ? 'rose' : 'fell'](at(first, words), at(last, words));
  return `${moved}${describeExtremes(known, first, last, words)}`;
}

/** The lowest and the highest, where they are neither the first nor the last. */
function describeExtremes(known: readonly Observation[], first: Observation, last: Observation, words: Words): string {
  const { movement } = words.figures;
  const ends = [first.figure.text, last.figure.text];
  const by = (compare: (a: number, b: number) => boolean) =>
    known.reduce((best, one) => (compare(numberOf(one), numberOf(best)) ? one : best), first);
  const lowest = by((a, b) => a < b);
  const highest = by((a, b) => a > b);
  const parts = [
    ...(ends.includes(lowest.figure.text) ? [] : [movement.lowest(at(lowest, words))]),
    ...(ends.includes(highest.figure.text) ? [] : [movement.highest(at(highest, words))]),
  ];
  return parts.length === 0 ? '' : `; ${parts.join(', ')}`;
}

function at({ figure, period, provisional }: Observation, words: Words): string {
  const remark = provisionalRemark(figure, provisional, words);
  return words.figures.movement.value(`${figure.text}${remark === null ? '' : ` (${remark})`}`, period);
}

function numberOf({ figure }: Observation): number {
  return figure.kind === 'number' ? figure.number : 0;
}
