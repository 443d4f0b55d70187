import { Session, type Profiler } from 'node:inspector/promises';

/** Where a piece of work in this process spends its time. */
export interface WorkProfile {
  /** Seconds by part, by the outermost function that a part is known by. */
  readonly parts: readonly (readonly [string, number])[];
  /** The functions that take most themselves, without those that they call. */
  readonly top: readonly (readonly [string, number])[];
}

/** Starts the profiler and returns what ends it. It slows the work by about a tenth. */
export async function startProfile(partOf: (frame: string) => string | null): Promise<() => Promise<WorkProfile>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 500 });
  await session.post('Profiler.start');
  return async () => {
    const { profile } = await session.post('Profiler.stop');
    session.disconnect();
    return summarize(profile, partOf);
  };
}

function summarize(profile: Profiler.Profile, partOf: (frame: string) => string | null): WorkProfile {
  const { nodes, samples = [], timeDeltas = [] } = profile;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parentOf = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const frameOf = (id: number): string => {
    const { functionName, url, lineNumber } = byId.get(id)?.callFrame ?? { functionName: '', url: '', lineNumber: 0 };
    const place = url.split('/').slice(-2).join('/');
    return `${functionName || '(anonymous)'}${place === '' ? '' : ` ${place}:${lineNumber + 1}`}`;
  };
  const partsOf = new Map<number, string>();
  const partOfNode = (id: number): string => {
    const known = partsOf.get(id);
    if (known !== undefined) return known;
    const parent = parentOf.get(id);
    const above = parent === undefined ? '' : partOfNode(parent);
    const part = above === '' ? (partOf(frameOf(id)) ?? '') : above;
    partsOf.set(id, part);
    return part;
  };

  const parts = new Map<string, number>();
  const frames = new Map<string, number>();
  samples.forEach((id, index) => {
    const seconds = (timeDeltas[index] ?? 0) / 1_000_000;
    const part = partOfNode(id) || 'other';
    parts.set(part, (parts.get(part) ?? 0) + seconds);
    frames.set(frameOf(id), (frames.get(frameOf(id)) ?? 0) + seconds);
  });
  const sorted = (map: Map<string, number>): [string, number][] => [...map].sort(([, a], [, b]) => b - a);
  return { parts: sorted(parts), top: sorted(frames).slice(0, 12) };
}
