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
  const { arrived, left } = work.words.body;
  const sentence = use.name === 'arrived' ? arrived : left;
  const html = `<span class="attendance attendance-${use.name}">${sentence(person.html, time.html)}</span>`;
  return { html, text: sentence(person.text, time.text) };
}

/** Returns the opening of an adjournment, with when it began and ended. */
export function renderAdjournment(use: DirectiveUse, work: BodyWork): string | null {
  const from = renderTime('from', use, work);
  const until = use.attributes.has('until') ? renderTime('until', use, work) : null;
  if (from === null || (until === null && use.attributes.has('until'))) return null;
  const { adjourned, adjournedAndResumed } = work.words.body;
  const sentence = until === null ? adjourned(from.html) : adjournedAndResumed(from.html, until.html);
  return `<div class="adjournment">\n<p class="adjournment-times">${sentence}</p>\n`;
}
