import { PDFHexString, PDFName, type PDFDict, type PDFDocument, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import type { Bookmark } from '../bookmark.ts';

interface Entry {
  readonly title: string;
  readonly destination: PDFObject;
  readonly children: readonly Bookmark[];
  readonly ref: PDFRef;
}

/**
 * Writes a document's outline. Its first level is open, deeper ones are closed. In the place of a bookmark that leads
 * nowhere stand those below it.
 */
export function writeOutline(document: PDFDocument, bookmarks: readonly Bookmark[]): void {
  const { context, catalog } = document;
  const named = catalog.lookup(PDFName.of('Dests')) as PDFDict | undefined;
  const destinationOf = (target: string | number): PDFObject | null => {
    if (typeof target === 'string') {
      const name = PDFName.of(target);
      return named?.has(name) === true ? name : null;
    }
    const page = document.getPages()[target];
    return page === undefined ? null : context.obj([page.ref, 'Fit']);
  };

  const entriesOf = ({ title, target, children }: Bookmark): readonly Entry[] => {
    const destination = destinationOf(target);
    return destination === null
      ? children.flatMap(entriesOf)
      : [{ title, destination, children, ref: context.nextRef() }];
  };

  const writeLevel = (level: readonly Bookmark[], parent: PDFRef, dict: PDFDict, isOpen: boolean): void => {
    const entries = level.flatMap(entriesOf);
    entries.forEach(({ title, destination, children, ref }, index) => {
      const entry = context.obj({ Title: PDFHexString.fromText(title), Parent: parent, Dest: destination });
      const before = entries[index - 1]?.ref;
      const after = entries[index + 1]?.ref;
      if (before !== undefined) entry.set(PDFName.of('Prev'), before);
      if (after !== undefined) entry.set(PDFName.of('Next'), after);
      context.assign(ref, entry);
      writeLevel(children, ref, entry, false);
    });
    const [first] = entries;
    const last = entries.at(-1);
    if (first === undefined || last === undefined) return;
    dict.set(PDFName.of('First'), first.ref);
    dict.set(PDFName.of('Last'), last.ref);
    // Negative for what is closed: how many entries opening it would show (ISO 32000-1, 12.3.3).
    dict.set(PDFName.of('Count'), context.obj(isOpen ? entries.length : -entries.length));
  };

  const outline = context.obj({ Type: 'Outlines' });
  const ref = context.register(outline);
  writeLevel(bookmarks, ref, outline, true);
  if (outline.has(PDFName.of('First'))) catalog.set(PDFName.of('Outlines'), ref);
}
