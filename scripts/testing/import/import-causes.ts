import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { writeXlsx, type Cell } from 'hucre';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { OfficerError } from '../../diagnostics/officer-error.ts';
import { prepareImport, type ImportWishes } from '../../import/prepare-import.ts';
import { parseDataFile } from '../../load/parse-data-file.ts';
import { parseSpreadsheet, readSpreadsheet } from '../../load/spreadsheet/read-spreadsheet.ts';
import { writeIndicatorSet } from '../../write/write-indicator-set.ts';
import { xlsxOf, type TypedCell } from './scorecard-file.ts';

type Cause = (root: string) => Promise<readonly Diagnostic[]>;

const head = 'Indicator Number,Indicator Title,Polarity,Apr-18,May-18';
const sound = 'ACC 1,People seen,BIB,120,130';
const access = `{ "id": "access", "title": "Access", "frequency": "month", "indicators": [
  { "id": "acc-1", "title": "People seen", "polarity": "neutral", "aggregate": "ratio", "numerator": "a", "denominator": "b" }
] }`;

/** The findings of an import from a spreadsheet, by its bytes or its lines of CSV. */
export async function importFindings(
  given: Uint8Array | readonly string[],
  set: { readonly text?: string; readonly sheet?: string; readonly comparators?: ImportWishes['comparators'] } = {},
): Promise<readonly Diagnostic[]> {
  const isCsv = Array.isArray(given);
  const bytes = isCsv ? Buffer.from(given.map((line) => `${String(line)}\r\n`).join('')) : (given as Uint8Array);
  const { workbook, diagnostics } = await parseSpreadsheet(isCsv ? 'access.csv' : 'access.xlsx', bytes);
  if (workbook === null) return diagnostics;
  const { text } = set;
  const file = 'data/indicators/access.json';
  const sets = text === undefined ? [] : [{ id: 'access', file, text, ...parseDataFile(file, text) }];
  const wishes: ImportWishes = { set: 'access', title: null, sheet: set.sheet ?? null, comparators: set.comparators };
  return [...diagnostics, ...prepareImport(workbook, sets, wishes).diagnostics];
}

export function workbookOf(
  cell: Partial<Cell> | TypedCell,
  more: { readonly merge?: true; readonly serial?: '1900' | '1904' } = {},
): Promise<Uint8Array> {
  const isCell = typeof cell === 'object' && cell !== null && 'type' in cell;
  const first: TypedCell = isCell ? null : (cell as TypedCell);
  const april = more.serial === undefined ? 'Apr-18' : more.serial === '1904' ? 41_729 : 43_191;
  const rows = [
    ['Indicator Number', 'Indicator Title', 'Polarity', april, 'May-18'],
    ['ACC 1', 'People seen', 'BIB', first, 130],
    ['ACC 2', 'People told', 'BIB', 12, 13],
  ];
  const merges = more.merge === true ? [{ startRow: 1, endRow: 2, startCol: 3, endCol: 3 }] : [];
  return xlsxOf({ rows, merges }, isCell ? { '1,3': cell } : {}, more.serial ?? '1900');
}

/** An archive that says of its one entry that it has so many bytes. */
export function archiveThatDeclares(size: number): Uint8Array {
  const bytes = Buffer.from(zipSync({ 'xl/workbook.xml': Buffer.alloc(1000, 'a') }));
  const record = bytes.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
  bytes.writeUInt32LE(size, record + 24);
  return bytes;
}

/** What brings about each finding of an import. */
export const importCauses: Readonly<Record<string, Cause>> = {
  IMPORT_FILE_TOO_LARGE: (root) => {
    const path = join(root, 'access.xlsx');
    writeFileSync(path, '');
    truncateSync(path, 50_000_000);
    return readSpreadsheet(path, 'access.xlsx').then(({ diagnostics }) => diagnostics);
  },
  IMPORT_FILE_UNPACKS_TOO_LARGE: () => importFindings(archiveThatDeclares(3_000_000_000)),
  IMPORT_FILE_NOT_SPREADSHEET: () => importFindings(Buffer.from('%PDF-1.7')),
  IMPORT_FILE_ENCRYPTED: async () => {
    const sheets = [{ name: 'Scorecard', rows: [['a']] }];
    return importFindings(await writeXlsx({ sheets, encryption: { password: 'x', spinCount: 10 } }));
  },
  IMPORT_FILE_DAMAGED: async () => importFindings((await workbookOf(120)).slice(0, 900)),
  IMPORT_CSV_INVALID: () => importFindings([head, 'ACC 1,"People seen,BIB,120,130']),
  IMPORT_ENCODING_GUESSED: () =>
    importFindings(Buffer.from(`${head}\r\nACC 1,Cost (\u00A3),BIB,120,130\r\n`, 'latin1')),
  IMPORT_SHEET_UNKNOWN: async () => importFindings(await workbookOf(120), { sheet: 'Scorcard' }),
  IMPORT_SHEET_CHOSEN: async () => {
    const rows = [head.split(','), sound.split(',')];
    return importFindings(
      await writeXlsx({
        sheets: [
          { name: 'Notes', rows: [['Read me']] },
          { name: 'Scorecard', rows },
        ],
      }),
    );
  },
  IMPORT_SHEET_EMPTY: () => importFindings([',,', '']),
  IMPORT_HEADINGS_MISSING: () => importFindings(['Our figures', sound]),
  IMPORT_SHEET_CUT: () => importFindings([head, sound, ...Array<string>(5000).fill(''), 'The end']),
  IMPORT_COLUMN_UNKNOWN: () => importFindings([`${head},Our remarks`, `${sound},Good`]),
  IMPORT_PERIOD_UNKNOWN: () => importFindings([`${head},Jnu-18`, `${sound},140`]),
  IMPORT_COLUMN_TWICE: () => importFindings([`${head},2018-05`, `${sound},140`]),
  IMPORT_COMPARATOR_UNUSED: () =>
    importFindings([`${head},England 2017-18`, `${sound},80`], {
      comparators: [{ heading: 'Our borough', comparator: 'own-authority' }],
    }),
  IMPORT_HEADINGS_DIFFER: () =>
    importFindings([head, sound, head.replace('May-18', 'Jun-18'), 'ACC 2,People told,BIB,12,13']),
  IMPORT_VALUE_NOT_NUMBER: () => importFindings([head, 'ACC 1,People seen,BIB,about 120,130']),
  IMPORT_VALUE_NOT_FINITE: () => importFindings([head, 'ACC 1,People seen,BIB,1e400,130']),
  IMPORT_PERCENTAGE_OUT_OF_RANGE: () => importFindings([head, 'ACC 1,Percentage seen,BIB,84%,840%']),
  IMPORT_PERCENTAGE_FRACTION: () => importFindings([head, 'ACC 1,Percentage seen,BIB,84,0.84']),
  IMPORT_UNIT_DIFFERS: () => importFindings([head, 'ACC 1,People seen,BIB,120,13%']),
  IMPORT_INDICATOR_DUPLICATE: () => importFindings([head, sound, 'acc-1,People told,BIB,12,13']),
  IMPORT_ROW_UNKNOWN: () => importFindings([head, sound, ',,,140,150']),
  IMPORT_POLARITY_UNKNOWN: () => importFindings([head, 'ACC 1,People seen,upwards,120,130']),
  IMPORT_FORMULAS_TAKEN: async () =>
    importFindings(await workbookOf({ value: null, type: 'formula', formula: 'SUM(A1:A9)', formulaResult: 120 })),
  IMPORT_FORMULA_EMPTY: async () =>
    importFindings(await workbookOf({ value: null, type: 'formula', formula: 'SUM(A1:A9)' })),
  IMPORT_CELLS_MERGED: async () => importFindings(await workbookOf(120, { merge: true })),
  IMPORT_DATES_READ: async () => importFindings(await workbookOf(120, { serial: '1904' })),
  IMPORT_RATIO_LEFT: () => importFindings([head, sound], { text: access }),
  IMPORT_RAG_IGNORED: () => importFindings([`${head},RAG`, `${sound},Green`]),
  IMPORT_TEXT_LIKE_FORMULA: () => importFindings([head, "ACC 1,=cmd|' /C calc'!A0,BIB,120,130"]),
  IMPORT_DEFINITIONS_KEPT: () => {
    return importFindings([head, 'ACC 1,People who were seen,,120,130'], { text: access.replace('"ratio"', '"sum"') });
  },
  IMPORT_SET_UNSOUND: () => importFindings([head, sound], { text: '{ "id": "access", }' }),
  IMPORT_SET_CHANGED: async (root) => {
    try {
      await writeIndicatorSet(root, { id: 'access', file: 'data/indicators/access.json', text: '{}', former: '{ }' });
    } catch (error) {
      if (error instanceof OfficerError) return error.findings.diagnostics;
      throw error;
    }
    return [];
  },
};
