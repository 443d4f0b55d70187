import type { SourcePosition } from '../../../diagnostics/diagnostic.ts';
import { nearest } from '../../../diagnostics/nearest.ts';
import type { BodyWork } from '../body-work.ts';
import { escapeText, pathSlot } from '../slots.ts';
import type { InlineResult } from './value.ts';

/**
 * Returns somebody whom a directive names: by a slug of `people/` with a link to their page, or by plain text. Null where
 * it is written like a slug and nobody has it (reported).
 */
export function renderPerson(written: string, at: SourcePosition, work: BodyWork): InlineResult | null {
  const person = work.lookups.person(written);
  if (person !== null) {
    const html = `<a class="person" href="${pathSlot(person.path)}">${escapeText(person.fullName)}</a>`;
    return { html, text: person.fullName };
  }
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(written)) {
    return { html: `<span class="person">${escapeText(written)}</span>`, text: written };
  }
  work.report('DIRECTIVE_PERSON_UNKNOWN', at, { slug: written, nearest: nearest(written, work.lookups.slugs()) });
  return null;
}
