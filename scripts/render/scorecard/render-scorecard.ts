import type { Indicator, IndicatorSet } from '../../model/figures/indicator-set.ts';
import { escapeText } from '../markdown/slots.ts';
import { widthOf, type ColumnGroup } from './column.ts';
import { CellNotes } from './notes.ts';
import { printedTables } from './print-layout.ts';
import { uprightWidth } from './print-width.ts';
import { renderCounts, renderReasons } from './ratings.ts';
import { renderFilter } from './render-filter.ts';
import { renderTable } from './render-table.ts';
import { webColumns } from './web-layout.ts';

/** The address of an indicator's page, as HTML. */
type Address = (indicator: Indicator) => string;

/**
 * Returns the scorecard of a set for a page of the website: the counts of each colour above, one row an indicator, the
 * rule and the notes below. The table has this id.
 */
export function renderScorecard(set: IndicatorSet, id: string, address: Address): string {
  const notes = new CellNotes(id, set.words);
  const { indicators } = set;
  const table = { id, caption: captionOf(set, null), groups: webColumns(set, address), indicators };
  return block([renderFilter(set), renderTable(table, notes)], set, notes);
}

/**
 * Returns the scorecard of a set for print, in as many tables as its columns need pages beside each other, with the
 * reasons of all colours below. The first table has this id. What is too wide for an upright page turns it.
 */
export function renderPrintedScorecard(set: IndicatorSet, id: string, address: Address): string {
  const notes = new CellNotes(id, set.words);
  const { indicators } = set;
  const { part } = set.words.scorecard;
  const all = printedTables(set, address);
  const tables = all.map((groups, index) => {
    const caption = captionOf(set, all.length === 1 ? null : groups);
    const own = index === 0 ? id : `${id}-${index + 1}`;
    return renderTable(
      { id: own, caption: all.length === 1 ? caption : part(caption, index + 1, all.length), groups, indicators },
      notes,
    );
  });
  const isWide = all.some((groups) => widthOf(groups) > uprightWidth);
  return block([renderCounts(set), ...tables, renderReasons(set)], set, notes, isWide ? ' landscape' : '');
}

function block(parts: readonly string[], set: IndicatorSet, notes: CellNotes, layout = ''): string {
  const rules = [set.ragRule?.inWords, set.disclosure]
    .filter((sentence) => sentence != null)
    .map((sentence) => `<p class="scorecard-rule">${escapeText(sentence)}</p>`);
  const list = notes.render(set);
  const source =
    set.dataSource === null
      ? []
      : [`<p class="scorecard-source">${escapeText(set.words.scorecard.source(set.dataSource))}</p>`];
  const whole = [...parts, ...rules, ...(list === '' ? [] : [list]), ...source];
  return [`<div class="scorecard-block${layout}">`, ...whole, '</div>\n'].join('\n');
}

/** The title of the set with the periods shown, of the whole set or of one of several tables. */
function captionOf({ title, periods, words }: IndicatorSet, groups: readonly ColumnGroup[] | null): string {
  if (groups !== null) {
    const titles = groups.map((group) => group.title).filter((one) => one !== null);
    return titles.length === 0 ? title : `${title}: ${[...new Set(titles)].join(', ')}`;
  }
  const first = periods[0];
  const last = periods.at(-1);
  if (first === undefined || last === undefined) return title;
  return `${title}, ${first.key === last.key ? first.label : words.figures.periods.range(first.label, last.label)}`;
}
