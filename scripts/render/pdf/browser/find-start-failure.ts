import { execFile } from 'node:child_process';
import type { BrowserLack } from '../../../diagnostics/catalogue/packs.ts';

/**
 * What a browser that does not start prints about it. Over a pipe puppeteer does not hear that, so it is started once
 * more by itself, to show an empty page and end.
 */
function lastWords(path: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const alone = [...args, '--headless', '--dump-dom', 'about:blank'];
  return new Promise((resolve) => {
    execFile(path, alone, { env, timeout: 10_000 }, (error, _, stderr) => {
      resolve(error === null ? '' : stderr);
    });
  });
}

/** Debian's and Ubuntu's packages of the libraries that Chrome lacks most often. */
const packages: readonly (readonly [RegExp, string])[] = [
  [/^lib(?:nss|nssutil|smime|ssl|softokn)3\.so/u, 'libnss3'],
  [/^lib(?:nspr|plc|plds)4\.so/u, 'libnspr4'],
  [/^libexpat\.so/u, 'libexpat1'],
];

/** Returns why a browser did not start, from what it printed: in its own words, and what it lacks where that is known. */
export async function findStartFailure(
  path: string,
  { args, env, error }: { readonly args: readonly string[]; readonly env: NodeJS.ProcessEnv; readonly error: unknown },
): Promise<{ readonly reason: string; readonly lacks?: BrowserLack }> {
  const text = `${await lastWords(path, args, env)}\n${error instanceof Error ? error.message : String(error)}`;
  const reason = text.split('\n').find((line) => line.trim() !== '') ?? 'no reason was given.';
  const library = /error while loading shared libraries: (\S+?):/u.exec(text)?.[1];
  if (library !== undefined) {
    const found = packages.find(([pattern]) => pattern.test(library));
    return { reason, lacks: { kind: 'library', library, package: found?.[1] ?? null } };
  }
  if (/no usable sandbox|failed to move to new namespace/iu.test(text)) return { reason, lacks: { kind: 'sandbox' } };
  return { reason };
}
