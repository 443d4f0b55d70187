import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findExampleProblems } from './broken/find-example-problems.ts';
import { importFindings, workbookOf } from './import/import-causes.ts';
import { openRootFolder, type RootFolder } from './root-folder.ts';

type Fields = Readonly<Record<string, unknown>>;

/** One indicator on a line of its own, so that a line tells it. `raw` stands as it is: JSON cannot write all of it. */
const indicator = (id: string, fields: Fields = {}, raw = ''): string => {
  const plain = { id, title: id, polarity: 'neutral', aggregate: 'sum', ...fields };
  return `${JSON.stringify(plain).slice(0, -1)}${raw === '' ? '' : `, ${raw}`}}`;
};
const value = (written: string, fields: Fields = {}): string =>
  indicator('x-1', fields, `"values": { "2026-01": ${written}, "2026-02": 3 }`);
const values = { '2026-01': 1, '2026-02': 2 };

/** The list of the issue, "Bad input", and what is near it: what the indicators are, and what is told of them. */
const inData: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['text where a number belongs', [value('"twelve"')], ['1 VALUE_INVALID']],
  ['a number in quotation marks', [value('"840"')], ['1 VALUE_INVALID']],
  ['a number with spaces around it', [value('"  840 "')], ['1 VALUE_INVALID']],
  ['a decimal comma', [value('"12,5"')], ['1 VALUE_INVALID']],
  ['a space between thousands', [value('"1 234"')], ['1 VALUE_INVALID']],
  ['full-width digits', [value('"１２"')], ['1 VALUE_INVALID']],
  ['true where a number belongs', [value('true')], ['1 VALUE_TYPE_WRONG']],
  ['a list of values', [indicator('x-1', { values: [] })], ['1 VALUE_TYPE_WRONG']],
  ['1e400', [value('1e400')], ['1 VALUE_TYPE_WRONG']],
  ['-1e400 for a comparator', [indicator('x-1', {}, '"comparators": { "e": { "2025/26": -1e400 } }')], ['1 VALUE_TYPE_WRONG']],
  ['1e16', [value('1e16')], ['1 FIGURE_NOT_FINITE']],
  ['1e15', [value('1e15')], []],
  ['NaN', [value('NaN')], ['1 JSON_INVALID']],
  ['Infinity', [value('Infinity')], ['1 JSON_INVALID']],
  ['a comma too many', [indicator('x-1', {}, '"values": { "2026-01": 3, }')], ['1 JSON_INVALID']],
  ['a month twice', [indicator('x-1', {}, '"values": { "2026-01": 3, "2026-01": 4 }')], ['1 KEY_DUPLICATE']],
  ['a quarter in a set of months', [indicator('x-1', { values: { '2025/26-Q4': 3 } })], ['1 PERIOD_UNKNOWN']],
  ['a thirteenth month', [indicator('x-1', { values: { '2026-13': 3 } })], ['1 PERIOD_UNKNOWN']],
  ['the last year there is', [indicator('x-1', { values: { '9999-12': 3 } })], ['1 PERIOD_UNKNOWN']],
  ['a mistyped year', [indicator('x-1', { values: { ...values, '2062-03': 3 } })], ['1 PERIOD_DISTANT']],
  ['a percentage of 840', [value('840', { unit: 'percent' })], ['1 PERCENTAGE_OUT_OF_RANGE']],
  ['a count below nought', [value('-5', { unit: 'count' })], ['1 COUNT_NEGATIVE']],
  ['a target for a year that is none', [indicator('x-1', { values, targets: { '2026/28': 3 } })], ['1 PERIOD_UNKNOWN']],
  ['a target for a year of another kind', [indicator('x-1', { values, targets: { '2026': 3 } })], ['1 PERIOD_UNKNOWN']],
  ['a target for a year before all values', [indicator('x-1', { values, targets: { '2016/17': 3 } })], ['1 PERIOD_WITHOUT_VALUES']],
  ['a target for a year too far ahead', [indicator('x-1', { values, targets: { '2096/97': 3 } })], ['1 PERIOD_WITHOUT_VALUES']],
  ['an indicator twice', [indicator('x-1', { values }), indicator('x-1')], ['2 INDICATOR_DUPLICATE']],
  ['an id that leads out of the folder', [indicator('../x'), indicator('a/b'), indicator('a%2f')], ['1 SLUG_FORM_INVALID', '2 SLUG_FORM_INVALID', '3 SLUG_FORM_INVALID']],
  [
    'a ratio with a denominator of nought',
    [indicator('x-1', { values }), indicator('x-2', { values: { '2026-01': 0, '2026-02': 4 } }), indicator('x-3', { aggregate: 'ratio', numerator: 'x-1', denominator: 'x-2' })],
    ['2 RATIO_DENOMINATOR_ZERO'],
  ],
  [
    'a ratio whose denominator lacks a month',
    [indicator('x-1', { values }), indicator('x-2', { values: { '2026-01': 4 } }), indicator('x-3', { aggregate: 'ratio', numerator: 'x-1', denominator: 'x-2' })],
    ['1 RATIO_PART_WITHOUT_VALUE'],
  ],
  [
    'a ratio without a denominator, and with one that is not there',
    [indicator('x-1', { values }), indicator('x-2', { aggregate: 'ratio', numerator: 'x-1' }), indicator('x-3', { aggregate: 'ratio', numerator: 'x-1', denominator: 'y-1' })],
    ['2 RATIO_PART_MISSING', '3 RATIO_PART_UNKNOWN'],
  ],
  [
    'ratios in a circle',
    [
      indicator('x-1', { aggregate: 'ratio', numerator: 'x-2', denominator: 'x-3' }),
      indicator('x-2', { aggregate: 'ratio', numerator: 'x-1', denominator: 'x-3' }),
      indicator('x-3', { values }),
    ],
    ['1 RATIO_PART_IS_RATIO', '2 RATIO_PART_IS_RATIO'],
  ],
  ['a ratio of itself', [indicator('x-1', { aggregate: 'ratio', numerator: 'x-1', denominator: 'x-1' })], ['1 RATIO_PART_IS_RATIO', '1 RATIO_PART_IS_RATIO']],
]; // prettier-ignore

function setOf(id: string, indicators: readonly string[]): string {
  const head = { id, title: 'Figures', frequency: 'month', comparators: [{ id: 'e', title: 'England' }] };
  return `${JSON.stringify(head).slice(0, -1)}, "indicators": [\n${indicators.join(',\n')}\n]}\n`;
}

describe('bad input in the data', () => {
  let root: RootFolder;
  let told: readonly string[] = [];
  const nameOf = (index: number): string => `set-${index}`;

  // All sets stand in one root: whatever is wrong in one, the others are checked in the same run.
  beforeAll(async () => {
    root = openRootFolder();
    inData.forEach(([, indicators], index) => {
      root.write(`data/indicators/${nameOf(index)}.json`, setOf(nameOf(index), indicators));
    });
    root.write('data/indicators/mark.json', `\uFEFF${setOf('mark', [indicator('x-1', { values })])}`);
    root.write('data/indicators/other-name.json', setOf('access', [indicator('x-1', { values })]));
    root.write('data/indicators/nothing.json', '');
    const { diagnostics } = await findExampleProblems(root.path, 'public');
    told = diagnostics.map(({ file, line, code }) => `${file.replace('data/indicators/', '')}:${line - 1} ${code}`);
  }, 60_000);
  afterAll(() => {
    root.remove();
  });

  const toldOf = (name: string): string[] =>
    told.filter((line) => line.startsWith(`${name}.json:`)).map((line) => line.slice(name.length + 6));

  it.each(inData.map(([what, , expected], index) => [what, nameOf(index), expected] as const))(
    'is told of %s, at its line',
    (_, name, expected) => {
      expect(toldOf(name).sort()).toEqual([...expected]);
    },
  );

  it('is told of an empty file and of the name of another set', () => {
    expect(toldOf('nothing')).toEqual(['0 JSON_INVALID']);
    expect(toldOf('other-name')).toEqual(['0 SET_NAME_DIFFERS']);
  });

  it('is not seen in a mark of the byte order', () => {
    expect(toldOf('mark')).toEqual([]);
  });
});

const head = 'Indicator Number,Indicator Title,Polarity,Apr-18,May-18';
const row = (april: string, title = 'People seen'): string => `ACC 1,${title},BIB,${april},130`;

/** The same in a spreadsheet: what is taken for a number, left out or refused. */
const inSheets: readonly (readonly [string, () => ReturnType<typeof importFindings>, readonly string[]])[] = [
  ['text where a number belongs', () => importFindings([head, row('twelve')]), ['IMPORT_VALUE_NOT_NUMBER']],
  ['a decimal comma', () => importFindings([head, row('"12,5"')]), ['IMPORT_VALUE_NOT_NUMBER']],
  ['full-width digits', () => importFindings([head, row('１２')]), ['IMPORT_VALUE_NOT_NUMBER']],
  ['spaces around and within a number', () => importFindings([head, row('  1 234 ')]), []],
  ['NaN', () => importFindings([head, row('NaN')]), ['IMPORT_VALUE_NOT_FINITE']],
  ['Infinity', () => importFindings([head, row('-Infinity')]), ['IMPORT_VALUE_NOT_FINITE']],
  ['1e400', () => importFindings([head, row('1e400')]), ['IMPORT_VALUE_NOT_FINITE']],
  ['1e16', () => importFindings([head, row('1e16')]), ['IMPORT_VALUE_NOT_FINITE']],
  ['a percentage of 840', () => importFindings([head, row('840%', 'Percentage seen')]), ['IMPORT_PERCENTAGE_OUT_OF_RANGE']],
  ['a period that is none', () => importFindings([`${head},Jnu-18`, `${row('3')},4`]), ['IMPORT_PERIOD_UNKNOWN']],
  ['a period of another kind', () => importFindings([`${head},Q1 2018/19`, `${row('3')},4`]), ['IMPORT_PERIOD_UNKNOWN']],
  ['an indicator twice', () => importFindings([head, row('3'), row('4')]), ['IMPORT_INDICATOR_DUPLICATE']],
  ['a formula as a title', () => importFindings([head, row('3', '=HYPERLINK(1)')]), ['IMPORT_TEXT_LIKE_FORMULA']],
  ['a formula where a number belongs', () => importFindings([head, row('=1+1')]), ['IMPORT_VALUE_NOT_NUMBER']],
  ['an id that leads out of the folder', () => importFindings([head, row('3').replace('ACC 1', '../..')]), ['IMPORT_ROW_UNKNOWN']],
  ['merged cells', async () => importFindings(await workbookOf(120, { merge: true })), ['IMPORT_CELLS_MERGED']],
  ['dates as counts of days', async () => importFindings(await workbookOf(120, { serial: '1900' })), ['IMPORT_DATES_READ']],
  ['an empty sheet', () => importFindings(['']), ['IMPORT_SHEET_EMPTY']],
  ['a sheet of empty cells', () => importFindings([',,', ',,']), ['IMPORT_SHEET_EMPTY']],
  ['a mark of the byte order', () => importFindings(Buffer.from(`\uFEFF${head}\r\n${row('3')}\r\n`)), []],
]; // prettier-ignore

describe('bad input in a spreadsheet', () => {
  it.each(inSheets)('is told of %s', async (_, find, expected) => {
    const codes = (await find()).map(({ code }) => code);
    expect([...new Set(codes)].sort()).toEqual([...expected]);
  });
});
