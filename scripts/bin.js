#!/usr/bin/env node
// Plain JavaScript, so that an old Node can read it far enough to say which one is needed.
import { existsSync } from 'node:fs';
import module from 'node:module';

const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `Cleardays needs Node 22.18 or newer and this is Node ${process.versions.node}; ` +
      'in a clone of the repository use "npm run build" or "npx cleardays", which bring their own.\n',
  );
  process.exitCode = 2;
} else {
  // The program's 300 files are stripped of their types and compiled once, not at each start.
  module.enableCompileCache();
  // A clone runs its TypeScript as it is; an installed package holds it compiled.
  const source = new URL('./cli.ts', import.meta.url);
  try {
    await import(existsSync(source) ? source.href : new URL('../lib/cli.js', import.meta.url).href);
  } catch (error) {
    // What cli.ts runs, it catches itself; only a program that cannot even be loaded comes here.
    process.stderr.write(
      `Cleardays cannot start: ${String(error.message).split('\n')[0]}\n` +
        'Install it again, with "npm ci" in a clone of the repository or "npm install cleardays" elsewhere.\n',
    );
    if (process.argv.includes('--debug')) process.stderr.write(`${error.stack}\n`);
    process.exitCode = 2;
  }
}
