import { open } from 'node:fs/promises';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { reasonInWords } from '../read-text-file.ts';
import { parseCsv, type ParsedWorkbook } from './parse-csv.ts';
import { parseXlsx } from './parse-xlsx.ts';

/** Largest spreadsheet that is read, in bytes. */
const fileLimit = 20_000_000;

/** Reads a spreadsheet. What the file is follows from its first bytes, never from its name. */
export async function readSpreadsheet(path: string, file: string): Promise<ParsedWorkbook> {
  const start = { file, line: 1, column: 1 };
  let bytes: Uint8Array;
  try {
    const handle = await open(path);
    try {
      const { size } = await handle.stat();
      if (size > fileLimit) {
        const facts = { megabytes: (size / 1_000_000).toFixed(1), limit: String(fileLimit / 1_000_000) };
        return { workbook: null, diagnostics: [diagnose('IMPORT_FILE_TOO_LARGE', start, facts)] };
      }
      bytes = await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { workbook: null, diagnostics: [diagnose('FILE_UNREADABLE', start, { reason: reasonInWords(error) })] };
  }
  return parseSpreadsheet(file, bytes);
}

/** Parses the bytes of a spreadsheet, an .xlsx workbook or a CSV text. */
export async function parseSpreadsheet(file: string, bytes: Uint8Array): Promise<ParsedWorkbook> {
  const start = { file, line: 1, column: 1 };
  const found = kindOf(bytes);
  if (found === 'xlsx') return parseXlsx(file, bytes);
  if (found === 'encrypted') return { workbook: null, diagnostics: [diagnose('IMPORT_FILE_ENCRYPTED', start, {})] };
  if (found !== null) {
    return { workbook: null, diagnostics: [diagnose('IMPORT_FILE_NOT_SPREADSHEET', start, { found })] };
  }
  return parseCsv(file, bytes);
}

const encryptedPart = Buffer.from('EncryptedPackage', 'utf16le');

/** What the first bytes say; in words where nothing can be read of it, null for a text. */
function kindOf(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  if (head.startsWith('PK')) return 'xlsx';
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0')) {
    return Buffer.from(bytes).includes(encryptedPart) ? 'encrypted' : 'a workbook in the old format .xls';
  }
  if (head.startsWith('%PDF')) return 'a PDF';
  if (/^\s*(?:\u00EF\u00BB\u00BF)?\s*<(?:!doctype|html|\?xml|table)/iu.test(head)) return 'a web page or XML';
  if (head.startsWith('\u0089PNG') || head.startsWith('\u00FF\u00D8\u00FF')) return 'a picture';
  return null;
}
