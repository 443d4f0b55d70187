/** A sum that a reader knows of: the coefficients of unknown numbers, by name, and what they come to. */
export interface Equation {
  readonly of: ReadonlyMap<string, number>;
  readonly comesTo: number;
}

/** What a reader knows of an unknown number by itself: a whole number from `low` to `high`. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * Plays a reader who tries to work out withheld numbers, and returns those found, with their values. Knows nothing of
 * how figures are withheld in this program: it solves the equations (elimination after Gauss), narrows the range of each
 * number by those of the others until nothing changes, and tries out each end of every range ("shaving": an end that
 * leads to a contradiction is given up).
 */
export function attack(
  bounds: ReadonlyMap<string, Bounds>,
  equations: readonly Equation[],
): ReadonlyMap<string, number> {
  const found = solve(equations);
  const ranges = narrow(new Map(bounds), equations);
  if (ranges === null) throw new Error('The published figures contradict each other.');
  for (const name of ranges.keys()) shave(name, ranges, equations);
  for (const [name, { low, high }] of ranges) if (low === high) found.set(name, low);
  return found;
}

type Ranges = Map<string, Bounds>;

/** Returns narrower ranges, or null where no whole numbers are left in one. */
function narrow(ranges: Ranges, equations: readonly Equation[]): Ranges | null {
  for (let round = 0; round < 60; round += 1) {
    let changed = false;
    for (const { of, comesTo } of equations) {
      for (const [name, factor] of of) {
        let [least, most] = [comesTo, comesTo];
        for (const [other, by] of of) {
          if (other === name) continue;
          const { low, high } = ranges.get(other)!;
          least -= by > 0 ? by * high : by * low;
          most -= by > 0 ? by * low : by * high;
        }
        const ends = [least / factor, most / factor].sort((a, b) => a - b);
        const { low, high } = ranges.get(name)!;
        const next = {
          low: Math.max(low, Math.ceil(ends[0]! - 1e-6)),
          high: Math.min(high, Math.floor(ends[1]! + 1e-6)),
        };
        if (next.low > next.high) return null;
        if (next.low === low && next.high === high) continue;
        ranges.set(name, next);
        changed = true;
      }
    }
    if (!changed) break;
  }
  return ranges;
}

function shave(name: string, ranges: Ranges, equations: readonly Equation[]): void {
  for (let times = 0; times < 8; times += 1) {
    const { low, high } = ranges.get(name)!;
    if (low === high) return;
    if (narrow(new Map(ranges).set(name, { low, high: low }), equations) === null) {
      ranges.set(name, { low: low + 1, high });
    } else if (Number.isFinite(high) && narrow(new Map(ranges).set(name, { low: high, high }), equations) === null) {
      ranges.set(name, { low, high: high - 1 });
    } else return;
  }
}

/** Returns the unknowns that the equations alone determine. */
function solve(equations: readonly Equation[]): Map<string, number> {
  const names = [...new Set(equations.flatMap(({ of }) => [...of.keys()]))];
  const rows = equations.map(({ of, comesTo }) => [...names.map((name) => of.get(name) ?? 0), comesTo]);
  let pivot = 0;
  for (let column = 0; column < names.length && pivot < rows.length; column += 1) {
    const best = rows.findIndex((row, index) => index >= pivot && Math.abs(row[column]!) > 1e-9);
    if (best < 0) continue;
    [rows[pivot], rows[best]] = [rows[best]!, rows[pivot]!];
    const scale = rows[pivot]![column]!;
    rows[pivot] = rows[pivot]!.map((value) => value / scale);
    for (const [index, row] of rows.entries()) {
      const factor = row[column]!;
      if (index !== pivot && Math.abs(factor) > 1e-9) {
        rows[index] = row.map((value, at) => value - factor * rows[pivot]![at]!);
      }
    }
    pivot += 1;
  }
  const found = new Map<string, number>();
  for (const row of rows) {
    const unknown = names.filter((_, column) => Math.abs(row[column]!) > 1e-7);
    if (unknown.length === 1) found.set(unknown[0]!, row.at(-1)! / row[names.indexOf(unknown[0]!)]!);
  }
  return found;
}
