import type { BodyWork } from '../body-work.ts';
import { escapeText, markedId, scorecardSlot } from '../slots.ts';
import { renderAdjournment, renderArrivalOrLeaving } from './attendance.ts';
import { renderChart } from './chart.ts';
import { renderItemReference, renderParagraphReference } from './cross-references.ts';
import { renderDataTable } from './data-table.ts';
import type { DirectiveUse } from './directive-use.ts';
import { renderFile } from './files.ts';
import { findSet } from './find-cited.ts';
import { renderAction, renderResolution, type Around } from './outcomes.ts';
import { renderRecommendation, renderResponse } from './recommendations.ts';
import { renderVote } from './vote.ts';
import { renderValue, type InlineResult } from './value.ts';

/** Returns what an inline directive prints, or null where it cannot (reported). */
export function renderInlineDirective(use: DirectiveUse, work: BodyWork): InlineResult | null {
  switch (use.name) {
    case 'value':
      return renderValue(use, work);
    case 'para':
      return renderParagraphReference(use, work);
    case 'item':
      return renderItemReference(use, work);
    default:
      return renderArrivalOrLeaving(use, work);
  }
}

/** Returns the HTML of a directive on a line of its own, or null where there is none to be had (reported). */
export function renderLeafDirective(use: DirectiveUse, work: BodyWork): string | null {
  switch (use.name) {
    case 'chart':
      return renderChart(use, work);
    case 'table':
      return renderDataTable(use, work);
    case 'scorecard': {
      const set = findSet(use, work);
      if (set == null) return null;
      const id = work.nextTable();
      work.citations.addBlock(set.indicators, 'scorecard');
      return `${scorecardSlot(set.id, id)}\n`;
    }
    case 'file':
      return renderFile(use, work);
    case 'vote':
      return renderVote(use, work);
    case 'pagebreak':
      return '<div class="page-break"></div>\n';
    default: {
      const attendance = renderArrivalOrLeaving(use, work);
      return attendance === null ? null : `<p class="attendance-note">${attendance.html}.</p>\n`;
    }
  }
}

/** Returns the HTML around what a container holds, or null where its attributes are wrong (reported). */
export function renderContainer(use: DirectiveUse, work: BodyWork): Around | null {
  switch (use.name) {
    case 'recommendation':
      return renderRecommendation(use, work);
    case 'response':
      return renderResponse(use, work);
    case 'resolved':
      return renderResolution(work);
    case 'action':
      return renderAction(use, work);
    case 'adjourned': {
      const open = renderAdjournment(use, work);
      return open === null ? null : { open, close: '</div>\n' };
    }
    case 'appendix':
      return renderAppendix(use, work);
    default:
      return { open: '<div class="landscape">\n', close: '</div>\n' };
  }
}

/** An appendix begins on a new page in print; its heading stands among the body's headings, without a number. */
function renderAppendix(use: DirectiveUse, work: BodyWork): Around {
  const title = use.attributes.get('title') ?? '';
  const { appendix, saysAppendix } = work.words.body;
  const text = saysAppendix.test(title) ? title : appendix(title);
  let count = 1;
  while (work.ids.has(`appendix-${count}`)) count += 1;
  const id = `appendix-${count}`;
  work.ids.add(id);
  work.headings.push({ level: 2, number: null, id, text });
  return {
    open: `<section class="appendix" aria-labelledby="${markedId(id)}">\n<h2 id="${markedId(id)}">${escapeText(text)}</h2>\n`,
    close: '</section>\n',
  };
}
