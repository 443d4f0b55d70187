import { describe, expect, it } from 'vitest';
import { buildCountLines, type CountCell } from './count-table.ts';
import { disclosureRuleOf } from './disclosure-rule.ts';
import { withholdCells } from './withhold-cells.ts';

const dfe = disclosureRuleOf({ profile: 'dfe' }, 'public')!;

/** Returns the cells of a line of parts and their total, with what is withheld as `c`. */
function inLine(values: readonly (number | 'hidden' | null)[], rule = dfe): unknown[] {
  const parts = [...values.keys()].slice(0, -1);
  return withhold(values, [{ total: values.length - 1, parts }], rule);
}

/** Returns a table with its totals, which are the last of every row and the last row. */
function inTable(rows: readonly (readonly number[])[], rule = dfe): unknown[][] {
  const width = rows[0]!.length;
  const at = (row: number, column: number) => row * width + column;
  const lineOf = (cells: readonly number[]) => ({ total: cells.at(-1)!, parts: cells.slice(0, -1) });
  const lines = [
    ...rows.map((row, y) => lineOf(row.map((_, x) => at(y, x)))),
    ...rows[0]!.map((_, x) => lineOf(rows.map((_, y) => at(y, x)))),
  ];
  const cells = withhold(rows.flat(), lines, rule);
  return rows.map((row, y) => row.map((_, x) => cells[at(y, x)]));
}

function withhold(
  values: readonly (number | 'hidden' | null)[],
  lines: readonly { total: number; parts: readonly number[] }[],
  rule: typeof dfe,
): unknown[] {
  const cells = values.map((value): CountCell => ({ value, shown: true, judged: true, forced: false, open: true }));
  const sums = buildCountLines(
    lines.map((line) => ({ ...line, strict: false })),
    cells.length,
  );
  const withheld = withholdCells(cells, sums, rule);
  return values.map((value, index) => (withheld.has(index) ? 'c' : value));
}

describe('withholdCells in one dimension (the total last)', () => {
  it.each([
    ['nothing where no number is small', [10, 20, 30], [10, 20, 30]],
    ['no zero', [0, 30, 30], [0, 30, 30]],
    ['the ends of the range and not what lies beside it', [1, 5, 6, 12], ['c', 'c', 6, 12]],
    ['the next smallest beside a single small number', [3, 40, 12, 55], ['c', 40, 'c', 55]],
    ['the first of two that are equal', [3, 12, 12, 27], ['c', 'c', 12, 27]],
    ['the total where no other part is left', [3, 0, 3], ['c', 0, 'c']],
    ['the total where a part beside it would have to be zero', [0, 4, 0, 4], [0, 'c', 0, 'c']],
    ['no other where two small numbers hide each other', [3, 4, 40, 47], ['c', 'c', 40, 47]],
    ['one more where two small numbers can only be the largest', [5, 5, 40, 50], ['c', 'c', 'c', 50]],
    ['one more where two small numbers can only be the smallest', [1, 1, 40, 42], ['c', 'c', 'c', 42]],
    ['one more where its partner can only be the next above the range', [1, 6, 40, 47], ['c', 'c', 'c', 47]],
    ['no more where its partner leaves it room', [5, 6, 40, 51], ['c', 'c', 40, 51]],
    ['beside what an officer withheld', ['hidden', 20, 30, 55], ['hidden', 'c', 30, 55].with(0, 'c')],
    ['taking what is missing for nothing', [3, null, 20, 23], ['c', null, 'c', 23]],
    ['no part of a total that is not there', [3, 20, null], ['c', 20, null]],
  ] as const)('withholds %s', (_, values, expected) => {
    expect(inLine(values)).toEqual(expected);
  });
});

describe('withholdCells in two dimensions', () => {
  it('closes the rectangle of a single small number with three others, and leaves the totals', () => {
    const rows = [
      [3, 20, 50, 73],
      [30, 40, 60, 130],
      [70, 80, 90, 240],
      [103, 140, 200, 443],
    ];
    expect(inTable(rows)).toEqual([
      ['c', 'c', 50, 73],
      ['c', 'c', 60, 130],
      [70, 80, 90, 240],
      [103, 140, 200, 443],
    ]);
  });

  it('withholds totals where a row has a single number', () => {
    const rows = [
      [3, 0, 3],
      [30, 40, 70],
      [33, 40, 73],
    ];
    expect(inTable(rows)).toEqual([
      ['c', 0, 'c'],
      ['c', 40, 'c'],
      [33, 40, 73],
    ]);
  });

  it('sees through two lines that each hide two numbers', () => {
    // Each line alone seems safe; together the four small numbers can only be what they are.
    const rows = [
      [5, 5, 10],
      [5, 5, 10],
      [10, 10, 20],
    ];
    const cells = inTable(rows).flat();
    expect(cells.filter((cell) => cell === 'c').length).toBeGreaterThan(4);
  });
});

describe('withholdCells of rounded figures', () => {
  const rounding = disclosureRuleOf({ profile: 'own', rounding: 5, owner: 'Statistician' }, 'public')!;

  it('leaves figures whose totals leave them open', () => {
    expect(inLine([7, 21, 33, 61], rounding)).toEqual([7, 21, 33, 61]);
  });

  it('withholds figures that their totals would give away: four of 7, rounded to 5, of 28, rounded to 30', () => {
    expect(inLine([7, 7, 7, 7, 28], rounding)).toContain('c');
  });

  it('withholds a figure that the range and the rounding together leave no doubt of', () => {
    const both = disclosureRuleOf({ profile: 'own', to: 6, rounding: 5, owner: 'Statistician' }, 'public')!;
    expect(inLine([7, null], both)).toEqual(['c', null]);
    expect(inLine([8, null], both)).toEqual([8, null]);
  });
});

describe('a rule of its own', () => {
  it('may withhold zeros', () => {
    const rule = disclosureRuleOf({ profile: 'own', from: 0, to: 4, owner: 'Statistician' }, 'public')!;
    expect(inLine([0, 6, 20, 26], rule)).toEqual(['c', 'c', 20, 26]);
    expect(inLine([0, 5, 20, 25], rule)).toEqual(['c', 'c', 'c', 25]);
  });
});
