// Reads the disk because the fonts lie in an npm package and their names carry a hash of their content.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentHash } from './content-hash.ts';

/** The fonts of the site: their `@font-face` rules, and the files that these name, beside the style sheet. */
export interface Fonts {
  readonly css: string;
  readonly files: readonly FontFile[];
  /** The files that nearly every page needs at once. */
  readonly preloads: readonly string[];
}

/** A file of a font: where it lies on disk, and its name among the assets. */
export interface FontFile {
  readonly source: string;
  readonly name: string;
}

const family = '@fontsource/source-sans-3';
const styles = ['400', '400-italic', '600'];
const ownCut = /^([1-9]00)(-italic)?\.woff2$/u;
const faceAddress = /url\(\.\/files\/([\w.-]+\.woff2)\) format\('woff2'\)(?:, url\([^)]*\) format\('woff'\))?/gu;

/**
 * Reads the fonts of a site: Source Sans 3 in the cuts that pages use, for every script that it covers, and before it the
 * council's own, from `assets/fonts/` of a template folder of its own: `400.woff2`, `400-italic.woff2`, `600.woff2`.
 */
export async function readFonts(templateFolders: readonly string[] = []): Promise<Fonts> {
  const own = (await Promise.all(templateFolders.map(readOwnFonts))).flat();
  const brought = await readBroughtFonts();
  const upright = own.filter(({ file }) => !file.name.includes('italic')).map(({ file }) => file.name);
  return {
    css: `${own.map(({ css }) => css).join('')}${brought.css}`,
    files: [...own.map(({ file }) => file), ...brought.files],
    preloads: upright.length > 0 ? upright : brought.preloads,
  };
}

async function readOwnFonts(templateFolder: string): Promise<{ readonly css: string; readonly file: FontFile }[]> {
  const folder = join(templateFolder, 'assets', 'fonts');
  const names = await readdir(folder).catch(() => []);
  return Promise.all(
    names
      .filter((name) => ownCut.test(name))
      .sort()
      .map(async (original) => {
        const [, weight = '', italic] = ownCut.exec(original) ?? [];
        const source = join(folder, original);
        const name = `council-${original.replace('.woff2', `.${contentHash(await readFile(source))}.woff2`)}`;
        const style = italic === undefined ? 'normal' : 'italic';
        return {
          css: `@font-face{font-family:'Council';font-style:${style};font-display:optional;font-weight:${weight};src:url(${name}) format('woff2')}`,
          file: { source, name },
        };
      }),
  );
}

async function readBroughtFonts(): Promise<Fonts> {
  const sheets = await Promise.all(styles.map((style) => readFile(locate(`${style}.css`), 'utf8')));
  const css = sheets
    .join('')
    .replace(/\/\*.*?\*\/\s*/gu, '')
    // A font that comes late waits for the next page: put in while somebody reads, it would move what they read.
    .replaceAll('font-display: swap', 'font-display: optional');
  const originals = new Set([...css.matchAll(faceAddress)].map((match) => match[1] ?? ''));
  const names = new Map<string, FontFile>();
  for (const original of originals) {
    const source = locate(`files/${original}`);
    const hash = contentHash(await readFile(source));
    names.set(original, { source, name: original.replace('.woff2', `.${hash}.woff2`) });
  }
  const nameOf = (original: string) => names.get(original)?.name ?? original;
  return {
    css: css.replace(faceAddress, (_, original: string) => `url(${nameOf(original)}) format('woff2')`),
    files: [...names.values()],
    preloads: ['400', '600'].map((weight) => nameOf(`source-sans-3-latin-${weight}-normal.woff2`)),
  };
}

function locate(file: string): string {
  return fileURLToPath(import.meta.resolve(`${family}/${file}`));
}
