import type { DisclosureMatter } from '../../../schema/disclosure.ts';
import type { IndicatorMatter, IndicatorSetMatter } from '../../../schema/indicator-set.ts';
import { isMoney, isPercent } from '../format-figure.ts';
import { buildCountLines, type CountLine, type CountLines } from './count-table.ts';

/** What of a set is a count, and which counts add up to which. Cells and indicators are named by their index. */
export interface SumsOfSet extends CountLines {
  /** By indicator: whether it is a count that the rule is for. */
  readonly isCount: readonly boolean[];
  /** What is missing to a whole: cells of which nothing is published, after those of the indicators. */
  readonly rests: readonly { readonly part: number; readonly whole: number }[];
  readonly shares: readonly Share[];
}

/** A typed percentage or rate: so many `per` hundred (or other number) of a count. */
export interface Share {
  readonly indicator: number;
  readonly of: number;
  readonly part: number | null;
  readonly per: number;
}

/** Returns what a set says of its counts; a name that leads nowhere is left out here and reported by checkDisclosure. */
export function sumsOfSet({ indicators, disclosure }: IndicatorSetMatter): SumsOfSet {
  const indexes = new Map(indicators.map(({ id }, index) => [id, index] as const).toReversed());
  const indexOf = (id: string | undefined): number | null => {
    const index = id === undefined ? undefined : indexes.get(id);
    return index === undefined || indicators[index]?.aggregate === 'ratio' ? null : index;
  };
  const totals = totalsOf(disclosure).flatMap(({ total, parts }): CountLine[] => {
    const [whole, ...known] = [total, ...parts].map(indexOf);
    return whole == null ? [] : [{ total: whole, parts: known.filter((part) => part !== null), strict: false }];
  });
  const shares = (disclosure?.shares ?? []).flatMap(({ indicator, of, part, per = 100 }): Share[] => {
    const [share, whole] = [indexOf(indicator), indexOf(of)];
    return share === null || whole === null ? [] : [{ indicator: share, of: whole, part: indexOf(part) ?? null, per }];
  });
  const named = new Set(
    [
      ...totals.flatMap(({ total, parts }) => [total, ...parts]),
      ...shares.flatMap(({ of, part }) => [of, part]),
    ].filter((index) => index !== null),
  );
  const listed = disclosure?.counts;
  const typedShares = new Set(shares.map((share) => share.indicator));
  const isCount = indicators.map((indicator, index) => {
    if (indicator.aggregate === 'ratio' || typedShares.has(index)) return false;
    return named.has(index) || (listed === undefined ? countsByUnit(indicator) : listed.includes(indicator.id));
  });
  const percentages = [
    ...indicators
      .filter(({ aggregate, unit }) => aggregate === 'ratio' && isPercent(unit ?? null))
      .map((ratio) => ({
        part: indexOf(ratio.numerator),
        whole: indexOf(ratio.denominator),
      })),
    ...shares.filter(({ per }) => per === 100).map(({ part, of }) => ({ part, whole: of })),
  ];
  const rests = percentages.flatMap(({ part, whole }) =>
    part !== null && whole !== null && isCount[part] === true && isCount[whole] === true ? [{ part, whole }] : [],
  );
  const wholes = rests.map(({ part, whole }, index): CountLine => {
    return { total: whole, parts: [part, indicators.length + index], strict: true };
  });
  return { isCount, rests, shares, ...buildCountLines([...totals, ...wholes], indicators.length + rests.length) };
}

/** Returns every sum that a set names by the ids of its indicators: those of its totals, and of each row and column. */
function totalsOf(
  disclosure: DisclosureMatter | undefined,
): readonly { readonly total: string; readonly parts: readonly string[] }[] {
  const tables = (disclosure?.tables ?? []).flatMap(({ rows }) => {
    const width = Math.max(0, ...rows.map((row) => row.length));
    const columns = Array.from({ length: width }, (_, column) =>
      rows.map((row) => row[column]).filter((id) => id !== undefined),
    );
    return [...rows, ...columns].map((cells) => ({ total: cells.at(-1) ?? '', parts: cells.slice(0, -1) }));
  });
  return [...(disclosure?.totals ?? []), ...tables];
}

const measures = ['rate', 'ratio', 'index', 'score', 'minutes', 'hours', 'days', 'weeks', 'months', 'years'];

/** "children" or "referrals" are counts; with a unit that nobody here knows, whole numbers are taken for one. */
function countsByUnit({ unit, values = {}, yearToDate = {} }: IndicatorMatter): boolean {
  if (unit === undefined || ['count', 'number'].includes(unit.toLowerCase())) return true;
  if (isPercent(unit) || isMoney(unit) || measures.includes(unit.toLowerCase()) || /\bper\b/iu.test(unit)) return false;
  return [...Object.values(values), ...Object.values(yearToDate)].every(
    (value) => typeof value !== 'number' || Number.isInteger(value),
  );
}
