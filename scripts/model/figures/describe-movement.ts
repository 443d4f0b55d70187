import type { Observation } from './indicator-set.ts';
import { provisionalRemark } from './provisional.ts';

/**
 * Returns how a measure moved from its first number to its last, without opinion: `rose from 789 in April 2018 to 840 in
 * May 2019; lowest 771 in August 2018`; `began and ended at …` where both are printed alike; the one number alone, or
 * `no figures`.
 */
export function describeMovement(observations: readonly (Observation | null)[]): string {
  const known = observations.filter((one) => one !== null).filter((one) => one.figure.kind === 'number');
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return 'no figures';
  if (first === last) return at(first);
  const [from, to] = [numberOf(first), numberOf(last)];
  const moved =
    first.figure.text === last.figure.text
      ? `began and ended at ${first.figure.text}, in ${first.period.label} and ${last.period.label}`
      : `${to > from ? 'rose' : 'fell'} from ${at(first)} to ${at(last)}`;
  return `${moved}${describeExtremes(known, first, last)}`;
}

/** The lowest and the highest, where they are neither the first nor the last. */
function describeExtremes(known: readonly Observation[], first: Observation, last: Observation): string {
  const ends = [first.figure.text, last.figure.text];
  const by = (compare: (a: number, b: number) => boolean) =>
    known.reduce((best, one) => (compare(numberOf(one), numberOf(best)) ? one : best), first);
  const lowest = by((a, b) => a < b);
  const highest = by((a, b) => a > b);
  const parts = [
    ...(ends.includes(lowest.figure.text) ? [] : [`lowest ${at(lowest)}`]),
    ...(ends.includes(highest.figure.text) ? [] : [`highest ${at(highest)}`]),
  ];
  return parts.length === 0 ? '' : `; ${parts.join(', ')}`;
}

function at({ figure, period, provisional }: Observation): string {
  const remark = provisionalRemark(figure, provisional);
  return `${figure.text}${remark === null ? '' : ` (${remark})`} ${period.kind === 'date' ? 'on' : 'in'} ${period.label}`;
}

function numberOf({ figure }: Observation): number {
  return figure.kind === 'number' ? figure.number : 0;
}
