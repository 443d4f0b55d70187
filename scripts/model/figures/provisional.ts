import type { IndicatorMatter } from '../../schema/indicator-set.ts';
import type { Figure } from './figure.ts';

/** Returns the keys of the periods and years whose figures may still change; a ratio's may where either part's may. */
export function provisionalKeys(
  matter: IndicatorMatter,
  byId: ReadonlyMap<string, IndicatorMatter>,
): ReadonlySet<string> {
  const parts = matter.aggregate === 'ratio' ? [matter.numerator, matter.denominator] : [];
  return new Set(
    [matter, ...parts.map((id) => (id === undefined ? undefined : byId.get(id)))].flatMap(
      (one) => one?.provisional ?? [],
    ),
  );
}

/** Returns what is said beside a figure that may still change, or null where it is final or there is none. */
export function provisionalRemark(figure: Figure | undefined, provisional: boolean): string | null {
  return provisional && (figure?.kind === 'number' || figure?.kind === 'symbol') ? 'provisional' : null;
}
