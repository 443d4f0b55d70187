/** A part of a run. */
export interface Lap {
  readonly part: string;
  readonly seconds: number;
  /** The seconds that this process kept a processor busy, all its threads together. */
  readonly processor: number;
  /** When it ended, in milliseconds since 1970. */
  readonly at: number;
}

/** Tells how long each part of a run took. */
export interface Stopwatch {
  /** Ends a part: all since the last part ended is counted as this one. */
  lap(part: string): void;
  readonly laps: readonly Lap[];
}

export function startStopwatch(): Stopwatch {
  const laps: Lap[] = [];
  let last = performance.now();
  let used = process.cpuUsage();
  return {
    laps,
    lap(part) {
      const now = performance.now();
      const { user, system } = process.cpuUsage(used);
      laps.push({ part, seconds: (now - last) / 1000, processor: (user + system) / 1_000_000, at: Date.now() });
      last = now;
      used = process.cpuUsage();
    },
  };
}
