import { aggregateValues } from '../model/figures/aggregate.ts';
import { yearOfKey } from './find-columns.ts';
import type { Entry, ScorecardRow } from './scorecard.ts';

/** What the sheet does not say of a new indicator and its figures suggest. */
export interface GuessedDefinition {
  /** Null where nothing points to one. */
  readonly unit: string | null;
  readonly decimals: number;
  readonly aggregate: 'sum' | 'latest' | 'mean';
}

/** Returns what a row's figures suggest of its definition; an officer is shown it before anything is written. */
export function guessDefinition(row: ScorecardRow, yearStarts: number): GuessedDefinition {
  const values = row.entries.filter(({ subject }) => subject.kind === 'value');
  const numbers = values.filter(({ figure }) => typeof figure === 'number');
  return {
    unit: row.unit === null ? guessUnit(row.title ?? '', numbers) : unitOf(row.unit),
    decimals: Math.max(0, ...numbers.map(({ decimals }) => decimals)),
    aggregate: guessAggregate(row.entries, yearStarts),
  };
}

function unitOf(typed: string): string {
  return /^(?:%|per ?cent(?:age)?)$/iu.test(typed) ? 'percent' : typed.toLowerCase();
}

function guessUnit(title: string, numbers: readonly Entry[]): string | null {
  const percents = numbers.filter(({ isPercent }) => isPercent).length;
  if (numbers.length > 0 && percents > numbers.length / 2) return 'percent';
  if (/^(?:%|per ?cent)/iu.test(title)) return 'percent';
  if (/^rate\b|\bper (?:1,?000|10,?000|100,?000)\b/iu.test(title)) return 'rate';
  if (/\(days\)|^(?:number of )?days\b|\bin days\b/iu.test(title)) return 'days';
  return numbers.length > 0 && numbers.every(({ figure }) => Number.isInteger(figure)) ? 'count' : null;
}

/**
 * The rule that gives every typed year to date, where there is one; else the latest value, which is right of a state
 * ("at the end of the month") and never adds up what must not be added.
 */
function guessAggregate(entries: readonly Entry[], yearStarts: number): GuessedDefinition['aggregate'] {
  const typed = entries.filter(({ subject, figure }) => subject.kind === 'year-to-date' && typeof figure === 'number');
  const isFit = (aggregate: GuessedDefinition['aggregate']): boolean =>
    typed.every(({ subject, figure, decimals }) => {
      const values = entries
        .filter((entry) => entry.subject.kind === 'value' && subject.kind === 'year-to-date')
        .filter(
          (entry) => entry.subject.kind === 'value' && yearOfKey(entry.subject.period, yearStarts) === yearIn(subject),
        )
        .map((entry) => entry.figure);
      const computed = aggregateValues(values, aggregate);
      return typeof computed === 'number' && computed.toFixed(decimals) === Number(figure).toFixed(decimals);
    });
  if (typed.length === 0) return 'latest';
  return (['latest', 'sum', 'mean'] as const).find(isFit) ?? 'latest';
}

function yearIn(subject: Entry['subject']): string | null {
  return subject.kind === 'value' ? null : subject.year;
}
