import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { diagnose } from '../../../diagnostics/diagnose.ts';
import { OfficerError } from '../../../diagnostics/officer-error.ts';
import { hasChromium, unpackChromium, type UnpackedChromium } from './unpack-chromium.ts';

/** A browser that can be started. */
export interface FoundBrowser {
  readonly path: string;
  /** A folder of system libraries that it brings along; null for an installed one. */
  readonly libraries: string | null;
  /** A font configuration that it brings along; absent for an installed one, which uses the machine's. */
  readonly fonts?: string;
}

/** Where to look, passed in for tests. */
export interface BrowserPlaces {
  /** `--browser`, or null. */
  readonly given: string | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly isExecutable: (path: string) => boolean;
  /** Whether a browser for this machine comes with the program. */
  readonly isEmbedded: boolean;
  readonly unpack: () => Promise<UnpackedChromium | null>;
}

const commands = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
const applications: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/**
 * Returns what stands for the browser to print with where it is one of the user or the machine: its path and its version
 * on disk. Null for the embedded one, whose version belongs to the program's, and where there is none.
 */
export function identifyBrowser(places: Omit<BrowserPlaces, 'unpack'>): string | null {
  const path = namedBrowser(places) ?? (places.isEmbedded ? null : installedBrowser(places));
  if (path === null) return null;
  const file = statSync(path, { throwIfNoEntry: false });
  return file === undefined ? path : `${path} ${file.size} ${file.mtimeMs}`;
}

/**
 * Returns the browser to print with: the one that the user names, else the one inside the npm package, else an
 * installed Chrome, Chromium or Edge. Throws an OfficerError where there is none.
 */
export async function findBrowser(places: BrowserPlaces): Promise<FoundBrowser> {
  const named = namedBrowser(places);
  const at = { file: 'browser', line: 1, column: 1 };
  if (named !== null) {
    if (places.isExecutable(named)) return { path: named, libraries: null };
    throw new OfficerError([diagnose('BROWSER_PATH_WRONG', at, { path: named })]);
  }
  const embedded = await places.unpack();
  if (embedded !== null) return embedded;
  const installed = installedBrowser(places);
  if (installed !== null) return { path: installed, libraries: null };
  const command = places.platform === 'linux' ? 'apt-get install chromium' : 'npx @puppeteer/browsers install chrome';
  throw new OfficerError([diagnose('BROWSER_MISSING', at, { command })]);
}

function namedBrowser({ given, environment }: Pick<BrowserPlaces, 'given' | 'environment'>): string | null {
  const named = given ?? environment.CLEARDAYS_BROWSER ?? '';
  return named === '' ? null : named;
}

function installedBrowser({ environment, platform, isExecutable }: Omit<BrowserPlaces, 'unpack'>): string | null {
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [
    ...(applications[platform] ?? []),
    ...folders.flatMap((folder) => commands.map((command) => join(folder, command))),
  ];
  return candidates.find(isExecutable) ?? null;
}

/** Returns the places of the machine that this runs on. */
export function machinePlaces(given: string | null): BrowserPlaces {
  return {
    given,
    environment: process.env,
    platform: process.platform,
    isExecutable: (path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    },
    isEmbedded: hasChromium,
    unpack: unpackChromium,
  };
}
