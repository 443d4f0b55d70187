import { holds, type CountCell, type CountLine, type CountLines } from './count-table.ts';
import { isSmall, type DisclosureRule } from './disclosure-rule.ts';
import { findOtherTable } from './find-other-table.ts';

/**
 * Returns the cells to withhold, so that none of them can be worked out from the others.
 *
 * First those that are small. Then, as is usual for tables with totals (Hundepool et al., "Statistical Disclosure
 * Control", 2012, chapter 4: secondary cell suppression), in sums which give one away another cell that is not zero: what
 * serves two of them before what serves one, then the smallest, parts before totals, those that come first. That is repeated until there is a second table
 * for every withheld cell (see findOtherTable), or until everything that its sums reach is withheld but zeros. Where
 * figures are rounded, those that the sums would still give away are withheld as well.
 */
export function withholdCells(
  cells: readonly CountCell[],
  sums: CountLines,
  rule: DisclosureRule,
): ReadonlySet<number> {
  const withheld = new Set<number>();
  for (const [index, cell] of cells.entries()) if (isToWithhold(cell, rule)) withheld.add(index);
  const safe = new Set<number>();
  const table = { cells, ...sums, withheld, rule };
  // What was found safe stays so: to withhold more never takes a possible table away.
  for (const secrets = secretsOf(cells, withheld, rule); secrets.length > 0;) {
    const secret = secrets[0];
    if (secret === undefined) break;
    const steps = safe.has(secret) ? safe : findOtherTable(secret, table);
    const partner = steps === null ? partnerOf(secret, table) : null;
    if (partner !== null) {
      withheld.add(partner);
      if (partner !== secret) secrets.push(partner);
      continue;
    }
    for (const cell of steps?.keys() ?? []) safe.add(cell);
    secrets.shift();
  }
  return new Set([...withheld].filter((index) => cells[index]?.shown));
}

function isToWithhold(cell: CountCell, rule: DisclosureRule): boolean {
  if (cell.value === null) return false;
  if (cell.forced || cell.value === 'hidden') return true;
  return cell.judged && isSmall(cell.value, rule);
}

/** What must not be worked out: what is withheld, and where figures are rounded every one that is not shown as it is. */
function secretsOf(cells: readonly CountCell[], withheld: ReadonlySet<number>, rule: DisclosureRule): number[] {
  return [...cells.keys()].filter((index) => {
    const cell = cells[index];
    return withheld.has(index) || (rule.rounding !== null && cell?.shown === true && cell.judged && isCandidate(cell));
  });
}

/** Returns what to withhold beside a cell that can be worked out, or null where nothing is left. */
function partnerOf(
  secret: number,
  table: CountLines & {
    readonly cells: readonly CountCell[];
    readonly withheld: ReadonlySet<number>;
    readonly rule: DisclosureRule;
  },
): number | null {
  const { cells, lines, linesOf, withheld, rule } = table;
  // A rounded figure that sums give away is itself withheld before others are.
  if (rule.rounding !== null && !withheld.has(secret) && cells[secret]?.shown === true) return secret;
  const isUnknown = (cell: number): boolean => withheld.has(cell) || cells[cell]?.shown === false;
  const linesAt = (cell: number): number[] =>
    (linesOf[cell] ?? []).filter((index) => lines[index] !== undefined && holds(lines[index], cells));
  const candidates = (index: number): number[] => {
    const line = lines[index];
    return line === undefined
      ? []
      : members(line).filter((cell) => {
          const it = cells[cell];
          return !isUnknown(cell) && it?.open === true && isCandidate(it);
        });
  };
  const best = (indexes: readonly number[]): number | null => {
    const totals = new Set(indexes.map((index) => lines[index]?.total));
    const serves = new Map<number, number>();
    for (const cell of indexes.flatMap(candidates)) serves.set(cell, (serves.get(cell) ?? 0) + 1);
    const order = ([a, forA]: readonly [number, number], [b, forB]: readonly [number, number]) =>
      forB - forA ||
      Number(cells[a]?.value) - Number(cells[b]?.value) ||
      Number(totals.has(a)) - Number(totals.has(b)) ||
      a - b;
    return [...serves].sort(order)[0]?.[0] ?? null;
  };

  // The sums of the cell, and of all that is withheld with it: what gives one of them away may give away this one.
  const reached = new Set(linesAt(secret));
  for (const index of reached) {
    for (const cell of members(lines[index]).filter(isUnknown)) for (const next of linesAt(cell)) reached.add(next);
  }
  const telling = [...reached].filter((index) => members(lines[index]).filter(isUnknown).length === 1);
  return best(telling) ?? best(linesAt(secret)) ?? best([...reached]);
}

function members(line: CountLine | undefined): readonly number[] {
  return line === undefined ? [] : [...line.parts, line.total];
}

/** A zero is no partner: that nobody is counted is no secret, and hides none. */
function isCandidate({ value, shown }: CountCell): boolean {
  return shown && typeof value === 'number' && value !== 0;
}
