import { describe, expect, it } from 'vitest';
import { OfficerError } from '../../diagnostics/officer-error.ts';
import { ScriptError } from './assets/script-error.ts';
import { wordTemplateError } from './word-template-error.ts';

const own = '/council (1)/templates';
const page = '(./templates/pages/home.njk)\n Template render error: ';

function told(message: string): string {
  const wrapped = Object.assign(new Error('Having trouble'), { originalError: new Error(message) });
  const error = wordTemplateError(wrapped, [own]);
  if (!(error instanceof OfficerError)) return 'a fault of the program';
  return error.findings.diagnostics
    .map(({ file, line, column, message: text }) => `${file}:${line}:${column} ${text}`)
    .join();
}

describe('wordTemplateError', () => {
  it('says where a template of the root cannot be parsed', () => {
    expect(told(`${page}(${own}/layouts/home.njk) [Line 3, Column 17]\n  expected variable end`)).toBe(
      'templates/layouts/home.njk:3:17 This template cannot be used: expected variable end.',
    );
  });

  it('counts from 1 what Nunjucks counts from 0 while a template runs', () => {
    expect(told(`${page}(${own}/layouts/home.njk) [Line 1, Column 9]\n  Error: Unable to call \`x\`.`)).toBe(
      'templates/layouts/home.njk:2:10 This template cannot be used: Unable to call `x`.',
    );
  });

  it('says where a script of the root cannot be read', () => {
    const place = { path: `${own}/assets/scripts/copy-address.ts`, line: 2, column: 11 };
    const error = wordTemplateError(new ScriptError('Unexpected ";"', place), [own]);
    expect((error as OfficerError).findings.diagnostics[0]).toMatchObject({
      file: 'templates/assets/scripts/copy-address.ts',
      line: 2,
      column: 11,
      message: 'This template cannot be used: Unexpected ";".',
    });
  });

  it('points at the folder where a template of the package misses what one of the root should have', () => {
    expect(told(`${page}(/package/templates/layouts/home.njk)\n  Error: cannot import 'way'`)).toBe(
      "templates:1:1 This template cannot be used: cannot import 'way'.",
    );
  });

  it.each([
    ['in a template of the package', `${page}(/package/templates/layouts/home.njk)\n  Error: filter not found: x`],
    ['in the program, below a template of the root', `${page}(${own}/layouts/home.njk)\n  TypeError: a is undefined`],
    ['without a template', 'No space left'],
  ])('leaves a fault %s as it is', (_, message) => {
    expect(told(message)).toBe('a fault of the program');
  });
});
