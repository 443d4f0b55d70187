import type { Words } from '../../../words/words.ts';
import type { Indicator } from '../../../model/figures/indicator-set.ts';
import type { Period } from '../../../model/figures/period.ts';
import type { BodyWork } from '../body-work.ts';
import { figureHtml, markedFigureHtml } from '../figure-html.ts';
import { escapeText, markedId } from '../slots.ts';
import type { DirectiveUse } from './directive-use.ts';
import { findCitedList, findSet, findStretch, setsOf } from './find-cited.ts';

/** Returns the table of a `::table{…}`: a row an indicator, a column a period; null where its data are not found. */
export function renderDataTable(use: DirectiveUse, work: BodyWork): string | null {
  const set = findSet(use, work);
  if (set === null) return null;
  const attribute = use.attributes.has('indicators') ? 'indicators' : 'indicator';
  const indicators = use.attributes.has(attribute) ? findCitedList(attribute, use, work) : (set?.indicators ?? null);
  if (indicators === null) return null;
  const periods = readPeriods(indicators, use, work);
  if (periods === null) return null;
  const { words } = work;
  const caption = use.attributes.get('caption') ?? defaultCaption(indicators, periods, words);
  const id = work.nextTable();
  work.citations.addBlock(indicators, 'table');
  return dataTable(indicators, periods, { caption, id, words });
}

function readPeriods(indicators: readonly Indicator[], use: DirectiveUse, work: BodyWork): readonly Period[] | null {
  const text = use.attributes.get('periods');
  const found = new Map<string, Period>();
  for (const set of setsOf(indicators)) {
    const stretches = (text ?? '').split(/[\s,]+/u).filter((part) => part !== '');
    if (stretches.length === 0) for (const period of set.periods) found.set(period.key, period);
    for (const part of stretches) {
      const stretch = findStretch(part, 'periods', use, set, work);
      if (stretch === null) return null;
      for (const period of stretch.periods) found.set(period.key, period);
    }
  }
  return [...found.values()].sort((a, b) => a.end.localeCompare(b.end) || b.start.localeCompare(a.start));
}

function defaultCaption(indicators: readonly Indicator[], periods: readonly Period[], words: Words): string {
  const titles = setsOf(indicators).map(({ title }) => title);
  const first = periods[0]?.label ?? '';
  const last = periods.at(-1)?.label ?? '';
  return `${titles.join('; ')}, ${first === last ? first : words.figures.periods.range(first, last)}`;
}

function dataTable(
  indicators: readonly Indicator[],
  periods: readonly Period[],
  { caption, id, words }: { readonly caption: string; readonly id: string; readonly words: Words },
): string {
  const heads = periods.map(({ label, shortLabel }) => {
    const short = escapeText(shortLabel);
    return label === shortLabel
      ? `<th scope="col" class="numeric">${short}</th>`
      : `<th scope="col" class="numeric"><abbr title="${escapeText(label)}">${short}</abbr></th>`;
  });
  const rows = indicators.map((indicator) => {
    const head = `<th scope="row"><span class="indicator-reference">${escapeText(indicator.reference)}</span> ${escapeText(indicator.title)}</th>`;
    const cells = periods.map((period) => `<td class="numeric">${cellHtml(indicator, period, words)}</td>`);
    return `<tr>${head}${cells.join('')}</tr>`;
  });
  return [
    `<div class="table-scroll"><table class="data-table${periods.length > 8 ? ' wide' : ''}" id="${markedId(id)}">`,
    `<caption>${escapeText(caption)}</caption>`,
    `<thead><tr><th scope="col">${escapeText(words.body.indicator)}</th>${heads.join('')}</tr></thead>`,
    `<tbody>`,
    ...rows,
    `</tbody></table></div>\n`,
  ].join('\n');
}

function cellHtml(indicator: Indicator, period: Period, words: Words): string {
  const observation = indicator.observations.find((candidate) => candidate.period.key === period.key);
  return observation === undefined
    ? figureHtml({ kind: 'none', text: words.figures.figure.none })
    : markedFigureHtml(observation.figure, observation.provisional, indicator.set.words);
}
