import { copyFileSync, mkdtempSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OfficerError } from '../../../diagnostics/officer-error.ts';
import { findBrowser, identifyBrowser, type BrowserPlaces } from './find-browser.ts';

function places(changes: Partial<BrowserPlaces> & { there?: readonly string[] } = {}): BrowserPlaces {
  return {
    given: null,
    environment: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    isExecutable: (path) => (changes.there ?? []).includes(path),
    isEmbedded: false,
    unpack: () => Promise.resolve(null),
    ...changes,
  };
}

const embedded = { path: '/tmp/x/chromium', libraries: '/tmp/x/lib', fonts: '/tmp/x/fonts/fonts.conf' };

async function messagesOf(given: BrowserPlaces): Promise<readonly string[]> {
  const error: unknown = await findBrowser(given).catch((reason: unknown) => reason);
  return error instanceof OfficerError ? error.findings.diagnostics.map(({ message, fix }) => `${message} ${fix}`) : [];
}

describe('finding a browser', () => {
  it('takes the one that the user names before all others', async () => {
    const there = ['/opt/chrome', '/opt/other'];
    const environment = { CLEARDAYS_BROWSER: '/opt/other' };
    const given = places({ given: '/opt/chrome', there, environment, unpack: () => Promise.resolve(embedded) });
    expect(await findBrowser(given)).toEqual({ path: '/opt/chrome', libraries: null });
    expect(await findBrowser({ ...given, given: null })).toEqual({ path: '/opt/other', libraries: null });
  });

  it('takes the embedded one before an installed one', async () => {
    const given = places({ there: ['/usr/bin/chromium'], unpack: () => Promise.resolve(embedded) });
    expect(await findBrowser(given)).toEqual(embedded);
  });

  it('takes an installed one where none is embedded, by application folder or by PATH', async () => {
    expect(await findBrowser(places({ there: ['/usr/bin/chromium'] }))).toEqual({
      path: '/usr/bin/chromium',
      libraries: null,
    });
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    expect((await findBrowser(places({ platform: 'darwin', there: [edge] }))).path).toBe(edge);
  });

  it('says which path is wrong, and does not fall back on another browser', async () => {
    const given = places({ given: '/opt/no', unpack: () => Promise.resolve(embedded) });
    expect(await messagesOf(given)).toEqual([expect.stringContaining('/opt/no')]);
  });

  it('names the command that installs one where there is none', async () => {
    expect(await messagesOf(places())).toEqual([expect.stringContaining('"apt-get install chromium"')]);
    expect(await messagesOf(places({ platform: 'darwin' }))).toEqual([
      expect.stringContaining('"npx @puppeteer/browsers install chrome"'),
    ]);
  });
});

describe('what stands for a browser', () => {
  it('is the path, size and time of the one that is named or installed, and nothing for the embedded one', () => {
    const file = import.meta.filename;
    const { size, mtimeMs } = statSync(file);
    const folder = mkdtempSync(join(tmpdir(), 'cleardays-browser-'));
    const installed = join(folder, 'chromium');
    copyFileSync(file, installed);
    utimesSync(installed, 1, 1);
    const environment = { PATH: folder };
    const given = places({ there: [installed], environment });
    expect(identifyBrowser({ ...given, given: file })).toBe(`${file} ${size} ${mtimeMs}`);
    expect(identifyBrowser(given)).toBe(`${installed} ${size} 1000`);
    expect(identifyBrowser({ ...given, isEmbedded: true })).toBeNull();
    expect(identifyBrowser({ ...given, isEmbedded: true, given: '/opt/no' })).toBe('/opt/no');
    expect(identifyBrowser(places())).toBeNull();
    rmSync(folder, { recursive: true });
  });
});
