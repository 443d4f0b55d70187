import { createHash } from 'node:crypto';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Cache } from '../model/cache.ts';
import type { OutputFolder } from './output-folder.ts';

/** How many pages a build validates at most beyond one of each kind; the tests validate all of them. */
const mostChanged = 100;

/**
 * Validates HTML with html-validate: one page of each kind, and pages that are not as they were when they were last
 * found valid. With `all`, every page.
 */
export async function checkHtml(
  output: OutputFolder,
  options: { cache: Cache; fingerprint: string; all: boolean },
): Promise<Diagnostic[]> {
  const pages = output.paths.filter((path) => path.endsWith('.html'));
  const oneOfEach = new Set(new Map(pages.map((path) => [kindOf(path), path])).values());
  const due: { path: string; html: string; key: string }[] = [];
  let changed = 0;
  for (const path of pages) {
    if (!options.all && changed >= mostChanged && !oneOfEach.has(path)) continue;
    const html = await output.readText(path);
    const key = createHash('sha256').update(options.fingerprint).update(html).digest('hex');
    if (options.cache.get('valid-html', key) !== null) continue;
    if (!oneOfEach.has(path)) changed += 1;
    due.push({ path, html, key });
  }
  if (due.length === 0) return [];

  // Imported here since it takes half a second to load, which a build with nothing changed need not spend.
  const [{ HtmlValidate }, { htmlValidateConfig }] = await Promise.all([
    import('html-validate'),
    import('./html-validate-config.ts'),
  ]);
  const validator = new HtmlValidate(htmlValidateConfig);
  const diagnostics: Diagnostic[] = [];
  for (const { path, html, key } of due) {
    const report = await validator.validateString(html, path);
    const messages = report.results.flatMap((result) => result.messages).filter(({ severity }) => severity === 2);
    if (messages.length === 0) options.cache.set('valid-html', key, '');
    for (const { line, column, ruleId, message } of messages) {
      diagnostics.push(
        diagnose('HTML_INVALID', { file: path.slice(1), line, column }, { rule: ruleId, problem: message }),
      );
    }
  }
  return diagnostics;
}

/** The kind of a page by its address: names of committees, days and slugs left out. */
function kindOf(path: string): string {
  return path
    .replace(
      /^\/committees\/[^/]+\/\d{4}-\d\d-\d\d(-\d+)?\/(?!minutes\/|index)[^/]+\//u,
      '/committees/c/meeting/report/',
    )
    .replace(/^\/committees\/[^/]+\/\d{4}-\d\d-\d\d(-\d+)?\//u, '/committees/c/meeting/')
    .replace(/^\/committees\/[^/]+\//u, '/committees/c/')
    .replace(/^\/indicators\/[^/]+\/[^/]+\//u, '/indicators/s/i/')
    .replace(/^\/(indicators|people|pages)\/[^/]+\//u, '/$1/x/');
}
