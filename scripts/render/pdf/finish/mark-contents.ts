import { promisify } from 'node:util';
import { deflate, inflate } from 'node:zlib';
import { PDFDict, PDFName, PDFRawStream, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';
import { markArtifacts } from './mark-artifacts.ts';

const unpack = promisify(inflate);
const pack = promisify(deflate);
const names = {
  contents: PDFName.of('Contents'),
  filter: PDFName.of('Filter'),
  flate: PDFName.of('FlateDecode'),
  form: PDFName.of('Form'),
  objects: PDFName.of('XObject'),
  resources: PDFName.of('Resources'),
  subtype: PDFName.of('Subtype'),
};

/** Marked content to be taken out of the reading order, by page: the numbers of its sequences. */
export type SilentContent = ReadonlyMap<PDFRef, ReadonlySet<number>>;

/** What a page paints, or a form that pages paint. */
interface Content {
  /** Null for a form. */
  readonly page: PDFRef | null;
  readonly ref: PDFRef;
  readonly stream: PDFRawStream;
  readonly bytes: Promise<Buffer>;
  /** What it may paint by name. */
  readonly objects: PDFDict | undefined;
}

/** Begins to unpack what the pages of Chrome's print paint, which goes on beside other work. */
export function readContents(document: PDFDocument): readonly Content[] {
  const { context } = document;
  const contentOf = (ref: PDFRef | undefined, page: PDFRef | null, resources: unknown): Content[] => {
    const stream = ref === undefined ? undefined : context.lookup(ref);
    // Chrome writes one stream a page, compressed; anything else is not its own.
    if (ref === undefined || !(stream instanceof PDFRawStream) || stream.dict.get(names.filter) !== names.flate)
      return [];
    const objects = resources instanceof PDFDict ? resources.lookup(names.objects) : undefined;
    const bytes = unpack(stream.contents);
    return [{ page, ref, stream, bytes, objects: objects instanceof PDFDict ? objects : undefined }];
  };
  const pages = document.getPages().flatMap(({ ref, node }) => {
    const contents = node.get(names.contents);
    return contentOf(contents instanceof PDFRef ? contents : undefined, ref, node.Resources());
  });
  // What is see-through, Chrome paints by way of a form.
  const forms = context.enumerateIndirectObjects().flatMap(([ref, object]) => {
    const isForm = object instanceof PDFRawStream && object.dict.get(names.subtype) === names.form;
    return isForm ? contentOf(ref, null, object.dict.lookup(names.resources)) : [];
  });
  return [...pages, ...forms];
}

/**
 * Marks as artifact whatever the pages paint without a tag: margin boxes, backgrounds, borders. PDF/UA-1 7.1 allows nothing
 * in between. The given sequences become artifacts too. A form without tags is what it is painted as.
 */
export async function markContents(
  document: PDFDocument,
  contents: readonly Content[],
  silent: SilentContent,
): Promise<void> {
  const tagged = new Set<PDFRef>();
  for (const { page, ref, bytes } of contents) {
    if (page === null && (await bytes).includes('/MCID ')) tagged.add(ref);
  }
  await Promise.all(
    contents.map(async ({ page, ref, stream, bytes, objects }) => {
      if (page === null && !tagged.has(ref)) return;
      const forms = (objects?.entries() ?? []).flatMap(([name, object]) =>
        object instanceof PDFRef && tagged.has(object) ? [name.decodeText()] : [],
      );
      const numbers = page === null ? undefined : silent.get(page);
      const marked = markArtifacts(await bytes, { silent: numbers ?? new Set(), taggedForms: new Set(forms) });
      document.context.assign(ref, PDFRawStream.of(stream.dict, await pack(marked)));
    }),
  );
}
