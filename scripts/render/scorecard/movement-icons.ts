import type { Comparison } from '../../model/figures/direction-of-travel.ts';
import type { Assurance, Variation } from '../../model/figures/spc/spc.ts';

/** Drawn by Cleardays itself on 24 by 24. Each differs from every other by its shape; words always stand beside it. */
const up = '<path d="M12 17V7m-4 4 4-4 4 4"/>';
const down = '<path d="M12 7v10m-4-4 4 4 4-4"/>';
const circle = '<circle cx="12" cy="12" r="10"/>';
const square = '<rect x="2.5" y="2.5" width="19" height="19"/>';
const diamond = '<path d="m12 1 11 11-11 11L1 12z"/>';
const wave = '<path d="M5 12c1.5-4 3-4 4.7 0s3 4 4.6 0 3.2-4 4.7 0"/>';

const processIcons: Readonly<Record<Variation['icon'] | Assurance['icon'], string>> = {
  'variation-common': `${circle}${wave}`,
  'variation-improvement-high': `${diamond}${up}`,
  'variation-improvement-low': `${diamond}${down}`,
  'variation-concern-high': `${square}${up}`,
  'variation-concern-low': `${square}${down}`,
  'variation-neither-high': `${circle}${up}`,
  'variation-neither-low': `${circle}${down}`,
  'assurance-met': `${circle}<path d="m7 12.5 3.5 3.5L17 8.5"/>`,
  'assurance-missed': `${square}<path d="m8 8 8 8m0-8-8 8"/>`,
  'assurance-hit-and-miss': `${circle}<path d="M4 12h16M8 15.5 11 8l3 8 2.5-6"/>`,
  'assurance-none': `<circle cx="12" cy="12" r="10" stroke-dasharray="3 3"/><path d="M8 12h8"/>`,
};

/** Returns the icon of a variation or an assurance as a picture without words of its own. */
export function processIconHtml(icon: keyof typeof processIcons): string {
  const kind = icon.replace(/-(?:high|low)$/u, '');
  return picture(processIcons[icon], `cd-movement__icon--${kind}`);
}

/** Returns the arrow of a comparison: up, down, level, or a dash where nothing could be compared. */
export function travelIconHtml({ direction, judgement }: Pick<Comparison, 'direction' | 'judgement'>): string {
  const arrows = {
    up: '<path d="M12 20V4m-6.5 6.5L12 4l6.5 6.5"/>',
    down: '<path d="M12 4v16m-6.5-6.5L12 20l6.5-6.5"/>',
    same: '<path d="M5 9h14M5 15h14"/>',
  } as const;
  const shape = direction === null ? '<path d="M8 12h8"/>' : arrows[direction];
  return picture(shape, `cd-movement__icon--${judgement ?? 'unjudged'}`);
}

function picture(shape: string, name: string): string {
  return (
    `<svg class="cd-movement__icon ${name}" width="24" height="24" viewBox="0 0 24 24" fill="none" ` +
    `stroke="currentColor" stroke-width="2" aria-hidden="true" focusable="false">${shape}</svg>`
  );
}
