import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { htmlValidateConfig } from '../../../check/html-validate-config.ts';
import { createEnvironment } from '../create-environment.ts';
import { buildLinks } from '../links.ts';
import type { PlacedChart } from './chart-files.ts';
import { english } from '../../../words/en/english.ts';

const templates = join(import.meta.dirname, '../../../../templates');
const environment = createEnvironment([templates], buildLinks({ url: 'https://a.example/m', basePath: '/m' }));
environment.addGlobal('words', english);

const chartWith = (key: string, name: string): PlacedChart => ({
  key,
  language: 'en-GB',
  name,
  title: 'Fines',
  subtitle: null,
  description: 'Line chart.',
  source: null,
  svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" role="img" aria-labelledby="${key}-title"><title id="${key}-title">Fines</title></svg>`,
  table: { caption: 'Fines', columns: ['Month', 'Fines'], rows: [{ head: 'May 2019', cells: ['4'] }] },
  downloads: [{ href: `/m/charts/${key}.png`, text: 'Picture', kindAndSize: 'PNG, 24 KB' }],
});

describe('the template of a chart', () => {
  it.each([
    ['in one text', ['Figure 1: Fines', 'Figure 2: Fines']],
    ['in two texts of one page', ['Figure 1: Fines', 'Figure 1: Fines']],
  ])('makes valid HTML of two charts of one title %s', async (_, names) => {
    const charts = names.map((name, index) =>
      environment.render('components/chart/template.njk', { chart: chartWith(`c${index}`, name) }),
    );
    const page = `<!DOCTYPE html>\n<html lang="en-GB"><head><title>Fines</title></head><body><main><h1>Fines</h1>${charts.join('')}</main></body></html>`;
    const report = await new HtmlValidate(htmlValidateConfig).validateString(page);
    const rules = report.results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
    expect(rules.filter((rule) => /unique-landmark|no-dup-id|prefer-native|aria|tabindex|region/u.test(rule))).toEqual(
      [],
    );
  });

  it('tells charts, their data and their files apart by the number of the figure', () => {
    const html = environment.render('components/chart/template.njk', { chart: chartWith('c2', 'Figure 2: Fines') });
    expect(html.match(/Figure 2: Fines/gu)).toHaveLength(4);
    expect(html).toContain('aria-label="Data, Figure 2: Fines"');
    expect(html).toContain('Picture (PNG, 24 KB)<span class="govuk-visually-hidden">, Figure 2: Fines</span>');
  });
});
