import { hasErrors } from '../../diagnostics/diagnostic.ts';
import type { SpecChartRequest } from '../../model/figures/chart-request.ts';
import type { IndicatorSet } from '../../model/figures/indicator-set.ts';
import { adoptSpec } from './adopt-spec.ts';
import { bindRows } from './bind-rows.ts';
import { checkSpec, textOf } from './check-spec.ts';
import type { Spec } from './chart-plan.ts';
import type { TextRuler } from './measure-text.ts';
import type { Planned } from './plan-indicator-chart.ts';
import { isSpec } from './walk-spec.ts';

/** Returns how an author's own spec is to be drawn; its table follows from the drawing. */
export function planSpecChart(request: SpecChartRequest, sets: readonly IndicatorSet[], ruler: TextRuler): Planned {
  const { spec, at } = request;
  const diagnostics = checkSpec(
    spec,
    at,
    sets.map((set) => set.id),
  );
  if (hasErrors(diagnostics)) return { plan: null, diagnostics };
  const used = sets.filter((set) => namesSet(spec, set.id));
  const data = {
    rowsByName: new Map(used.map((set) => [set.id, bindRows(set) as unknown as Readonly<Record<string, unknown>>[]])),
    periodLabels: periodLabels(used, 'shortLabel'),
    ruler,
  };
  const subtitle = isSpec(spec.title) ? textOf(spec.title.subtitle) : '';
  const plan = {
    title: textOf(spec.title),
    subtitle: subtitle === '' ? null : subtitle,
    description: textOf(spec.description),
    source: used.length === 0 ? null : used.map((set) => set.dataSource ?? set.title).join('; '),
    spec: adoptSpec(spec, { ...data, drawn: [] }),
    refine: (drawn: readonly (readonly Spec[])[]) => adoptSpec(spec, { ...data, drawn }),
    table: null,
  };
  return { plan, diagnostics };
}

/** Returns how the periods of sets are written, by their keys. */
export function periodLabels(
  sets: readonly IndicatorSet[],
  label: 'label' | 'shortLabel',
): ReadonlyMap<string, string> {
  return new Map(sets.flatMap((set) => set.periods.map((period) => [period.key, period[label]] as const)));
}

function namesSet(value: unknown, id: string): boolean {
  if (Array.isArray(value)) return value.some((one) => namesSet(one, id));
  if (!isSpec(value)) return false;
  return Object.entries(value).some(
    ([key, one]) => (key === 'data' && isSpec(one) && one.name === id) || namesSet(one, id),
  );
}
