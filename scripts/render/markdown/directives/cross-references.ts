import { nearest } from '../../../diagnostics/nearest.ts';
import type { BodyWork } from '../body-work.ts';
import { escapeText, markedId, pageSlot, pathSlot } from '../slots.ts';
import type { DirectiveUse } from './directive-use.ts';
import type { InlineResult } from './value.ts';

/** Returns `paragraph 2.3` as a link, with the slot for its page; null where the report has no such paragraph. */
export function renderParagraphReference(use: DirectiveUse, work: BodyWork): InlineResult | null {
  const number = use.label.replace(/\.$/u, '');
  const anchor = work.anchorByNumber.get(number) ?? work.lookups.anchor(number);
  if (anchor === null) {
    const known = [...work.anchorByNumber.keys()];
    work.report('PARAGRAPH_UNKNOWN', use.at, { number, nearest: nearest(number, known), last: known.at(-1) ?? null });
    return null;
  }
  const { section, paragraph } = work.words.body;
  const text = anchor.kind === 'section' ? section(number) : paragraph(number);
  const link = `<a class="reference" href="#${markedId(anchor.id)}">${escapeText(text)}</a>`;
  return { html: `${link}${pageSlot('anchor', anchor.id)}`, text };
}

/** Returns `item 6` as a link to the agenda, with the slot for its page; null where the agenda has no such item. */
export function renderItemReference(use: DirectiveUse, work: BodyWork): InlineResult | null {
  const path = work.lookups.meetingPath();
  const item = work.lookups.item(use.label);
  if (item === null || path === null) {
    const known = work.lookups.itemNumbers();
    work.report('ITEM_REFERENCE_UNKNOWN', use.at, { number: use.label, known, inMeeting: path !== null });
    return null;
  }
  const text = work.words.body.item(item.number);
  const link = `<a class="reference" href="${pathSlot(path)}#${escapeText(item.anchor)}">${escapeText(text)}</a>`;
  return { html: `${link}${pageSlot('item', item.number)}`, text };
}
