import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OneResult } from './run-one.ts';
import { watchMemory, type MemorySample, type MemorySeen } from './watch-memory.ts';

/** A part of a run, all its laps together. */
interface Part {
  readonly name: string;
  readonly seconds: number;
  /** The seconds that Node kept a processor busy. */
  readonly processor: number;
  /** When Node and Chrome together took most. */
  readonly highest: MemorySample;
}

/** A measured run: what it tells of itself, and what its process was seen to take. */
export interface OneRun extends OneResult {
  /** In the order in which they first ended. */
  readonly parts: readonly Part[];
  /** From content, or from the document, to the PDF; the start of the program is not in it. */
  readonly seconds: number;
  /** Of the whole process, its start included. */
  readonly wholeSeconds: number;
  /** When Node and Chrome together took most. */
  readonly highest: MemorySample;
  readonly memory: MemorySeen;
}

/** Makes the pack of a root, or prints its document plainly, in a process of its own. */
export async function startOne(how: 'ours' | 'profiled' | 'plain', root: string, folder: string): Promise<OneRun> {
  const program = fileURLToPath(new URL('./run-one.ts', import.meta.url));
  const started = performance.now();
  const memory = await new Promise<MemorySeen>((done, failed) => {
    const child = spawn(process.execPath, [program, how, root, folder], { stdio: ['ignore', 'ignore', 'inherit'] });
    const endWatch = watchMemory(child.pid ?? 0);
    child.on('exit', (status) => {
      const seen = endWatch();
      if (status === 0) done(seen);
      else failed(new Error(`The run "${how}" ended with ${String(status)}`));
    });
  });
  const wholeSeconds = (performance.now() - started) / 1000;
  const result = JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8')) as OneResult;
  const seconds = result.laps.reduce((sum, lap) => sum + lap.seconds, 0);
  const highest = highestOf(memory.samples);
  return { ...result, parts: partsOf(result.laps, memory), seconds, wholeSeconds, highest, memory };
}

function partsOf(laps: OneResult['laps'], { samples }: MemorySeen): readonly Part[] {
  const names = [...new Set(laps.map(({ part }) => part))];
  return names.map((name) => {
    const own = laps.filter(({ part }) => part === name);
    const during = samples.filter(({ at }) => own.some((lap) => at <= lap.at && at > lap.at - lap.seconds * 1000));
    return {
      name,
      seconds: own.reduce((sum, lap) => sum + lap.seconds, 0),
      processor: own.reduce((sum, lap) => sum + lap.processor, 0),
      highest: highestOf(during),
    };
  });
}

function highestOf(samples: readonly MemorySample[]): MemorySample {
  const none = { at: 0, own: 0, below: 0 };
  return samples.reduce((most, one) => (one.own + one.below > most.own + most.below ? one : most), none);
}
