import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nunjucks from 'nunjucks';
import type { Links } from './links.ts';
import { TemplateLoader } from './template-loader.ts';
import { scriptWords } from './script-words.ts';
import { dialled, emailHtml, unbroken, keepTogether } from './text-filters.ts';

const framework = dirname(fileURLToPath(import.meta.resolve('govuk-frontend/package.json')));

/**
 * Returns the Nunjucks environment of all page templates: a root's own come first, then the package's, then those of
 * govuk-frontend. Text is escaped unless a template says `| safe`, which only trusted HTML may have.
 */
export function createEnvironment(templateFolders: readonly string[], links: Links): nunjucks.Environment {
  const own = templateFolders.slice(0, -1);
  const loader = new TemplateLoader(own, [...templateFolders.slice(-1), join(framework, 'dist')]);
  const environment = new nunjucks.Environment(loader, { autoescape: true, trimBlocks: true, lstripBlocks: true });
  environment.addFilter('href', (path: string) => links.href(path));
  environment.addFilter('canonical', (path: string) => links.canonical(path));
  environment.addFilter('keepTogether', keepTogether);
  environment.addFilter('emailHtml', emailHtml);
  environment.addFilter('dialled', dialled);
  environment.addFilter('unbroken', unbroken);
  environment.addFilter('scriptWords', scriptWords);
  return environment;
}
