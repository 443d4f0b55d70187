import { chmod, lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';
import { diagnose } from '../../../diagnostics/diagnose.ts';
import { OfficerError } from '../../../diagnostics/officer-error.ts';

/** The browser that comes inside the npm package, once it is unpacked. */
export interface UnpackedChromium {
  readonly path: string;
  /** The folder of the system libraries that the package ships with it. */
  readonly libraries: string;
  /** The font configuration: the package's own fonts, then the machine's. */
  readonly fonts: string;
}

/** Whether the package holds a browser for this machine. */
export const hasChromium = process.platform === 'linux' && process.arch === 'x64';

const decompress = promisify(brotliDecompress);

/**
 * Unpacks the Chromium of @sparticuz/chromium, once for each version and user, and returns where it is; null where the
 * package holds none for this machine. The disk is touched here since a browser only runs from a file.
 *
 * The package's own way trusts whatever lies at a fixed place in the shared temporary folder. This one uses a folder
 * that only the user may enter and takes nothing from a folder that is not like that.
 */
export async function unpackChromium(): Promise<UnpackedChromium | null> {
  if (!hasChromium) return null;
  const packageFolder = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));
  const manifest = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const home = await privateFolder();
  const folder = join(home, `chromium-${manifest.version}`);
  const unpacked = {
    path: join(folder, 'chromium'),
    libraries: join(folder, 'lib'),
    fonts: join(folder, 'fonts', 'fonts.conf'),
  };
  if (await isWhole(folder)) return unpacked;

  // Unpacked beside its place and renamed into it, so that a kill or a second build never leaves half a browser there.
  const draft = join(home, `draft-${process.pid}`);
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  const bin = join(packageFolder, 'bin');
  await writeFile(join(draft, 'chromium'), await decompress(await readFile(join(bin, 'chromium.br'))), { mode: 0o700 });
  for (const [archive, place] of archives) {
    const content = await decompress(await readFile(join(bin, `${archive}.tar.br`)));
    await pipeline(Readable.from([content]), extract(join(draft, place)));
  }
  await writeFile(join(draft, 'fonts', 'fonts.conf'), fontConfiguration(join(folder, 'fonts')));
  // Another build may have put its own in place in the meantime, which is as good, and may be in use already.
  if (!(await isWhole(folder))) {
    await rm(folder, { recursive: true, force: true });
    await rename(draft, folder).catch(() => undefined);
  }
  await rm(draft, { recursive: true, force: true });
  return unpacked;
}

/** The archives of the package, and the folder below the browser's own into which each goes. */
const archives = [
  ['al2023', ''],
  ['swiftshader', ''],
  ['fonts', 'fonts'],
] as const;

/**
 * A font configuration of our own: without any font on the machine, as on a fresh one, Chrome prints pages without a
 * single letter, web fonts or not. The machine's fonts come after the package's, for scripts that neither Source Sans
 * nor these cover; its own configuration is left out, so that the same text falls back on the same font everywhere.
 */
function fontConfiguration(folder: string): string {
  const places = [folder, '/usr/share/fonts', '/usr/local/share/fonts'];
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${places.map((place) => `  <dir>${place}</dir>`).join('\n')}
  <cachedir>${join(folder, 'cache')}</cachedir>
</fontconfig>
`;
}

async function privateFolder(): Promise<string> {
  const { uid, username } = userInfo();
  const folder = join(tmpdir(), `cleardays-${uid < 0 ? username : uid}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (await isOurs(folder)) {
    await chmod(folder, 0o700);
    return folder;
  }
  const at = { file: 'browser', line: 1, column: 1 };
  const reason = `the folder ${folder} belongs to somebody else.`;
  throw new OfficerError([diagnose('BROWSER_NOT_STARTED', at, { path: folder, reason })]);
}

/** Whether an unpacked browser is ours, and nothing has tidied the temporary folder and taken a part of it away. */
async function isWhole(folder: string): Promise<boolean> {
  const parts = ['chromium', 'lib/libnss3.so', 'fonts/fonts.conf', 'fonts/fonts/Open_Sans/OpenSans-Regular.ttf'];
  const found = await Promise.all(parts.map((part) => lstat(join(folder, part)).catch(() => null)));
  return (await isOurs(folder)) && found.every((part) => part?.isFile() === true);
}

/** Whether a folder is there, belongs to this user, and nobody else may write to it. */
async function isOurs(folder: string): Promise<boolean> {
  // Not stat, which would follow a link that somebody else put there.
  const found = await lstat(folder).catch(() => null);
  return found?.isDirectory() === true && found.uid === userInfo().uid && (found.mode & 0o022) === 0;
}
