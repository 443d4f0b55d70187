import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { generatePackRoot, wholePack } from '../generate-pack-root.ts';
import { printByOthers } from './print-by-others.ts';
import { startOne, type OneRun } from './start-one.ts';

type Say = (line: string) => void;

/** Measures a generated pack of 400 pages, and smaller ones, and says each figure beside what it should be at most. */
export async function measurePacks(
  work: string,
  { others, say }: { readonly others: boolean; readonly say: Say },
): Promise<void> {
  const folder = join(work, `pack-${wholePack.items}`);
  const root = generate(folder, wholePack.items);
  const ours: OneRun[] = [];
  const plain: OneRun[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    ours.push(await startOne('ours', root, folder));
    plain.push(await startOne('plain', root, folder));
  }
  sayOurs(ours, say);
  sayPlain(ours, plain, say);
  sayProfile(await startOne('profiled', root, folder), say);

  say('Time against pages (median of 3)');
  for (const items of [3, 5, 10]) {
    const place = join(work, `pack-${items}`);
    const smaller = generate(place, items);
    const runs: OneRun[] = [];
    for (let turn = 0; turn < 3; turn += 1) runs.push(await startOne('ours', smaller, place));
    sayPages(middleOf(runs), say);
  }
  sayPages(middleOf(ours), say);
  const options = { folder: join(work, 'others'), own: middleOf(ours), say };
  if (others) await printByOthers(join(folder, 'document'), options);
}

function generate(folder: string, items: number): string {
  const root = join(folder, 'root');
  mkdirSync(root, { recursive: true });
  generatePackRoot(root, { ...wholePack, items });
  return root;
}

function sayOurs(runs: readonly OneRun[], say: Say): void {
  const run = middleOf(runs);
  const { items, chartsPerItem, tablesPerItem } = wholePack;
  say(`Pack of ${run.pages} pages, ${items} items, ${items * chartsPerItem} charts, ${items * tablesPerItem} tables`);
  say(line('  part', 'time', '  busy in Node  Node at most  Chrome at most'));
  for (const { name, seconds, processor, highest } of run.parts) {
    const memory = `${inMegabytes(highest.own).padStart(14)}${inMegabytes(highest.below).padStart(16)}`;
    say(line(`  ${name}`, inSeconds(seconds), `${inSeconds(processor).padStart(14)}${memory}`));
  }
  say(line('  from content to pack.pdf (median of 3)', inSeconds(run.seconds), 'at most 16 s, aim 12 s'));
  say(line('  each of the three', runs.map(({ seconds }) => seconds.toFixed(1)).join(', ')));
  say(line('  the same, start of the program included', inSeconds(run.wholeSeconds)));
  say(line('  prints with tags', String(run.prints), '1'));
  const most = Math.max(...runs.map(({ highest }) => highest.own + highest.below));
  say(line('  memory of Node and Chrome at most', inMegabytes(most), 'at most 1,200 MB'));
  const once = Math.max(...runs.map(({ memory }) => memory.proportional));
  say(line('  the same, shared pages counted once', inMegabytes(once)));
  say(line('  size', `${run.megabytes.toFixed(1)} MB`, 'at most 10 MB'));
}

const beforeDocument = ['content read and checked', 'text and charts rendered', 'Chrome started'];

function sayPlain(ours: readonly OneRun[], runs: readonly OneRun[], say: Say): void {
  // The start of a browser is left out of the plain print, so that it is not made to look slow.
  const plain = runs.map((run) => ({ run, seconds: without(run, ['Chrome started']) }));
  const { run, seconds } = middleOf(plain);
  const own = middleOf(ours);
  say(`Plain tagged print of the same document (${run.pages} pages, ${run.megabytes.toFixed(1)} MB)`);
  say(line('  loaded and printed (median of 3)', inSeconds(seconds)));
  say(line('  each of the three', plain.map((one) => one.seconds.toFixed(1)).join(', ')));
  say(line('  memory of Node and Chrome at most', inMegabytes(run.highest.own + run.highest.below)));
  say(line('  ratio', (own.seconds / seconds).toFixed(2), 'at most 2.5, aim 1.6'));
  const making = middleOf(ours.map((one) => ({ seconds: without(one, beforeDocument) }))).seconds;
  say(line('  ratio without content, charts and the start of Chrome', (making / seconds).toFixed(2)));
  const processor = (some: readonly OneRun[]): number =>
    middleOf(some.map(({ memory }) => ({ seconds: memory.processor }))).seconds;
  say(line('  ratio of processor time, of whole processes', (processor(ours) / processor(runs)).toFixed(2)));
}

function sayProfile({ profile }: OneRun, say: Say): void {
  say('Finishing, by the profiler');
  for (const [part, seconds] of profile?.parts ?? []) say(line(`  ${part}`, inSeconds(seconds)));
  say('  the functions that take most themselves');
  for (const [frame, seconds] of profile?.top ?? []) say(line(`    ${frame}`, inSeconds(seconds)));
}

function sayPages({ pages, seconds }: OneRun, say: Say): void {
  say(line(`  ${pages} pages`, inSeconds(seconds), `${((seconds * 1000) / pages).toFixed(0)} ms a page`));
}

function without({ seconds, parts }: OneRun, names: readonly string[]): number {
  return parts.reduce((rest, part) => (names.includes(part.name) ? rest - part.seconds : rest), seconds);
}

function middleOf<Run extends { readonly seconds: number }>(runs: readonly Run[]): Run {
  const middle = runs.toSorted((a, b) => a.seconds - b.seconds)[Math.floor(runs.length / 2)];
  if (middle === undefined) throw new Error('Nothing was measured.');
  return middle;
}

const inSeconds = (seconds: number): string => `${seconds.toFixed(2)} s`;

/** What lasted less than a sample was not seen. */
const inMegabytes = (megabytes: number): string => (megabytes === 0 ? '–' : `${megabytes.toFixed(0)} MB`);

function line(what: string, figure: string, target = ''): string {
  return `${what.padEnd(58)} ${figure.padStart(16)}   ${target}`.trimEnd();
}
