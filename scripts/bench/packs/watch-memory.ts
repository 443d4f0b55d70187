import { readdirSync, readFileSync } from 'node:fs';

/** What a process and all below it took, in megabytes of resident memory, at one moment. */
export interface MemorySample {
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly own: number;
  readonly below: number;
}

/** What was seen of a process and all below it. */
export interface MemorySeen {
  readonly samples: readonly MemorySample[];
  /** Pages that processes share counted once, at the highest sum. */
  readonly proportional: number;
  /** Seconds of processor. */
  readonly processor: number;
}

interface Process {
  readonly id: number;
  readonly parent: number;
  readonly resident: number;
  readonly processor: number;
}

const page = 4096;
const ticksPerSecond = 100;

/**
 * Adds up the resident memory of a process and of all below it ten times a second, until the function that it returns is
 * called. Pages that processes share are counted in each. Linux only.
 */
export function watchMemory(top: number): () => MemorySeen {
  const samples: MemorySample[] = [];
  let highest = 0;
  let proportional = 0;
  const processor = new Map<number, number>();
  const sample = (): void => {
    const family = familyOf(top, listProcesses());
    const sumOf = (some: readonly Process[]): number => some.reduce((total, { resident }) => total + resident, 0);
    const own = sumOf(family.filter(({ id }) => id === top));
    const below = sumOf(family.filter(({ id }) => id !== top));
    for (const one of family) processor.set(one.id, one.processor);
    samples.push({ at: Date.now(), own, below });
    // To count it takes the kernel a while, so not for each small step upwards.
    if (own + below <= highest * 1.02) return;
    highest = own + below;
    proportional = family.reduce((total, { id }) => total + proportionalOf(id), 0);
  };
  const timer = setInterval(sample, 100);
  return () => {
    clearInterval(timer);
    return { samples, proportional, processor: [...processor.values()].reduce((total, one) => total + one, 0) };
  };
}

function listProcesses(): readonly Process[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/u.test(name)) return [];
    const text = read(`/proc/${name}/stat`);
    // What follows the name, which may hold anything: state, parent, and so on (proc_pid_stat(5)).
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    if (fields.length < 22) return [];
    return {
      id: Number(name),
      parent: Number(fields[1]),
      resident: (Number(fields[21]) * page) / 1_000_000,
      processor: (Number(fields[11]) + Number(fields[12])) / ticksPerSecond,
    };
  });
}

function familyOf(top: number, all: readonly Process[]): readonly Process[] {
  const ids = new Set([top]);
  let size = 0;
  while (ids.size > size) {
    size = ids.size;
    for (const { id, parent } of all) if (ids.has(parent)) ids.add(id);
  }
  return all.filter(({ id }) => ids.has(id));
}

function proportionalOf(id: number): number {
  return (Number(/^Pss: +(\d+) kB/mu.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0) * 1024) / 1_000_000;
}

/** A process may end meanwhile. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
