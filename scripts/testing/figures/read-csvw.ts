import { parse } from 'csv-parse/sync';

interface Column {
  readonly name: string;
  readonly titles: string;
  readonly 'dc:description': string;
  readonly datatype: string | { readonly base: string; readonly format: string };
  readonly null: string;
  readonly required: boolean;
}

/** As much of the metadata of a table (W3C, "Metadata Vocabulary for Tabular Data") as tests read. */
export interface CsvMetadata {
  readonly url: string;
  readonly 'dc:description': string;
  readonly tableSchema: { readonly columns: readonly Column[]; readonly primaryKey: readonly string[] };
}

/** A line of the table by the names of its columns; null where a cell is empty. */
type CsvRow = Readonly<Record<string, string | null>>;

/** Returns the lines of a CSV, and where it is not what its metadata say. */
export function readCsvw(csv: string, metadata: CsvMetadata): { rows: readonly CsvRow[]; problems: readonly string[] } {
  const { columns, primaryKey } = metadata.tableSchema;
  const [head = [], ...lines] = parse(csv, { record_delimiter: '\r\n' });
  const problems: string[] = [];
  const titles = columns.map((column) => column.titles);
  if (head.join() !== titles.join()) problems.push(`head is ${head.join()}, not ${titles.join()}`);
  for (const { name } of columns) if (!/^[a-z][a-z0-9_]*$/u.test(name)) problems.push(`name ${name}`);
  const keys = new Set<string>();
  const rows = lines.map((cells, index) => {
    const row: Record<string, string | null> = {};
    for (const [at, column] of columns.entries()) {
      const cell = cells[at] === column.null ? null : (cells[at] ?? null);
      row[column.name] = cell;
      if (!isOf(column, cell)) problems.push(`line ${index + 2}, ${column.name}: ${cell}`);
    }
    const key = primaryKey.map((name) => row[name]).join('\0');
    if (keys.has(key)) problems.push(`line ${index + 2}: key again`);
    keys.add(key);
    return row;
  });
  return { rows, problems };
}

function isOf({ datatype, required }: Column, cell: string | null): boolean {
  if (cell === null) return !required;
  if (datatype === 'string') return true;
  if (datatype === 'number') return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu.test(cell);
  if (typeof datatype === 'string') return false;
  return new RegExp(`^(?:${datatype.format})$`, 'u').test(cell);
}
