import type { BodyWork } from '../body-work.ts';
import { escapeText } from '../slots.ts';
import { renderDay } from './day-and-time.ts';
import type { DirectiveUse } from './directive-use.ts';
import { renderPerson } from './named-person.ts';

/** A container's HTML before and after what it holds. */
export interface Around {
  readonly open: string;
  readonly close: string;
}

/** Returns a recommendation or resolution with its name above it. */
export function renderOutcome(kind: 'recommendation' | 'resolved'): Around {
  const label = kind === 'resolved' ? 'Resolved' : 'Recommendation';
  return {
    open: `<div class="outcome outcome-${kind}">\n<p class="outcome-label">${label}</p>\n`,
    close: '</div>\n',
  };
}

/** Returns an action with its owner, due day and reference below it, or null where one of them is wrong (reported). */
export function renderAction(use: DirectiveUse, work: BodyWork): Around | null {
  const owner = renderPerson(use.attributes.get('owner') ?? '', use.placeOf('owner'), work);
  const due = use.attributes.has('due') ? renderDay('due', use, work) : undefined;
  if (owner === null || due === null) return null;
  const reference = use.attributes.get('ref');
  const facts = [
    `<div><dt>Owner</dt><dd>${owner.html}</dd></div>`,
    ...(due === undefined ? [] : [`<div><dt>Due</dt><dd>${due.html}</dd></div>`]),
    ...(reference === undefined ? [] : [`<div><dt>Reference</dt><dd>${escapeText(reference)}</dd></div>`]),
  ];
  return {
    open: '<div class="outcome outcome-action">\n<p class="outcome-label">Action</p>\n',
    close: `<dl class="action-facts">${facts.join('')}</dl>\n</div>\n`,
  };
}
