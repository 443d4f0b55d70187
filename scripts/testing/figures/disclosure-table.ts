import fc from 'fast-check';
import type { DisclosureMatter } from '../../schema/disclosure.ts';
import type { IndicatorMatter, IndicatorSetMatter } from '../../schema/indicator-set.ts';
import { anIndicator } from './indicator-set-matter.ts';

/** A random table of counts over some months, as a set that withholds small ones. */
export interface DrawnTable {
  readonly matter: Partial<IndicatorSetMatter> & {
    readonly indicators: IndicatorMatter[];
    readonly disclosure: DisclosureMatter;
  };
  /** Each sum of the table by the ids of its indicators. */
  readonly sums: readonly { readonly total: string; readonly parts: readonly string[] }[];
}

const months = ['2018-04', '2018-05', '2018-06', '2019-03', '2019-04'];
/** As many in a row as process limits need, and some more. */
const manyMonths = Array.from({ length: 15 }, (_, index) => {
  const month = index + 3;
  return `${2018 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
});
/** A year for which nothing but its own figure is typed. */
export const bareYear = '2016/17';

/** Counts as they are where people might be recognised: many small ones, some zeros, a few that are large. */
const count = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 5 }) },
  { weight: 4, arbitrary: fc.integer({ min: 6, max: 12 }) },
  { weight: 3, arbitrary: fc.integer({ min: 13, max: 90 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1000, max: 9000 }) },
);

const large = fc.integer({ min: 40, max: 90 });

/**
 * Returns random tables of one dimension (a single row with its total) or two, with a percentage made of two of their
 * counts, and figures typed for a year that has months and for one that has none. `long` ones have months enough for
 * process limits, and more large counts.
 */
export function drawnTables(
  disclosures: fc.Arbitrary<DisclosureMatter>,
  { long = false }: { long?: boolean } = {},
): fc.Arbitrary<DrawnTable> {
  const keys = long ? manyMonths : months;
  const counts = long ? fc.oneof({ weight: 1, arbitrary: count }, { weight: 5, arbitrary: large }) : count;
  return fc
    .record({
      rows: fc.integer({ min: 1, max: 3 }),
      columns: fc.integer({ min: 1, max: 3 }),
      months: long ? fc.constant(keys.length) : fc.integer({ min: 1, max: keys.length }),
      aggregate: fc.constantFrom('sum', 'latest', 'mean'),
      typedYears: fc.boolean(),
      disclosure: disclosures,
    })
    .chain((shape) => {
      const size = shape.rows * shape.columns * (shape.months + 1);
      return fc
        .array(counts, { minLength: size, maxLength: size })
        .map((drawn) => tableOf({ ...shape, keys: keys.slice(0, shape.months), counts: drawn }));
    });
}

function tableOf(drawn: {
  rows: number;
  columns: number;
  months: number;
  keys: readonly string[];
  aggregate: 'sum' | 'latest' | 'mean';
  typedYears: boolean;
  disclosure: DisclosureMatter;
  counts: readonly number[];
}): DrawnTable {
  const { rows, columns, keys, aggregate, disclosure, counts } = drawn;
  const id = (row: number, column: number) => `n-${row}-${column}`;
  // Of a single row there are no totals of columns.
  const [height, width] = [rows === 1 ? 1 : rows + 1, columns + 1];
  const names = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => id(row, column)),
  );
  const at = (row: number, column: number, time: number): number => {
    const ofRow = row < rows || rows === 1 ? [row] : [...Array(rows).keys()];
    const ofColumn = column < columns ? [column] : [...Array(columns).keys()];
    return ofRow
      .flatMap((y) => ofColumn.map((x) => counts[(time * rows + y) * columns + x] ?? 0))
      .reduce((sum, one) => sum + one, 0);
  };
  const indicators = names.flatMap((row, y) =>
    row.map((name, x) => {
      const values = Object.fromEntries(keys.map((key, time) => [key, at(y, x, time)]));
      const ofYear = keys.filter((key) => key < '2019-04').map((key) => values[key] ?? 0);
      const sum = ofYear.reduce((total, one) => total + one, 0);
      const year = { sum, latest: ofYear.at(-1) ?? 0, mean: sum / ofYear.length }[aggregate];
      const yearToDate = { '2018/19': year, [bareYear]: at(y, x, drawn.months) };
      return anIndicator({
        id: name,
        title: `Number ${y} ${x}`,
        aggregate,
        values,
        ...(drawn.typedYears ? { yearToDate } : {}),
      });
    }),
  );
  const share = anIndicator({
    id: 'share',
    unit: 'percent',
    aggregate: 'ratio',
    numerator: id(0, 0),
    denominator: id(0, columns),
    targets: { '2018/19': 50 },
  });
  const lineOf = (cells: readonly string[]) => ({ total: cells.at(-1) ?? '', parts: cells.slice(0, -1) });
  const columnsOf = Array.from({ length: width }, (_, x) => names.map((row) => row[x] ?? ''));
  const told = rows === 1 ? { totals: [lineOf(names[0] ?? [])] } : { tables: [{ rows: names }] };
  return {
    matter: { indicators: [...indicators, share], disclosure: { ...disclosure, ...told } },
    sums: [...names, ...(rows === 1 ? [] : columnsOf)].map(lineOf),
  };
}
