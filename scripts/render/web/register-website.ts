import nunjucks from 'nunjucks';
import type { Website } from './prepare-website.ts';
import { pageKinds, type PageKind, type SitePage } from './site-page.ts';

/** As much of Eleventy's configuration as the plugin uses; Eleventy ships no types. */
export interface EleventyConfig {
  readonly ignores: Set<string>;
  setUseGitIgnore(use: boolean): void;
  setTemplateFormats(formats: readonly string[]): void;
  addExtension(extension: string, engine: TemplateEngine): void;
  addGlobalData(name: string, data: () => unknown): void;
  on(event: 'eleventy.after', handler: (run: { readonly dir: { readonly output: string } }) => Promise<void>): void;
  addPassthroughCopy(paths: Readonly<Record<string, string>>): void;
}

interface TemplateEngine {
  readonly outputFileExtension: string;
  readonly compileOptions: { readonly cache: boolean };
  compile(text: string, file: string): (data: { readonly sitePage: SitePage }) => string;
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
  eleventyConfig.addExtension('njk', templateEngine(website));
  const share = new PageShare(pages);
  eleventyConfig.addGlobalData('website', () => share);
  eleventyConfig.addGlobalData('permalink', () => (data: { readonly sitePage: SitePage }) => data.sitePage.file);
  eleventyConfig.addGlobalData('eleventyExcludeFromCollections', () => true);
  if (fonts) {
    eleventyConfig.addPassthroughCopy(
      Object.fromEntries(website.fonts.map(({ source, path }) => [source, path.slice(1)])),
    );
  }
}

/**
 * Nunjucks in place of Eleventy's own: that one may be another version, and trusted HTML of one is text to the other.
 * Eleventy's cache is off because it would outlive this environment.
 */
function templateEngine({ environment, speak }: Website): TemplateEngine {
  const compiled = new Map<string, nunjucks.Template>();
  return {
    outputFileExtension: 'html',
    compileOptions: { cache: false },
    compile(text, file) {
      const template = compiled.get(file) ?? new nunjucks.Template(text, environment, file, true);
      compiled.set(file, template);
      return (data) => {
        speak(data.sitePage.facts.lang);
        return template.render(data);
      };
    },
  };
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
