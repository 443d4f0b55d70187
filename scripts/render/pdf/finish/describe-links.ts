import { PDFDict, PDFHexString, PDFName, type PDFDocument } from '@cantoo/pdf-lib';
import { wordOf } from '../../../pdf/values.ts';
import type { DocumentLink } from '../browser/open-document.ts';
import type { StructureElement } from './structure-tree.ts';

/** Gives a link of the structure tree its words. Called for each in reading order. */
export type LinkDescriber = (link: StructureElement) => void;

/**
 * Returns a describer that writes into the annotations of a link what the link says, as PDF/UA-1 7.18.5 asks. `links` are
 * those of the printed document, in its order; links that lead to the same place are told apart by that order.
 */
export function describeLinks(document: PDFDocument, links: readonly DocumentLink[]): LinkDescriber {
  const waiting = new Map<string, string[]>();
  for (const { href, text } of links) {
    const target = href.startsWith('#') ? href : address(href);
    waiting.set(target, [...(waiting.get(target) ?? []), text]);
  }
  return (link) => {
    const annotations = link.kids.flatMap((kid) => {
      const target = kid.kind === 'object' && kid.target !== null ? document.context.lookup(kid.target) : undefined;
      return target instanceof PDFDict ? [target] : [];
    });
    const target = annotations.map(targetOf).find((found) => found !== null) ?? null;
    if (target === null) return;
    const words = waiting.get(target)?.shift() ?? '';
    const contents = PDFHexString.fromText(words === '' ? target : words);
    for (const annotation of annotations) annotation.set(PDFName.of('Contents'), contents);
  };
}

/** Where an annotation leads, as the page wrote it: `#id` for a place in the document. */
function targetOf(annotation: PDFDict): string | null {
  const name = annotation.lookup(PDFName.of('Dest'));
  const named = wordOf(name);
  if (named !== null) return `#${named}`;
  const action = annotation.lookup(PDFName.of('A'));
  const uri = action instanceof PDFDict ? wordOf(action.lookup(PDFName.of('URI'))) : null;
  return uri === null ? null : address(uri);
}

/** Chrome writes an address as its parser understood it. */
function address(href: string): string {
  return URL.parse(href)?.href ?? href;
}
