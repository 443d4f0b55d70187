import type { IndicatorMatter } from '../../schema/indicator-set.ts';
import type { Words } from '../../words/words.ts';
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
export function provisionalRemark(figure: Figure | undefined, provisional: boolean, words: Words): string | null {
  return mayChange(figure, provisional) ? words.figures.figure.provisional : null;
}

/** Returns the same as a note that stands by itself. */
export function provisionalNote(figure: Figure | undefined, provisional: boolean, words: Words): string | null {
  return mayChange(figure, provisional) ? words.figures.figure.provisionalNote : null;
}

function mayChange(figure: Figure | undefined, provisional: boolean): boolean {
  return provisional && (figure?.kind === 'number' || figure?.kind === 'symbol');
}
