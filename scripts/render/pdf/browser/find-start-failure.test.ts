import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { OfficerError } from '../../../diagnostics/officer-error.ts';
import { launch } from './open-browser.ts';

let folder: string | null = null;

afterEach(async () => {
  if (folder !== null) await rm(folder, { recursive: true });
  folder = null;
});

/** What an officer reads of a browser that prints this and ends. */
async function messageOf(said: string): Promise<string> {
  folder = await mkdtemp(join(tmpdir(), 'cleardays-browser-'));
  const path = join(folder, 'chrome');
  await writeFile(path, `#!/bin/sh\necho "${said}" >&2\nexit 1\n`, { mode: 0o755 });
  const error: unknown = await launch({ path, libraries: null }).catch((reason: unknown) => reason);
  if (!(error instanceof OfficerError)) throw error;
  return error.findings.diagnostics.map(({ message, fix }) => `${message} ${fix}`).join();
}

describe.skipIf(process.platform === 'win32')('a browser that does not start', () => {
  it('names the library that is missing and the command that installs it', async () => {
    const message = await messageOf('chrome: error while loading shared libraries: libnss3.so: cannot open file');
    expect(message).toContain('the system library libnss3.so is missing');
    expect(message).toContain('"apt-get install libnss3"');
  });

  it('names a library that it knows no command for', async () => {
    const message = await messageOf('chrome: error while loading shared libraries: libgbm.so.1: cannot open file');
    expect(message).toContain('the system library libgbm.so.1 is missing');
    expect(message).not.toContain('apt-get');
  });

  it('says that the machine forbids its sandbox', async () => {
    expect(await messageOf('FATAL:zygote_host_impl_linux.cc No usable sandbox!')).toContain('start its sandbox');
  });

  it('else repeats the first thing that it said', async () => {
    expect(await messageOf('out of luck')).toContain('did not start: out of luck');
  });
});
