import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { OfficerError } from '../../../diagnostics/officer-error.ts';
import { browsersOf, processesOf, waitFor } from '../../../testing/fixtures/browser-processes.ts';
import { createPageSlots } from '../page-slots.ts';
import { printPack, type PrintablePack, type PrintedPack } from '../print-pack.ts';
import { pictureAddress, readPictures } from '../read-pictures.ts';
import { openBrowserProvider, type BrowserProvider } from './open-browser.ts';
import type { OpenDocument } from './open-document.ts';

let browser: BrowserProvider;
beforeEach(() => {
  browser = openBrowserProvider({ path: null });
});
afterEach(() => browser.close());

const page = (body: string): string => `<!doctype html><html lang="en"><title>T</title>${body}</html>`;

function packOf(name: string, body: string, files: PrintablePack['job']['files'] = new Map()): PrintablePack {
  const html = { type: 'text/html; charset=utf-8', content: page(body) };
  const job = { page: '/pack.html', files: new Map([...files, ['/pack.html', html]]) };
  const slots = createPageSlots();
  return { name, mapped: [], firstPage: 1, rightHandStarts: true, known: null, job, slots };
}

const long = packOf('the long pack', '<p>Words that fill a part of a page of this document.</p>'.repeat(20_000));
const short = packOf('the short pack', '<p>Words.</p>');

/** The browser that these tests started; its first process. */
function ownBrowser(): number {
  const [own, ...others] = browsersOf(process.pid);
  if (own === undefined || others.length > 0) throw new Error('There is not one browser.');
  return own;
}

/** The browser, of whose prints with tags so many do not end, since what is chosen is killed in the middle of them. */
function killedWhilePrinting(pack: PrintablePack, times: number, choose: () => readonly number[]): BrowserProvider {
  let left = times;
  const killing = (document: OpenDocument): OpenDocument => ({
    ...document,
    async print() {
      const printed = document.print();
      if (left > 0) {
        left -= 1;
        setTimeout(() => {
          for (const id of choose()) process.kill(id, 'SIGKILL');
        }, 50);
      }
      return printed;
    },
  });
  return {
    ...browser,
    open: (job, work, options) =>
      browser.open(job, (document) => work(job === pack.job ? killing(document) : document), options),
  };
}

async function findingsOf(action: Promise<unknown>): Promise<readonly Diagnostic[]> {
  const error: unknown = await action.catch((reason: unknown) => reason);
  if (!(error instanceof OfficerError)) throw error;
  return error.findings.diagnostics;
}

function pagesOf({ document }: PrintedPack): number {
  return document.getPageCount();
}

describe('a browser that is killed while it prints', () => {
  it('is replaced by another, which prints the pack', async () => {
    const killed: number[] = [];
    const own = (): readonly number[] => {
      killed.push(ownBrowser());
      return killed;
    };
    expect(pagesOf(await printPack(long, killedWhilePrinting(long, 1, own)))).toBeGreaterThan(300);
    expect(killed).toHaveLength(1);
    expect(killed).not.toContain(ownBrowser());
  });

  it('is replaced too where only the page dies', async () => {
    const renderers = (): readonly number[] => processesOf(ownBrowser(), '--type=renderer');
    const printed = await printPack(long, killedWhilePrinting(long, 1, renderers));
    expect(pagesOf(printed)).toBeGreaterThan(300);
  });

  it('is named with the pack where that kills it twice, and the packs beside it are printed', async () => {
    const fatal = killedWhilePrinting(long, 2, () => [ownBrowser()]);
    const done = new AbortController();
    const neighbours: PrintedPack[] = [];
    const beside = (async () => {
      while (!done.signal.aborted) neighbours.push(await printPack(short, fatal));
    })();
    const found = await findingsOf(printPack(long, fatal));
    done.abort();
    await beside;
    expect(found.map(({ code }) => code)).toEqual(['BROWSER_DIED']);
    expect(found[0]?.message).toContain('the long pack');
    expect(neighbours.map(pagesOf)).toEqual(neighbours.map(() => 1));
    expect(neighbours.length).toBeGreaterThan(1);
  });
});

describe('a browser', () => {
  it('leaves no process behind when it is closed', async () => {
    await printPack(short, browser);
    const own = ownBrowser();
    expect(processesOf(own).length).toBeGreaterThan(1);
    await browser.close();
    expect(await waitFor(() => (processesOf(own).length === 0 ? 'gone' : undefined))).toBe('gone');
  });

  it('is given up where it takes too long, and the pack is named', async () => {
    const hasty = openBrowserProvider({ path: null, limits: { load: 5, print: 0.001 } });
    const found = await findingsOf(printPack(long, hasty));
    expect(found.map(({ code }) => code)).toEqual(['PRINT_TOO_SLOW']);
    expect(found[0]?.message).toContain('the long pack');
    const own = ownBrowser();
    await hasty.close();
    expect(await waitFor(() => (processesOf(own).length === 0 ? 'gone' : undefined))).toBe('gone');
  });

  it('throws on what fails in the work on a document, and prints the next one', async () => {
    const fault = new TypeError('A fault of the program.');
    await expect(browser.open(short.job, () => Promise.reject(fault))).rejects.toBe(fault);
    const own = ownBrowser();
    expect(pagesOf(await printPack(short, browser))).toBe(1);
    expect(ownBrowser()).toBe(own);
  });
});

/** The widths of the pictures in a PDF, but for the small signs that stand for those that are not there. */
function pictureWidths(document: PDFDocument): readonly number[] {
  const streams = document.context.enumerateIndirectObjects().map(([, object]) => object);
  const pictures = streams.filter((object) => object instanceof PDFRawStream).map(({ dict }) => dict);
  const widthOf = (dict: PDFDict): number => dict.lookup(PDFName.of('Width'), PDFNumber).asNumber();
  return pictures
    .filter((dict) => dict.get(PDFName.of('Subtype')) === PDFName.of('Image'))
    .map(widthOf)
    .filter((width) => width >= 20)
    .sort((a, b) => a - b);
}

it('prints pictures whatever their names, and does not wait for one that is not there', async () => {
  const names = [
    '100% plan.png',
    '100%25 plan.png',
    'a#1.png',
    'a#2?.png',
    'a b & c.png',
    'Tŷ Hywel – ü.png',
    'a\\b.png',
  ];
  const files = names.map((name) => `content/committees/a b/${name}`);
  const read = async (file: string): Promise<Uint8Array> => {
    const background = { r: 255, g: 0, b: 0 };
    const size = 20 + files.indexOf(file);
    return sharp({ create: { width: size, height: size, channels: 3, background } })
      .png()
      .toBuffer();
  };
  const addresses = [...files.map(pictureAddress), 'https://pack.invalid/%zz.png', '/files/%.png'];
  const body = (shown: readonly string[]): string => shown.map((src) => `<img src="${src}" alt="Plan">`).join(' ');
  const pictures = await readPictures(body(addresses.slice(0, files.length)), read);
  const { document } = await printPack(packOf('the pack', body(addresses), pictures), browser);
  expect(pictureWidths(document)).toEqual(files.map((_, index) => 20 + index));
});

describe.skipIf(process.platform === 'win32')('a build that is stopped while it prints', () => {
  const program = fileURLToPath(new URL('../../../bin.js', import.meta.url));
  const root = mkdtempSync(join(tmpdir(), 'cleardays-stopped-'));
  const dist = join(root, 'dist');
  cpSync(new URL('../../../testing/golden/small/root/', import.meta.url), root, { recursive: true });
  const report = join(root, 'content/committees/environment/2026-03-18/river-levels.md');
  const paragraph = 'Words that fill a part of a page of this document, of which there are very many.\n\n';
  writeFileSync(report, `${readFileSync(report, 'utf8')}\n${paragraph.repeat(20_000)}`);
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  /** Every file of the output by its path. */
  function output(): ReadonlyMap<string, string> {
    const entries = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return new Map(
      entries.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'latin1')]),
    );
  }

  interface Stopped {
    readonly status: number | null;
    readonly told: string;
    readonly browser: number;
  }

  /** Starts a build, and stops it once it prints. */
  async function stopped(signal: NodeJS.Signals): Promise<Stopped> {
    const child = spawn(process.execPath, [program, 'build', '--root', root], { stdio: ['ignore', 'ignore', 'pipe'] });
    let told = '';
    child.stderr.on('data', (piece: Buffer) => {
      told += String(piece);
    });
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    const printing = (): number | undefined =>
      browsersOf(child.pid ?? 0).find((id) => processesOf(id, '--type=renderer').length > 0);
    const used = await waitFor(printing);
    // By now it loads or prints the long pack.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(existsSync(join(dist, '.cleardays.lock'))).toBe(true);
    child.kill(signal);
    return { status: await ended, told, browser: used };
  }

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('by %s says so, and leaves no browser and nothing half-made', async (signal, status) => {
    if (!existsSync(dist)) {
      const first = spawn(process.execPath, [program, 'build', '--root', root, '--no-packs'], { stdio: 'ignore' });
      expect(await new Promise((resolve) => first.once('close', resolve))).toBe(0);
    }
    const before = output();
    const end = await stopped(signal);
    expect(end.status).toBe(status);
    expect(end.told).toMatch(/Printing packs\n(?:  .*\n)*Stopped\. The former output is unchanged\.\n$/u);
    expect(await waitFor(() => (processesOf(end.browser).length === 0 ? 'gone' : undefined))).toBe('gone');
    expect(readdirSync(dist).sort()).toEqual(['.public.cleardays', 'hosting', 'public']);
    expect(output()).toEqual(before);
  });

  it('by a kill leaves no browser either', async () => {
    const end = await stopped('SIGKILL');
    expect(await waitFor(() => (processesOf(end.browser).length === 0 ? 'gone' : undefined))).toBe('gone');
  });
});
