import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { diagnose } from '../../../diagnostics/diagnose.ts';
import { OfficerError } from '../../../diagnostics/officer-error.ts';
import { unpackChromium, type UnpackedChromium } from './unpack-chromium.ts';

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

/** Returns what stands for the browser that the user names, its path and its version on disk; null for none. */
export function browserNamed({ given, environment }: Pick<BrowserPlaces, 'given' | 'environment'>): string | null {
  const named = given ?? environment.CLEARDAYS_BROWSER ?? '';
  if (named === '') return null;
  const file = statSync(named, { throwIfNoEntry: false });
  return file === undefined ? named : `${named} ${file.size} ${file.mtimeMs}`;
}

/**
 * Returns the browser to print with: the one that the user names, else the one inside the npm package, else an
 * installed Chrome, Chromium or Edge. Throws an OfficerError where there is none.
 */
export async function findBrowser(places: BrowserPlaces): Promise<FoundBrowser> {
  const { environment, isExecutable, platform } = places;
  const named = places.given ?? environment.CLEARDAYS_BROWSER ?? '';
  const at = { file: 'browser', line: 1, column: 1 };
  if (named !== '') {
    if (isExecutable(named)) return { path: named, libraries: null };
    throw new OfficerError([diagnose('BROWSER_PATH_WRONG', at, { path: named })]);
  }
  const embedded = await places.unpack();
  if (embedded !== null) return embedded;
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const installed = [
    ...(applications[platform] ?? []),
    ...folders.flatMap((folder) => commands.map((command) => join(folder, command))),
  ].find(isExecutable);
  if (installed !== undefined) return { path: installed, libraries: null };
  const command = platform === 'linux' ? 'apt-get install chromium' : 'npx @puppeteer/browsers install chrome';
  throw new OfficerError([diagnose('BROWSER_MISSING', at, { command })]);
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
    unpack: unpackChromium,
  };
}
