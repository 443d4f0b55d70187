// Reads the disk because the fonts lie in an npm package.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The fonts of a pack: their `@font-face` rules, and the files that these name, by path. */
export interface PrintFonts {
  readonly css: string;
  readonly files: ReadonlyMap<string, { readonly type: string; readonly content: Uint8Array }>;
}

const family = '@fontsource/source-sans-3';
const styles = ['400', '400-italic', '600', '600-italic', '700'];
const address = /url\(\.\/files\/([\w.-]+\.woff2)\) format\('woff2'\)(?:, url\([^)]*\) format\('woff'\))?/gu;

/** Reads Source Sans 3 in the cuts that packs use, for every script that it covers; the browser embeds what it needs. */
export async function readPrintFonts(): Promise<PrintFonts> {
  const read = (file: string): Promise<Buffer> => readFile(fileURLToPath(import.meta.resolve(`${family}/${file}`)));
  const sheets = await Promise.all(styles.map(async (style) => (await read(`${style}.css`)).toString('utf8')));
  const css = sheets.join('').replace(/\/\*.*?\*\/\s*/gu, '');
  const names = [...new Set([...css.matchAll(address)].map((match) => match[1] ?? ''))];
  const files = await Promise.all(
    names.map(
      async (name) => [`/fonts/${name}`, { type: 'font/woff2', content: await read(`files/${name}`) }] as const,
    ),
  );
  return { css: css.replace(address, "url(/fonts/$1) format('woff2')"), files: new Map(files) };
}
