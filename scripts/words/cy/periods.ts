/** A period as sentences take it up. */
export interface When {
  readonly kind: string;
  readonly key: string;
  readonly label: string;
}

/** Returns a period as a noun: `mis Mai 2019`, `chwarter 1 o 2019/20`, `2019/20`. */
export function nounOf({ kind, label }: When): string {
  return kind === 'month' ? `mis ${label}` : label;
}

/** Returns when something is: `ym mis Mai 2019`, `ar 31 Mai 2019`, `yn 2019/20`. */
export function at({ kind, key, label }: When): string {
  if (kind === 'date') return `ar ${label}`;
  if (kind === 'month') return `ym mis ${label}`;
  return kind === 'academic-year' ? `ym mlwyddyn academaidd ${key}` : `yn ${label}`;
}

/** Returns a period softened, as it stands after `o`, `i` and `hyd at`: `fis Mai 2019`. */
export function softened({ kind, key, label }: When): string {
  if (kind === 'month') return `fis ${label}`;
  return kind === 'academic-year' ? `flwyddyn academaidd ${key}` : label;
}
