import type { Spec } from './chart-plan.ts';

/** Tells whether something is a plain object of a spec. */
export function isSpec(value: unknown): value is Spec {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Keys whose values are the author's rows: what stands in them is data, however it is named. */
const dataKeys = new Set(['values', 'datasets']);

/** Calls `visit` with every key of a spec that is not within its rows, its value, and the path to it. */
export function walkSpec(
  value: unknown,
  visit: (key: string, value: unknown, path: readonly string[], parent: Spec) => void,
  path: readonly string[] = [],
): void {
  if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) walkSpec(one, visit, [...path, String(index)]);
  } else if (isSpec(value)) {
    for (const [key, one] of Object.entries(value)) {
      const here = [...path, key];
      visit(key, one, here, value);
      if (!dataKeys.has(key)) walkSpec(one, visit, here);
    }
  }
}

/**
 * Returns a copy of a spec with every object outside its rows passed through `change`, from the inside out. Rows are
 * shared with the original, not copied.
 */
export function mapSpec(value: unknown, change: (spec: Spec) => Spec): unknown {
  if (Array.isArray(value)) return value.map((one) => mapSpec(one, change));
  if (!isSpec(value)) return value;
  const entries = Object.entries(value).map(
    ([key, one]) => [key, dataKeys.has(key) ? one : mapSpec(one, change)] as const,
  );
  return change(Object.fromEntries(entries));
}
