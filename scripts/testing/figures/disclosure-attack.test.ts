import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndicatorSets } from '../../model/figures/build-indicator-sets.ts';
import type { Figure } from '../../model/figures/figure.ts';
import type { IndicatorSet } from '../../model/figures/indicator-set.ts';
import { attack, type Bounds, type Equation } from './count-attacker.ts';
import { bareYear, drawnTables, type DrawnTable } from './disclosure-table.ts';
import { anIndicatorSet } from './indicator-set-matter.ts';

const dfe = fc.constant({ profile: 'dfe' } as const);
const own = fc.record({
  profile: fc.constant('own' as const),
  from: fc.constantFrom(0, 1),
  to: fc.constantFrom(2, 4, 5, 9),
  owner: fc.constant('Statistician'),
});
const rounded = fc.record({
  profile: fc.constant('own' as const),
  rounding: fc.constantFrom(5 as const, 10 as const),
  owner: fc.constant('Statistician'),
});

const build = ({ matter }: DrawnTable, edition: 'public' | 'members' = 'public'): IndicatorSet =>
  buildIndicatorSets([anIndicatorSet([], matter)], edition)[0]!;

/** What a reader may take a number to be by itself. `truth` is known to those who guess well. */
type Guess = (figure: Figure, truth: number) => Bounds | number;

/** Everything that a set publishes, as equations between its figures; the truth comes from the members' edition. */
function published(drawn: DrawnTable, guess: Guess) {
  const [set, full] = [build(drawn), build({ ...drawn, matter: { ...drawn.matter, disclosure: { profile: 'none' } } })];
  const bounds = new Map<string, Bounds>();
  const known = new Map<string, number>();
  const truth = new Map<string, number>();
  const equations: Equation[] = [];
  const add = (name: string, figure: Figure, actual: Figure): void => {
    const number = actual.kind === 'number' ? actual.number : 0;
    const guessed = guess(figure, number);
    truth.set(name, number);
    if (typeof guessed === 'number') known.set(name, guessed);
    else bounds.set(name, guessed);
  };
  const sum = (terms: readonly (readonly [string, number])[], comesTo: number, need = true): void => {
    const of = new Map(terms.filter(([name]) => bounds.has(name)));
    const given = terms.filter(([name]) => known.has(name));
    if (of.size === 0 || (need && of.size + given.length < terms.length)) return;
    equations.push({ of, comesTo: given.reduce((rest, [name, by]) => rest - by * known.get(name)!, comesTo) });
  };

  const counts = set.indicators.filter(({ aggregate }) => aggregate !== 'ratio');
  for (const [index, indicator] of counts.entries()) {
    const actual = full.indicators[index]!;
    for (const [at, { period, figure }] of indicator.observations.entries()) {
      add(`${indicator.id} ${period.key}`, figure, actual.observations[at]!.figure);
    }
    const bare = indicator.years.findIndex(({ year }) => year.key === bareYear);
    if (bare >= 0)
      add(`${indicator.id} ${bareYear}`, indicator.years[bare]!.yearToDate, actual.years[bare]!.yearToDate);
  }
  for (const time of [...set.periods.map(({ key }) => key), bareYear]) {
    for (const { total, parts } of drawn.sums) {
      sum([...parts.map((part) => [`${part} ${time}`, 1] as const), [`${total} ${time}`, -1]], 0);
    }
  }
  // What is worked out from rounded figures says nothing that they do not say themselves.
  if (drawn.matter.disclosure.rounding !== undefined) return { set, bounds, equations, truth };
  // Years to date, as they stood at each period and at the end: sums of the year's months, or what is typed for it.
  for (const { id, aggregate, observations, years } of counts) {
    const yearOf = (key: string): string => (key < '2019-04' ? '2018/19' : '2019/20');
    const tell = (figure: Figure, until: string): void => {
      if (figure.kind !== 'number') return;
      const keys = observations
        .map(({ period }) => period.key)
        .filter((key) => key <= until && yearOf(key) === yearOf(until));
      const last = keys.slice(-1);
      const terms = (aggregate === 'latest' ? last : keys).map((key) => [`${id} ${key}`, 1] as const);
      sum(terms, aggregate === 'mean' ? figure.number * keys.length : figure.number);
    };
    for (const { period, yearToDate } of observations) tell(yearToDate, period.key);
    for (const { year, yearToDate, through } of years)
      if (year.key !== bareYear && through !== null) tell(yearToDate, through.key);
  }
  // The percentage: a hundred numerators make so many denominators, and the rest is no secret number of its own.
  const share = set.indicators.at(-1)!;
  const [part, whole] = [drawn.sums[0]!.parts[0]!, drawn.sums[0]!.total];
  for (const { period, figure } of share.observations) {
    if (figure.kind === 'number')
      sum(
        [
          [`${part} ${period.key}`, 100],
          [`${whole} ${period.key}`, -figure.number],
        ],
        0,
      );
  }
  for (const { key } of set.periods) {
    const rest = truth.get(`${whole} ${key}`)! - truth.get(`${part} ${key}`)!;
    bounds.set(`rest ${key}`, guessRest(rest, guess));
    truth.set(`rest ${key}`, rest);
    sum(
      [
        [`${part} ${key}`, 1],
        [`rest ${key}`, 1],
        [`${whole} ${key}`, -1],
      ],
      0,
    );
  }
  return { set, bounds, equations, truth };
}

function guessRest(rest: number, guess: Guess): Bounds {
  const guessed = guess({ kind: 'symbol', symbol: 'c', text: '[c]', meaning: '' }, rest);
  return typeof guessed === 'number' || guessed.high === Infinity ? { low: 0, high: Infinity } : guessed;
}

/** Knows which withheld figures are small, and which stand beside one. */
const insider =
  (from: number, to: number): Guess =>
  (figure, truth) => {
    if (figure.kind === 'number') return figure.number;
    return truth >= from && truth <= to ? { low: from, high: to } : { low: to + 1, high: Infinity };
  };
/** Knows no more than what is published: that a zero would be shown. */
const outsider =
  (from: number): Guess =>
  (figure) =>
    figure.kind === 'number' ? figure.number : { low: from, high: Infinity };
const ofRounded =
  (base: number): Guess =>
  (figure) => {
    if (figure.kind === 'symbol' && figure.symbol === 'low') return { low: 1, high: Math.ceil(base / 2) - 1 };
    if (figure.kind !== 'number') return { low: 1, high: Infinity };
    const { number } = figure;
    return number === 0 ? 0 : { low: number - Math.floor(base / 2), high: number + Math.ceil(base / 2) - 1 };
  };

/** What was found of numbers that are secret: small ones and those withheld beside them, rests only where they are small. */
function secretsFound(drawn: DrawnTable, guess: Guess, isSmall: (count: number) => boolean): readonly string[] {
  const { bounds, equations, truth } = published(drawn, guess);
  const found = [...attack(bounds, equations).keys()];
  return found.filter((name) => !name.startsWith('rest') || isSmall(truth.get(name)!));
}

/** Whether of the table of the time nothing is shown but zeros. */
function isAllWithheld(drawn: DrawnTable, name: string): boolean {
  const set = build(drawn);
  const time = name.split(' ')[1]!;
  return set.indicators
    .filter(({ aggregate }) => aggregate !== 'ratio')
    .every(({ observations, years }) => {
      const observation = observations.find(({ period }) => period.key === time);
      const figure = observation?.figure ?? years.find(({ year }) => year.key === time)!.yearToDate;
      return figure.kind !== 'number' || figure.number === 0;
    });
}

describe('what the public edition publishes of a table with totals', () => {
  it('gives no withheld number away, even to one who knows which are small', () => {
    fc.assert(
      fc.property(drawnTables(fc.oneof(dfe, own)), (drawn) => {
        const { from = 1, to = 5 } = drawn.matter.disclosure;
        const isSmall = (count: number) => count >= Math.max(1, from) && count <= to;
        expect(secretsFound(drawn, outsider(from), isSmall)).toEqual([]);
        const found = secretsFound(drawn, insider(from, to), isSmall);
        expect(found.filter((name) => !isAllWithheld(drawn, name))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('gives no number away that it rounds', () => {
    fc.assert(
      fc.property(drawnTables(rounded), (drawn) => {
        const guess = ofRounded(drawn.matter.disclosure.rounding ?? 5);
        expect(secretsFound(drawn, guess, () => false)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('withholds every small number', () => {
    fc.assert(
      fc.property(drawnTables(dfe), (drawn) => {
        for (const { aggregate, observations } of build(drawn).indicators) {
          if (aggregate === 'ratio') continue;
          for (const { figure } of observations) {
            if (figure.kind === 'number') expect(figure.number > 5 || figure.number === 0).toBe(true);
          }
        }
      }),
    );
  });
});
