/** The headers of all addresses that a pattern fits. */
export interface HeaderRule {
  /** A path in which `*` stands for anything: `/assets/*`. */
  readonly pattern: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

/**
 * Returns the rules of a `_headers` file: a line with a pattern, then lines with its headers, set in. Throws an Error at a
 * line that is neither, since a header that is overlooked here would be missing on servers.
 */
export function readHeaderRules(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: { name: string; value: string }[] }[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '' && !each.startsWith('#'))) {
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/u.exec(line) ?? [];
    const rule = rules.at(-1);
    if (line.startsWith('/')) rules.push({ pattern: line.trim(), headers: [] });
    else if (rule !== undefined && name !== undefined && value !== undefined) rule.headers.push({ name, value });
    else throw new Error(`This line of the headers file is neither a path nor a header: ${line}`);
  }
  return rules;
}

/** Returns the names of all headers that rules set, in the order in which they come first. */
export function namesOfHeaders(rules: readonly HeaderRule[]): string[] {
  return [...new Set(rules.flatMap(({ headers }) => headers.map(({ name }) => name)))];
}

/** Returns the regular expression of a pattern, as nginx, Caddy and IIS read it alike. */
export function patternAsRegex(pattern: string): string {
  const whole = pattern.replace(/[.+?^${}()|[\]\\]/gu, '\\$&').replaceAll('*', '.*');
  return `^${whole}$`.replace(/\.\*\$$/u, '');
}

/** Returns the headers of an address within the site, by their names; of several rules that fit, the later one counts. */
export function headersOfPath(rules: readonly HeaderRule[], path: string): Readonly<Record<string, string>> {
  const fitting = rules.filter(({ pattern }) => new RegExp(patternAsRegex(pattern), 'u').test(path));
  return Object.fromEntries(fitting.flatMap(({ headers }) => headers.map(({ name, value }) => [name, value])));
}
