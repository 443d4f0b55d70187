import { diagnose } from '../../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { nearest } from '../../../diagnostics/nearest.ts';
import type { KeyPath } from '../../../diagnostics/source-file.ts';
import type { IndicatorMatter, IndicatorSetMatter } from '../../../schema/indicator-set.ts';
import type { Valid } from '../../../schema/valid-root.ts';
import { parsePeriod } from '../parse-period.ts';
import { schemeOf } from '../scheme-of.ts';

/** Keys that only a rule of the council's own may have. */
const ofOwn = ['from', 'to', 'rounding', 'owner'] as const;

/** A name in a rule, with its place. */
interface Named {
  readonly id: string;
  readonly path: KeyPath;
}

/** A sum as typed, of a total, a row or a column. */
interface TypedSum {
  readonly total: Named;
  readonly parts: readonly Named[];
}

/** Returns what is wrong in how a set withholds small numbers. No message quotes a figure. */
export function checkDisclosure(set: Valid<IndicatorSetMatter>): Diagnostic[] {
  const { disclosure } = set.matter;
  if (disclosure === undefined) return [];
  const sums = typedSums(disclosure);
  const named = [
    ...(disclosure.counts ?? []).map((id, index) => ({ id, path: ['counts', index] })),
    ...sums.flatMap(({ total, parts }) => [...parts, total]),
    ...(disclosure.shares ?? []).flatMap((share, index) =>
      (['indicator', 'of', 'part'] as const).flatMap((key) => {
        const id = share[key];
        return id === undefined ? [] : [{ id, path: ['shares', index, key] }];
      }),
    ),
  ];
  return [
    ...checkRule(set),
    ...checkNames(set, named),
    ...checkTables(set),
    ...sums.flatMap((sum) => checkSum(set, sum)),
  ];
}

function typedSums({ totals = [], tables = [] }: NonNullable<IndicatorSetMatter['disclosure']>): readonly TypedSum[] {
  return [
    ...totals.map(({ total, parts }, index) => ({
      total: { id: total, path: ['totals', index, 'total'] },
      parts: parts.map((id, at) => ({ id, path: ['totals', index, 'parts', at] })),
    })),
    ...tables.flatMap(({ rows }, table) => {
      const cells = rows.map((row, y) => row.map((id, x): Named => ({ id, path: ['tables', table, 'rows', y, x] })));
      const columns = (cells[0] ?? []).map((_, x) => cells.flatMap((row) => row[x] ?? []));
      // Of a table that lacks cells (which is reported) nothing can be said to add up.
      return rows.some((row) => row.length !== rows[0]?.length) ? [] : [...cells, ...columns].flatMap(asSum);
    }),
  ];
}

function asSum(cells: readonly Named[]): readonly TypedSum[] {
  const total = cells.at(-1);
  return total === undefined ? [] : [{ total, parts: cells.slice(0, -1) }];
}

function checkRule({ source, matter }: Valid<IndicatorSetMatter>): Diagnostic[] {
  const { disclosure } = matter;
  if (disclosure === undefined) return [];
  const { profile, owner, to, from, rounding } = disclosure;
  if (profile !== 'own') {
    return ofOwn
      .filter((key) => disclosure[key] !== undefined)
      .map((key) => diagnose('DISCLOSURE_KEY_UNUSED', source.positionOfKey(['disclosure', key]), { key, profile }));
  }
  const missing = [
    ...(owner === undefined ? ['who set it ("owner")'] : []),
    ...(to === undefined && rounding === undefined ? ['what is withheld ("to") or rounded ("rounding")'] : []),
    ...(to === undefined && rounding !== undefined && from !== undefined ? ['up to which number ("to")'] : []),
  ];
  if (missing.length === 0) return [];
  const at = source.positionOf(['disclosure', 'profile']);
  return [diagnose('DISCLOSURE_RULE_INCOMPLETE', at, { missing: missing.join(', nor ') })];
}

function checkNames({ source, matter }: Valid<IndicatorSetMatter>, named: readonly Named[]): Diagnostic[] {
  const byId = new Map<string, IndicatorMatter>(matter.indicators.map((indicator) => [indicator.id, indicator]));
  return named.flatMap(({ id, path }) => {
    const at = source.positionOf(['disclosure', ...path]);
    const found = byId.get(id);
    if (found === undefined)
      return [diagnose('DISCLOSURE_INDICATOR_UNKNOWN', at, { id, nearest: nearest(id, byId.keys()) })];
    return found.aggregate === 'ratio' ? [diagnose('DISCLOSURE_INDICATOR_RATIO', at, { id })] : [];
  });
}

function checkTables({ source, matter }: Valid<IndicatorSetMatter>): Diagnostic[] {
  return (matter.disclosure?.tables ?? []).flatMap(({ rows }, table) =>
    rows.flatMap((row, y) => {
      const [cells, expected] = [row.length, rows[0]?.length ?? 0];
      const at = source.positionOf(['disclosure', 'tables', table, 'rows', y]);
      return cells === expected ? [] : [diagnose('DISCLOSURE_TABLE_RAGGED', at, { cells, expected })];
    }),
  );
}

function checkSum({ source, matter }: Valid<IndicatorSetMatter>, { total, parts }: TypedSum): Diagnostic[] {
  const at = source.positionOf(['disclosure', ...total.path]);
  const ids = [total.id, ...parts.map(({ id }) => id)];
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) return [diagnose('DISCLOSURE_TOTAL_CIRCULAR', at, { id: twice })];
  const valuesOf = (id: string) => matter.indicators.find((indicator) => indicator.id === id)?.values ?? {};
  const whole = valuesOf(total.id);
  const apart = Object.keys(whole).filter((key) => {
    const numbers = parts.map(({ id }) => valuesOf(id)[key]);
    const sum = numbers.reduce<number>((so, number) => (typeof number === 'number' ? so + number : Number.NaN), 0);
    const number = whole[key];
    return typeof number === 'number' && Math.abs(sum - number) > 1e-6;
  });
  const [first] = apart;
  if (first === undefined) return [];
  const scheme = schemeOf(matter);
  const period = parsePeriod(first, scheme.frequency, scheme.yearStarts)?.label ?? first;
  return [diagnose('DISCLOSURE_TOTAL_DIFFERS', at, { total: total.id, period, more: apart.length - 1 })];
}
