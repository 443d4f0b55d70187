import type { Indicator, IndicatorSet } from '../../model/figures/indicator-set.ts';
import { plainGroup, type ColumnGroup } from './column.ts';
import { namingColumns, officerColumn, polarityColumn } from './definition-columns.ts';
import { comparatorGroups, targetGroup, valueGroups, yearGroup } from './figure-columns.ts';
import { openingRatingColumn } from './ratings.ts';
import { trendColumn } from './trend-columns.ts';

/**
 * Returns the columns of a scorecard on the web: what is asked first stands where a narrow screen shows it first, the
 * colour beside the name, and the newest period before older ones.
 */
export function webColumns(set: IndicatorSet, address: (indicator: Indicator) => string): readonly ColumnGroup[] {
  const { indicators, words } = set;
  return [
    plainGroup(namingColumns(indicators, address, words)),
    plainGroup([openingRatingColumn(set)]),
    ...newestFirst(yearGroup(set)),
    ...newestFirst(targetGroup(set)),
    plainGroup([trendColumn(words)]),
    ...valueGroups(set).toReversed().flatMap(newestFirst),
    ...comparatorGroups(set),
    plainGroup([officerColumn(indicators, words), polarityColumn(words)]),
  ];
}

function newestFirst(group: ColumnGroup | null): readonly ColumnGroup[] {
  return group === null ? [] : [{ ...group, columns: group.columns.toReversed() }];
}
