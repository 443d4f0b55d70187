import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { findBrowser, machinePlaces, type FoundBrowser } from '../../render/pdf/browser/find-browser.ts';
import type { OneRun } from './start-one.ts';

interface Other {
  readonly name: string;
  readonly package: string;
  /** Takes out of the style sheet what it stops at. */
  readonly styles?: (css: string) => string;
  /** What it is started with, in the folder of the document. */
  readonly words: (browser: FoundBrowser, out: string) => readonly string[];
}

const others: readonly Other[] = [
  {
    name: 'pagedjs-cli',
    package: 'pagedjs-cli@0.4.3',
    // It takes selectors apart at their commas, also within brackets: ten rules, of which this document needs none.
    styles: (css) => css.replaceAll(/[^{}]*:(?:is|has)\([^{}]*\{[^{}]*\}/gu, ''),
    words: (_, out) => ['pack.html', '-o', out, '--browserArgs', '--no-sandbox,--disable-gpu'],
  },
  {
    name: 'vivliostyle',
    package: '@vivliostyle/cli@11.3.3',
    words: ({ path }, out) => ['build', 'pack.html', '-d', '-o', out, '--executable-browser', path, '-t', '300'],
  },
];

const mostSeconds = 300;

/** Prints a document with each of the other programs, got from npm into a folder of its own, with our browser. */
export async function printByOthers(
  document: string,
  { folder, own, say }: { readonly folder: string; readonly own: OneRun; readonly say: (line: string) => void },
): Promise<void> {
  const browser = await findBrowser(machinePlaces(null));
  const libraries = [browser.libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const env = {
    ...process.env,
    ...(browser.libraries === null ? {} : { LD_LIBRARY_PATH: libraries }),
    ...(browser.fonts === undefined ? {} : { FONTCONFIG_FILE: browser.fonts }),
    PUPPETEER_SKIP_DOWNLOAD: '1',
    PUPPETEER_EXECUTABLE_PATH: browser.path,
  };
  say('The same document by other programs, start of the program included');
  for (const other of others) {
    const place = join(folder, other.name);
    mkdirSync(place, { recursive: true });
    const install = ['install', '--prefix', place, '--no-audit', '--no-fund', '--silent', other.package];
    const installed = await run('npm', install, { cwd: place, env });
    if (installed.failure !== null) {
      say(`  ${other.name}: npm could not install ${other.package}: ${installed.failure}`);
      continue;
    }
    const out = join(place, 'pack.pdf');
    const cwd = join(place, 'document');
    cpSync(document, cwd, { recursive: true });
    const sheet = join(cwd, 'print.css');
    const css = readFileSync(sheet, 'utf8');
    writeFileSync(sheet, other.styles?.(css) ?? css);
    const program = join(place, 'node_modules', '.bin', other.name);
    const words = other.words(browser, out);
    const { seconds, failure } = await run(program, words, { cwd, env });
    const pages = await pagesOf(out);
    if (failure !== null || pages === null) {
      say(`  ${other.name} made nothing in ${seconds.toFixed(0)} s (${words.join(' ')}): ${failure ?? 'no PDF'}`);
    } else {
      const ratio = (seconds / own.wholeSeconds).toFixed(1);
      say(`  ${other.name}: ${seconds.toFixed(1)} s, ${pages} pages, ${ratio} times ours`);
    }
  }
}

async function pagesOf(file: string): Promise<number | null> {
  try {
    return (await PDFDocument.load(readFileSync(file), { updateMetadata: false })).getPageCount();
  } catch {
    return null;
  }
}

/** Runs a program for at most five minutes and returns how long it took, and the beginning of what it said where it failed. */
function run(
  command: string,
  words: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<{ readonly seconds: number; readonly failure: string | null }> {
  return new Promise((done) => {
    const started = performance.now();
    let said = '';
    let late = false;
    // A group of its own, so that its browser can be ended with it.
    const child = spawn(command, words, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
    const timer = setTimeout(() => {
      late = true;
      endGroup(child);
    }, mostSeconds * 1000);
    const end = (failure: string | null): void => {
      clearTimeout(timer);
      done({ seconds: (performance.now() - started) / 1000, failure });
    };
    child.on('error', ({ message }) => {
      end(message);
    });
    child.on('exit', (status) => {
      endGroup(child);
      if (late) end(`not done after ${mostSeconds} s`);
      else end(status === 0 ? null : said.trim().slice(0, 600));
    });
  });
}

function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // All of it has ended already.
  }
}
