import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSpreadsheet } from '../load/spreadsheet/read-spreadsheet.ts';
import { indicatorSetSchema, type IndicatorSetMatter } from '../schema/indicator-set.ts';
import { csvOf, layOutScorecard, xlsxOf, type ScorecardSheet } from '../testing/import/scorecard-file.ts';
import { prepareImport, type PreparedImport } from './prepare-import.ts';

const text = readFileSync(new URL('../../data/indicators/children-in-care.json', import.meta.url), 'utf8');
const demonstration = indicatorSetSchema.parse(JSON.parse(text));

async function importOf(bytes: Uint8Array, existing: string | null, set = 'children-in-care'): Promise<PreparedImport> {
  const { workbook } = await parseSpreadsheet('children-in-care.xlsx', bytes);
  const matter = existing === null ? null : (JSON.parse(existing) as Record<string, unknown>);
  const sets =
    existing === null
      ? []
      : [{ id: set, file: `data/indicators/${set}.json`, text: existing, matter, diagnostics: [] }];
  const { prepared } = prepareImport(workbook!, sets, { set, title: null, sheet: null });
  return prepared!;
}

async function filesOf(sheet: ScorecardSheet): Promise<Uint8Array[]> {
  return [await xlsxOf(sheet), Buffer.from(csvOf(sheet)), Buffer.from(`\uFEFF${csvOf(sheet, ';')}`)];
}

/** What an import can carry: figures, and of the definitions what the layout holds. */
function figuresOf({ indicators }: IndicatorSetMatter): unknown {
  return indicators.map(({ id, title, polarity, responsible, values, yearToDate, targets, comparators }) => {
    return { id, title, polarity, responsible, values, yearToDate, targets, comparators };
  });
}

describe('the import of a scorecard in the layout of the reference pack', () => {
  it('makes a set whose every figure is that of the set the scorecard was made from', async () => {
    for (const bytes of await filesOf(layOutScorecard(demonstration))) {
      const { text: made, report } = await importOf(bytes, null);
      const set = indicatorSetSchema.parse(JSON.parse(made));
      expect(figuresOf(set)).toEqual(figuresOf(demonstration));
      expect(set.comparators).toHaveLength(3);
      expect(report).toBeNull();
    }
  });

  it('changes no byte of a set that holds all of it already', async () => {
    for (const bytes of await filesOf(layOutScorecard(demonstration))) {
      expect((await importOf(bytes, text)).text).toBe(text);
    }
  });

  it('adds a month in its place and touches nothing else', async () => {
    const earlier = structuredClone(demonstration);
    for (const { values = {} } of earlier.indicators) delete values['2018-12'];
    const before = `${JSON.stringify(earlier, null, 2)}\n`;
    const [xlsx] = await filesOf(layOutScorecard(demonstration));
    const after = await importOf(xlsx!, before);
    expect(after.text).toBe(`${JSON.stringify(demonstration, null, 2)}\n`);
    expect(after.description).toContain('value of 2018-12: 29 figures');
  });

  it('says which figures it would overwrite, with the cell and both figures', async () => {
    const before = text.replace('"2019-05": 202', '"2019-05": 199');
    const [xlsx] = await filesOf(layOutScorecard(demonstration));
    const { description, text: after } = await importOf(xlsx!, before);
    expect(description).toMatch(/OVERWRITTEN\n[^\n]+\n[^\n]+\n {2}Q3 +MC 8 +value of 2019-05 +199 +202\n/u);
    expect(after).toBe(text);
  });

  it('takes a comparator for whom the officer says it is: one of the set by id or title, or a new one', async () => {
    const titled = {
      ...demonstration,
      comparators: demonstration.comparators!.with(0, { id: 'own-authority', title: 'Our borough' }),
    };
    const bytes = Buffer.from(csvOf(layOutScorecard(titled)));
    const { workbook } = await parseSpreadsheet('children-in-care.csv', bytes);
    const sets = [
      {
        id: 'children-in-care',
        file: 'data/indicators/children-in-care.json',
        text,
        matter: JSON.parse(text) as Record<string, unknown>,
        diagnostics: [],
      },
    ];
    const importAs = (comparator: string | null) => {
      const comparators = comparator === null ? [] : [{ heading: 'our borough 2017-18', comparator }];
      const wishes = { set: 'children-in-care', title: null, sheet: null, comparators };
      return prepareImport(workbook!, sets, wishes).prepared!;
    };
    expect(importAs('own-authority').text).toBe(text);
    expect(importAs('Own authority').text).toBe(text);
    expect(importAs('Neighbour').text).toMatch(/"title": "Neighbour"/u);
    expect(importAs(null).text).toMatch(/"id": "our-borough"/u);
  });

  it('changes no byte when a scorecard comes back unchanged, whatever the set holds and however it is typed', async () => {
    const figure = fc.oneof(
      fc.integer({ min: 0, max: 10_000 }),
      fc.constantFrom(null, 'c', 'z', ':', 'low'),
      fc.double({ min: 0, max: 99, noNaN: true }).map((number) => Number(number.toFixed(2))),
    );
    const months = ['2018-11', '2018-12', '2019-01', '2019-02', '2019-04'];
    const indicator = fc.record({
      unit: fc.constantFrom('percent', 'count'),
      values: fc.dictionary(fc.constantFrom(...months), figure, { minKeys: 1, noNullPrototype: true }),
      targets: fc.dictionary(fc.constantFrom('2018/19', '2019/20'), fc.option(fc.integer({ min: 0, max: 100 })), {
        noNullPrototype: true,
      }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(indicator, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(0, 2, '\t'),
        fc.boolean(),
        async (drawn, indent, isWindows) => {
          const set = {
            id: 'drawn',
            title: 'Drawn',
            frequency: 'month' as const,
            indicators: drawn.map((matter, index) => ({
              id: `d-${index}`,
              title: `Number ${index}`,
              polarity: 'neutral' as const,
              aggregate: 'latest' as const,
              ...matter,
            })),
          };
          const typed = JSON.stringify(set, null, indent).replaceAll('\n', isWindows ? '\r\n' : '\n');
          for (const bytes of await filesOf(layOutScorecard(set))) {
            expect((await importOf(bytes, typed, 'drawn')).text).toBe(typed);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
