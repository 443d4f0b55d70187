import type { BodyMedium, PageTarget, RenderedBody } from '../../model/rendered-body.ts';
import { marks } from './slots.ts';

const slot = /\uE000|([\uE001-\uE006])([^\uE00F]*)\uE00F/gu;

/**
 * Returns a body's HTML for one medium: ids prefixed, charts, pages and addresses filled in. What the medium returns is
 * not searched for slots again. Addresses are made safe for the attribute in which they stand.
 */
export function fillBody(body: Pick<RenderedBody, 'html'>, medium: BodyMedium): string {
  return body.html.replace(slot, (_, kind: string | undefined, content: string | undefined) => {
    const value = content ?? '';
    switch (kind) {
      case marks.chart:
        return medium.chart(value);
      case marks.scorecard:
        return fillScorecard(value, medium);
      case marks.page:
        return medium.pageReference(targetOf(value));
      case marks.file:
        return safeAddress(medium.fileAddress(value));
      case marks.path:
        return safeAddress(medium.pathAddress(value));
      case marks.figureSource:
        return medium.figureSource?.(value) ?? '';
      default:
        return safeAddress(medium.idPrefix);
    }
  });
}

/** Returns the HTML of a text of one paragraph without the paragraph, for use within a line; any other HTML as it is. */
export function withoutParagraph(html: string): string {
  const inner = /^<p>(.*)<\/p>\s*$/su.exec(html)?.[1];
  return inner === undefined || inner.includes('</p>') ? html : inner;
}

function fillScorecard(value: string, { scorecard, idPrefix }: BodyMedium): string {
  const separator = value.indexOf(':');
  return scorecard(value.slice(0, separator), `${safeAddress(idPrefix)}${value.slice(separator + 1)}`);
}

function targetOf(value: string): PageTarget {
  const separator = value.indexOf(':');
  const target = value.slice(separator + 1);
  const kind = value.slice(0, separator);
  if (kind === 'item') return { kind, number: target };
  return { kind: kind === 'file' ? kind : 'anchor', id: target };
}

function safeAddress(address: string): string {
  return address.replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
