import { diagnose } from '../diagnostics/diagnose.ts';
import type { RootIndex } from './root-index.ts';

/** Checks the names within data files; what their figures say is checked with the model's own rules. */
export function checkData(index: RootIndex): void {
  for (const { slug, source, matter } of index.root.indicatorSets) {
    const id = matter?.id;
    if (id !== undefined && id !== slug) {
      index.report(diagnose('SET_NAME_DIFFERS', source.positionOf(['id']), { id, slug }));
    }
    const comparators = new Set<string>();
    matter?.comparators?.forEach((comparator, position) => {
      if (comparator?.id === undefined) return;
      if (comparators.has(comparator.id)) {
        const at = source.positionOf(['comparators', position, 'id']);
        index.report(diagnose('COMPARATOR_DUPLICATE', at, { id: comparator.id }));
      }
      comparators.add(comparator.id);
    });
  }
  const days = new Set<string>();
  index.root.bankHolidays?.matter?.days?.forEach((day, position) => {
    if (day?.date === undefined) return;
    if (days.has(day.date)) {
      const at = index.root.bankHolidays?.source.positionOf(['days', position, 'date']);
      if (at !== undefined) index.report(diagnose('BANK_HOLIDAY_DUPLICATE', at, { date: day.date }));
    }
    days.add(day.date);
  });
}
