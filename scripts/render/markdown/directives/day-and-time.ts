import { formatDayShort } from '../../../model/calendar/format-day.ts';
import { formatTime } from '../../../model/calendar/format-day.ts';
import type { BodyWork } from '../body-work.ts';
import type { DirectiveUse } from './directive-use.ts';
import type { InlineResult } from './value.ts';

/** Returns a time attribute, `18:09`, as `6.09pm`; null where it is no time of the 24-hour clock (reported). */
export function renderTime(attribute: string, use: DirectiveUse, work: BodyWork): InlineResult | null {
  const value = use.attributes.get(attribute) ?? '';
  if (/^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(value)) {
    const text = formatTime(value, work.words);
    return { html: `<time datetime="${value}">${text}</time>`, text };
  }
  return refuse(attribute, value, 'a time such as 18:09', use, work);
}

/** Returns a day attribute, `2019-09-01`, as `1 September 2019`; null where no calendar has it (reported). */
export function renderDay(attribute: string, use: DirectiveUse, work: BodyWork): InlineResult | null {
  const value = use.attributes.get(attribute) ?? '';
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === value) {
    const text = formatDayShort(value, work.words);
    return { html: `<time datetime="${value}">${text}</time>`, text };
  }
  return refuse(attribute, value, 'a day such as 2019-09-01', use, work);
}

function refuse(attribute: string, value: string, allowed: string, use: DirectiveUse, work: BodyWork): null {
  const facts = { attribute, directive: use.name, value, allowed, nearest: null };
  work.report('DIRECTIVE_ATTRIBUTE_INVALID', use.placeOf(attribute), facts);
  return null;
}
