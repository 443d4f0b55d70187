/** A scale's ends and the values at which it has grid lines. */
export interface NiceDomain {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** What a scale has to hold. */
export interface DomainNeeds {
  /** Bars begin at nought always. */
  readonly fromZero: boolean;
  /** Percentages of a whole end at 100. */
  readonly most: number | null;
  readonly tickCount: number;
}

/** Below this a double loses digits, and a fifth of it may be nought. */
const leastDivisible = 1e-300;

/**
 * Returns round ends around the values, and at most `tickCount + 2` round ticks from end to end. A scale that could begin
 * at nought without flattening its line does.
 */
export function niceDomain(values: readonly number[], { fromZero, most, tickCount }: DomainNeeds): NiceDomain {
  if (values.length === 0) return { low: 0, high: 1, ticks: [0, 1] };
  let low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  let high = values.reduce((greatest, value) => Math.max(greatest, value), Number.NEGATIVE_INFINITY);
  // Where the values fill more than half of the way from nought, leaving nought out would only exaggerate.
  const touchesZero = fromZero || (low >= 0 && low <= high * 0.6);
  if (touchesZero) [low, high] = [Math.min(0, low), Math.max(0, high)];
  const greatest = Math.max(Math.abs(low), Math.abs(high));
  // A spread that vanishes beside its values, or that is too small to be divided into steps, is none.
  if (greatest <= leastDivisible) [low, high] = [0, 1];
  else if (high - low <= greatest * 1e-9) [low, high] = [low - greatest * 0.1, high + greatest * 0.1];
  const step = niceStep((high - low) / tickCount);
  let first = Math.floor(low / step + 1e-9);
  let last = Math.ceil(high / step - 1e-9);
  // A line along the very edge of the chart reads badly, but a part of a whole has no room above 100, nor a count below 0.
  if (!touchesZero && nearly(first * step, low) && (low < 0 || first > 0)) first -= 1;
  if (!touchesZero && nearly(last * step, high) && (most === null || high < most)) last += 1;
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  const kept = most === null || high > most ? ticks : ticks.filter((tick) => tick <= most);
  return { low: kept[0] ?? low, high: Math.max(kept.at(-1) ?? high, high), ticks: kept };
}

function nearly(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 1e-9;
}

/** The least of 1, 2, 2.5 and 5 times a power of ten that is no less than the step asked for. */
function niceStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = [1, 2, 2.5, 5, 10].find((one) => one * power >= step * (1 - 1e-9)) ?? 10;
  return factor * power;
}
