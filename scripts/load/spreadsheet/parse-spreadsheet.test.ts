import { writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { archiveThatDeclares } from '../../testing/import/import-causes.ts';
import { parseSpreadsheet } from './read-spreadsheet.ts';
import { cellName } from './sheet-grid.ts';

async function valuesOf(bytes: Uint8Array): Promise<unknown[][]> {
  const { workbook } = await parseSpreadsheet('a', bytes);
  return workbook!.sheets[0]!.rows.map((row) => row.map(({ value }) => value));
}
const codesOf = async (bytes: Uint8Array): Promise<string[]> =>
  (await parseSpreadsheet('a', bytes)).diagnostics.map(({ code }) => code);

describe('a CSV', () => {
  it.each([',', ';', '\t'])('is divided by "%s"', async (delimiter) => {
    const text = [
      ['a', '"b, c; d"', ''],
      ['1', '', 'x'],
    ]
      .map((row) => row.join(delimiter))
      .join('\n');
    expect(await valuesOf(Buffer.from(text))).toEqual([
      ['a', 'b, c; d', null],
      ['1', null, 'x'],
    ]);
  });

  it('keeps its empty lines, so that rows are those that a spreadsheet shows', async () => {
    expect(await valuesOf(Buffer.from('a,b\r\n\r\nc,"d\ne"\r\nf'))).toEqual([['a', 'b'], [null], ['c', 'd\ne'], ['f']]);
  });

  it('may be in UTF-8 with a mark, in UTF-16 or in Windows-1252', async () => {
    expect(await valuesOf(Buffer.from('\uFEFFcafé,£'))).toEqual([['café', '£']]);
    expect(await valuesOf(Buffer.from('\uFEFFcafé,£', 'utf16le'))).toEqual([['café', '£']]);
    expect(await valuesOf(Buffer.from('café,£', 'latin1'))).toEqual([['café', '£']]);
    expect(await codesOf(Buffer.from('café', 'latin1'))).toEqual(['IMPORT_ENCODING_GUESSED']);
  });
});

describe('a workbook', () => {
  it('gives dates as days in both systems, formats, merged cells and what is known of formulas', async () => {
    for (const dateSystem of ['1900', '1904'] as const) {
      const cells = new Map<string, object>([
        ['0,0', { value: new Date(Date.UTC(2018, 3, 1)), type: 'date', style: { numFmt: 'mmm-yy' } }],
        ['0,1', { value: 0.5, type: 'number', style: { numFmt: '0%' } }],
        ['0,2', { value: null, type: 'formula', formula: 'A1' }],
      ]);
      const merges = [{ startRow: 1, endRow: 1, startCol: 0, endCol: 2 }];
      const bytes = await writeXlsx({
        dateSystem,
        sheets: [{ name: 'S', rows: [[null, null, null], ['x']], cells, merges }],
      });
      const { workbook } = await parseSpreadsheet('a.xlsx', bytes);
      expect(workbook).toMatchObject({ dateSystem, sheets: [{ name: 'S', merges: [{ firstRow: 1, lastColumn: 2 }] }] });
      expect(workbook!.sheets[0]!.rows[0]).toMatchObject([
        { kind: 'day', value: '2018-04-01' },
        { value: 0.5, format: '0%' },
        { kind: 'empty', formula: 'without-result' },
      ]);
    }
  });

  it('is refused where it is no workbook, or would unpack to more than a machine should hold', async () => {
    expect(await codesOf(Buffer.from('%PDF-1.7'))).toEqual(['IMPORT_FILE_NOT_SPREADSHEET']);
    expect(await codesOf(Buffer.from('<html><table>'))).toEqual(['IMPORT_FILE_NOT_SPREADSHEET']);
    expect(await codesOf(Buffer.from([0x00, 0x01, 0x02]))).toEqual(['IMPORT_FILE_NOT_SPREADSHEET']);
    expect(await codesOf(Buffer.from('PK\u0003\u0004 and no more'))).toEqual(['IMPORT_FILE_DAMAGED']);
    expect(await codesOf(archiveThatDeclares(3_000_000_000))).toEqual(['IMPORT_FILE_UNPACKS_TOO_LARGE']);
    // It says that there is nothing in it, and there is; or less than there is.
    expect(await codesOf(archiveThatDeclares(0))).toEqual(['IMPORT_FILE_UNPACKS_TOO_LARGE']);
    expect(await codesOf(archiveThatDeclares(10))).toEqual(['IMPORT_FILE_DAMAGED']);
  });
});

describe('cellName', () => {
  it('counts columns as a spreadsheet does', () => {
    const names = [0, 25, 26, 51, 52, 701, 702].map((column) => cellName({ row: 11, column }));
    expect(names).toEqual(['A12', 'Z12', 'AA12', 'AZ12', 'BA12', 'ZZ12', 'AAA12']);
  });
});
