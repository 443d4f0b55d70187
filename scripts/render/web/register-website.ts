import type { Website } from './prepare-website.ts';
import { pageKinds, type PageKind, type SitePage } from './site-page.ts';

/** As much of Eleventy's configuration as the plugin uses; Eleventy ships no types. */
export interface EleventyConfig {
  readonly ignores: Set<string>;
  setUseGitIgnore(use: boolean): void;
  setTemplateFormats(formats: readonly string[]): void;
  setLibrary(name: string, library: unknown): void;
  addGlobalData(name: string, data: () => unknown): void;
  addPassthroughCopy(paths: Readonly<Record<string, string>>): void;
}

/**
 * The Eleventy plugin: gives the templates of `templates/pages/` their pages, chrome and Nunjucks environment. With
 * `pages`, Eleventy makes only these; the fonts are copied where `fonts` says so.
 */
export function registerWebsite(
  eleventyConfig: EleventyConfig,
  website: Website,
  { pages = website.pages, fonts = true }: { pages?: readonly SitePage[]; fonts?: boolean } = {},
): void {
  // The package's templates lie below node_modules at a user, and nothing of theirs is left out by a .gitignore.
  eleventyConfig.ignores.delete('**/node_modules/**');
  eleventyConfig.setUseGitIgnore(false);
  eleventyConfig.setTemplateFormats(['njk']);
  eleventyConfig.setLibrary('njk', website.environment);
  const share = new PageShare(pages);
  eleventyConfig.addGlobalData('website', () => share);
  website.environment.addGlobal('chrome', website.chrome);
  if (fonts) {
    eleventyConfig.addPassthroughCopy(
      Object.fromEntries(website.fonts.map(({ source, path }) => [source, path.slice(1)])),
    );
  }
}

/** The pages of one run of Eleventy by kind. A class, so that Eleventy does not copy what it holds. */
class PageShare {
  readonly kinds: Readonly<Record<PageKind, readonly SitePage[]>>;

  constructor(pages: readonly SitePage[]) {
    const byKind = Map.groupBy(pages, (page) => page.facts.kind);
    // Eleventy refuses a template whose pages are not there at all, and makes none of an empty list.
    const entries = pageKinds.map((kind) => [kind, byKind.get(kind) ?? []]);
    this.kinds = Object.fromEntries(entries) as Record<PageKind, readonly SitePage[]>;
  }
}
