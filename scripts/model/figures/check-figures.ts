import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { KeyPath } from '../../diagnostics/source-file.ts';
import type { IndicatorMatter, IndicatorSetMatter } from '../../schema/indicator-set.ts';
import type { Valid } from '../../schema/valid-root.ts';
import type { Edition } from '../archive.ts';
import { checkAgreement } from './check-agreement.ts';
import { checkPeriodKeys } from './check-period-keys.ts';
import { checkValues } from './check-values.ts';
import { checkDisclosure } from './disclosure/check-disclosure.ts';
import { publishedSet } from './disclosure/protect-set.ts';
import { reportedPeriods, type ReportedPeriods } from './reported-periods.ts';
import { schemeOf } from './scheme-of.ts';
import type { PeriodScheme } from './year-of-period.ts';

/** An indicator under check, with its set around it and the way to its places in the file. */
export interface CheckedIndicator {
  readonly set: Valid<IndicatorSetMatter>;
  readonly scheme: PeriodScheme;
  readonly matter: IndicatorMatter;
  /** Its place in the file: `['indicators', 3]`. */
  readonly path: KeyPath;
  readonly byId: ReadonlyMap<string, IndicatorMatter>;
  readonly reported: ReportedPeriods;
}

/**
 * Returns what is doubtful or wrong in indicator sets beyond their shape: periods that are none, parts of ratios that
 * lead nowhere, and figures that contradict each other or cannot be right. In the order of the files. Only what the
 * edition may show is looked at, since a message quotes it; the log of a public build may be public.
 */
export function checkFigures(sets: readonly Valid<IndicatorSetMatter>[], edition: Edition = 'public'): Diagnostic[] {
  return sets.flatMap((typed) => {
    const set = { ...typed, matter: publishedSet(typed, edition) };
    const scheme = schemeOf(set.matter);
    const byId = new Map(set.matter.indicators.toReversed().map((indicator) => [indicator.id, indicator]));
    const reported = reportedPeriods(set.matter, scheme);
    const ofIndicators = set.matter.indicators.flatMap((matter, index) => {
      const checked = { set, scheme, matter, path: ['indicators', index], byId, reported };
      return [
        ...checkIdentity(checked),
        ...checkPeriodKeys(checked),
        ...checkValues(checked),
        ...checkRatioParts(checked),
        ...checkAgreement(checked),
      ];
    });
    return [...checkDisclosure(typed), ...ofIndicators];
  });
}

function checkIdentity({ set, matter, path, byId }: CheckedIndicator): Diagnostic[] {
  const twice =
    byId.get(matter.id) === matter
      ? []
      : [diagnose('INDICATOR_DUPLICATE', set.source.positionOf([...path, 'id']), { id: matter.id })];
  const known = (set.matter.comparators ?? []).map((comparator) => comparator.id);
  const strangers = Object.keys(matter.comparators ?? {}).filter((id) => !known.includes(id));
  return [
    ...twice,
    ...strangers.map((id) =>
      diagnose('COMPARATOR_UNKNOWN', set.source.positionOfKey([...path, 'comparators', id]), {
        id,
        nearest: nearest(id, known),
      }),
    ),
  ];
}

function checkRatioParts({ set, matter, path, byId }: CheckedIndicator): Diagnostic[] {
  return (['numerator', 'denominator'] as const).flatMap((part) => {
    const id = matter[part];
    if (matter.aggregate !== 'ratio') {
      if (id === undefined) return [];
      const at = set.source.positionOfKey([...path, part]);
      return [diagnose('RATIO_PART_UNUSED', at, { indicator: matter.id, part, aggregate: matter.aggregate })];
    }
    if (id === undefined) {
      return [diagnose('RATIO_PART_MISSING', set.source.positionOf(path), { indicator: matter.id, part })];
    }
    const at = set.source.positionOf([...path, part]);
    const found = byId.get(id);
    if (found === undefined)
      return [diagnose('RATIO_PART_UNKNOWN', at, { part, id, nearest: nearest(id, byId.keys()) })];
    return found.aggregate === 'ratio' ? [diagnose('RATIO_PART_IS_RATIO', at, { part, id })] : [];
  });
}
