import {
  PDFArray,
  PDFContentStream,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  type PDFContext,
  type PDFObject,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { decodeStream, mostInContent } from '../../../pdf/decode-stream.ts';
import { largestOf } from '../../../pdf/largest-of.ts';
import type { ObjectCopier } from './copy-objects.ts';
import { mendMarks, type ContentMarks, type MendedContent } from './mend-marks.ts';
import { boxOf, mapBox, plainNumber, type Placement } from './page-geometry.ts';
import type { SourceAppearance } from './read-annotations.ts';

/** A supplied page as a form of the pack. */
export interface SheetForm {
  readonly ref: PDFRef;
  /** The numbers of its marked content that belong to tags. */
  readonly found: ReadonlySet<number>;
  /** Whether it paints something, and no tag holds anything of it. */
  readonly isUntagged: boolean;
  /** The annotations whose looks are drawn in it, and the number under which each is marked. */
  readonly appearances: readonly { readonly of: SourceAppearance; readonly number: number }[];
  /** Puts the form into the pack, which is done only for one that is drawn. */
  register(): PDFRef;
}

/** What a form is made from beside its page. */
export interface FormSources {
  readonly placement: Placement;
  /** The numbers that the tags of the page hold; null where the form is to be one figure. */
  readonly claimed: ReadonlySet<number> | null;
  readonly appearances: readonly SourceAppearance[];
  readonly isTaggedForm: (ref: PDFObject | undefined) => boolean;
}

/** Returns a page's content and resources as a form. */
export function buildSheetForm(page: PDFPage, host: PDFContext, copier: ObjectCopier, sources: FormSources): SheetForm {
  const { node } = page;
  const { placement, claimed, appearances, isTaggedForm } = sources;
  const resources = node.Resources() ?? PDFDict.withContext(node.context);
  const content = readContent(node.lookup(PDFName.of('Contents')), node.context);
  const marked = mendMarks(content, { claimed, ...lookupsIn(resources, isTaggedForm) });
  const first = claimed === null ? null : largestOf(claimed, -1) + 1;
  const placed = appearances.flatMap((of) => {
    const matrix = fitAppearance(of);
    return matrix === null ? [] : [{ of, matrix }];
  });
  const looks = placed.map(({ of, matrix }, index) => ({ of, matrix, number: (first ?? 0) + index }));
  const ref = host.nextRef();
  return {
    ref,
    found: marked.found,
    isUntagged: claimed !== null && marked.found.size === 0 && marked.hadUnmarked && !marked.hasTaggedForm,
    appearances: looks,
    register() {
      const copied = copyResources(resources, copier, host);
      const drawn = looks.map(({ of, matrix, number }, index) => {
        const name = `Look${page.ref.objectNumber}-${index}`;
        setXObject(copied, name, copier.copy(of.formRef ?? of.form));
        const draw = `q ${matrix.map(plainNumber).join(' ')} cm /${name} Do Q`;
        return first === null ? draw : `/Span <</MCID ${number}>> BDC ${draw} EMC`;
      });
      const whole = [Buffer.from('q\n'), marked.bytes, Buffer.from(`\nQ\n${drawn.join('\n')}\n`)];
      const stream = host.flateStream(Buffer.concat(whole), {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [...placement.crop],
      });
      stream.dict.set(PDFName.of('Resources'), copied);
      const group = node.get(PDFName.of('Group'));
      if (group !== undefined) stream.dict.set(PDFName.of('Group'), copier.copy(group));
      host.assign(ref, stream);
      return ref;
    },
  };
}

/** Returns the marks of a form that stands within supplied pages: those of its own tags, or none. */
export function markForm(
  form: PDFRawStream,
  claimed: ReadonlySet<number> | null,
  isTaggedForm: (ref: PDFObject | undefined) => boolean,
): MendedContent & { readonly isChanged: boolean } {
  const bytes = readContent(form, form.dict.context);
  const resources = form.dict.lookup(PDFName.of('Resources'));
  const lookups = lookupsIn(resources instanceof PDFDict ? resources : form.dict, isTaggedForm);
  const marked = mendMarks(bytes, { claimed, ...lookups });
  return { ...marked, isChanged: marked.bytes !== bytes };
}

function lookupsIn(
  resources: PDFDict,
  isTaggedForm: (ref: PDFObject | undefined) => boolean,
): Omit<ContentMarks, 'claimed'> {
  const entryOf = (kind: string, key: string): PDFObject | undefined => {
    const all = resources.lookup(PDFName.of(kind));
    return all instanceof PDFDict ? all.get(PDFName.of(key)) : undefined;
  };
  return {
    numberIn(propertyList) {
      const list = resources.context.lookup(entryOf('Properties', propertyList));
      const number = list instanceof PDFDict ? list.lookup(PDFName.of('MCID')) : undefined;
      return number instanceof PDFNumber ? number.asNumber() : null;
    },
    isTagged: (form) => isTaggedForm(entryOf('XObject', form)),
  };
}

/** The content of a page or form, decoded. Throws where it cannot be: inspection has found it sound. */
function readContent(value: PDFObject | undefined, context: PDFContext): Uint8Array {
  if (!(value instanceof PDFArray)) return readStream(value);
  const parts = value.asArray().map((part) => readStream(context.lookup(part)));
  return Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]));
}

function readStream(value: PDFObject | undefined): Uint8Array {
  if (value instanceof PDFRawStream) return decodeStream(value, mostInContent);
  return value instanceof PDFContentStream ? value.getUnencodedContents() : new Uint8Array();
}

function fitAppearance({ box, form }: SourceAppearance): readonly number[] | null {
  const own = boxOf(form.dict.lookup(PDFName.of('BBox')));
  if (own === null) return null;
  const list = form.dict.lookup(PDFName.of('Matrix'));
  const numbers =
    list instanceof PDFArray ? list.asArray().map((one) => (one instanceof PDFNumber ? one.asNumber() : 0)) : [];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
  const [left, bottom, right, top] = mapBox([a, b, c, d, e, f], own);
  if (right - left <= 0 || top - bottom <= 0) return null;
  const [across, up] = [(box[2] - box[0]) / (right - left), (box[3] - box[1]) / (top - bottom)];
  return [across, 0, 0, up, box[0] - left * across, box[1] - bottom * up];
}

/** Adds a form to resources under a name of its own. */
export function setXObject(resources: PDFDict, name: string, form: PDFObject): void {
  const known = resources.lookup(PDFName.of('XObject'));
  if (known instanceof PDFDict) known.set(PDFName.of(name), form);
  else {
    const fresh = PDFDict.withContext(resources.context);
    fresh.set(PDFName.of(name), form);
    resources.set(PDFName.of('XObject'), fresh);
  }
}

function copyResources(resources: PDFDict, copier: ObjectCopier, host: PDFContext): PDFDict {
  const copied = copier.copy(resources);
  return copied instanceof PDFDict ? copied : PDFDict.withContext(host);
}
