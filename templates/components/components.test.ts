import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { htmlValidateConfig } from '../../scripts/check/html-validate-config.ts';
import { createEnvironment } from '../../scripts/render/web/create-environment.ts';
import { buildLinks } from '../../scripts/render/web/links.ts';
import type { ComponentExamples } from './component-example.ts';

const here = import.meta.dirname;
const environment = createEnvironment(
  [join(here, '..')],
  buildLinks({ url: 'https://harrowmere.example/meetings', basePath: '/meetings' }),
);
const validator = new HtmlValidate(htmlValidateConfig);
// Parts of lists stand here without their list.
const parts = new Map([['agenda-item', (html: string) => `<ol>${html}</ol>`]]);

const folders = (await readdir(here, { withFileTypes: true })).filter((entry) => entry.isDirectory());
const components = await Promise.all(
  folders.map(async ({ name }) => {
    const module = (await import(`./${name}/examples.ts`)) as Record<string, unknown>;
    const found = Object.values(module).find((value) => value !== null && typeof value === 'object' && 'macro' in value);
    return { name, ...(found as ComponentExamples<readonly unknown[]>) };
  }),
);

describe.each(components)('component $name', ({ name, macro, examples }) => {
  it('has a template, a macro and examples', () => {
    expect(['template.njk', 'macro.njk'].filter((file) => !existsSync(join(here, name, file)))).toEqual([]);
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples)('renders as valid HTML what it should: $name', async ({ parameters, shows, hides = [] }) => {
    const names = parameters.map((_, index) => `p${index}`);
    const html = environment.renderString(
      `{% from "components/${name}/macro.njk" import ${macro} %}{{ ${macro}(${names.join(', ')}) }}`,
      Object.fromEntries(names.map((key, index) => [key, parameters[index]])),
    );
    expect(shows.filter((words) => !html.includes(words))).toEqual([]);
    expect(hides.filter((words) => html.includes(words))).toEqual([]);
    const report = await validator.validateString(parts.get(name)?.(html) ?? html);
    expect(report.results.flatMap((result) => result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
  });
});
