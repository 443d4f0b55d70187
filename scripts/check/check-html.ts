import { createHash } from 'node:crypto';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Cache } from '../model/cache.ts';
import { htmlValidateConfig } from './html-validate-config.ts';
import type { OutputFolder } from './output-folder.ts';

/** How many changed pages a build validates at most; the tests validate all. */
const mostChanged = 100;

interface Page {
  readonly path: string;
  readonly html: string;
  readonly key: string;
}

/**
 * Validates HTML with html-validate: one page of each kind, and the pages that changed since the last build. In a first
 * build nothing has changed yet. With `all`, every page.
 */
export async function checkHtml(
  output: OutputFolder,
  options: { readonly cache: Cache; readonly all: boolean },
): Promise<Diagnostic[]> {
  const due = await listDue(output, options);
  if (due.length === 0) return [];
  // Imported here since it takes half a second to load, which a build with nothing changed need not spend.
  const { HtmlValidate } = await import('html-validate');
  const validator = new HtmlValidate(htmlValidateConfig);
  const diagnostics: Diagnostic[] = [];
  for (const { path, html, key } of due) {
    const report = await validator.validateString(html, path);
    const errors = report.results.flatMap((result) => result.messages).filter(({ severity }) => severity === 2);
    if (errors.length === 0) options.cache.set('html', key, '');
    for (const { line, column, ruleId, message } of errors) {
      const at = { file: path.slice(1), line, column };
      diagnostics.push(diagnose('HTML_INVALID', at, { rule: ruleId, problem: message }));
    }
  }
  return diagnostics;
}

async function listDue(output: OutputFolder, { cache, all }: { cache: Cache; all: boolean }): Promise<readonly Page[]> {
  const paths = output.paths.filter((path) => path.endsWith('.html'));
  const oneOfEach = new Set(new Map(paths.map((path) => [kindOf(path), path])).values());
  const isFirst = cache.get('html-checked', '00') === null;
  cache.set('html-checked', '00', '');
  const rules = JSON.stringify(htmlValidateConfig);
  const due: Page[] = [];
  let changed = 0;
  for (const path of paths) {
    const html = await output.readText(path);
    const key = createHash('sha256').update(rules).update(html).digest('hex');
    if (cache.get('html', key) !== null) continue;
    changed += 1;
    if (all || oneOfEach.has(path) || (!isFirst && changed <= mostChanged)) due.push({ path, html, key });
    // Known from now on, so that the next build takes it for unchanged.
    else cache.set('html', key, '');
  }
  return due;
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
