import type { BodyWork } from '../body-work.ts';
import { renderTime } from './day-and-time.ts';
import type { DirectiveUse } from './directive-use.ts';
import { renderPerson } from './named-person.ts';
import type { InlineResult } from './value.ts';

/** Returns `Councillor Idris Macallan arrived at 6.09pm`, without a full stop. */
export function renderArrivalOrLeaving(use: DirectiveUse, work: BodyWork): InlineResult | null {
  const person = renderPerson(use.label, use.at, work);
  const time = renderTime('time', use, work);
  if (person === null || time === null) return null;
  const verb = use.name === 'arrived' ? 'arrived at' : 'left at';
  const html = `<span class="attendance attendance-${use.name}">${person.html} ${verb} ${time.html}</span>`;
  return { html, text: `${person.text} ${verb} ${time.text}` };
}

/** Returns the opening of an adjournment, with when it began and ended. */
export function renderAdjournment(use: DirectiveUse, work: BodyWork): string | null {
  const from = renderTime('from', use, work);
  const until = use.attributes.has('until') ? renderTime('until', use, work) : null;
  if (from === null || (until === null && use.attributes.has('until'))) return null;
  const resumed = until === null ? '' : ` and resumed at ${until.html}`;
  return `<div class="adjournment">\n<p class="adjournment-times">The meeting adjourned at ${from.html}${resumed}.</p>\n`;
}
