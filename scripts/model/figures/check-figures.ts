import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic, SourcePosition } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { KeyPath } from '../../diagnostics/source-file.ts';
import type { IndicatorMatter, IndicatorSetMatter } from '../../schema/indicator-set.ts';
import type { Valid } from '../../schema/valid-root.ts';
import type { Edition } from '../archive.ts';
import { checkAgreement } from './check-agreement.ts';
import { checkPeriodKeys, reportedKeys } from './check-period-keys.ts';
import { checkDisclosure } from './disclosure/check-disclosure.ts';
import { publishedSet } from './disclosure/protect-set.ts';
import { isPercent } from './format-figure.ts';
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
  /** The periods and years of which the set has a value. */
  readonly reported: ReadonlySet<string>;
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
    const reported = reportedKeys(set.matter, scheme);
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

function checkValues({ set, matter, path }: CheckedIndicator): Diagnostic[] {
  const findings: Diagnostic[] = [];
  const indicator = matter.id;
  for (const field of ['values', 'yearToDate', 'targets'] as const) {
    for (const [key, value] of Object.entries(matter[field] ?? {})) {
      if (typeof value !== 'number') continue;
      // Looked for only where there is something to say: a large set has some 100,000 values.
      const at = (): SourcePosition => set.source.positionOf([...path, field, key]);
      if (!Number.isFinite(value)) findings.push(diagnose('FIGURE_NOT_FINITE', at(), { indicator, key }));
      else if (isPercent(matter.unit ?? null) && (value < 0 || value > 100)) {
        findings.push(diagnose('PERCENTAGE_OUT_OF_RANGE', at(), { indicator, period: key, value }));
      } else if (field === 'targets' && value === 0 && set.matter.rag?.measure === 'relative') {
        if (matter.polarity !== 'neutral') findings.push(diagnose('TARGET_ZERO_RELATIVE', at(), { indicator, key }));
      }
    }
  }
  return findings;
}

function checkRatioParts({ set, matter, path, byId }: CheckedIndicator): Diagnostic[] {
  if (matter.aggregate !== 'ratio') return [];
  return (['numerator', 'denominator'] as const).flatMap((part) => {
    const id = matter[part];
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
