import type { SourceFile } from '../../diagnostics/source-file.ts';
import type { Figure } from './figure.ts';
import type { SetPaths } from './indicator-paths.ts';
import type { Period } from './period.ts';
import type { Rag } from './rag.ts';
import type { Words } from '../../words/words.ts';

/** A set of indicators with the periods it reports on. */
export interface IndicatorSet extends SetPaths {
  readonly source: SourceFile;
  /** In which its periods, targets and colours speak, and whatever shows it. */
  readonly words: Words;
  readonly id: string;
  readonly title: string;
  readonly owner: string | null;
  /** Where the figures come from, in words. */
  readonly dataSource: string | null;
  readonly frequency: Period['kind'];
  /** The month in which the set's year begins, 1 to 12. */
  readonly yearStarts: number;
  readonly ragRule: RagRule | null;
  /** How small numbers are withheld in this edition, in words; null where every figure is shown. */
  readonly disclosure: string | null;
  /** Whether outlying moving ranges are left out of process limits. */
  readonly spcScreening: boolean;
  readonly comparators: readonly { readonly id: string; readonly title: string }[];
  readonly indicators: readonly Indicator[];
  /** Every period for which some indicator has an entry, in order. */
  readonly periods: readonly Period[];
  /** The years of those periods, and any other year that has a typed year to date, in order. */
  readonly years: readonly Period[];
}

/** How the set's colours come about, and who answers for it. */
export interface RagRule {
  readonly basis: 'year-to-date' | 'latest';
  readonly amberWithin: number;
  readonly measure: 'relative' | 'points';
  readonly owner: string;
  /** In words: `Green: at or better than the target. Amber: …` */
  readonly inWords: string;
}

/** A measure with its observations. */
export interface Indicator {
  readonly set: IndicatorSet;
  readonly id: string;
  /** As printed: `LAC 2a` for `lac-2a`. */
  readonly reference: string;
  readonly path: string;
  readonly title: string;
  readonly description: string | null;
  readonly unit: string | null;
  readonly decimals: number;
  readonly polarity: 'bigger-is-better' | 'smaller-is-better' | 'neutral';
  readonly aggregate: 'sum' | 'latest' | 'mean' | 'ratio';
  /** The ids of the two indicators of the set that a ratio is worked out from; null for one that is none. */
  readonly parts: { readonly numerator: string; readonly denominator: string } | null;
  readonly responsible: string | null;
  /** One per period of the set, in order. */
  readonly observations: readonly Observation[];
  /** One per year of the set, in order. */
  readonly years: readonly YearFigure[];
  /** The newest year's RAG, by the set's rule. */
  readonly rag: Rag;
  readonly comparatorFigures: readonly ComparatorFigure[];
}

/** What was observed for a period. */
export interface Observation {
  readonly period: Period;
  readonly figure: Figure;
  /** The year to date as it stood at the end of this period. */
  readonly yearToDate: Figure;
  readonly target: Target | null;
  readonly rag: Rag;
  readonly note: string | null;
  /** Whether the figure may still change. */
  readonly provisional: boolean;
  /** Whether the year to date may still change, because a figure that it is made of may. */
  readonly yearToDateProvisional: boolean;
}

/** The year to date (or latest) of an indicator. */
export interface YearFigure {
  readonly year: Period;
  readonly yearToDate: Figure;
  /** The last period of the year that has a number; null where none has. */
  readonly through: Period | null;
  readonly target: Target | null;
  readonly rag: Rag;
  /** Whether the year to date may still change, because a figure that it is made of may. */
  readonly provisional: boolean;
}

/** A target; where it was carried forward, the year that it was set for. */
export interface Target {
  readonly number: number;
  /** As printed: `95%`. */
  readonly text: string;
  readonly carriedFrom: Period | null;
  /** Where it is the share of a yearly target that is due by now: that target, and the share in words. */
  readonly shareOf: { readonly number: number; readonly text: string; readonly inWords: string } | null;
}

/** A comparator's figure for a year (or other period). */
export interface ComparatorFigure {
  readonly comparator: { readonly id: string; readonly title: string };
  readonly period: Period;
  readonly figure: Figure;
  readonly note: string | null;
}
