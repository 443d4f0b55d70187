import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Renders the reports and minutes of a root with Eleventy alone: its own Markdown and a layout of three lines, no
 * model, no directives, no checks. Returns the seconds of the whole process and its largest memory.
 */
export async function renderPlainEleventy(
  root: string,
  folder: string,
): Promise<{ seconds: number; megabytes: number }> {
  const input = join(folder, 'input');
  mkdirSync(join(input, '_includes'), { recursive: true });
  const layout = '<!doctype html><html lang="en"><title>{{ title }}</title><main>{{ content | safe }}</main></html>';
  writeFileSync(join(input, '_includes', 'plain.njk'), layout);
  for (const entry of readdirSync(join(root, 'content', 'committees'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === 'meeting.md' || entry.name === 'committee.md') continue;
    const source = join(entry.parentPath, entry.name);
    const body = readFileSync(source, 'utf8').replace(/^---\n.*?\n---\n/su, '');
    const target = join(input, relative(join(root, 'content', 'committees'), source));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, `---\nlayout: plain.njk\ntitle: ${entry.name}\n---\n${body}`);
  }
  const command = fileURLToPath(new URL('../cmd.cjs', import.meta.resolve('@11ty/eleventy')));
  const memory = join(folder, 'memory');
  const started = performance.now();
  await new Promise<void>((done, failed) => {
    const child = spawn(process.execPath, [command, '--input=input', '--output=output', '--quiet'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        NODE_OPTIONS: `--import ${new URL('report-memory.js', import.meta.url).href}`,
        CLEARDAYS_BENCH_MEMORY: memory,
      },
    });
    child.on('exit', (status) => {
      if (status === 0) done();
      else failed(new Error(`Eleventy ended with ${String(status)}`));
    });
  });
  return { seconds: (performance.now() - started) / 1000, megabytes: Number(readFileSync(memory, 'utf8')) / 1024 };
}
