import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  type PDFObject,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { textOf } from '../../../pdf/values.ts';
import type { Destinations } from './destinations.ts';
import { boxOf, type Box } from './page-geometry.ts';

/** A link of a supplied page that can be kept: to an address, or to a page of its own file. */
export interface SourceLink {
  /** Null for one that stands in the page itself, to which no tag can point. */
  readonly ref: PDFRef | null;
  readonly box: Box;
  /** Corners of the lines that the link covers, eight numbers for each; empty for the whole box. */
  readonly lines: readonly number[];
  readonly target: { readonly address: string } | { readonly page: number };
}

/** The look of another annotation, such as a comment, a stamp or a filled-in field. */
export interface SourceAppearance {
  readonly ref: PDFRef | null;
  readonly box: Box;
  readonly form: PDFRawStream;
  /** The form's place in its file, where it has one. */
  readonly formRef: PDFRef | null;
}

/** What is kept of the annotations of a page. */
export interface SourceAnnotations {
  readonly links: readonly SourceLink[];
  readonly appearances: readonly SourceAppearance[];
}

/** Addresses that a reader may follow out of a pack; others may run something. */
const allowed = /^(?:https?|mailto|tel|ftp):/iu;

const hiddenFlags = 0x02 | 0x20;

/** Returns the links of a page that lead somewhere, and how its other annotations look. */
export function readAnnotations(page: PDFPage, destinations: Destinations): SourceAnnotations {
  const links: SourceLink[] = [];
  const appearances: SourceAppearance[] = [];
  const list = page.node.lookup(PDFName.of('Annots'));
  for (const entry of list instanceof PDFArray ? list.asArray() : []) {
    const annotation = page.node.context.lookup(entry);
    if (!(annotation instanceof PDFDict)) continue;
    const ref = entry instanceof PDFRef ? entry : null;
    const box = boxOf(annotation.lookup(PDFName.of('Rect')));
    const flags = annotation.lookup(PDFName.of('F'));
    if (box === null || (flags instanceof PDFNumber && (flags.asNumber() & hiddenFlags) !== 0)) continue;
    const kind = annotation.lookup(PDFName.of('Subtype'));
    if (kind === PDFName.of('Link')) {
      const target = targetOf(annotation, destinations);
      if (target !== null) links.push({ ref, box, lines: linesOf(annotation), target });
    } else if (kind !== PDFName.of('Popup')) {
      const appearance = appearanceOf(annotation);
      if (appearance !== null) appearances.push({ ref, box, ...appearance });
    }
  }
  return { links, appearances };
}

function targetOf(link: PDFDict, destinations: Destinations): SourceLink['target'] | null {
  let destination: PDFObject | undefined = link.get(PDFName.of('Dest'));
  const action = link.lookup(PDFName.of('A'));
  if (destination === undefined && action instanceof PDFDict) {
    const kind = action.lookup(PDFName.of('S'));
    if (kind === PDFName.of('URI')) {
      const text = textOf(action.lookup(PDFName.of('URI')))?.trim() ?? '';
      return allowed.test(text) ? { address: text } : null;
    }
    if (kind === PDFName.of('GoTo')) destination = action.get(PDFName.of('D'));
  }
  const page = destinations.pageOf(destination);
  return page === null ? null : { page };
}

function linesOf(link: PDFDict): readonly number[] {
  const points = link.lookup(PDFName.of('QuadPoints'));
  if (!(points instanceof PDFArray) || points.size() % 8 !== 0) return [];
  const numbers = points.asArray().map((point) => (point instanceof PDFNumber ? point.asNumber() : Number.NaN));
  return numbers.every((number) => Number.isFinite(number)) ? numbers : [];
}

/** The normal appearance, in the state that the annotation is in. */
function appearanceOf(annotation: PDFDict): Pick<SourceAppearance, 'form' | 'formRef'> | null {
  const all = annotation.lookup(PDFName.of('AP'));
  let entry = all instanceof PDFDict ? all.get(PDFName.of('N')) : undefined;
  const states = annotation.context.lookup(entry);
  if (states instanceof PDFDict) {
    const state = annotation.lookup(PDFName.of('AS'));
    entry = state instanceof PDFName ? states.get(state) : undefined;
  }
  const form = annotation.context.lookup(entry);
  if (!(form instanceof PDFRawStream)) return null;
  return { form, formRef: entry instanceof PDFRef ? entry : null };
}
