import type { Indicator, IndicatorSet } from '../../model/figures/indicator-set.ts';
import { plainGroup, widthOf, type ColumnGroup } from './column.ts';
import { namingColumns, officerColumn, polarityColumn } from './definition-columns.ts';
import { comparatorGroups, targetGroup, valueGroups, yearGroup } from './figure-columns.ts';
import { pageWidth } from './print-width.ts';
import { ratingColumn } from './ratings.ts';
import { sparklineColumn } from './trend-columns.ts';

/** So many years have their target and their year to date beside the colour; those before follow in later tables. */
const yearsBesideColour = 2;

/**
 * Returns the columns of a scorecard in print, by table. The first is laid out as officers know it: months, responsible
 * officer, targets, colour, year to date, comparators. What a landscape page has no room for goes into further tables
 * of the same rows, older years before comparators; a year stays whole where a page can hold it.
 */
export function printedTables(
  set: IndicatorSet,
  address: (indicator: Indicator) => string,
): readonly (readonly ColumnGroup[])[] {
  const naming = plainGroup(namingColumns(set.indicators, address, set.words));
  const lead = plainGroup([...naming.columns, polarityColumn(set.words), sparklineColumn(set.words)]);
  const [olderTargets, targets] = splitAt(targetGroup(set), yearsBesideColour);
  const [olderYears, years] = splitAt(yearGroup(set), yearsBesideColour);
  const officer = plainGroup([officerColumn(set.indicators, set.words)]);
  const judgement = [officer, ...targets, plainGroup([ratingColumn(set)]), ...years];
  const room = pageWidth - widthOf([naming]);
  const values = valueGroups(set)
    .flatMap((group) => fitGroup(group, room))
    .toReversed();
  const comparators = comparatorGroups(set).flatMap((group) => fitGroup(group, room));

  const first = takeWhileFits(values, pageWidth - widthOf([lead, ...judgement]));
  const left = pageWidth - widthOf([lead, ...first, ...judgement]);
  const beside = first.length === values.length ? takeWhileFits(comparators, left) : [];
  const rest = [
    ...values.slice(first.length),
    ...olderYears.flatMap((group) => fitGroup(group, room)),
    ...olderTargets.flatMap((group) => fitGroup(group, room)),
    ...comparators.slice(beside.length),
  ];
  return [
    [lead, ...first.toReversed(), ...judgement, ...beside],
    ...packTables(rest, room).map((one) => [naming, ...one]),
  ];
}

/** Fills table after table. Within one, years stand in order: they come here the newest first. */
function packTables(groups: readonly ColumnGroup[], room: number): readonly (readonly ColumnGroup[])[] {
  const tables: ColumnGroup[][] = [];
  let rest = groups;
  while (rest.length > 0) {
    const taken = takeWhileFits(rest, room);
    const table = taken.length === 0 ? rest.slice(0, 1) : taken;
    const isValues = ({ name }: ColumnGroup): boolean => name === 'scorecard-months';
    tables.push([...table.filter(isValues).toReversed(), ...table.filter((group) => !isValues(group))]);
    rest = rest.slice(table.length);
  }
  return tables;
}

function takeWhileFits(groups: readonly ColumnGroup[], room: number): readonly ColumnGroup[] {
  let used = 0;
  const end = groups.findIndex((group) => (used += widthOf([group])) > room);
  return end < 0 ? groups : groups.slice(0, end);
}

/** A group that is wider than a page, in pieces that are not. */
function fitGroup(group: ColumnGroup, room: number): readonly ColumnGroup[] {
  const pieces: ColumnGroup[] = [];
  for (const column of group.columns) {
    const last = pieces.at(-1);
    const wider = { ...group, columns: [...(last?.columns ?? []), column] };
    if (last !== undefined && widthOf([wider]) <= room) pieces[pieces.length - 1] = wider;
    else pieces.push({ ...group, columns: [column] });
  }
  return pieces;
}

/** The columns of a group before its last so many, and these; no group for none. */
function splitAt(group: ColumnGroup | null, count: number): readonly [readonly ColumnGroup[], readonly ColumnGroup[]] {
  const part = (columns: ColumnGroup['columns']): readonly ColumnGroup[] =>
    group === null || columns.length === 0 ? [] : [{ ...group, columns }];
  return [part(group?.columns.slice(0, -count) ?? []), part(group?.columns.slice(-count) ?? [])];
}
