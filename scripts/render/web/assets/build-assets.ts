import type { Council } from '../../../model/council.ts';
import type { Cache } from '../../../model/cache.ts';
import { workerName, type ScriptName } from '../script-names.ts';
import { buildBrandColours, type BrandColours } from './brand-colours.ts';
import { buildScripts } from './build-scripts.ts';
import { compileStyles } from './compile-styles.ts';
import { contentHash } from './content-hash.ts';
import { readFonts, type FontFile } from './read-fonts.ts';

/** A file of text that the website makes. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Styles, scripts, icon and fonts, with names that change with their content. */
export interface Assets {
  readonly stylePath: string;
  readonly iconPath: string;
  readonly preloadPaths: readonly string[];
  readonly scriptPaths: ReadonlyMap<ScriptName, string>;
  /** The worker's text, which has an address that stays: a browser asks there for a new one. */
  readonly workerText: string;
  readonly themeColour: string;
  readonly texts: readonly TextFile[];
  readonly fonts: readonly (FontFile & { readonly path: string })[];
}

const folder = '/assets/';

/** Returns the assets of a council's site. */
export async function buildAssets(
  council: Council,
  { templateFolders, cache }: { templateFolders: readonly string[]; cache: Cache },
): Promise<Assets> {
  const colours = buildBrandColours(council.brand.colour);
  const [styles, fonts, scripts] = await Promise.all([
    compileStyles(templateFolders, cache),
    readFonts(templateFolders),
    buildScripts(templateFolders, cache),
  ]);
  const css = `${fonts.css}${styles}${brandRule(colours)}`;
  const icon = renderIcon(council.shortName, colours);
  const stylePath = `${folder}site.${contentHash(css)}.css`;
  const iconPath = `${folder}icon.${contentHash(icon)}.svg`;
  const scriptFiles = [...scripts].flatMap(([name, text]) =>
    name === workerName ? [] : { name, text, path: `${folder}${name}.${contentHash(text)}.js` },
  );
  return {
    stylePath,
    iconPath,
    preloadPaths: fonts.preloads.map((name) => `${folder}${name}`),
    scriptPaths: new Map(scriptFiles.map(({ name, path }) => [name, path])),
    workerText: scripts.get(workerName) ?? '',
    themeColour: colours.brand,
    texts: [
      { path: stylePath, text: css },
      { path: iconPath, text: icon },
      ...scriptFiles.map(({ path, text }) => ({ path, text })),
    ],
    fonts: fonts.files.map((file) => ({ ...file, path: `${folder}${file.name}` })),
  };
}

// Comes last, so that the council's colours win over the defaults of the sheet.
function brandRule(colours: BrandColours): string {
  const light = `--cd-brand:${colours.brand};--cd-on-brand:${colours.onBrand};--cd-accent:${colours.accent}`;
  const dark = `--cd-brand:${colours.brandOnDark};--cd-on-brand:#ffffff;--cd-accent:${colours.accentOnDark}`;
  return `:root{${light}}@media screen and (prefers-color-scheme:dark){:root{${dark}}}`;
}

function renderIcon(name: string, colours: BrandColours): string {
  const letter = /[\p{L}\p{N}]/u.exec(name)?.[0].toUpperCase() ?? '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="${colours.brand}"/><text x="16" y="23" font-family="sans-serif" font-size="20" font-weight="bold" text-anchor="middle" fill="${colours.onBrand}">${letter}</text></svg>\n`;
}
