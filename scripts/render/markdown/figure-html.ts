import type { Figure } from '../../model/figures/figure.ts';
import { provisionalRemark } from '../../model/figures/provisional.ts';
import type { Rag } from '../../model/figures/rag.ts';
import type { Words } from '../../words/words.ts';
import { escapeText } from './slots.ts';

/** A visible dash for a cell that holds nothing, with words for those who do not see it. Cells are never left empty. */
export function dash(meaning: string): string {
  return `<span aria-hidden="true">\u2013</span><span class="visually-hidden">${escapeText(meaning)}</span>`;
}

/** Returns a figure as HTML, as `figureHtml` does, and says beside one that may still change that it is provisional. */
export function markedFigureHtml(figure: Figure, provisional: boolean, words: Words): string {
  const remark = provisionalRemark(figure, provisional, words);
  return `${figureHtml(figure)}${remark === null ? '' : remarkHtml(remark)}`;
}

/** Returns a remark on what stands before it, in brackets and after a space. */
export function remarkHtml(remark: string): string {
  return ` <span class="figure-remark">(${escapeText(remark)})</span>`;
}

/** Returns a figure as HTML: a number, `TBC`, a symbol with its hidden meaning, or a dash. */
export function figureHtml(figure: Figure): string {
  switch (figure.kind) {
    case 'number':
    case 'unknown':
      return escapeText(figure.text);
    case 'symbol':
      return `${escapeText(figure.text)}<span class="visually-hidden"> (${escapeText(figure.meaning)})</span>`;
    case 'none':
      return dash(figure.text);
  }
}

const shapes: Readonly<Record<Rag['status'], string>> = {
  green: '<circle cx="6" cy="6" r="5.5"/>',
  amber: '<path d="M6 .5 11.8 11H.2z"/>',
  red: '<path d="M6 0l6 6-6 6-6-6z"/>',
  grey: '<circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" stroke-width="2"/>',
};

/** `Green` for `green`. */
export function ragWord(status: Rag['status'], { figures }: Words): string {
  return figures.rag.statuses[status];
}

/** Returns a colour of a scorecard as word and shape, so that nothing depends on the colour itself. */
export function ragHtml(status: Rag['status'], words: Words): string {
  const shape = `<svg class="rag-shape" width="12" height="12" viewBox="0 0 12 12" fill="currentColor" aria-hidden="true" focusable="false">${shapes[status]}</svg>`;
  return `<span class="rag rag-${status}">${shape} ${ragWord(status, words)}</span>`;
}

/** Returns a judgement as word and shape; of one that was set by hand it says so and why. */
export function judgementHtml({ status, override }: Rag, words: Words): string {
  return `${ragHtml(status, words)}${override === null ? '' : remarkHtml(override)}`;
}
