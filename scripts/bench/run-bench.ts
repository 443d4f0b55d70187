import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateRoot } from './generate-root.ts';
import { measureSearch } from './measure-search.ts';
import { measurePacks } from './packs/measure-packs.ts';
import { renderPlainEleventy } from './render-plain-eleventy.ts';

/**
 * `npm run bench`: what a build takes on this machine. Each figure is of a whole process, its start included, the
 * median of several runs where a run is short. `npm run bench -- --small` takes a tenth of the generated root, `-- --packs`
 * measures only the pack of 400 pages, `-- --figures` only charts and a large indicator set, and `-- --others` prints that with other programs too, which it gets from npm.
 */
const project = fileURLToPath(new URL('../../', import.meta.url));
const small = process.argv.includes('--small');
const work = mkdtempSync(join(tmpdir(), 'cleardays-bench-'));

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
}

function run(...words: string[]): Promise<Run> {
  return new Promise((done, failed) => {
    const started = performance.now();
    const child = spawn(process.execPath, [join(project, 'scripts/bin.js'), ...words], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        NODE_OPTIONS: `--import ${new URL('report-memory.js', import.meta.url).href}`,
        CLEARDAYS_BENCH_MEMORY: join(work, 'memory'),
      },
    });
    child.on('exit', (status) => {
      const seconds = (performance.now() - started) / 1000;
      if (status === 0) done({ seconds, megabytes: Number(readFileSync(join(work, 'memory'), 'utf8')) / 1024 });
      else failed(new Error(`cleardays ${words.join(' ')} ended with ${String(status)}`));
    });
  });
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function medianOf(times: number, work: () => Promise<Run>): Promise<Run> {
  const runs: Run[] = [];
  for (let index = 0; index < times; index += 1) runs.push(await work());
  return {
    seconds: median(runs.map(({ seconds }) => seconds)),
    megabytes: Math.max(...runs.map((one) => one.megabytes)),
  };
}

function print(what: string, { seconds, megabytes }: Run, target: string): void {
  process.stdout.write(
    `${what.padEnd(58)} ${seconds.toFixed(1).padStart(6)} s ${megabytes.toFixed(0).padStart(6)} MB   ${target}\n`,
  );
}

const only = (part: string): boolean => process.argv.includes(`--${part}`);

try {
  if (!only('packs') && !only('figures')) await measureBuilds();
  if (!only('packs')) await measureFigures();
  if (!only('figures')) {
    await measurePacks(work, { others: only('others'), say: (line) => process.stdout.write(`${line}\n`) });
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

function measureFigures(): Promise<void> {
  const program = fileURLToPath(new URL('figures/run-figures.ts', import.meta.url));
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [program, join(work, 'figures')], { stdio: 'inherit' });
    child.on('exit', (status) => {
      if (status === 0) done();
      else failed(new Error(`The measuring of figures ended with ${String(status)}`));
    });
  });
}

async function measureBuilds(): Promise<void> {
  const root = join(work, 'demonstration');
  mkdirSync(root);
  for (const folder of ['content', 'data']) cpSync(join(project, folder), join(root, folder), { recursive: true });
  const build = (): Promise<Run> => run('build', '--root', root);

  print('Demonstration, from nothing', await build(), 'at most 30 s');
  print('Demonstration, nothing changed (median of 5)', await medianOf(5, build), 'at most 3 s');
  const report = join(root, 'content/committees/corporate-parenting/2019-07-03/southern-boroughs-programme.md');
  const changed = await medianOf(3, () => {
    appendFileSync(report, '\nOne more paragraph.\n');
    return build();
  });
  print('Demonstration, one report changed (median of 3)', changed, 'at most 5 s');

  const size = { meetings: small ? 200 : 2000, reportsPerMeeting: 6 };
  const large = join(work, 'large');
  generateRoot(large, size);
  const website = await run('build', '--root', large, '--no-packs');
  const name = `${size.meetings} meetings, ${size.meetings * size.reportsPerMeeting} reports`;
  print(`${name}: website from nothing`, website, 'at most 120 s and 3,000 MB with the search');
  const search = await measureSearch(join(large, 'dist/public'));
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
  process.stdout.write(
    `${name}: index of ${search.records} records in ${search.indexes} parts, ${kilobytes(search.bytesOnDisk / search.records)} a record; ` +
      `answer ${search.answer.toFixed(0)} ms (median of 10, longest ${search.longestAnswer.toFixed(0)} ms), at most 300 ms; ` +
      `${search.commonAnswer.toFixed(0)} ms for words that nearly every page has; ` +
      `first answer with the page ${search.firstAnswer.toFixed(0)} ms, for which ${kilobytes(search.bytesLoaded)} are loaded\n`,
  );
  print(`${name}: nothing changed`, await run('build', '--root', large, '--no-packs'), '');
  const plain = await renderPlainEleventy(large, join(work, 'plain'));
  print(`${name}: plain Eleventy, the same bodies`, plain, `ratio ${(website.seconds / plain.seconds).toFixed(2)}`);
}
