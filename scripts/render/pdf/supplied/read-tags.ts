import { PDFBool, PDFDict, PDFName, PDFNumber, type PDFRef, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { dictAt, listOf, refAt } from '../../../pdf/values.ts';

/** A tag of a supplied PDF. */
export interface SourceTag {
  readonly dict: PDFDict;
  /** As it is written: a standard type, or one that the role map of its document explains. */
  readonly role: string;
  readonly kids: readonly SourceKid[];
}

/** What stands in a tag: another one, marked content of a page or form, or an annotation. */
export type SourceKid =
  | { readonly kind: 'tag'; readonly tag: SourceTag }
  | { readonly kind: 'content'; readonly holder: PDFRef; readonly page: PDFRef | null; readonly number: number }
  | { readonly kind: 'object'; readonly object: PDFRef };

/** The tags of a supplied PDF. */
export interface SourceTags {
  readonly tags: readonly SourceTag[];
  /** By page or form, the numbers of the marked content that some tag holds. */
  readonly claims: ReadonlyMap<PDFRef, ReadonlySet<number>>;
  readonly roleMap: PDFDict | null;
  readonly classMap: PDFDict | null;
}

/** A real tree is never as deep; one that leads back to itself would be. */
const deepest = 200;

/** Numbers of marked content count on from 0 in each page or form, and lists are made as long as the largest. */
const largestNumber = 100_000;

/** Reads the tags of a document; null where it does not say that it is tagged, or no tag holds anything. */
export function readTags(source: PDFDocument): SourceTags | null {
  const { catalog, context } = source;
  const marks = catalog.lookup(PDFName.of('MarkInfo'));
  const root = catalog.lookup(PDFName.of('StructTreeRoot'));
  if (!(marks instanceof PDFDict) || marks.lookup(PDFName.of('Marked')) !== PDFBool.True) return null;
  if (!(root instanceof PDFDict)) return null;
  const claims = new Map<PDFRef, Set<number>>();
  const seen = new Set<PDFDict>();

  const claim = (holder: PDFRef, page: PDFRef | null, number: number): SourceKid[] => {
    if (!Number.isInteger(number) || number < 0 || number > largestNumber) return [];
    const numbers = claims.get(holder) ?? new Set();
    // What two tags hold belongs to the first.
    if (numbers.has(number)) return [];
    claims.set(holder, numbers.add(number));
    return [{ kind: 'content', holder, page, number }];
  };

  const readKid = (kid: PDFObject, page: PDFRef | null, depth: number): SourceKid[] => {
    const value = context.lookup(kid);
    if (value instanceof PDFNumber) return page === null ? [] : claim(page, page, value.asNumber());
    if (!(value instanceof PDFDict)) return [];
    const type = value.lookup(PDFName.of('Type'));
    if (type === PDFName.of('MCR')) {
      const number = value.lookup(PDFName.of('MCID'));
      const own = refAt(value, 'Pg') ?? page;
      const holder = refAt(value, 'Stm') ?? own;
      return holder === null || !(number instanceof PDFNumber) ? [] : claim(holder, own, number.asNumber());
    }
    if (type === PDFName.of('OBJR')) {
      const object = refAt(value, 'Obj');
      return object === null ? [] : [{ kind: 'object', object }];
    }
    const tag = readTag(value, page, depth + 1);
    return tag === null ? [] : [{ kind: 'tag', tag }];
  };

  const readTag = (dict: PDFDict, pageAbove: PDFRef | null, depth: number): SourceTag | null => {
    const role = dict.lookup(PDFName.of('S'));
    if (seen.has(dict) || depth > deepest || !(role instanceof PDFName)) return null;
    seen.add(dict);
    const page = refAt(dict, 'Pg') ?? pageAbove;
    const kids = listOf(dict.get(PDFName.of('K')), dict).flatMap((kid) => readKid(kid, page, depth));
    return { dict, role: role.decodeText(), kids };
  };

  const tags = listOf(root.get(PDFName.of('K')), root).flatMap((kid) => {
    const dict = context.lookup(kid);
    const tag = dict instanceof PDFDict ? readTag(dict, null, 0) : null;
    return tag === null ? [] : [tag];
  });
  return claims.size === 0
    ? null
    : { tags, claims, roleMap: dictAt(root, 'RoleMap'), classMap: dictAt(root, 'ClassMap') };
}
